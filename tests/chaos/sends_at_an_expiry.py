"""R16: a hundred sends at once around the end of an access token: one refresh, all sent, none twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from random import Random

from kitdesk.desk.channel_desk import ChannelDesk
from kitdesk.model.states import EVENT, LOGIN, REFRESH, State
from tests.support.callbacks import as_body
from tests.support.desks import Heard, WatchedSandbox, open_channel

AT_ONCE = 100
LIFETIME = 1.0
"""Seconds that the token lives around whose end they are sent; in its last tenth it is not given out."""
LONGER = 600.0
"""Seconds that the following one lives: nothing but this end can cause a refresh."""
EARLIEST, LATEST = -0.4, 0.1
"""Seconds before and behind the end."""


class Sender:
    """A channel that sends to a sandbox on a real socket."""

    def __init__(self, kit: WatchedSandbox, desk: ChannelDesk, heard: Heard) -> None:
        self.refused = 0
        self.refreshes = Counter[int]()
        self._kit = kit
        self._desk = desk
        self._heard = heard
        self._sent: list[str] = []

    async def send_around_the_end(self, off: float) -> None:
        """Send, each message by another customer, *off* seconds behind the end of a new token."""
        self._kit.kit.access_lifetime = LIFETIME
        await self._desk.kit.keeper.refresh()
        self._kit.kit.access_lifetime = LONGER
        await asyncio.sleep(self._desk.token_status().access_left + off)
        before = self._kit.count(REFRESH)
        names = [f"{len(self._sent) + number}" for number in range(AT_ONCE)]
        ended = await asyncio.gather(*(self._desk.send(_event(name), f"client-{name}") for name in names))
        events = await asyncio.gather(*ended)
        assert {event.state for event in events} == {State.SENT}
        self._sent += names
        refreshes = self._kit.count(REFRESH) - before
        assert refreshes == 1 or (refreshes == 0 and off < 0), f"{refreshes} refreshes, {off:.2f} s behind"
        self.refreshes[refreshes] += 1

    def check(self) -> None:
        """All came once, on one login, and nothing was refused but a token at its end."""
        assert sorted(self._kit.taken()) == sorted(self._sent)
        assert self._kit.count(LOGIN) == 1
        assert self._heard.troubles() == []
        refused = [seen for seen in self._kit.seen if seen.refused]
        assert all(seen.purpose == EVENT and "expired" in seen.refused for seen in refused), refused
        self.refused = len(refused)


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many times a hundred are sent."""
    sender = asyncio.run(_send_often(folder, size, dice))
    return (
        f"{size * AT_ONCE:,} sent, none twice; one login; one refresh {sender.refreshes[1]} times, none "
        f"wanted {sender.refreshes[0]} times; {sender.refused:,} were turned away first, for their token"
    )


async def _send_often(folder: Path, size: int, dice: Random) -> Sender:
    heard = Heard()
    async with WatchedSandbox() as kit, open_channel(folder, kit.coordinates, heard) as desk:
        await desk.kit.keeper.log_in()
        sender = Sender(kit, desk, heard)
        for _ in range(size):
            await sender.send_around_the_end(dice.uniform(EARLIEST, LATEST))
        sender.check()
    return sender


def _event(name: str) -> bytes:
    message = {"message_id": f"message-{name}", "text": "Hello"}
    return as_body(name, f"client-{name}", "send_message", {"message": message})
