"""Outgoing events, journal first and in order: one line a customer, and what is unknown holds its line up."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from kitdesk.desk.news import EventChanged, Tell
from kitdesk.model.errors import JournalFault, KitError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.timeline import Event, Exchange, State
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks

Deliver = Callable[[bytes, Callable[[Exchange], None]], Awaitable[None]]
"""Sends a body, hands each exchange it took to the callable, and raises `KitError` if it did not end well."""
_Entry = tuple[Event, asyncio.Future[Event]]


@dataclass
class _Line:
    """What waits for one customer, oldest first. Nothing overtakes the rows *held* for the user to decide."""

    client_id: str
    waiting: deque[_Entry] = field(default_factory=deque)
    held: set[int] = field(default_factory=set)
    storing: int = 0
    under_way: int = 0
    """The row that is being sent, 0 for none."""

    @property
    def is_idle(self) -> bool:
        return not (self.waiting or self.held or self.storing or self.under_way)

    @property
    def is_ready(self) -> bool:
        """Whether the first that waits may go."""
        if not self.waiting or self.under_way:
            return False
        first, _ended = self.waiting[0]
        return all(row > first.row for row in self.held)

    def take(self, row: int) -> _Entry | None:
        """Take an event out of what waits."""
        entry = next((entry for entry in self.waiting if entry[0].row == row), None)
        if entry is not None:
            self.waiting.remove(entry)
        return entry


class Outbox:
    """The outgoing events of one channel. What cannot be stored is told by the journal's `on_fault`."""

    def __init__(self, journal: Journal, deliver: Deliver, tell: Tell) -> None:
        self._journal = journal
        self._deliver = deliver
        self._tell = tell
        self._tasks = Tasks()
        self._lines: dict[str, _Line] = {}

    async def send(self, event: Event) -> asyncio.Future[Event]:
        """Store *event* and put it in its customer's line. Raises `JournalFault`, and then nothing was sent.

        Returns once it is durable. The future yields the event when its sending has ended, or never while an
        unknown one holds the line up. What comes after `close` has failed.
        """
        line = self._line(event.client_id)
        state = State.SENDING if line.is_idle else State.QUEUED
        line.storing += 1
        try:
            stored = await self._journal.add_event(replace(event, state=state))
        finally:
            line.storing -= 1
        self._tell(EventChanged(stored))
        entry = _entry(stored)
        if self._tasks.closed:
            entry[1].set_result(self._ended(stored, State.FAILED, _CLOSED))
        else:
            line.waiting.append(entry)
            self._go_on(line)
        return entry[1]

    def resend(self, event: Event) -> None:
        """Send a stored event once more with the same ids, before all that waits behind it."""
        line = self._line(event.client_id)
        if line.under_way == event.row:
            return
        line.waiting.appendleft(line.take(event.row) or _entry(event))
        line.held.discard(event.row)
        if not (line.under_way or self._tasks.closed):
            self._begin(line)

    async def discard(self, event: Event) -> None:
        """Give an event up; nothing is sent, and what waited behind it goes on. Raises `JournalFault`."""
        line = self._line(event.client_id)
        line.held.add(event.row)  # it stays where it is while its end is being stored, and if that fails
        discarded = await self._change(event, State.DISCARDED)
        entry = line.take(event.row)
        if entry is not None:
            entry[1].set_result(discarded)
        line.held.discard(event.row)
        self._go_on(line)

    def hold(self, event: Event) -> None:
        """Let an event that an earlier run left unknown or waiting hold its customer's line up."""
        self._line(event.client_id).held.add(event.row)

    async def close(self) -> None:
        """End what is under way; an event whose bytes may have left becomes *unknown*."""
        await self._tasks.close()

    def _line(self, client_id: str) -> _Line:
        return self._lines.setdefault(client_id, _Line(client_id))

    def _go_on(self, line: _Line) -> None:
        if line.is_ready and not self._tasks.closed:
            self._begin(line)
        elif line.is_idle:
            self._lines.pop(line.client_id, None)

    def _begin(self, line: _Line) -> None:
        event, ended = line.waiting.popleft()
        line.under_way = event.row
        self._tasks.start(self._work(line, event, ended), f"send {event.event_id}")

    async def _work(self, line: _Line, event: Event, ended: asyncio.Future[Event]) -> None:
        """Send *event*, which is the only one of its line under way; then let the next one go."""
        line.held.add(event.row)  # and it stays so, unless it is known what became of it
        try:
            event = await self._try(event)
            if event.state not in (State.UNKNOWN, State.QUEUED):
                line.held.discard(event.row)
        finally:
            line.under_way = 0
            self._go_on(line)
        ended.set_result(event)

    async def _try(self, event: Event) -> Event:
        last: Exchange | None = None

        def record(exchange: Exchange) -> None:
            nonlocal last
            last = exchange
            self._journal.add_exchange(event.channel_id, exchange, event.row)

        try:
            if event.state is not State.SENDING:
                event = await self._change(event, State.SENDING)
            await self._deliver(event.body, record)
        except JournalFault:  # it could not be marked as being sent, so it was not
            return event
        except KitError as error:
            advice = f" {_LOOK}" if error.fate is State.UNKNOWN else ""
            return self._ended(event, error.fate, f"{error}{advice}")
        except BaseException:
            if last is None or (last.status is not None and last.error):  # nothing left, or Kit said no
                self._ended(event, State.FAILED, _NOT_SENT)
            else:
                self._ended(event, State.UNKNOWN, f"{_GIVEN_UP} {_LOOK}")
            raise
        return self._ended(event, State.SENT, f"{last.timing.total * 1000:.0f} ms" if last else "")

    def _ended(self, event: Event, state: State, note: str = "") -> Event:
        """Note what became of *event*. It is told when that and its exchanges are stored, or cannot be."""
        changed = replace(event, state=state, note=note)
        stored = self._journal.set_state(event.row, state, note)
        stored.add_done_callback(lambda _stored: self._tell(EventChanged(changed)))
        return changed

    async def _change(self, event: Event, state: State) -> Event:
        await self._journal.set_state(event.row, state)
        changed = replace(event, state=state, note="")
        self._tell(EventChanged(changed))
        return changed


def _entry(event: Event) -> _Entry:
    return event, asyncio.get_running_loop().create_future()


_CLOSED = QT_TRANSLATE_NOOP("model", "Its channel was changed or removed before it was sent.")
_NOT_SENT = QT_TRANSLATE_NOOP("model", "kitdesk stopped before it was sent.")
_GIVEN_UP = QT_TRANSLATE_NOOP("model", "kitdesk stopped waiting before an answer came.")
_LOOK = QT_TRANSLATE_NOOP("model", "Look in Kit whether it is there before you resend.")
