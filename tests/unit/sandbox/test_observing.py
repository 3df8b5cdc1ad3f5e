"""What a customer sent is seen, both times, without waiting longer than needed."""

from __future__ import annotations

import asyncio
import time

import pytest

from kitdesk.sandbox.observing import SandboxObserver
from kitdesk.tasks import Tasks
from kitdesk.tour.careless import echo

pytestmark = pytest.mark.anyio


async def test_what_came_before_and_while_it_is_looked_for_is_seen() -> None:
    observer, tasks = SandboxObserver(lingers=0.2), Tasks()
    looking = tasks.start(observer.events_of("c-1", 30), "look")
    await asyncio.sleep(0)
    first, second = echo("c-1", "Hi"), echo("c-1", "Hi")
    observer.hear(first)
    await asyncio.sleep(0.01)
    observer.hear(second)
    observer.hear(echo("c-2", "Hi"))
    assert await looking == (first, second)
    assert await observer.events_of("c-1", 30) == (first, second)


async def test_nothing_is_waited_for_no_longer_than_was_asked() -> None:
    began = time.monotonic()
    assert await SandboxObserver().events_of("c-1", 0.1) == ()
    assert 0.1 <= time.monotonic() - began < 5


async def test_neither_many_customers_nor_a_chatty_one_fill_the_memory() -> None:
    observer = SandboxObserver(lingers=0)
    for number in range(2_000):
        observer.hear(echo(f"c-{number}", "Hi"))
        observer.hear(echo("chatty", "Hi"))
    assert len(await observer.events_of("chatty", 0)) == 200
    assert await observer.events_of("c-0", 0) == ()
    assert len(await observer.events_of("c-1999", 0)) == 1


async def test_many_chatty_customers_do_not_fill_the_memory_either() -> None:
    observer = SandboxObserver(lingers=0)
    for number in range(20 * 200):
        observer.hear(echo(f"c-{number // 200}", "Hi"))
    kept = [len(await observer.events_of(f"c-{number}", 0)) for number in range(20)]
    assert kept == [0] * 17 + [200] * 3
