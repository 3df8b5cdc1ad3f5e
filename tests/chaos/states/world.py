"""A desk with its Kit, one life of it after the other, and what somebody does to both."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import sqlite3
from collections.abc import Coroutine
from contextlib import AsyncExitStack, closing, suppress
from pathlib import Path
from typing import Any

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.desk import Desk
from kitdesk.desk.sending.line import Stand
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.sandbox.faults import Fault
from kitdesk.tasks import Tasks
from tests.chaos.states.expected import Delivered, Expected, Message, Watched
from tests.support.callbacks import a_callback, post, signature
from tests.support.conditions import until
from tests.support.desks import WatchedSandbox, a_channel, open_desk
from tests.support.timeline_values import a_value

CHANNEL = "acme"


class World:
    """Its deeds return when they are done, but what they set going is not waited for: `settle` does."""

    def __init__(self, folder: Path) -> None:
        self.expected = Expected()
        self.now = 5_000.0
        self.kit = WatchedSandbox(clock=lambda: self.now)
        self.reachable = True
        self._home = folder / "home"
        self._life = AsyncExitStack()
        self._desk: Desk
        self._heard: Watched
        self._place: socket.socket | None = None
        self._test = Tasks()
        self._made = 0

    async def begin(self) -> None:
        """Open the first desk, with a channel on the Kit."""
        await self.kit.__aenter__()
        await self._open()
        await self._desk.save_channel(a_channel(self.kit.coordinates), self.kit.credentials)

    async def end(self) -> None:
        """Close all of it."""
        await self._close()
        await self._test.close()
        if self._place is not None:
            self._place.close()
        await self.kit.__aexit__()

    @property
    def channel(self) -> ChannelDesk:
        return self._desk.channel(CHANNEL)

    async def send(self, *client_ids: str) -> None:
        """Write messages, all at once."""
        await asyncio.gather(*map(self._send, client_ids))

    async def _send(self, client_id: str) -> None:
        self._made += 1
        event_id = f"event-{self._made}"
        message = {"message_id": f"message-{self._made}", "text": "Hello"}
        value = a_value(self._made, {"client_id": client_id}, {"message": message})
        body = json.dumps(value).encode()
        self.expected.under_way[event_id] = Message(client_id, body)
        await self.channel.send(body, client_id)
        self.expected.messages[event_id] = self.expected.under_way.pop(event_id)

    async def receive(self, event_id: str, client_id: str, text: str = "Hello") -> None:
        """Be posted a callback that Kit has signed."""
        body = a_callback(event_id, client_id, message={"message_id": event_id, "text": text})
        delivered = self.expected.callbacks.setdefault(event_id, Delivered())
        delivered.posted.append(body)
        signed = signature(event_id, self.kit.credentials)
        status, _ = await post(self._address(), body, f"Authorization: {signed}")
        assert status == 200, f"a genuine callback was answered {status}"
        delivered.answered.append(body)

    async def receive_forged(self, event_id: str) -> None:
        """Be posted a callback that somebody else has signed."""
        status, _ = await post(self._address(), a_callback(event_id, "forged"), f"Authorization: {'0' * 32}")
        assert status in (200, 401), f"a forged callback was answered {status}"

    def new_id(self) -> str:
        """For a callback."""
        self._made += 1
        return f"callback-{self._made}"

    async def resend(self, event_id: str) -> None:
        """Decide that a message goes out, as its state was told last."""
        event = await self._stored(event_id)
        message = self.expected.messages[event_id]
        message.resent += 1
        self.expected.overtaken.add(message.client_id)
        await self.channel.resend(event)

    async def discard(self, event_id: str) -> None:
        """Give a message up."""
        await self.channel.discard(await self._stored(event_id))

    def strike(self, fault: Fault | None) -> None:
        """Let Kit have a fault."""
        self.kit.kit.fault = fault

    async def set_reachable(self, reachable: bool) -> None:
        """Let Kit be there or not; meanwhile nobody else can have its port."""
        if self._place is not None:
            self._place.close()
            self._place = None
        await self.kit._sandbox.set_online(reachable)
        if not reachable:
            self._place = socket.socket()
            self._place.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._place.bind(("127.0.0.1", int(self.kit.coordinates.url.rpartition(":")[2])))
        self.reachable = reachable

    async def sleep(self, seconds: float) -> None:
        """Sleep, Kit's clock going on; then everybody looks at the clock, as they do every half minute."""
        self.now += seconds
        await self.channel.kit.keeper.look()
        self._test.start(self.channel._outbox.look(), "look")

    async def settle(self) -> None:
        """Wait until nothing is under way, and look whether all is as it must be."""
        events, taken = await self._looked_at()
        self.expected.check(events, taken)
        numbers: dict[str, list[int]] = {}
        for event, _ in events:
            numbers.setdefault(event.client_id, []).append(event.number)
        assert all(each == [*range(1, len(each) + 1)] for each in numbers.values()), "numbers with a gap"
        self.look()

    def look(self) -> None:
        """Whether nothing was told, or seen at Kit, that may never be."""
        assert not self._heard.wrong, self._heard.wrong
        assert not self._heard.troubles(), self._heard.troubles()
        used = [seen for seen in self.kit.seen if "used before" in seen.refused]
        assert not used, f"two refreshes raced: {used}"

    async def restart(self) -> None:
        """Close the desk, and open it again."""
        await self._close()
        await self._open()

    async def kill(self) -> None:
        """Let the desk end here and now: the next one finds what the files have, and nobody writes more."""
        left = self._home.with_name("left")
        shutil.copytree(self._home, left)
        await self._bury()
        shutil.rmtree(self._home)
        left.rename(self._home)  # the keyring knows its secrets by the folder
        await self._open()

    async def kill_while(self, deed: Coroutine[Any, Any, None], after: float) -> None:
        """Let the desk end so many seconds after something was begun."""
        begun = self._test.start(deed, "a deed that is killed")
        await asyncio.sleep(after)
        await self.kill()
        with suppress(asyncio.CancelledError):
            await begun

    def _address(self) -> str:
        return self._desk.listening.address(self.channel.channel)

    async def _open(self) -> None:
        """Open a desk; nothing goes out by itself, whatever it finds."""
        self._heard = Watched({})
        before = self.kit.taken()
        self._desk = await self._life.enter_async_context(
            open_desk(self._home, self._heard, lambda: self.now)
        )
        if not self._desk.listening.port:  # another program was quicker
            await self._desk.listen(0)
            self._heard.news.clear()
        self._heard.standing = self._standing()
        if any(channel.id == CHANNEL for channel in self._desk.channels):
            await until(self._is_still)
        checked = await self._desk.journal._read(lambda db: db.execute("PRAGMA quick_check").fetchall())
        assert checked == [("ok",)], checked
        assert self.kit.taken() == before, "something was sent without a click"

    async def _close(self) -> None:
        await self._life.aclose()
        self._life = AsyncExitStack()

    async def _bury(self) -> None:
        """Let the desk do nothing more, and take its place and its threads away."""
        for desk in self._desk._channels.desks.values():
            desk._outbox._tasks.closed = True  # or one that is cancelled would let the next go
        kits = self.kit._sandbox._server._connections._running
        for task in asyncio.all_tasks() - kits - {asyncio.current_task()}:
            task.cancel()
        await self._close()
        await until(lambda: not kits)

    def _is_still(self) -> bool:
        outbox = self.channel._outbox
        stands = {entry.stand for entry in outbox._lines.entries()}
        return not outbox._lines.are_storing() and stands.isdisjoint((Stand.BUSY, Stand.GO))

    def _is_told(self) -> bool:
        """Whether what became of each message is stored, and was told."""
        standing = self._heard.standing
        return State.SENDING not in standing.values() and standing == self._standing()

    def _standing(self) -> dict[str, State]:
        """The states of the messages on the disk."""
        with closing(sqlite3.connect(f"file:{self._desk.places.journal}?mode=ro", uri=True)) as db:
            rows = db.execute("SELECT event_id, state FROM events WHERE direction = ?", (Direction.OUT,))
            return {event_id: State(state) for event_id, state in rows}

    async def _looked_at(self) -> tuple[list[tuple[Event, int]], list[str]]:
        """What is stored and what Kit has taken, in a moment in which nothing is under way."""
        while True:  # what failed is tried again by itself, also while this looks
            await until(lambda: self._is_still() and self._is_told())
            before = len(self._heard.news)
            events = await self._events()
            if self._is_still() and len(self._heard.news) == before:
                return events, self.kit.taken()

    async def _events(self) -> list[tuple[Event, int]]:
        journal = self._desk.journal
        customers = await journal.customers(CHANNEL)
        pages = [await journal.page(CHANNEL, each.client_id, None, 10_000) for each in customers]
        return [(event, await journal.count_exchanges(event.row)) for page in pages for event in page]

    async def _stored(self, event_id: str) -> Event:
        return next(event for event, _ in await self._events() if event.event_id == event_id)
