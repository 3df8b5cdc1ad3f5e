"""Desks at work for tests: a whole one in a folder, its news, and the sandboxes that it speaks to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Self, TypeVar

from kitdesk.clock import Clock, boot_clock
from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.desk.desk import Desk
from kitdesk.desk.news import EventChanged, News, Trouble
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import KitdeskError
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Coordinates, Sandbox
from kitdesk.store.journal import Journal
from kitdesk.store.places import Places
from kitdesk.store.secrets import Vault
from kitdesk.store.settings import load

N = TypeVar("N", bound=News)


class Heard:
    """What a desk told, in order."""

    def __init__(self) -> None:
        self.news: list[News] = []
        self._more = asyncio.Event()

    def tell(self, news: News) -> None:
        self.news.append(news)
        self._more.set()

    def of(self, kind: type[N]) -> list[N]:
        return [each for each in self.news if isinstance(each, kind)]

    def troubles(self) -> list[KitdeskError]:
        return [trouble.error for trouble in self.of(Trouble)]

    def latest(self) -> dict[str, Event]:
        """Each event by its id as it was told last."""
        return {each.event.event_id: each.event for each in self.of(EventChanged)}

    def states(self) -> Counter[State]:
        """How many events stand in each state."""
        return Counter(event.state for event in self.latest().values())

    async def until(self, heard: Callable[[], object]) -> None:
        """Wait for news that make *heard* true."""
        while not heard():
            self._more.clear()
            await self._more.wait()

    async def until_state(self, event_id: str, state: State) -> Event:
        await self.until(lambda: event_id in self.latest() and self.latest()[event_id].state is state)
        return self.latest()[event_id]


@asynccontextmanager
async def open_desk(root: Path, heard: Heard, clock: Clock = boot_clock) -> AsyncIterator[Desk]:
    """A desk in *root*, as the window opens one."""
    places = Places.find({"KITDESK_HOME": str(root)})
    settings, damage = load(places.settings)
    assert damage is None, damage
    journal = await Journal.open(places.journal)
    journal.on_fault = lambda fault: heard.tell(Trouble(fault))
    try:
        async with Desk(
            places=places,
            settings=settings,
            journal=journal,
            vault=Vault(places.root),
            tell=heard.tell,
            clock=clock,
        ) as desk:
            yield desk
    finally:
        await journal.close()


@asynccontextmanager
async def open_channel(
    root: Path,
    coordinates: Coordinates,
    heard: Heard,
    clock: Clock = boot_clock,
    *,
    auto_refresh: bool = False,
) -> AsyncIterator[ChannelDesk]:
    """One channel at work on what listens at *coordinates*, its journal in *root*."""
    journal = await Journal.open(root / "journal.sqlite")
    journal.on_fault = lambda fault: heard.tell(Trouble(fault))
    channel = a_channel(coordinates, auto_refresh=auto_refresh)
    desk = ChannelDesk(
        channel, Credentials(coordinates.api_token, coordinates.salt), journal, heard.tell, clock
    )
    try:
        await desk.start()
        yield desk
    finally:
        await desk.close()
        await journal.close()


def a_channel(coordinates: Coordinates, **members: object) -> Channel:
    """A channel as a person would set it up."""
    return Channel(
        id="acme",
        name="Acme",
        base_url=coordinates.url,
        account_name=coordinates.domain,
        channel_uuid=coordinates.channel_uuid,
        **members,  # type: ignore[arg-type]
    )


class WatchedSandbox:
    """A sandbox, and what it has seen."""

    def __init__(self, clock: Clock = boot_clock, **members: object) -> None:
        self.seen: list[Seen] = []
        self.kit = SandboxKit(clock=clock, on_seen=self.seen.append, **members)  # type: ignore[arg-type]
        self._sandbox: Sandbox

    @property
    def coordinates(self) -> Coordinates:
        return self._sandbox.coordinates()

    @property
    def credentials(self) -> Credentials:
        """What it accepts."""
        return Credentials(self.kit.api_token, self.kit.salt)

    def count(self, purpose: str) -> int:
        """How many requests it took."""
        return sum(seen.purpose == purpose and not seen.refused for seen in self.seen)

    def taken(self) -> list[str]:
        """The ids of the events it took, in order."""
        events = [seen.event for seen in self.seen if seen.purpose == "event" and not seen.refused]
        return [event["event_id"] for event in events if isinstance(event, dict)]

    async def __aenter__(self) -> Self:
        self._sandbox = await Sandbox.start(self.kit)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._sandbox.close()


async def save_acme(desk: Desk, sandbox: WatchedSandbox) -> None:
    """Show a channel on *sandbox*, saved as a person saves it."""
    await desk.save_channel(a_channel(sandbox.coordinates), sandbox.credentials)
    desk.choose("acme")
