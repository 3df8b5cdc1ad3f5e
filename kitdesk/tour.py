"""The main job without hands or display: the real window, offscreen, driven through its real controls."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget

from kitdesk import backstage
from kitdesk.app import make_application, open_window
from kitdesk.desk.desk import Desk
from kitdesk.model.signature import sign
from kitdesk.model.timeline import Event, State
from kitdesk.store.places import Places
from kitdesk.store.settings import Settings
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.pilot import NotSeen, Pilot
from kitdesk.ui.theme import Theme

ATTACHMENTS: Mapping[str, Mapping[str, str]] = {
    "photo": {"file_url": "https://example.com/parcel.jpg"},
    "audio": {"file_url": "https://example.com/note.mp3"},
    "video": {"file_url": "https://example.com/unboxing.mp4"},
    "document": {"file_url": "https://example.com/receipt-4471.pdf"},
    "location": {"latitude": "37.7936", "longitude": "-122.3958", "address": "12 Market Street, 94103"},
    "contact": {"name": "Anna Petrova", "number": "+79161234567"},
}
_SAID = {
    "photo": "This is how the parcel looked.",
    "audio": "The doorbell, as I heard it.",
    "video": "I filmed the unboxing.",
    "document": "Here is the receipt.",
    "location": "Please deliver it here instead.",
    "contact": "My neighbour can take it.",
}
_BROKEN = '{"client_data": {"client_id": "%s"}, "event_id": "evt-7", "event_type": "send_massage"}'


def main(args: Namespace) -> int:
    """Take the tour. The exit status: 1 when a step failed, 2 when it cannot be taken as asked."""
    if args.language != "en":
        print(f"kitdesk tour: the window does not speak “{args.language}” yet. Use en.", file=sys.stderr)
        return 2
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = f"{args.scale:g}"
    qInstallMessageHandler(_on_qt_message)
    with tempfile.TemporaryDirectory(prefix="kitdesk-tour-") as folder:
        app = make_application(["kitdesk"])
        theme = Theme(app, args.theme)
        window = open_window(Settings(), theme, args.size)
        places = Places.find({"KITDESK_HOME": folder})
        return backstage.run(app, _take(window, theme, places, args.screenshots))


def _on_qt_message(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass on what Qt says, but for the one thing that the offscreen platform says of every dialog."""
    if "propagateSizeHints" not in text:
        print(text, file=sys.stderr)


async def _take(window: MainWindow, theme: Theme, places: Places, screenshots: Path | None) -> int:
    async with backstage.at_work(window, theme, places, Settings()) as presenter:
        tour = Tour(window, presenter.desk, screenshots)
        await tour.take()
        window.hide()
    print(f"{tour.taken} steps, {tour.failed} failed", flush=True)
    return 1 if tour.failed else 0


