"""What Kit may send, and what a server is told that does not take it."""

from __future__ import annotations

import pytest

from kitdesk.callback.suite.suite import chosen
from kitdesk.model.conformance import Grade
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.wire import read_callback
from kitdesk.transport.http import Answer
from tests.support.callback_server import callback_server
from tests.support.suites import TARGET, event_id, found, verifying

pytestmark = pytest.mark.anyio
NAMES = [check.name for check in chosen(["genuine"])]


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_takes_what_is_signed_passes(name: str) -> None:
    async with callback_server(verifying()) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.PASSED
    for request in server.requests:
        header = request.header("Authorization")
        assert verify(header, TARGET.salt, TARGET.api_token, event_id(request)).outcome is Outcome.VERIFIED
    for body in server.bodies():
        read_callback(body)


@pytest.mark.parametrize("name", NAMES)
async def test_a_server_that_fails_fails_in_each_check(name: str) -> None:
    async with callback_server(verifying(Answer.text("Traceback", 500))) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.FAILED
    assert "your server failed instead" in str(finding.came)


@pytest.mark.parametrize("name", NAMES)
async def test_refusing_what_the_contract_leaves_open_is_a_warning(name: str) -> None:
    async with callback_server(lambda request: Answer.text("no", 400) if request.body else None) as server:
        finding = await found(server, name)
    if server.bodies():
        assert finding.grade is (Grade.WARNING if finding.check.unverified else Grade.FAILED)
