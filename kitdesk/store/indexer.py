"""Takes events into the search index behind everything else, a little at a time."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import suppress

from kitdesk.model.errors import JournalFault
from kitdesk.store import index
from kitdesk.store.writer import Writer

AT_A_TIME = 128
"""Events; some 8 milliseconds of the writer."""
CAUGHT_UP = 1_000
"""Events that a search waits for at most, to find what came just now."""
GATHERING = 0.5
"""Seconds from the first event to the step that indexes it with those that came since."""
QUIET = 0.1
"""Seconds without a write after which the writer has time."""
SHARES = (1, 9)
"""How much longer than a step took the pause after it is: while it is quiet, and while it is not."""
AFTER_FAULT = 30.0
"""Seconds until the next try, when the disk is full, say."""


class Indexer:
    """What is not in the index yet is known from the journal itself, so nothing is lost with the process."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._loop = asyncio.get_running_loop()
        self._last_write = self._began = self._loop.time()
        self._timer: asyncio.TimerHandle | None = None
        self._merging = self._anew = self._closed = False
        self._wait(GATHERING)

    def wake(self) -> None:
        """Something was written."""
        self._last_write = self._loop.time()
        if self._timer is None:
            self._wait(GATHERING)

    async def catch_up(self) -> None:
        """Index what came last at once, if there is not too much of it."""
        with suppress(JournalFault):  # without it the search finds what is in the index
            await self._writer.write(lambda db: index.index_new(db, CAUGHT_UP))

    async def begin_anew(self) -> None:
        """Make an index that is damaged anew, once."""
        if not self._anew:
            self._anew = True
            with suppress(JournalFault):
                await self._writer.write(index.begin_anew)
            self.wake()

    def close(self) -> None:
        """Begin no more; the rest is for the next start."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()

    def _wait(self, seconds: float) -> None:
        if not self._closed:
            self._timer = self._loop.call_later(seconds, self._step)

    def _step(self) -> None:
        self._began = self._loop.time()
        self._writer.write(self._do_some).add_done_callback(self._on_done)

    def _on_done(self, step: asyncio.Future[bool]) -> None:
        try:
            more = step.result()
        except JournalFault:
            self._wait(AFTER_FAULT)
            return
        now = self._loop.time()
        if more:
            self._wait((now - self._began) * SHARES[now - self._last_write < QUIET])
        elif self._last_write >= self._began:
            self._wait(GATHERING)
        else:
            self._timer = None

    def _do_some(self, db: sqlite3.Connection) -> bool:
        """One step; whether there may be another. An index that is damaged is made anew, once."""
        merging, self._merging = self._merging, False
        try:
            self._merging = index.merge(db) if merging else index.advance(db, AT_A_TIME)
        except sqlite3.DatabaseError as error:
            if self._anew or not index.is_damage(error):
                raise
            self._anew = True
            index.begin_anew(db)
            return True
        return merging or self._merging
