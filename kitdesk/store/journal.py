"""The journal: every event and every exchange, durable before anything else happens."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from kitdesk.model.errors import JournalFault, JournalUnreadable
from kitdesk.model.evidence import Fact, Finding
from kitdesk.model.search import Found, Query
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.states import State
from kitdesk.model.timeline import (
    Customer,
    Event,
    Exchange,
    Glimpse,
    Happening,
    Held,
    Part,
    Passage,
    Span,
    Told,
)
from kitdesk.store import conversation, customers, exchanges, index, passages, received, rows, search
from kitdesk.store.housekeeping import Housekeeping
from kitdesk.store.indexer import Indexer
from kitdesk.store.lane import Lane
from kitdesk.store.opening import Opened, open_for_reading, open_for_writing
from kitdesk.store.received import Receipt
from kitdesk.store.sqlite import reason_of
from kitdesk.store.writer import Writer

T = TypeVar("T")

EVERYTHING = -1
"""The limit of what has none."""
CHECK_EVERY = 5_000
"""SQLite's steps between two looks at whether a read is still wanted; some tens of microseconds."""


class Journal:
    """One thread writes, another reads, so that a long search delays no send.

    Writes are made in the order of the calls, awaited or not. One that cannot be made raises `JournalFault`;
    the next works again as soon as the disk does. Reads raise `JournalUnreadable`, and end soon after their
    awaiter was cancelled.
    """

    def __init__(self, writer: Writer, reader: Lane, reading: sqlite3.Connection, opened: Opened) -> None:
        self.damaged = opened.damaged
        """What was wrong with the file that was found at the start, if it had to be kept aside."""
        self.kept = opened.kept
        """Where the journal is kept as it was, if it was of an earlier version."""
        self.on_fault: Callable[[JournalFault], None] = lambda fault: None
        """Told of each write that failed, whether or not somebody awaits it."""
        self.house = Housekeeping(self._read, self._write)
        self._writer = writer
        self._reader = reader
        self._reading = reading
        reading.set_progress_handler(reader.is_unwanted, CHECK_EVERY)
        self._indexer = Indexer(writer)

    @classmethod
    async def open(cls, path: Path, on_outdated: Callable[[int], None] = lambda version: None) -> Journal:
        """The journal in *path*, a new one where there is none.

        One of an earlier version is brought up to date, which takes half a minute for a million events;
        *on_outdated* is told its version when that begins. Raises `StorageError`.
        """
        reader, loop = Lane("journal reader"), asyncio.get_running_loop()

        def tell(version: int) -> None:
            loop.call_soon_threadsafe(on_outdated, version)

        try:
            opened = await reader.submit(lambda: open_for_writing(path, tell))
            try:
                reading = await reader.submit(lambda: open_for_reading(path))
            except sqlite3.Error as error:
                opened.connection.close()
                raise JournalFault(reason_of(error)) from None
        except BaseException:
            await reader.close()
            raise
        return cls(Writer(opened.connection), reader, reading, opened)

    async def close(self) -> None:
        """Make all pending writes, then let go of the file."""
        self._indexer.close()
        await self._reader.submit(self._reading.close)
        await self._reader.close()
        await self._writer.close()

    async def add_event(self, event: Event) -> Event:
        """Store *event*; it is durable when this returns, with its row and number.

        When the caller is cancelled meanwhile it cannot have sent anything: the event is *failed* then.
        """
        made: list[Event] = []  # empty also if it could not be stored

        def add(db: sqlite3.Connection) -> None:
            made[:] = [rows.add_event(db, event)]

        def give_up(db: sqlite3.Connection) -> None:
            for each in made:
                rows.set_state(db, each.row, State.FAILED, _CANCELLED)

        try:
            await asyncio.shield(self._write(add))
        except asyncio.CancelledError:
            self._write(give_up)
            raise
        return made[0]

    async def receive(self, event: Event, exchange: Exchange) -> Receipt:
        """Store what Kit sent; it is durable when this returns. See `received.add_delivery`."""
        return await self._write(lambda db: received.add_delivery(db, event, exchange))

    async def hold_back(self, channel_id: str, exchange: Exchange) -> int:
        """Store what came and is no event; only the last `received.MOST_HELD` are kept. Returns its row."""
        return await self._write(lambda db: received.hold_back(db, channel_id, exchange))

    async def set_answer(self, exchange: Exchange) -> None:
        """Complete what was stored before it was answered."""
        await self._write(lambda db: exchanges.set_answer(db, exchange))

    def add_forwarded(
        self, channel_id: str, exchange: Exchange, event_row: int | None
    ) -> asyncio.Future[int]:
        """Store how something was forwarded; see `received.add_forwarded`."""
        return self._write(lambda db: received.add_forwarded(db, channel_id, exchange, event_row), lazy=True)

    async def release(self, event: Event, exchange: Exchange) -> Receipt:
        """Make an event of a callback that was held back and verifies now."""
        return await self._write(lambda db: received.release(db, event, exchange))

    def note_evidence(
        self, channel_id: str, shown: Mapping[tuple[Fact, str], int], at: float
    ) -> asyncio.Future[None]:
        """Count what traffic up to the Unix time *at* has shown: how often which fact was what."""
        return self._write(lambda db: received.note_evidence(db, channel_id, shown, at), lazy=True)

    def mark_seen(self, channel_id: str, client_id: str, number: int) -> asyncio.Future[None]:
        """Note that a conversation was looked at up to *number*."""
        return self._write(lambda db: conversation.mark_seen(db, channel_id, client_id, number), lazy=True)

    def set_state(self, row: int, state: State, note: str = "") -> asyncio.Future[None]:
        """Note what became of an event, and the sentence that explains it.

        *sending* is on its way to the disk at once, since bytes leave next; the others share the next commit.
        """
        return self._write(lambda db: rows.set_state(db, row, state, note), lazy=state is not State.SENDING)

    def add_exchange(self, channel_id: str, exchange: Exchange, event_row: int | None) -> asyncio.Future[int]:
        """Store *exchange*, of an event or of none; gives its row."""
        return self._write(lambda db: exchanges.add_exchange(db, channel_id, exchange, event_row), lazy=True)

    async def recover(self) -> None:
        """Call what a crash left *sending* unknown. Nothing is sent again."""
        await self._write(lambda db: rows.change_states(db, State.SENDING, State.UNKNOWN, _INTERRUPTED))

    async def customers(
        self, channel_id: str, before: int | None = None, limit: int = EVERYTHING
    ) -> list[Customer]:
        """The first *limit* customers of a channel, of those whose `last` row is below *before*.

        The one with the newest event is the first.
        """
        return await self._read(lambda db: customers.customers(db, channel_id, before, limit))

    async def customers_among(self, channel_id: str, client_ids: Sequence[str]) -> list[Customer]:
        """Those of the channel's customers that have one of these ids; newest event first."""
        return await self._read(lambda db: customers.customers_among(db, channel_id, client_ids))

    async def customers_with(self, channel_id: str, terms: Sequence[str], limit: int) -> list[Customer]:
        """Those whose name or ``client_id`` has each of *terms* in it; newest event first."""
        return await self._read(lambda db: customers.customers_with(db, channel_id, terms, limit))

    async def search(self, query: Query, before: int | None = None, limit: int = 50) -> Found:
        """The newest *limit* events that fit *query*, of those with a row below *before*."""
        try:
            return await self._read(lambda db: search.search(db, query, before, limit))
        except index.IndexBehind:
            await self._indexer.catch_up()
        except index.IndexDamaged:
            await self._indexer.begin_anew()
        return await self._read(lambda db: search.search(db, query, before, limit, anyway=True))

    async def page(
        self, channel_id: str, client_id: str, before: int | None = None, limit: int = 50
    ) -> list[Event]:
        """The newest *limit* events of a customer, of those numbered below *before*; oldest first."""
        return await self._read(lambda db: rows.page(db, channel_id, client_id, before, limit))

    async def opening(self, channel_id: str, client_id: str, count: int) -> tuple[Span, Part]:
        """Which part of a conversation there is, and its last *count* events."""
        return await self._read(lambda db: conversation.opening(db, channel_id, client_id, count))

    async def part(self, channel_id: str, client_id: str, first: int, count: int) -> Part:
        """The *count* events of a customer that are numbered from *first* on."""
        return await self._read(lambda db: conversation.part(db, channel_id, client_id, first, count))

    async def passage(self, channel_id: str, client_id: str, first: int) -> Passage:
        """What a conversation tells from the event numbered *first* on, with all its bytes."""
        return await self._read(lambda db: passages.passage(db, channel_id, client_id, first))

    async def told_of(
        self, channel_id: str, client_id: str, chosen: Sequence[int | Happening]
    ) -> tuple[Told, ...]:
        """What it tells of some events, by their numbers, and happenings."""
        return await self._read(lambda db: passages.told_of(db, channel_id, client_id, chosen))

    async def number_at(self, channel_id: str, client_id: str, at: float) -> int:
        """The number of the customer's first event from the Unix time *at* on, else of the last one."""
        return await self._read(lambda db: conversation.number_at(db, channel_id, client_id, at))

    async def newest_sent(self, channel_id: str, client_id: str, limit: int = 10) -> list[Event]:
        """The newest events that went to Kit for a customer, newest first; not from too long ago."""
        return await self._read(lambda db: conversation.newest_sent(db, channel_id, client_id, limit))

    async def newest_sent_of_channel(self, channel_id: str, limit: int = 10) -> list[Event]:
        """The newest events that went to Kit for anybody, newest first; not from too long ago."""
        return await self._read(lambda db: conversation.newest_sent_of_channel(db, channel_id, limit))

    async def exchange_of(self, channel_id: str, happening: Happening) -> Exchange | None:
        """The exchange that a happening was, if it is still kept."""
        return await self._read(lambda db: exchanges.exchange_of(db, channel_id, happening))

    async def held(self, channel_id: str, limit: int = received.MOST_HELD) -> list[Exchange]:
        """The channel's callbacks that did not verify, newest first."""
        return await self._read(lambda db: received.held(db, channel_id, limit))

    async def held_in_short(self, channel_id: str, limit: int = 200) -> list[Held]:
        """The newest callbacks that did not verify as lists show them, newest first."""
        return await self._read(lambda db: received.held_in_short(db, channel_id, limit))

    async def count_held(self, channel_id: str) -> int:
        """How many callbacks of the channel did not verify, of those that are kept."""
        return await self._read(lambda db: received.count_held(db, channel_id))

    async def evidence(self, channel_id: str) -> list[Finding]:
        """What the channel's traffic has shown, the most frequent answers first for each fact."""
        return await self._read(lambda db: received.evidence(db, channel_id))

    async def unfinished(self, channel_id: str) -> list[Event]:
        """The channel's events that are queued, sending, failed or unknown; oldest first."""
        return await self._read(lambda db: rows.unfinished(db, channel_id))

    async def exchanges(self, event_row: int, limit: int = 100) -> list[Exchange]:
        """The exchanges of an event, oldest first: of more than *limit*, the first one and the newest."""
        return await self._read(lambda db: exchanges.exchanges(db, event_row, limit))

    async def count_exchanges(self, event_row: int) -> int:
        """How many exchanges an event took."""
        return await self._read(lambda db: exchanges.count_exchanges(db, event_row))

    async def history(self, channel_id: str, purposes: Sequence[str], limit: int = 50) -> list[Exchange]:
        """The newest of the channel's exchanges of these purposes that belong to no event; newest first."""
        return await self._read(lambda db: exchanges.history(db, channel_id, purposes, limit))

    async def exchange(self, row: int) -> Exchange | None:
        """One exchange, None where it is kept no more."""
        return await self._read(lambda db: exchanges.exchange(db, row))

    async def glimpses(self, channel_id: str, limit: int = 200, purpose: str = "") -> list[Glimpse]:
        """The channel's newest exchanges as lists show them, of any or one *purpose*; newest first."""
        return await self._read(lambda db: exchanges.glimpses(db, channel_id, limit, purpose))

    def _write(self, change: Callable[[sqlite3.Connection], T], *, lazy: bool = False) -> asyncio.Future[T]:
        self._indexer.wake()
        return self._writer.write(change, lazy=lazy, on_error=self._on_error)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, JournalFault):
            self.on_fault(error)
        else:
            context = {"message": "a write to the journal crashed", "exception": error}
            asyncio.get_running_loop().call_exception_handler(context)

    async def _read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return await self._reader.submit(lambda: query(self._reading))
        except sqlite3.Error as error:
            raise JournalUnreadable(reason_of(error)) from None
        except (ValueError, TypeError) as error:  # a value that no version wrote
            raise JournalUnreadable(str(error)) from None


_CANCELLED = QT_TRANSLATE_NOOP("model", "It was stopped before anything was sent.")
_INTERRUPTED = QT_TRANSLATE_NOOP(
    "model", "kitdesk ended before an answer came. Look in Kit whether it is there before you resend."
)
