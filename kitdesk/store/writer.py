"""The one thread that writes the journal: what arrives together is committed together."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from queue import Empty
from typing import TypeVar

from kitdesk.model.errors import JournalBroken, JournalFault
from kitdesk.store.lane import Job, Lane
from kitdesk.store.sqlite import is_corruption, reason_of

T = TypeVar("T")

MOST_JOBS = 500
"""One commit holds no more, so that the first of them does not wait for long."""
PATIENCE = 0.02
"""Seconds a lazy job waits at most for others to share its commit."""


class Writer(Lane):
    """Jobs come back when they are durable; one that fails leaves nothing behind and touches no other.

    *Lazy* jobs wait for the next job that is not, or `PATIENCE`: so a send costs one commit and not three.
    All are written in the order of `write`, and none is dropped because nobody waits for it any more.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        super().__init__("journal writer", at_end=connection.close)
        self._connection = connection

    def write(
        self,
        change: Callable[[sqlite3.Connection], T],
        *,
        lazy: bool = False,
        on_error: Callable[[BaseException], None] | None = None,
    ) -> asyncio.Future[T]:
        """Have *change* made and committed; it may be called twice. The future raises `JournalFault`."""
        return self.submit(lambda: change(self._connection), lazy=lazy, on_error=on_error)

    def _take(self) -> list[Job]:
        jobs = super()._take()
        deadline = time.monotonic() + PATIENCE
        try:
            while jobs and not self._ending and len(jobs) < MOST_JOBS:
                patience = max(0.0, deadline - time.monotonic()) if all(job.lazy for job in jobs) else 0.0
                more = self._jobs.get(timeout=patience) if patience else self._jobs.get_nowait()
                self._ending = more is None
                jobs += more or []
        except Empty:
            pass
        return jobs

    def _perform(self, jobs: list[Job]) -> None:
        """Commit all at once or, if anything fails, each on its own, so that only what fails is refused."""
        fault = self._commit(jobs)
        if fault is None:
            return
        if len(jobs) == 1:
            jobs[0].error = fault
            return
        for job in jobs:
            job.error = self._commit([job])

    def _commit(self, jobs: list[Job]) -> BaseException | None:
        """One transaction of *jobs*, or nothing and the reason."""
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                job.run()
                if job.error is not None:
                    return self._roll_back(job.error)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            return self._roll_back(error)
        return None

    def _roll_back(self, error: BaseException) -> BaseException:
        if self._connection.in_transaction:  # SQLite itself rolls back after some errors
            with suppress(sqlite3.Error):  # the next BEGIN fails then, and says why
                self._connection.execute("ROLLBACK")
        if not isinstance(error, sqlite3.Error):
            return error
        kind = JournalBroken if is_corruption(error) else JournalFault
        return kind(reason_of(error))
