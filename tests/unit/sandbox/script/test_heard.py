from __future__ import annotations

import asyncio

import pytest

from kitdesk.sandbox.script.heard import KEPT, Heard
from kitdesk.sandbox.script.wanted import Member, Pattern, Wanted
from kitdesk.sandbox.seen import Seen
from kitdesk.tasks import Tasks

pytestmark = pytest.mark.anyio


def seen(text: str, at: float = 0.0) -> Seen:
    return Seen(at, "POST", "/c0de", 200, "event", event={"text": text})


def wanted(text: str) -> Wanted:
    return Wanted("event", (Member("text", ("text",), Pattern.read(text)),))


async def test_what_came_before_is_taken_oldest_first_and_once() -> None:
    heard = Heard()
    for at, text in enumerate(("other", "hello", "hello")):
        heard.add(seen(text, at))
    taken = [await heard.take(wanted("hello"), 0.001) for _ in range(3)]
    assert [each and each.at for each in taken] == [1, 2, None]
    assert heard.misfits(wanted("hello")) == ["text is “other”"]


async def test_what_comes_meanwhile_is_taken_at_once() -> None:
    heard, tasks = Heard(), Tasks()
    looking = tasks.start(heard.take(wanted("hello"), 60), "looking")
    await asyncio.sleep(0)
    for at, text in enumerate(("other", "hello", "hello")):
        heard.add(seen(text, at))
    assert await looking == seen("hello", 1)
    assert await heard.take(wanted("hello"), 0.001) == seen("hello", 2)
    assert await heard.take(wanted("other"), 0.001) == seen("other", 0)


async def test_one_that_came_in_the_last_moment_is_not_lost() -> None:
    """The time is over and the request is here when the step wakes up: one step takes it."""
    heard, tasks = Heard(), Tasks()
    looking = tasks.start(heard.take(wanted("hello"), 0.01), "looking")
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, heard.add, seen("hello"))
    taken = await looking
    if taken is None:
        taken = await heard.take(wanted("hello"), 10)
    assert taken == seen("hello")
    assert await heard.take(wanted("hello"), 0.001) is None


async def test_a_step_that_is_given_up_takes_nothing() -> None:
    heard, tasks = Heard(), Tasks()
    looking = tasks.start(heard.take(wanted("hello"), 60), "looking")
    await asyncio.sleep(0)
    looking.cancel()
    await asyncio.wait([looking])
    heard.add(seen("hello"))
    assert await heard.take(wanted("hello"), 0.001) == seen("hello")


async def test_a_flood_is_not_kept_for_ever() -> None:
    heard = Heard()
    for at in range(KEPT + 10):
        heard.add(seen("flood", at))
    assert len(heard.misfits(wanted("other"))) == KEPT
    first = await heard.take(wanted("flood"), 0.001)
    assert first
    assert first.at == 10
