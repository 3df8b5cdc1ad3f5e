"""A desk that takes callbacks until killed or its input ends: ``receiving_program FOLDER PATIENCE [URL]``.

It prints ``listening ADDRESS`` once it does, ``alarm ID`` for each alarm, and nothing else. What it drops for
being stuck has *PATIENCE* seconds, 0 for as many as in the app. To *URL*, if there is one, it forwards.
"""

from __future__ import annotations

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import keyring

from kitdesk.callback import receiver
from kitdesk.desk.news import Alarm, News, Trouble
from kitdesk.model.channel import Channel
from tests.support.callbacks import CREDENTIALS
from tests.support.desks import Heard, open_desk
from tests.support.memory_keyring import MemoryKeyring

CHANNEL = Channel("acme", "Acme", callback_key="key")


class Talkative(Heard):
    """Prints what must be noticed, and keeps nothing."""

    def tell(self, news: News) -> None:
        match news:
            case Alarm(event):
                print("alarm", event.event_id, flush=True)
            case Trouble(error):
                print(error, file=sys.stderr, flush=True)


async def run(folder: Path, forward_url: str) -> None:
    async with open_desk(folder, Talkative()) as desk:
        channel = replace(CHANNEL, forward_url=forward_url, forwards=bool(forward_url))
        await desk.save_channel(channel, CREDENTIALS)
        print("listening", desk.listening.address(desk.channel("acme").channel), flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    keyring.set_keyring(MemoryKeyring())
    if patience := float(sys.argv[2]):
        receiver.LIMITS = replace(receiver.LIMITS, patience=patience)
    asyncio.run(run(Path(sys.argv[1]), "".join(sys.argv[3:])))
