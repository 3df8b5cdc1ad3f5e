"""Outgoing events, journal first and in order: one line a customer, and what is unknown holds its line up."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from kitdesk.desk.news import EventChanged, Tell, Trouble
from kitdesk.model.errors import JournalFault, KitError
from kitdesk.model.timeline import Event, Exchange, State
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks

Deliver = Callable[[bytes, Callable[[Exchange], None]], Awaitable[None]]
"""Sends a body, hands each exchange it took to the callable, and raises `KitError` if it did not end well."""


@dataclass
class _Line:
    """What waits for one customer, oldest first. Nothing overtakes the rows *held* for the user to decide."""

    waiting: deque[tuple[Event, asyncio.Future[Event]]] = field(default_factory=deque)
    held: set[int] = field(default_factory=set)
    working: bool = False


class Outbox:
    """The outgoing events of one channel."""

    def __init__(self, journal: Journal, deliver: Deliver, tell: Tell) -> None:
        self._journal = journal
        self._deliver = deliver
        self._tell = tell
        self._tasks = Tasks()
        self._lines: dict[str, _Line] = {}

    async def send(self, event: Event) -> asyncio.Future[Event]:
        """Store *event* and put it in its customer's line. Raises `JournalFault`, and then nothing was sent.

        Returns once it is durable. The future yields the event when its sending has ended, or never while an
        unknown one holds the line up.
        """
        line = self._line(event.client_id)
        idle = not line.working and not line.waiting and not line.held
        line.working = line.working or idle
        state = State.SENDING if idle else State.QUEUED
        try:
            stored = await self._journal.add_event(replace(event, state=state))
        except JournalFault:
            if idle:
                line.working = False
                self._go_on(line)
            raise
        self._tell(EventChanged(stored))
        ended = asyncio.get_running_loop().create_future()
        if idle:
            self._tasks.start(self._work(line, stored, ended), f"send {stored.event_id}")
        else:
            line.waiting.append((stored, ended))
        return ended

    def resend(self, event: Event) -> None:
        """Send a stored event once more with the same ids, before all that waits behind it."""
        line = self._line(event.client_id)
        line.held.discard(event.row)
        entry = (event, asyncio.get_running_loop().create_future())
        if line.working:
            line.waiting.appendleft(entry)
        else:
            line.working = True
            self._tasks.start(self._work(line, *entry), f"resend {event.event_id}")

    async def discard(self, event: Event) -> None:
        """Give an event up; nothing is sent, and what waited behind it goes on."""
        line = self._line(event.client_id)
        line.waiting = deque(entry for entry in line.waiting if entry[0].row != event.row)
        await self._change(event, State.DISCARDED)
        line.held.discard(event.row)
        self._go_on(line)

    def hold(self, event: Event) -> None:
        """Let an event that an earlier run left unknown or waiting hold its customer's line up."""
        self._line(event.client_id).held.add(event.row)

    async def close(self) -> None:
        """End what is under way; what may have left comes back as *unknown* at the next start."""
        await self._tasks.close()

    def _line(self, client_id: str) -> _Line:
        return self._lines.setdefault(client_id, _Line())

    def _go_on(self, line: _Line) -> None:
        if line.waiting and not line.working and not line.held:
            line.working = True
            event, ended = line.waiting.popleft()
            self._tasks.start(self._work(line, event, ended), f"send {event.event_id}")

    async def _work(self, line: _Line, event: Event, ended: asyncio.Future[Event]) -> None:
        """Send *event*, which is the only one of its line under way; then let the next one go."""
        try:
            event = await self._try(event)
        except JournalFault as error:
            self._tell(Trouble(error))
        finally:
            line.working = False
        if event.state is State.UNKNOWN:
            line.held.add(event.row)
        self._go_on(line)
        if not ended.done():
            ended.set_result(event)

    async def _try(self, event: Event) -> Event:
        if event.state is not State.SENDING:
            event = await self._change(event, State.SENDING)

        def record(exchange: Exchange) -> None:
            self._journal.add_exchange(event.channel_id, exchange, event.row)

        try:
            await self._deliver(event.body, record)
        except KitError as error:
            return await self._change(event, error.fate, str(error))
        changed = replace(event, state=State.SENT, note="")
        self._journal.set_state(event.row, State.SENT)
        self._tell(EventChanged(changed))
        return changed

    async def _change(self, event: Event, state: State, note: str = "") -> Event:
        await self._journal.set_state(event.row, state, note)
        changed = replace(event, state=state, note=note)
        self._tell(EventChanged(changed))
        return changed
