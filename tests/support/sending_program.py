"""Sends through a desk until it is killed: ``sending_program FOLDER RUN COORDINATES``.

It prints what it found (``left``, all events with their states), then ``stored ID`` when an event is durable
and ``ended STATE ID``. With ``RUN`` 0 it sends nothing new: it reads ``resend ID`` and ``discard ID`` from
standard input, and ends when that does, printing ``left`` once more. What failed is tried again after 2 ms.
"""

from __future__ import annotations

import asyncio
import json
import sys
from itertools import count
from pathlib import Path

import keyring

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import EventChanged, News
from kitdesk.desk.sending import backoff
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.sandbox.server import Coordinates
from tests.support.callbacks import as_body
from tests.support.desks import Heard, a_channel, open_desk
from tests.support.memory_keyring import MemoryKeyring

CUSTOMERS = 3
"""How many write at the same time."""


class Talkative(Heard):
    """Prints what becomes of events."""

    def tell(self, news: News) -> None:
        super().tell(news)
        if isinstance(news, EventChanged):
            stored = news.event.state in (State.QUEUED, State.SENDING)
            say("stored" if stored else f"ended {news.event.state}", news.event.event_id)


async def run(folder: Path, number: int, coordinates: Coordinates) -> None:
    heard = Talkative()
    async with open_desk(folder, heard) as desk:
        secrets = Credentials(coordinates.api_token, coordinates.salt)
        await desk.save_channel(a_channel(coordinates), secrets)
        say("left", json.dumps({event.event_id: event.state for event in await events(desk)}))
        if number:
            await send_until_killed(desk, number)
        else:
            await obey(desk, heard)
            say("left", json.dumps({event.event_id: event.state for event in await events(desk)}))


async def send_until_killed(desk: Desk, run: int) -> None:
    """Each customer writes up to three messages without waiting for the end of the first."""
    for number in count():
        client_id = f"client-{run}-{number % CUSTOMERS}"
        message = {"message_id": f"message-{number}", "text": "Hello"}
        body = as_body(f"event-{run}-{number}", client_id, "send_message", {"message": message})
        ended = await desk.channel("acme").send(body, client_id)
        if number % (3 * CUSTOMERS) == 0:
            await asyncio.wait([ended])


async def obey(desk: Desk, heard: Heard) -> None:
    known = {event.event_id: event for event in await events(desk)}
    channel = desk.channel("acme")
    for line in sys.stdin:
        deed, event_id = line.split()
        if deed == "resend":
            await channel.resend(known[event_id])
            await heard.until_state(event_id, State.SENT)
        else:
            await channel.discard(known[event_id])


async def events(desk: Desk) -> list[Event]:
    """All that the channel's journal holds, oldest first."""
    customers = await desk.journal.customers("acme")
    pages = [await desk.journal.page("acme", each.client_id, None, 100_000) for each in customers]
    return sorted((event for page in pages for event in page), key=lambda event: event.row)


def say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    backoff.FIRST_PAUSE = 0.002
    keyring.set_keyring(MemoryKeyring())
    given = json.loads(sys.argv[3])
    given |= {name: Secret(given[name]) for name in ("api_token", "salt")}
    asyncio.run(run(Path(sys.argv[1]), int(sys.argv[2]), Coordinates(**given)))
