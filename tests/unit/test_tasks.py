from __future__ import annotations

import asyncio
import gc
import weakref
from typing import Any

import pytest

from kitdesk.tasks import Tasks

pytestmark = pytest.mark.anyio


class Crash(Exception):
    pass


@pytest.fixture
async def reported() -> list[dict[str, Any]]:
    """What the loop's exception handler is called with."""
    contexts: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: contexts.append(context))
    return contexts


async def test_a_task_gives_its_result() -> None:
    async def work() -> int:
        return 7

    assert await Tasks().start(work(), "work") == 7


async def test_a_task_has_its_name() -> None:
    tasks = Tasks()
    task = tasks.start(asyncio.sleep(60), "keep tokens")
    assert task.get_name() == "keep tokens"
    await tasks.close()


async def test_a_crash_is_reported_at_once(reported: list[dict[str, Any]]) -> None:
    """Nobody awaits a background task: asyncio alone would tell of its crash late, or never."""
    tasks, error = Tasks(), Crash()

    async def work() -> None:
        raise error

    task = tasks.start(work(), "keep tokens")
    await asyncio.wait([task])
    assert reported == [{"message": "task 'keep tokens' crashed", "exception": error, "task": task}]


async def test_a_cancelled_task_is_no_crash(reported: list[dict[str, Any]]) -> None:
    tasks = Tasks()
    task = tasks.start(asyncio.sleep(60), "sleep")
    task.cancel()
    await asyncio.wait([task])
    assert reported == []


async def test_a_running_task_is_kept_alive() -> None:
    """The loop itself holds tasks weakly: one that waits for something only it holds would be collected."""
    tasks = Tasks()

    async def wait_in_a_cycle() -> None:
        await asyncio.get_running_loop().create_future()

    task = weakref.ref(tasks.start(wait_in_a_cycle(), "cycle"))
    await asyncio.sleep(0)
    gc.collect()
    assert task() is not None
    await tasks.close()


async def test_an_ended_task_is_let_go() -> None:
    tasks = Tasks()
    task = tasks.start(asyncio.sleep(0), "short")
    await task
    await asyncio.sleep(0)
    gone = weakref.ref(task)
    del task
    gc.collect()
    assert gone() is None


async def test_close_waits_until_every_task_has_cleaned_up() -> None:
    tasks, events = Tasks(), []
    started = asyncio.Event()

    async def work() -> None:
        try:
            started.set()
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            events.append("cleaned up")

    tasks.start(work(), "work")
    await started.wait()
    await tasks.close()
    assert events == ["cleaned up"]


async def test_close_may_be_called_by_one_of_the_tasks() -> None:
    tasks = Tasks()
    other = tasks.start(asyncio.sleep(60), "other")
    await tasks.start(tasks.close(), "closing")
    assert other.cancelled()


async def test_nothing_is_started_after_close() -> None:
    """It would outlive its owner, and work with what that has closed."""
    tasks = Tasks()
    await tasks.close()
    with pytest.raises(RuntimeError, match="late"):
        tasks.start(asyncio.sleep(60), "late")
