"""Opens the window on one data folder after the other, its name a line: ``opening_program``; see `Seen`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import keyring

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.model.errors import JournalUnreadable
from kitdesk.model.states import State
from tests.support.memory_keyring import MemoryKeyring
from tests.support.workplace import Workplace, workplace

CLIENT = "opened-again"


@dataclass(frozen=True)
class Seen:
    """What the window told, and whether a message that was written then was sent."""

    banners: list[str]
    sent: bool


async def open_one(home: Path) -> Seen:
    async with workplace(home) as work:
        await work.pilot.until(
            lambda: work.window.composer.message.client_data or work.banners(), "the window"
        )
        return Seen(work.banners(), await _send(work))


async def _send(work: Workplace) -> bool:
    message = {"message_id": "m-1", "text": "Still here"}
    event = {"event_id": "e-1", "event_type": "send_message", "event_data": {"message": message}}
    body = json.dumps(event | {"client_data": {"client_id": CLIENT}}).encode()
    try:
        ended = await (await work.desk.channel("sandbox").send(body, CLIENT))
    except JournalUnreadable:
        return False
    return ended.state is State.SENT


def main() -> None:
    keyring.set_keyring(MemoryKeyring())
    app = make_application(["kitdesk"])
    for line in sys.stdin:
        seen = backstage.run(app, open_one(Path(line.rstrip("\n"))))
        print(json.dumps(asdict(seen)), flush=True)


if __name__ == "__main__":
    main()
