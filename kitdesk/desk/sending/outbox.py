"""Outgoing events, journal first and in order: one line a customer, tried again where that is safe."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from typing import NoReturn

from kitdesk.clock import Clock, boot_clock
from kitdesk.desk.news import EventChanged, Tell
from kitdesk.desk.sending.backoff import BackOff
from kitdesk.desk.sending.fates import Fates
from kitdesk.desk.sending.line import Entry, Line, Lines, Stand
from kitdesk.model.errors import JournalFault, KitError, TooManyRequests
from kitdesk.model.states import UNFINISHED, State
from kitdesk.model.timeline import Event, Exchange, Unfinished
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks

Deliver = Callable[[bytes, Callable[[Exchange], None]], Awaitable[None]]
"""Sends a body, hands each exchange it took to the callable, and raises `KitError` if it did not end well."""
LOOK = 30.0
"""Seconds between two looks at the clock, at most: asyncio's own stands still while the machine sleeps."""


class Outbox:
    """The outgoing events of one channel. What cannot be stored is told by the journal's `on_fault`.

    What Kit provably did not take is tried again by itself while *automatic*: one at a time for the whole
    channel, the one first whose last try is the longest ago; when Kit takes it, the others follow at once. A
    refused login is no such failure: it refuses the event, and Kit is not asked again.

    Until it is sent or discarded, an event that failed holds its customer's later ones back, as an unknown
    one does: also where only a person tries it again, on a production channel or after an earlier session.
    Nothing overtakes without a decision.
    """

    def __init__(
        self,
        journal: Journal,
        deliver: Deliver,
        tell: Tell,
        *,
        clock: Clock = boot_clock,
        automatic: bool = True,
    ) -> None:
        self._journal = journal
        self._deliver = deliver
        self._tell = tell
        self._fates = Fates(journal, tell)
        self._clock = clock
        self._automatic = automatic
        self._back_off = BackOff(clock)
        self._tasks = Tasks()
        self._lines = Lines()
        self._news = asyncio.Event()
        self._counts_down = False
        """Whether somebody waits for the next try, and is to hear when it comes earlier."""

    @property
    def automatic(self) -> bool:
        """Whether what fails is tried again by itself; what was left to a person stays so."""
        return self._automatic

    @automatic.setter
    def automatic(self, automatic: bool) -> None:
        self._automatic = automatic
        for entry in self._lines.entries():
            if entry.stand is Stand.RETRY and not automatic:
                entry.stand = Stand.DECISION

    def unfinished(self) -> list[Unfinished]:
        """Every event that is not finished and what it waits for, by customers and the oldest first."""
        return self._lines.unfinished(self._back_off.due_in())

    async def send(self, event: Event) -> asyncio.Future[Event]:
        """Store *event* and put it in its customer's line. Raises `JournalFault`, and then nothing was sent.

        Returns once it is durable. The future yields the event when its first try has ended, or never while
        another holds the line up. What comes after `close` has failed.
        """
        line = self._lines.of(event.client_id)
        state = State.SENDING if line.is_idle else State.QUEUED
        line.storing += 1
        try:
            entry = Entry(await self._journal.add_event(replace(event, state=state)))
            self._tell(EventChanged(entry.event))
            if self._tasks.closed:
                entry.event = self._fates.too_late(entry.event)
                entry.end()
            else:
                line.add(entry)
        finally:
            line.storing -= 1
            self._go_on(line)
        return entry.ended

    def resend(self, event: Event) -> None:
        """Send a stored event once more with the same ids, before all that waits behind it.

        One that was seen unfinished and is not any more is left alone: somebody clicked too late.
        """
        line = self._lines.of(event.client_id)
        entry = line.find(event.row)
        if entry is None and event.state not in UNFINISHED:
            entry = Entry(event)
            line.add(entry)
        if entry is not None and entry.stand is not Stand.BUSY:
            entry.stand = Stand.GO
        self._go_on(line)

    async def discard(self, *events: Event) -> None:
        """Give events up; none of them is sent, and what waited behind them goes on. Raises `JournalFault`.

        One that is being sent is given up if Kit does not take it; what is finished by now is left alone.
        """
        found = [pair for pair in map(self._lines.find, events) if pair is not None]
        for _line, entry in found:
            entry.unwanted = entry.stand is Stand.BUSY
        waiting = [(line, entry) for line, entry in found if not entry.unwanted]
        for _line, entry in waiting:
            entry.stand = Stand.BUSY
        try:
            for line, entry in waiting:
                entry.event = await self._fates.change(entry.event, State.DISCARDED)
                line.entries.remove(entry)
                entry.end()
        finally:
            for line, entry in waiting:
                entry.stand = Stand.DECISION  # of those that are still in their line
                self._go_on(line)

    def hold(self, event: Event) -> None:
        """Let an event that an earlier session left unfinished wait for a person, and its line with it."""
        self._lines.of(event.client_id).add(Entry(event, Stand.DECISION))

    def hurry(self) -> None:
        """Kit was heard of: what failed is tried again now, unless Kit asked for fewer requests."""
        self._back_off.hurry()
        self._news.set()

    def start(self) -> None:
        """Try again by itself from now on, until `close`."""
        self._tasks.start(self._keep_trying(), "try again")

    async def look(self) -> None:
        """Try again the one that is due by now; how it ends is told."""
        found = self._lines.retry()
        if found is not None and not self._back_off.due_in():
            await asyncio.wait([self._begin(*found, by_itself=True)])

    async def close(self) -> None:
        """End what is under way; an event whose bytes may have left becomes *unknown*. All is stored then."""
        await self._tasks.close()
        for entry in self._lines.entries():
            if entry.event.state is State.SENDING:  # it was to be sent next
                entry.event = self._fates.cut_off(entry.event)
        while self._lines.are_storing():
            self._news.clear()
            await self._news.wait()
        await self._fates.settle()

    async def _keep_trying(self) -> NoReturn:
        while True:
            self._news.clear()
            await self.look()
            self._counts_down = self._lines.retry() is not None
            due = min(self._back_off.due_in(), LOOK) if self._counts_down else None
            with suppress(TimeoutError):
                async with asyncio.timeout(due):
                    await self._news.wait()

    def _go_on(self, line: Line) -> None:
        entry = None if self._tasks.closed else line.next()
        if entry is not None:
            self._begin(line, entry)
        self._lines.leave(line)
        if self._tasks.closed or line.retry():
            self._news.set()

    def _begin(self, line: Line, entry: Entry, *, by_itself: bool = False) -> asyncio.Task[None]:
        entry.stand, entry.unwanted = Stand.BUSY, False
        name = f"send {entry.event.event_id}"
        return self._tasks.start(self._work(line, entry, by_itself=by_itself), name)

    async def _work(self, line: Line, entry: Entry, *, by_itself: bool) -> None:
        """Send an event, the only one of its line under way; then let the next one go."""
        entry.tries += 1
        stand: Stand | None = Stand.DECISION  # unless it is known what became of it
        try:
            stand = await self._try(entry, by_itself=by_itself)
            if entry.unwanted and entry.event.state is State.FAILED:
                stand = await self._give_up(entry)
        finally:
            entry.tried_at = self._clock()
            if stand is None:
                line.entries.remove(entry)
            else:
                entry.stand = stand
            self._go_on(line)
        entry.end()

    async def _try(self, entry: Entry, *, by_itself: bool) -> Stand | None:
        """What the event waits for then; None when it is finished."""
        last: Exchange | None = None

        def record(exchange: Exchange) -> None:
            nonlocal last
            last = exchange
            self._journal.add_exchange(entry.event.channel_id, exchange, entry.event.row)

        try:
            if entry.event.state is not State.SENDING:
                entry.event = await self._fates.change(entry.event, State.SENDING)
            await self._deliver(entry.event.body, record)
        except JournalFault:  # it could not be marked as being sent, so it was not
            return Stand.DECISION if entry.event.state in UNFINISHED else None
        except KitError as error:
            entry.event = self._fates.not_sent(entry.event, error)
            return self._after(error, by_itself=by_itself)
        except BaseException:
            entry.event = self._fates.cut_off(entry.event, last)
            raise
        entry.event = self._fates.sent(entry.event, last)
        self._back_off.reset()
        if self._counts_down:
            self._news.set()
        return None

    def _after(self, error: KitError, *, by_itself: bool) -> Stand | None:
        """What an event waits for that ended with *error*; it decides when the next one is tried again."""
        if error.fate is State.REFUSED:
            return None
        if by_itself:
            self._back_off.lengthen()
        elif self._lines.retry() is None:
            self._back_off.start()
        if isinstance(error, TooManyRequests):
            self._back_off.hold_off(error.retry_after)
        return Stand.RETRY if error.fate is State.FAILED and self._automatic else Stand.DECISION

    async def _give_up(self, entry: Entry) -> Stand | None:
        """What an unwanted event waits for then: nothing, or a person where it cannot be stored."""
        try:
            entry.event = await self._fates.change(entry.event, State.DISCARDED)
        except JournalFault:
            return Stand.DECISION
        return None
