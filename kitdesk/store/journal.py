"""The journal: every event and every exchange, durable before anything else happens."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kitdesk.model.errors import JournalDamaged, JournalFault, JournalUnreadable, StorageError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.timeline import Customer, Event, Exchange, State
from kitdesk.store import rows
from kitdesk.store.lane import Lane
from kitdesk.store.opening import open_for_reading, open_for_writing
from kitdesk.store.sqlite import reason_of
from kitdesk.store.writer import Writer

T = TypeVar("T")

CHECK_EVERY = 5_000
"""SQLite's steps between two looks at whether a read is still wanted; some tens of microseconds."""


class Journal:
    """One thread writes, another reads, so that a long search delays no send.

    Writes are made in the order of the calls, awaited or not. One that cannot be made raises `JournalFault`;
    the next works again as soon as the disk does. Reads raise `JournalUnreadable`, and end soon after their
    awaiter was cancelled.
    """

    def __init__(
        self, writer: Writer, reader: Lane, reading: sqlite3.Connection, damaged: JournalDamaged | None
    ):
        self.damaged = damaged
        """What was wrong with the file that was found at the start, if it had to be kept aside."""
        self.on_fault: Callable[[JournalFault], None] = lambda fault: None
        """Told of each write that failed, whether or not somebody awaits it."""
        self._writer = writer
        self._reader = reader
        self._reading = reading
        reading.set_progress_handler(reader.is_unwanted, CHECK_EVERY)

    @classmethod
    async def open(cls, path: Path) -> Journal:
        """The journal in *path*, a new one where there is none. Raises `JournalFault` and `FileFault`."""
        reader = Lane("journal reader")
        try:
            connection, damaged = await reader.submit(lambda: open_for_writing(path))
            try:
                reading = await reader.submit(lambda: open_for_reading(path))
            except sqlite3.Error as error:
                connection.close()
                raise JournalFault(reason_of(error)) from None
        except StorageError:
            await reader.close()
            raise
        return cls(Writer(connection), reader, reading, damaged)

    async def close(self) -> None:
        """Make all pending writes, then let go of the file."""
        await self._reader.submit(self._reading.close)
        await self._reader.close()
        await self._writer.close()

    async def add_event(self, event: Event) -> Event:
        """Store *event*; it is durable when this returns, with its row.

        When the caller is cancelled meanwhile it cannot have sent anything: the event is *failed* then.
        """
        made: list[int] = []  # empty also if it could not be stored

        def add(db: sqlite3.Connection) -> None:
            made[:] = [rows.add_event(db, event)]

        def give_up(db: sqlite3.Connection) -> None:
            for row in made:
                rows.set_state(db, row, State.FAILED, _CANCELLED)

        try:
            await asyncio.shield(self._write(add))
        except asyncio.CancelledError:
            self._write(give_up)
            raise
        return replace(event, row=made[0])

    def set_state(self, row: int, state: State, note: str = "") -> asyncio.Future[None]:
        """Note what became of an event, and the sentence that explains it.

        *sending* is on its way to the disk at once, since bytes leave next; the others share the next commit.
        """
        return self._write(lambda db: rows.set_state(db, row, state, note), lazy=state is not State.SENDING)

    def add_exchange(
        self, channel_id: str, exchange: Exchange, event_row: int | None
    ) -> asyncio.Future[None]:
        """Store *exchange*, of an event or of none."""
        return self._write(lambda db: rows.add_exchange(db, channel_id, exchange, event_row), lazy=True)

    async def recover(self) -> None:
        """Call what a crash left *sending* unknown. Nothing is sent again."""
        await self._write(lambda db: rows.change_states(db, State.SENDING, State.UNKNOWN, _INTERRUPTED))

    async def customers(self, channel_id: str) -> list[Customer]:
        """The customers of a channel, newest event first."""
        return await self._read(lambda db: rows.customers(db, channel_id))

    async def page(
        self, channel_id: str, client_id: str, before_row: int | None = None, limit: int = 50
    ) -> list[Event]:
        """The newest *limit* events of a customer, of those before *before_row*; oldest first."""
        return await self._read(lambda db: rows.page(db, channel_id, client_id, before_row, limit))

    async def unfinished(self, channel_id: str) -> list[Event]:
        """The channel's events that are queued, sending, failed or unknown; oldest first."""
        return await self._read(lambda db: rows.unfinished(db, channel_id))

    async def counts(self, channel_id: str) -> dict[State, int]:
        """How many of the channel's events are queued, sending, failed or unknown; others are not counted."""
        return await self._read(lambda db: rows.counts(db, channel_id))

    async def exchanges(self, event_row: int) -> list[Exchange]:
        """The exchanges of an event, oldest first."""
        return await self._read(lambda db: rows.exchanges(db, event_row))

    async def history(self, channel_id: str, purposes: Sequence[str], limit: int = 50) -> list[Exchange]:
        """The newest of the channel's exchanges of these purposes that belong to no event; newest first."""
        return await self._read(lambda db: rows.history(db, channel_id, purposes, limit))

    def _write(self, change: Callable[[sqlite3.Connection], T], *, lazy: bool = False) -> asyncio.Future[T]:
        future = self._writer.write(change, lazy=lazy)
        future.add_done_callback(self._on_written)
        return future

    def _on_written(self, future: asyncio.Future[T]) -> None:
        error = None if future.cancelled() else future.exception()
        if isinstance(error, JournalFault):
            self.on_fault(error)
        elif error is not None:
            message = "a write to the journal crashed"
            future.get_loop().call_exception_handler(
                {"message": message, "exception": error, "future": future}
            )

    async def _read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return await self._reader.submit(lambda: query(self._reading))
        except (
            sqlite3.Error,
            ValueError,
            TypeError,
        ) as error:  # the latter two: a value that no version wrote
            raise JournalUnreadable(str(error)) from None


_CANCELLED = QT_TRANSLATE_NOOP("model", "It was stopped before anything was sent.")
_INTERRUPTED = QT_TRANSLATE_NOOP(
    "model", "kitdesk ended before an answer came. Look in Kit whether it is there before you resend."
)
