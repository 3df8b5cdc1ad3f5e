"""An outbox at work for tests: its journal, a post that ends as told, and what it told."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from kitdesk.desk.news import EventChanged, News
from kitdesk.desk.sending.outbox import Outbox
from kitdesk.model.errors import KitError, NotReached, Refused, Unanswered
from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Exchange, Unfinished
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks
from tests.support.timeline_values import an_event, an_exchange


class Post:
    """Delivers bodies: each waits for the test to say how it ends."""

    def __init__(self) -> None:
        self.begun: list[bytes] = []
        self._ends: dict[bytes, asyncio.Future[Exception | None]] = {}
        self._moved = asyncio.Event()

    async def __call__(self, body: bytes, record: Callable[[Exchange], None]) -> None:
        self.begun.append(body)
        end = self._ends[body] = asyncio.get_running_loop().create_future()
        self._moved.set()
        record(an_exchange(request_body=body))
        error = await end
        if error is not None:
            raise error

    async def until_begun(self, count: int) -> list[bytes]:
        """What was begun, once these are so many."""
        while len(self.begun) < count:
            self._moved.clear()
            await self._moved.wait()
        return self.begun

    def end(self, body: bytes, error: Exception | None = None) -> None:
        self._ends[body].set_result(error)


class OutboxDesk:
    """An outbox with its journal, its post, and what it told."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.post = Post()
        self.told: list[News] = []
        self._tasks = Tasks()
        self.now = 5000.0
        self._heard = asyncio.Event()
        self.outbox = Outbox(journal, self.post, self._on_told, clock=lambda: self.now)

    def _on_told(self, news: News) -> None:
        self.told.append(news)
        self._heard.set()

    def states(self, number: int) -> list[State]:
        """The states of an event that were told, in order."""
        news = (each.event for each in self.told if isinstance(each, EventChanged))
        return [event.state for event in news if event.event_id == f"event-{number}"]

    async def until_told(self, number: int, state: State, times: int = 1) -> None:
        """Wait until an event was told this often to be in *state*."""
        while self.states(number).count(state) < times:
            self._heard.clear()
            await self._heard.wait()

    def waits(self, number: int) -> Unfinished:
        """What an unfinished event waits for."""
        return next(e for e in self.outbox.unfinished() if e.event.event_id == f"event-{number}")

    async def fail(self, number: int, error: KitError | None = None, client_id: str = "client-1") -> Event:
        """Send an event, which fails."""
        ended = await self.send(number, client_id)
        await self.post.until_begun(len(self.post.begun) + (body(number) not in self.post.begun))
        self.post.end(body(number), error or unreachable())
        return await ended

    async def retry(self, number: int, error: KitError | None = None) -> None:
        """Look at the clock: it is time for this one, which arrives unless it ends with *error*."""
        before = len(self.post.begun)
        look = self._tasks.start(self.outbox.look(), "look")
        assert (await self.post.until_begun(before + 1))[before:] == [body(number)]
        self.post.end(body(number), error)
        await look

    async def retry_nothing(self) -> None:
        """Look at the clock: it is not time for any."""
        before = list(self.post.begun)
        await self.outbox.look()
        assert self.post.begun == before

    async def send(self, number: int, client_id: str = "client-1") -> asyncio.Future[Event]:
        return await self.outbox.send(an_event(number, client_id=client_id, body=body(number)))

    async def stored(self, client_id: str = "client-1") -> list[tuple[str, State]]:
        return [(event.event_id, event.state) for event in await self.journal.page("sandbox", client_id)]


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[OutboxDesk]:
    journal = await Journal.open(path)
    desk = OutboxDesk(journal)
    try:
        yield desk
    finally:
        await desk.outbox.close()
        await journal.close()


def body(number: int) -> bytes:
    return f"body {number}".encode()


def unreachable() -> NotReached:
    return NotReached("kit.example", "connection refused")


def refused() -> Refused:
    return Refused("event", "kit.example", 400, 7, "no")


def unknown() -> Unanswered:
    return Unanswered("kit.example", "the connection was dropped")


async def an_unknown_one(desk: OutboxDesk) -> Event:
    """Event 1, unknown, and event 2 that waits behind it."""
    first = await desk.send(1)
    await desk.send(2)
    await desk.post.until_begun(1)
    desk.post.end(body(1), unknown())
    return await first


@asynccontextmanager
async def locked(journal: Journal, path: Path) -> AsyncIterator[None]:
    """Another program keeps every writer out of a journal, whose patience with it is at its end."""
    await journal._write(lambda db: db.execute("PRAGMA busy_timeout = 0").fetchone())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()
