from __future__ import annotations

import asyncio

import pytest

from kitdesk.tasks import Tasks
from kitdesk.transport.patience import Patience

pytestmark = pytest.mark.anyio


async def test_what_takes_too_long_is_ended() -> None:
    patience = Patience(0.02)
    with pytest.raises(TimeoutError), patience.waiting():
        await asyncio.Event().wait()
    patience.close()


async def test_each_wait_has_its_own_time_though_the_timer_is_one() -> None:
    patience = Patience(0.05)
    for _ in range(4):
        with patience.waiting():
            await asyncio.sleep(0.02)
    with pytest.raises(TimeoutError), patience.waiting():
        await asyncio.Event().wait()
    patience.close()


async def test_a_wait_that_is_renewed_goes_on() -> None:
    patience = Patience(0.05)
    with patience.waiting():
        for _ in range(4):
            await asyncio.sleep(0.02)
            patience.renew()
    patience.close()


async def test_nothing_is_ended_between_two_waits() -> None:
    patience = Patience(0.01)
    with patience.waiting():
        pass
    await asyncio.sleep(0.03)
    patience.close()


async def test_a_cancel_from_outside_stays_one() -> None:
    patience, tasks = Patience(5.0), Tasks()

    async def wait() -> None:
        with patience.waiting():
            await asyncio.Event().wait()

    task = tasks.start(wait(), "wait")
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    patience.close()
