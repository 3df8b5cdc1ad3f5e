"""A window into whose every field a stranger writes: ``hostile_program HOME``; see `orders`.

It is asked for ``write`` TEXT, which is sent, received, held back, searched for and shown in every part of
the window. The answer is what was not shown as plain text, and the longest stall in milliseconds.
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import keyring
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTabWidget, QTextEdit

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.callback.suite.suite import CHECKS
from kitdesk.desk.chair import CreationReport, Fired
from kitdesk.model.certificates import Certificate, Tls
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.sentence import sentence
from kitdesk.model.states import CHAIR_CALLBACK, SUITE_CHECK
from kitdesk.model.timeline import Event
from kitdesk.store.named_texts import MAX_LENGTH
from kitdesk.store.rows import storable
from kitdesk.tasks import Tasks
from kitdesk.ui.panels.chair import ChairPanel
from kitdesk.ui.tables.checks_view import ChecksView
from tests.support.callbacks import post_signed
from tests.support.findings import a_finding, a_report
from tests.support.memory_keyring import MemoryKeyring
from tests.support.orders import obey
from tests.support.timeline_values import an_exchange
from tests.support.workplace import Workplace, workplace

TOOLS = ("token", "sandbox", "outbox", "signature", "callbacks", "inspector", "chair")
OWN_TIP = re.compile(r"<p style='white-space:pre-wrap'>(?:[^<]|<br>)*</p>")
BEAT = 0.001
"""Seconds."""
PLAIN = Qt.TextFormat.PlainText
PAYLOAD = ("photo", "audio", "video", "document", "location", "contact", "sticker")


class Heart:
    """The longest stretch of work between two beats of the window's loop.

    It is measured in the thread's own time, so that a busy machine does not count.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        """Seconds."""

    async def beat(self) -> None:
        while True:
            began = time.thread_time()
            await asyncio.sleep(BEAT)
            self.longest = max(self.longest, time.thread_time() - began)


