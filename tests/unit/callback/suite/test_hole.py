from __future__ import annotations

import pytest

from kitdesk.model.conformance import Grade
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.suites import event_id, found, verifying

pytestmark = pytest.mark.anyio
NAME = "hole.changed-body"


async def test_what_is_taken_is_told_with_advice() -> None:
    async with callback_server(verifying()) as server:
        finding = await found(server, NAME)
    assert finding.grade is Grade.INFORMATION
    assert "it was taken, since its signature fits" in str(finding.came)
    assert "Let the first body of an event_id win" in str(finding.advice)
    first, changed = server.requests
    assert event_id(first) == event_id(changed)
    assert first.header("Authorization") == changed.header("Authorization")
    assert first.body != changed.body


async def test_a_server_that_notices_is_told_so() -> None:
    seen: set[str | None] = set()

    def once(request: Request) -> Answer | None:
        known = event_id(request) in seen
        seen.add(event_id(request))
        return Answer.text("another body", 409) if known else None

    async with callback_server(once) as server:
        finding = await found(server, NAME)
    assert finding.grade is Grade.INFORMATION
    assert "Answered 409" in str(finding.came)
    assert "your server noticed" in str(finding.came)


async def test_without_a_first_body_nothing_is_said_of_a_second() -> None:
    async with callback_server(lambda request: Answer.text("no", 401)) as server:
        finding = await found(server, NAME)
    assert (finding.grade, finding.hindered) == (Grade.FAILED, True)
    assert "the genuine callback before it was not taken as it should be" in str(finding.came)
    assert len(server.requests) == 1


async def test_failing_over_the_second_body_is_a_warning() -> None:
    answers = iter([Answer.text("OK"), Answer.text("Traceback", 500)])
    async with callback_server(lambda request: next(answers)) as server:
        finding = await found(server, NAME)
    assert finding.grade is Grade.WARNING
    assert "your server failed" in str(finding.came)
