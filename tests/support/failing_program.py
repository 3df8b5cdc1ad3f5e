"""A window whose journal's disk fails when it is told to: ``failing_program HOME``.

It is asked for ``do`` DEED AT FAULT: what to do, and which statement is to fail how, none with 0. The answer
is what was seen, and what was seen when the same was done once more on a disk that works; see `Seen`, and
`orders`.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from contextlib import closing
from dataclasses import asdict, dataclass
from http import HTTPStatus
from itertools import count
from pathlib import Path

import keyring

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.states import State
from tests.support.callbacks import CREDENTIALS, a_callback, post_signed
from tests.support.desks import WatchedSandbox, a_channel
from tests.support.failing_sqlite import Disk, failing_disk
from tests.support.memory_keyring import MemoryKeyring
from tests.support.orders import obey
from tests.support.workplace import Workplace, workplace

QUIET = 0.1
"""Seconds without a statement after which all is done."""


@dataclass(frozen=True)
class Seen:
    """Whether a statement *failed*, of how many. *status* is what a callback was answered, *shown* how the
    conversation tells it, *written* what is left in the composer, *kept* the states of its events on the
    disk, or “held”, and *at_kit* how often Kit took it.
    """

    failed: bool
    statements: int
    banners: list[str]
    status: int
    shown: str
    written: str
    kept: list[str]
    at_kit: int


class Hands:
    """What is done, and what is seen then. Each public method is a deed."""

    def __init__(self, work: Workplace, kit: WatchedSandbox, disk: Disk) -> None:
        self._work = work
        self._kit = kit
        self._disk = disk
        self._texts = (f"text {number}" for number in count())
        self._text = ""
        self._status = 0

    async def do(self, deed: str, at: int, fault: str) -> list[dict[str, object]]:
        """Do it with a failure, and once more without."""
        self._text, self._status = next(self._texts), 0
        self._work.window.notices.withdraw("JournalFault")
        self._work.window.notices.withdraw("JournalUnreadable")
        self._disk.fail(at, fault)
        await getattr(self, deed)()
        await self._until_begun()
        first = await self._look()
        self._disk.fail(0)
        if self._is_to_be_done_again(deed, first):
            await self._do_again(deed)
            await self._until_begun()
        return [asdict(first), asdict(await self._look())]

    async def send(self) -> None:
        self._work.type(self._text)
        self._work.press_ctrl_enter()

    async def receive(self) -> None:
        await self._post(self._text)

    async def receive_forged(self) -> None:
        await self._post("forged")

    async def _post(self, signed: str) -> None:
        """Post an answer to whose conversation is shown, with a signature for the event *signed*."""
        current = self._work.desk.current
        url = self._work.desk.listening.address(current.channel)
        client_id = str(self._work.window.composer.message.client_data["client_id"])
        body = a_callback(self._text, client_id, message={"message_id": self._text, "text": self._text})
        self._status = await post_signed(url, body, signed, current.credentials)

    def _is_to_be_done_again(self, deed: str, first: Seen) -> bool:
        return (
            first.shown != State.SENT if deed == "send" else first.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        )

    async def _do_again(self, deed: str) -> None:
        """What a person does, or Kit, once the disk works."""
        if deed != "send":
            await getattr(self, deed)()
        elif self._work.written():
            self._work.press_ctrl_enter()
        for each in self._work.desk.current.unfinished():
            await self._work.desk.current.resend(each.event)

    async def _until_begun(self) -> None:
        await self._work.pilot.until(lambda: self._disk.said, "something for the disk to do")

    async def _look(self) -> Seen:
        """How it stands, once nothing is done any more."""
        while True:
            said = len(self._disk.said)
            await asyncio.sleep(QUIET)
            if len(self._disk.said) == said and not self._is_sending():
                break
        ends = [state for text, state in self._work.shown() if text == self._text]
        return Seen(
            self._disk.has_failed,
            len(self._disk.said),
            self._work.banners(),
            self._status,
            ends[-1] if ends else "",
            self._work.written(),
            self._kept(),
            self._at_kit(),
        )

    def _is_sending(self) -> bool:
        return any(state is State.SENDING for _, state in self._work.shown())

    def _kept(self) -> list[str]:
        with closing(sqlite3.connect(self._work.desk.places.journal)) as db:
            events = db.execute("SELECT state FROM events WHERE text = ?", (self._text,)).fetchall()
            held = db.execute(
                "SELECT 'held' FROM exchanges WHERE event IS NULL AND instr(request_body, ?)",
                (f'"{self._text}"'.encode(),),
            )
            return [state for (state,) in [*events, *held]]

    def _at_kit(self) -> int:
        bodies = (json.dumps(seen.event) for seen in self._kit.seen if seen.purpose == "event")
        return sum(f'"{self._text}"' in body for body in bodies)


async def work_on(home: Path, disk: Disk) -> None:
    async with WatchedSandbox() as kit, workplace(home) as work:
        await work.until_ready()
        await _set_up(work, a_channel(kit.coordinates, auto_refresh=False), kit)
        await obey(Hands(work, kit, disk))


async def _set_up(work: Workplace, channel: Channel, kit: WatchedSandbox) -> None:
    """Have a channel of one's own, logged in, on which a callback has verified."""
    secrets = Credentials(kit.coordinates.api_token, CREDENTIALS.salt)
    await work.desk.save_channel(channel, secrets)
    work.desk.choose(channel.id)
    await work.pilot.until(lambda: work.desk.current.channel.id == channel.id, "the channel")
    await work.send("Hello")


if __name__ == "__main__":
    keyring.set_keyring(MemoryKeyring())
    application = make_application(["kitdesk"])
    with failing_disk() as failing:
        backstage.run(application, work_on(Path(sys.argv[1]), failing))
