"""Giving up a call: it ends where it waits, and a cancel is neither lost nor invented."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from kitdesk.tasks import Tasks
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.trip import GivenUp, Trip
from tests.support.conditions import until

pytestmark = pytest.mark.anyio


async def waiting_for_ever(trip: Trip) -> tuple[bool, int]:
    """Whether a cancel ended the wait, and how many cancels the task still counts."""
    task = asyncio.current_task()
    assert task is not None
    with pytest.raises(GivenUp), trip.waiting():
        await asyncio.Event().wait()
    return trip.cancelled, task.cancelling()


async def started(tasks: Tasks, trip: Trip) -> asyncio.Task[tuple[bool, int]]:
    task = tasks.start(waiting_for_ever(trip), "wait")
    await until(lambda: trip._waiting)
    return task


async def test_giving_up_ends_a_wait_and_leaves_no_cancel_behind() -> None:
    tasks, trip = Tasks(), Trip(Stopwatch())
    task = await started(tasks, trip)
    trip.give_up()
    trip.give_up()
    assert await task == (False, 0)


async def test_a_cancel_ends_a_wait_and_is_remembered() -> None:
    tasks, trip = Tasks(), Trip(Stopwatch())
    task = await started(tasks, trip)
    task.cancel()
    assert await task == (True, 1)


@pytest.mark.parametrize("first", ["cancel", "give up"])
async def test_a_cancel_counts_though_the_call_is_given_up_too(first: str) -> None:
    tasks, trip = Tasks(), Trip(Stopwatch())
    task = await started(tasks, trip)
    deeds: list[Callable[[], object]] = [task.cancel, trip.give_up]
    for deed in deeds if first == "cancel" else reversed(deeds):
        deed()
    assert await task == (True, 1)


async def test_what_was_given_up_waits_no_more() -> None:
    trip = Trip(Stopwatch())
    trip.check()
    trip.give_up()
    with pytest.raises(GivenUp):
        trip.check()
    with pytest.raises(GivenUp), trip.waiting():
        pytest.fail("it waits")
