from __future__ import annotations

import pytest

from kitdesk.callback.suite.suite import chosen
from kitdesk.model.conformance import Grade
from kitdesk.model.signature import Outcome, verify
from kitdesk.transport.http import Answer
from tests.support.callback_server import callback_server
from tests.support.suites import TARGET, event_id, found, verifying

pytestmark = pytest.mark.anyio
NAMES = [check.name for check in chosen(["spelling"])]


@pytest.mark.parametrize("name", NAMES)
async def test_a_spelling_is_told_of_and_not_judged(name: str) -> None:
    async with callback_server(verifying()) as strict, callback_server() as lenient:
        refused, taken = await found(strict, name), await found(lenient, name)
    assert (refused.grade, taken.grade) == (Grade.INFORMATION, Grade.INFORMATION)
    assert "Answered 401" in str(refused.came)
    assert "look here first" in str(refused.advice)
    assert "Answered 200" in str(taken.came)
    assert taken.advice is None


@pytest.mark.parametrize("name", NAMES)
async def test_each_is_a_spelling_of_the_right_signature(name: str) -> None:
    async with callback_server() as server:
        await found(server, name)
    (request,) = server.requests
    header = request.header("Authorization")
    assert verify(header, TARGET.salt, TARGET.api_token, event_id(request)).outcome is Outcome.VERIFIED


@pytest.mark.parametrize("name", NAMES)
async def test_failing_over_a_spelling_is_a_warning(name: str) -> None:
    async with callback_server(lambda request: Answer.text("Traceback", 500)) as server:
        finding = await found(server, name)
    assert finding.grade is Grade.WARNING
    assert "your server failed" in str(finding.came)
