"""A daemon thread that does blocking jobs one after the other and hands the results to the event loop."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Job:
    """*lazy* ones may wait a little for company; see `writer.Writer`. *on_error* hears how one failed."""

    work: Callable[[], Any]
    future: asyncio.Future[Any]
    lazy: bool = False
    on_error: Callable[[BaseException], None] | None = None
    result: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        """Do the work and note how it ended."""
        self.result, self.error = None, None
        try:
            self.result = self.work()
        except Exception as error:  # noqa: BLE001 (whatever it is, it belongs to whom waits for the job)
            self.error = error


class Lane:
    """One thread, jobs in the order of `submit`. It never holds up the exit, even when a job hangs.

    A job whose future was cancelled is not begun, and its result is dropped. What is submitted in one turn of
    the event loop is handed over at its end: threads that wake each other for each job cost more than it.
    """

    def __init__(self, name: str, at_end: Callable[[], None] = lambda: None) -> None:
        self._loop = asyncio.get_running_loop()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._at_end = at_end
        self._gathered: list[Job] = []
        self._jobs: SimpleQueue[list[Job] | None] = SimpleQueue()
        self._running: Job | None = None
        self._closing = self._ending = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(
        self,
        work: Callable[[], T],
        *,
        lazy: bool = False,
        on_error: Callable[[BaseException], None] | None = None,
    ) -> asyncio.Future[T]:
        """Have *work* done in the thread. With *on_error* it is no defect if nobody asks how it ended."""
        if self._closing:
            raise RuntimeError(f"{self._thread.name} is closed")
        future: asyncio.Future[T] = self._loop.create_future()
        if not self._gathered:
            self._loop.call_soon(self._hand_in)
        self._gathered.append(Job(work, future, lazy, on_error))
        return future

    def is_unwanted(self) -> bool:
        """Whether a job runs for which nobody waits any more; any thread may ask."""
        running = self._running
        return running is not None and running.future.cancelled()

    async def close(self) -> None:
        """Do what was submitted, then end the thread. Whoever waits no longer leaves it to end by itself."""
        self._closing = True
        self._hand_in()
        self._jobs.put(None)
        await asyncio.shield(self._ended)
        self._thread.join()

    def _hand_in(self) -> None:
        if self._gathered:
            self._jobs.put(self._gathered)
            self._gathered = []

    def _run(self) -> None:
        while not self._ending:
            jobs = self._take()
            self._perform(jobs)
            self._hand_over(_settle, jobs)
        self._at_end()
        self._hand_over(self._ended.set_result, None)

    def _hand_over(self, settle: Callable[[T], object], outcome: T) -> None:
        with contextlib.suppress(RuntimeError):  # the loop was closed: nobody waits any more
            self._loop.call_soon_threadsafe(settle, outcome)

    def _take(self) -> list[Job]:
        """The jobs to do next, at least one; none when the lane ends."""
        jobs = self._jobs.get()
        self._ending = jobs is None
        return jobs or []

    def _perform(self, jobs: list[Job]) -> None:
        for job in jobs:
            self._running = job
            if not job.future.cancelled():
                job.run()
        self._running = None


def _settle(jobs: list[Job]) -> None:
    for job in jobs:
        if job.error is None:
            if not job.future.done():
                job.future.set_result(job.result)
            continue
        if not job.future.done():
            job.future.set_exception(job.error)
        if job.on_error is not None:
            job.future.cancelled() or job.future.exception()  # so that asyncio knows that it was heard of
            job.on_error(job.error)
