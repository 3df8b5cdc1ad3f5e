from __future__ import annotations

import asyncio
import subprocess
import sys
import threading

import pytest

from kitdesk.store.lane import Lane


@pytest.mark.anyio
async def test_jobs_are_done_in_order_on_one_thread_that_is_not_this_one() -> None:
    lane = Lane("lane")
    seen: list[tuple[int, str]] = []
    jobs = [lane.submit(lambda n=n: seen.append((n, threading.current_thread().name))) for n in range(100)]  # type: ignore[misc]
    await asyncio.gather(*jobs)
    await lane.close()
    assert seen == [(n, "lane") for n in range(100)]


@pytest.mark.anyio
async def test_results_and_errors_come_back_to_whom_they_belong() -> None:
    lane = Lane("lane")
    good, bad, good_again = lane.submit(lambda: 7), lane.submit(lambda: 1 // 0), lane.submit(lambda: 8)
    with pytest.raises(ZeroDivisionError):
        await bad
    assert (await good, await good_again) == (7, 8)
    await lane.close()


@pytest.mark.anyio
async def test_a_job_that_nobody_waits_for_is_not_begun_and_a_running_one_can_notice() -> None:
    lane = Lane("lane")
    started, noticed = threading.Event(), threading.Event()
    begun: list[str] = []

    def run_until_unwanted() -> None:
        started.set()
        while not lane.is_unwanted():
            pass
        noticed.set()

    running, waiting = lane.submit(run_until_unwanted), lane.submit(lambda: begun.append("waiting"))
    assert await asyncio.to_thread(started.wait, 10)
    waiting.cancel()
    running.cancel()
    await lane.submit(lambda: None)
    assert noticed.is_set()
    assert begun == []
    assert not lane.is_unwanted()
    await lane.close()


@pytest.mark.anyio
async def test_closing_does_what_was_submitted_and_takes_nothing_more() -> None:
    seen: list[str] = []
    lane = Lane("lane", at_end=lambda: seen.append("end"))
    lane.submit(lambda: seen.append("job"))
    await lane.close()
    assert seen == ["job", "end"]
    with pytest.raises(RuntimeError, match="lane is closed"):
        lane.submit(lambda: None)


def test_a_job_that_hangs_holds_up_neither_the_loop_nor_the_exit() -> None:
    program = (
        "import asyncio, threading; from kitdesk.store.lane import Lane\n"
        "async def main():\n"
        "    lane = Lane('x'); lane.submit(threading.Event().wait)\n"
        "asyncio.run(main())"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program], timeout=20, check=True)


def test_an_answer_after_the_loop_is_closed_is_dropped() -> None:
    go_on = threading.Event()

    async def submit() -> Lane:
        lane = Lane("lane")
        lane.submit(go_on.wait)
        return lane

    lane = asyncio.run(submit())
    go_on.set()
    lane._jobs.put(None)
    lane._thread.join(10)
    assert not lane._thread.is_alive()
