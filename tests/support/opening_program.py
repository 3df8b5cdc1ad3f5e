"""Opens the window on one data folder after the other: asked for ``open`` FOLDER it says what it has `Seen`.

Each window has a loop of its own, so it reads its orders by itself.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import keyring

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.model.errors import JournalBroken, JournalUnreadable
from kitdesk.model.states import State
from tests.support.callbacks import as_body
from tests.support.memory_keyring import MemoryKeyring
from tests.support.orders import READY, answer
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
        sent = await _send(work)
        return Seen(work.banners(), sent)


async def _send(work: Workplace) -> bool:
    message = {"message_id": "m-1", "text": "Still here"}
    body = as_body("e-1", CLIENT, "send_message", {"message": message})
    try:
        ended = await (await work.desk.channel("sandbox").send(body, CLIENT))
    except (JournalUnreadable, JournalBroken):
        return False
    return ended.state is State.SENT


def main() -> None:
    keyring.set_keyring(MemoryKeyring())
    app = make_application(["kitdesk"])
    answer(READY)
    for order in sys.stdin:
        _verb, home = json.loads(order)
        answer({"done": asdict(backstage.run(app, open_one(Path(home))))})


if __name__ == "__main__":
    main()
