from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from kitdesk.callback.suite.suite import Suite
from kitdesk.model.conformance import Grade
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.tour.careless import echo
from kitdesk.transport.http import Answer, Request
from tests.support.callback_server import callback_server
from tests.support.suites import EXPECTED, a_target, event_id, found, verifying

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


def echoes_all(text: str, known: bool) -> str:
    return text


def echoes_the_first(text: str, known: bool) -> str:
    return "" if known else text


def counts(text: str, known: bool) -> str:
    return "Thank you."


@pytest.mark.parametrize(
    ("says", "came", "advised"),
    [
        (echoes_all, "acted on the changed text, too", True),
        (counts, "acted on the second body, too", True),
        (echoes_the_first, "the first body won", False),
    ],
)
@pytest.mark.parametrize("status", [200, 409])
async def test_with_a_sandbox_it_is_seen_which_body_wins(
    says: Callable[[str, bool], str], came: str, advised: bool, status: int
) -> None:
    observer, known = SandboxObserver(lingers=0.05), set[str | None]()

    def take(request: Request) -> Answer:
        body, again = json.loads(request.body), event_id(request) in known
        known.add(event_id(request))
        if text := says(body["event_data"]["message"]["text"], again):
            observer.hear(echo(body["client_data"]["client_id"], text))
        return Answer.text("said", status if again else 200)

    async with callback_server(take) as server:
        (finding,) = (await Suite(a_target(server), EXPECTED, observer=observer).run([NAME])).findings
    assert finding.grade is Grade.INFORMATION
    assert came in str(finding.came)
    assert (finding.advice is not None) is advised


async def test_a_server_that_tells_the_sandbox_nothing_shows_not_which_body_wins(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kitdesk.callback.suite.effects.LONGEST_LOOK", 0.1)
    async with callback_server() as server:
        suite = Suite(a_target(server), EXPECTED, observer=SandboxObserver())
        (finding,) = (await suite.run([NAME])).findings
    assert "does not show" in str(finding.came)