class Tour:
    """Takes each step, says how it went, and saves a picture of it."""

    def __init__(self, window: MainWindow, desk: Desk, screenshots: Path | None) -> None:
        self.taken = 0
        self.failed = 0
        self._window = window
        self._desk = desk
        self._pilot = Pilot(window)
        self._screenshots = screenshots

    async def take(self) -> None:
        """Every step in turn; one that fails does not keep the others from being tried."""
        await self._step("Check the channel", self._check_channel)
        await self._step("Close the check", self._close_check)
        await self._step("Log in", self._log_in)
        await self._step("Send a text", self._send_text)
        for kind, fields in ATTACHMENTS.items():
            await self._step(f"Send an attachment: {kind}", partial(self._send_attachment, kind, fields))
        await self._step("Send with an expired token", self._send_with_an_expired_token)
        await self._step("Write JSON that breaks the schema", self._write_broken_json)
        await self._step("Send it anyway and be refused", self._send_anyway)
        await self._step("Inspect the refusal", self._inspect)
        await self._step("Calculate a signature", self._calculate)
        await self._step("Verify a signature", self._verify)
        await self._step("Have a mismatch explained", self._explain)

    async def _step(self, title: str, walk: Callable[[], Awaitable[None]]) -> None:
        self.taken += 1
        began = time.perf_counter()
        outcome, remark = "ok", ""
        try:
            await walk()
        except NotSeen as failure:
            self.failed += 1
            outcome, remark = "FAILED", f": {failure}"
        except Exception as error:  # noqa: BLE001 (whatever breaks a step, the others are to be tried)
            self.failed += 1
            outcome, remark = "FAILED", f": {type(error).__name__}: {error}"
        seconds = time.perf_counter() - began
        print(f"{self.taken:2}  {outcome:6}  {title} ({seconds:.2f} s){remark}", flush=True)
        if self._screenshots is not None:
            name = f"{self.taken:02}-{title.lower().replace(': ', '-').replace(' ', '-')}.png"
            await self._pilot.photograph(self._screenshots / name)

    async def _check_channel(self) -> None:
        self._pilot.click("strip.check")
        await self._pilot.until(lambda: self._pilot.dialog("check"), "the channel check")
        await self._pilot.until(lambda: "Ready" in self._label("check.sum"), "every part is ok")

    async def _close_check(self) -> None:
        self._pilot.click("check.close")
        await self._pilot.until(lambda: self._pilot.dialog("check") is None, "the window again")

    async def _log_in(self) -> None:
        before = self._history_length()
        self._pilot.click("token.log_in")
        await self._pilot.until(lambda: self._history_length() == before + 1, "the login in the history")
        await self._pilot.until(lambda: self._desk.current.token_status().access_left, "a living token")

    async def _send_text(self) -> None:
        self._pilot.write("composer.text", "Hello! My order #4471 hasn't arrived yet.")
        await self._send(State.SENT)

    async def _send_attachment(self, kind: str, fields: Mapping[str, str]) -> None:
        self._pilot.find(f"composer.attach.{kind}", QAction).trigger()
        await self._pilot.until(lambda: self._pilot.dialog("attachment"), "the attachment's dialog")
        for name, value in fields.items():
            self._pilot.fill(f"attachment.{name}", value)
        self._pilot.click("attachment.take")
        self._pilot.write("composer.text", _SAID[kind])
        await self._send(State.SENT)

    async def _send_with_an_expired_token(self) -> None:
        before = self._history_length()
        self._pilot.click("token.expire_now")
        self._pilot.write("composer.text", "It was supposed to be here on Friday.")
        await self._send(State.SENT)
        made = self._history_length() - before
        if made != 1:
            raise NotSeen(f"one refresh was expected before the send, {made} were made")

    async def _write_broken_json(self) -> None:
        self._pilot.click("composer.json_toggle")
        client_id = self._window.composer.client_data()["client_id"]
        self._pilot.write("composer.json", _BROKEN % client_id)
        await self._pilot.until(lambda: "anyway" in self._button("composer.send"), "Send anyway")

    async def _send_anyway(self) -> None:
        await self._send(State.REFUSED)
        self._pilot.click("composer.json_toggle")

    async def _inspect(self) -> None:
        self._pilot.click_last("conversation.events")
        await self._pilot.until(lambda: "refused" in self._label("inspector.state"), "the refused event")

    async def _calculate(self) -> None:
        self._window.show_tool("signature")
        self._pilot.fill("signature.event_id", "evt-1")
        self._pilot.look_at("signature.result")
        expected = self._signature("evt-1")
        await self._pilot.until(lambda: self._line("signature.result") == expected, "the right digest")

    async def _verify(self) -> None:
        self._pilot.look_at("signature.verdict")
        self._pilot.fill("signature.received", self._signature("evt-1"))
        await self._pilot.until(lambda: "Verified" in self._label("signature.verdict"), "the verdict")

    async def _explain(self) -> None:
        secrets = self._desk.current.credentials
        self._pilot.fill("signature.received", sign(secrets.api_token, secrets.salt, "evt-1"))
        await self._pilot.until(lambda: "order" in self._label("signature.verdict"), "the explanation")

    async def _send(self, expected: State) -> None:
        before = await self._events()

        async def settled() -> bool:
            after = await self._events()
            return len(after) == len(before) + 1 and after[-1].state is expected

        self._pilot.click("composer.send")
        await self._pilot.until_found(settled, f"one more message, {expected}")

    async def _events(self) -> list[Event]:
        channel_id = self._desk.current.channel.id
        customers = await self._desk.journal.customers(channel_id)
        pages = [await self._desk.journal.page(channel_id, c.client_id, None, 1000) for c in customers]
        return sorted((event for page in pages for event in page), key=lambda event: event.row)

    def _signature(self, event_id: str) -> str:
        secrets = self._desk.current.credentials
        return sign(secrets.salt, secrets.api_token, event_id)

    def _history_length(self) -> int:
        return self._pilot.find("token.history", QListWidget).count()

    def _label(self, name: str) -> str:
        return self._pilot.find(name, QLabel).text()

    def _line(self, name: str) -> str:
        return self._pilot.find(name, QLineEdit).text()

    def _button(self, name: str) -> str:
        return self._pilot.find(name, QAbstractButton).text()