class Stranger:
    """Writes the same text wherever one can write."""

    def __init__(self, work: Workplace, heart: Heart) -> None:
        self._work = work
        self._heart = heart
        self._numbers = count()

    async def write(self, text: str) -> dict[str, object]:
        """Have it sent and received, and look at it everywhere."""
        self._heart.longest = 0.0
        await self._write(text)
        return {"rich": [*not_plain()], "stall": 1000 * self._heart.longest}

    async def _write(self, text: str) -> None:
        work, number = self._work, next(self._numbers)
        client_id = f"{number} {text[:300]}"
        await self._send(client_id, number, text)
        await self._receive(client_id, number, text)
        shown = storable(client_id)
        work.window.customers.customer_selected.emit(shown)
        await work.pilot.until(
            lambda: [each.client_id for each in work.events()] == [shown] * 2, "both messages"
        )
        for event in work.events():
            await self._inspect(event)
        await self._look_around(text)

    async def _send(self, client_id: str, number: int, text: str) -> None:
        client = {
            "client_id": client_id,
            "client_display_name": text,
            "client_email": text,
            "page": {"title": text},
        }
        event = {
            "client_data": client,
            "event_id": f"out-{number} {text[:200]}",
            "event_type": "send_message",
            "event_data": {"message": _message(number, text)},
        }
        await self._work.desk.current.send(json.dumps(event).encode(), client_id)

    async def _receive(self, client_id: str, number: int, text: str) -> None:
        """Once signed well, and once not, so that it is held back."""
        desk = self._work.desk
        current = desk.channel(SANDBOX_ID)
        sender = {"sender_id": 1, "sender_display_name": text, "sender_username": text, "sender_type": text}
        data = {"message": _message(number, text), "sender_data": sender}
        event_id = f"in-{number}"
        value = {"client_data": {"client_id": client_id}, "event_id": event_id, "event_type": "send_message"}
        body = json.dumps(value | {"event_data": data}).encode()
        url = desk.listening.address(current.channel)
        assert await post_signed(url, body, event_id, current.credentials) == 200
        await post_signed(url, body, "forged", current.credentials)

    async def _inspect(self, event: Event) -> None:
        self._work.window.conversation.event_selected.emit(event)
        await asyncio.sleep(0.02)
        for tabs in self._work.window.findChildren(QTabWidget):
            for page in range(tabs.count()):
                tabs.setCurrentIndex(page)
                await asyncio.sleep(0)

    async def _look_around(self, text: str) -> None:
        window = self._work.window
        for name in TOOLS:
            window.show_tool(name)
            await asyncio.sleep(0.02)
        self._find_out(text)
        self._fire(text)
        field = self._work.pilot.find("customers.search", QLineEdit)
        field.setText(text[:200])
        await asyncio.sleep(0.1)
        window.grab()
        field.clear()
        for asked in (window.conversation.details_requested.emit, window.customers.delete_selected):
            asked()
            await asyncio.sleep(0.05)
            for dialog in self._work.pilot._dialogs():
                dialog.grab()
                dialog.close()
        window.grab()
        await asyncio.sleep(0)

    def _fire(self, text: str) -> None:
        """Have it in what Kit's chair fires, and in what a server answers and shows."""
        panel = self._work.pilot.find("chair", ChairPanel)
        panel.fire.callback.load(text[:MAX_LENGTH])
        panel.fire.bar.say(text)
        told = {"reason": text, "error": text, "request_body": json.dumps(text).encode()}
        shot = an_exchange(purpose=CHAIR_CALLBACK, status=302, answer_headers=(("Location", text),), **told)
        panel.fire.shots.add(Fired.of(shot))
        tls = Tls("localhost", text, (Certificate(text, text, 0, 1, (text,)),))
        for report in (CreationReport(shot, tls), CreationReport(shot, replace(tls, distrust=text))):
            panel.creation.show_report(report)
            panel.creation.grab()
        panel.fire.grab()

    def _find_out(self, text: str) -> None:
        """Have the suite find it in a server's answer."""
        page = self._work.pilot.find("chair", ChairPanel).suite
        proof = an_exchange(purpose=SUITE_CHECK, status=None, error=text)
        page.show_report(
            a_report(a_finding(CHECKS[0], came=sentence("{what}", what=text), exchanges=(proof,)))
        )
        view = self._work.pilot.find("chair.suite.checks", ChecksView)
        view.setCurrentIndex(view.model().index(0, 0, view.model().index(0, 0)))
        page.grab()


def _message(number: int, text: str) -> dict[str, Any]:
    members = ("file_name", "file_url", "address", "name", "number", "avatar", text[:100])
    payload = [{"type": kind} | dict.fromkeys(members, text[:500]) for kind in PAYLOAD]
    return {"message_id": f"m-{number}", "text": text, "payload": payload}


def not_plain() -> Iterator[str]:
    """Whatever would show a stranger's markup as what it says."""
    for widget in QApplication.allWidgets():
        name = f"{type(widget).__name__} {widget.objectName()}"
        if (
            isinstance(widget, QLabel)
            and widget.textFormat() is not PLAIN
            and GuiQt.mightBeRichText(widget.text())
        ):
            yield name
        if GuiQt.mightBeRichText(widget.toolTip()) and not OWN_TIP.fullmatch(widget.toolTip()):
            yield f"the tip of {name}"
        if isinstance(widget, QTextEdit) and _has_links(widget):
            yield name


def _has_links(edit: QTextEdit) -> bool:
    formats = [each for each in edit.document().allFormats() if each.isCharFormat()]
    return any(each.toCharFormat().isAnchor() or each.isImageFormat() for each in formats)


async def bear(home: Path) -> None:
    heart, tasks = Heart(), Tasks()
    async with workplace(home) as work:
        await work.until_ready()
        tasks.start(heart.beat(), "heart")
        await obey(Stranger(work, heart))
        await tasks.close()


if __name__ == "__main__":
    keyring.set_keyring(MemoryKeyring())
    application = make_application(["kitdesk"])
    backstage.run(application, bear(Path(sys.argv[1])))
