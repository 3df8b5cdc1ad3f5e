"""Deliveries that repeat, overtake or crowd are answered; their effect is judged where it can be seen."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from kitdesk.callback.suite.suite import Suite
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Finding, Grade
from kitdesk.model.expectations import Expectations
from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.tour.careless import echo
from kitdesk.transport.http import Answer, Hangup, Request
from kitdesk.transport.server import Server
from tests.support.suites import TARGET

pytestmark = pytest.mark.anyio
Take = Callable[[Request], Awaitable[Answer]]
OK = Answer.text("OK")


@asynccontextmanager
async def listening(take: Take) -> AsyncIterator[str]:
    server = await Server.start(take)
    try:
        yield f"{server.url}/callback"
    finally:
        await server.close()


async def finding(
    take: Take, name: str, observer: SandboxObserver | None = None, within: float = 2.0
) -> Finding:
    async with listening(take) as url:
        suite = Suite(
            Target(url, TARGET.salt, TARGET.api_token), Expectations(within=within), observer=observer
        )
        (found,) = (await suite.run([f"delivery.{name}"])).findings
    return found


def answering(*statuses: int) -> Take:
    """These in their order, the last of them for all that follows."""
    left = list(statuses)

    async def take(_request: Request) -> Answer:
        return Answer.text("as asked", left.pop(0) if len(left) > 1 else left[0])

    return take


class Acting:
    """Tells an observer of each callback whose *key* is new, *times* over."""

    def __init__(self, key: Callable[[dict[str, object]], object], times: int = 1) -> None:
        self.observer = SandboxObserver(lingers=0.05)
        self._key = key
        self._times = times
        self._done: set[object] = set()

    async def take(self, request: Request) -> Answer:
        callback = json.loads(request.body)
        key = self._key(callback)
        for _ in range(0 if key in self._done else self._times):
            self.observer.hear(echo(callback["client_data"]["client_id"], "Hi"))
        self._done.add(key)
        return OK


def by_event(callback: dict[str, object]) -> object:
    return callback["event_id"]


def by_message(callback: dict[str, object]) -> object:
    return json.dumps(callback["event_data"])


def by_nothing(_callback: dict[str, object]) -> object:
    return object()


REPEATING = ["same-event-twice", "same-message-twice"]
IN_ODD_ORDER = ["out-of-order", "after-closing"]


@pytest.mark.parametrize("name", REPEATING)
async def test_without_a_sandbox_a_repeated_effect_is_not_observable(name: str) -> None:
    found = await finding(answering(200), name)
    assert found.grade is Grade.NOT_OBSERVABLE
    assert "no sandbox runs" in str(found.came)
    assert len(found.exchanges) == 2


async def test_with_a_sandbox_that_hears_nothing_it_is_not_observable_either(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kitdesk.callback.suite.effects.LONGEST_LOOK", 0.1)
    found = await finding(answering(200), "same-event-twice", SandboxObserver())
    assert found.grade is Grade.NOT_OBSERVABLE
    assert "sent the sandbox nothing" in str(found.came)


@pytest.mark.parametrize(
    ("name", "key", "grade"),
    [
        ("same-event-twice", by_event, Grade.PASSED),
        ("same-event-twice", by_nothing, Grade.FAILED),
        ("same-message-twice", by_message, Grade.PASSED),
        ("same-message-twice", by_event, Grade.WARNING),
        ("many-at-once", by_event, Grade.PASSED),
    ],
)
@pytest.mark.parametrize("times", [1, 2])
async def test_what_takes_effect_again_is_seen_however_many_events_an_effect_has(
    name: str, key: Callable[[dict[str, object]], object], grade: Grade, times: int
) -> None:
    acting = Acting(key, times)
    found = await finding(acting.take, name, acting.observer)
    assert found.grade is grade, found.came
    assert "once" in str(found.came) or "effect again" in str(found.came)


@pytest.mark.parametrize("name", REPEATING)
async def test_an_event_and_its_repetition_have_the_ids_that_the_check_says(name: str) -> None:
    got: list[dict[str, object]] = []

    async def take(request: Request) -> Answer:
        got.append(json.loads(request.body))
        return OK

    await finding(take, name)
    first, second = got
    assert (first["event_id"] == second["event_id"]) is (name == "same-event-twice")
    assert first["event_data"] == second["event_data"]


@pytest.mark.parametrize(
    ("statuses", "grade"), [((200, 409), Grade.NOT_OBSERVABLE), ((200, 500), Grade.FAILED)]
)
async def test_a_repeated_event_may_be_refused_but_not_be_fallen_over(
    statuses: tuple[int, ...], grade: Grade
) -> None:
    assert (await finding(answering(*statuses), "same-event-twice")).grade is grade


@pytest.mark.parametrize("name", [*REPEATING, "many-at-once", "slow-reader"])
async def test_a_server_that_takes_not_even_the_first_fails(name: str) -> None:
    found = await finding(answering(401), name)
    assert found.grade is Grade.FAILED
    assert found.hindered is (name != "slow-reader")
    assert "this very salt" in str(found.advice)
    assert len(found.exchanges) == 1


@pytest.mark.parametrize("name", IN_ODD_ORDER)
@pytest.mark.parametrize(
    ("statuses", "grade"), [((200,), Grade.PASSED), ((200, 404), Grade.PASSED), ((200, 500), Grade.FAILED)]
)
async def test_an_odd_order_has_to_be_answered_only(
    name: str, statuses: tuple[int, ...], grade: Grade
) -> None:
    assert (await finding(answering(*statuses), name)).grade is grade


async def test_fifty_come_at_the_same_time() -> None:
    waiting, together = 0, asyncio.Event()

    async def take(_request: Request) -> Answer:
        nonlocal waiting
        waiting += 1
        if waiting > 1:  # the first comes alone
            if waiting == 51:
                together.set()
            await together.wait()
        return OK

    found = await finding(take, "many-at-once", within=10)
    assert found.grade is Grade.NOT_OBSERVABLE
    assert "All 50 were taken" in str(found.came)


@pytest.mark.parametrize(("status", "grade"), [(429, Grade.WARNING), (503, Grade.FAILED)])
async def test_of_fifty_the_first_that_goes_wrong_is_told(status: int, grade: Grade) -> None:
    found = await finding(answering(*[200] * 20, status), "many-at-once")
    assert found.grade is grade
    assert f"31 of 50 went wrong. The first of them: Answered {status}" in str(found.came)


async def test_a_server_that_drops_some_of_fifty_is_advised_on_its_queue() -> None:
    left = 20

    async def take(_request: Request) -> Answer:
        nonlocal left
        left -= 1
        if left < 0:
            raise Hangup
        return OK

    found = await finding(take, "many-at-once")
    assert found.grade is Grade.FAILED
    assert "31 of 50 went wrong" in str(found.came)
    assert "backlog" in str(found.advice)


@pytest.mark.parametrize(("effects", "grade"), [(0, Grade.WARNING), (2, Grade.FAILED)])
async def test_of_fifty_too_many_effects_fail_and_too_few_warn(effects: int, grade: Grade) -> None:
    observer = SandboxObserver(lingers=0.05)
    first = True

    async def take(request: Request) -> Answer:
        nonlocal first
        client_id = json.loads(request.body)["client_data"]["client_id"]
        for _ in range(1 if first else effects):
            observer.hear(echo(client_id, "Hi"))
        first = False
        return OK

    found = await finding(take, "many-at-once", observer, within=1.5)
    assert found.grade is grade, found.came


async def test_a_slow_reader_gets_its_whole_answer() -> None:
    async def take(_request: Request) -> Answer:
        return Answer.text("x" * 2_000)

    found = await finding(take, "slow-reader")
    assert found.grade is Grade.PASSED
    assert found.seconds > 0.9
    assert len(found.exchanges[0].answer_body) == 2_000
