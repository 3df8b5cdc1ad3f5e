"""A callback is shown, copied and saved by the inspector byte for byte as it was sent, whatever it holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from kitdesk.model.channel import Credentials
from kitdesk.model.wire import CLOSE_REASONS
from kitdesk.sandbox.defaults import API_TOKEN, SALT
from kitdesk.ui.inspector.body_view import BodyView
from tests.support.callbacks import EVERY_PAYLOAD, SENDER, as_body, post_signed
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp")]
SECRETS = Credentials(API_TOKEN, SALT)


def message(**more: Any) -> dict[str, Any]:
    return {"message": {"message_id": "m-1", "text": "Hi James", "payload": EVERY_PAYLOAD}} | more


def bodies() -> dict[str, bytes]:
    """By event_id: every member and payload type of the contract, what is unknown to it, odd spellings."""
    sent = {
        "agent": as_body("agent", "c", "send_message", message(sender_data=SENDER)),
        "bot": as_body(
            "bot", "c", "send_message", message(sender_data=SENDER | {"sender_type": "bot", "is_bot": True})
        ),
        "nobody": as_body("nobody", "c", "send_message", message()),
        "unknown-members": as_body(
            "unknown-members", "c", "send_message", message(more={"deep": [1, None, {}]}, n=None)
        ),
        "unknown-type": as_body("unknown-type", "c", "typing_started", {"typing": True}),
        "no-data": b'{"event_id":"no-data","client_data":{"client_id":"c"}}',
        "spelling": b'\n { "event_id" :"spelling",\t"event_type":"send_message",'
        b'"client_data":{"client_id":"c"},"x":1.50e+2,\r\n'
        b'"event_data":{"message":{"text":"\\u0416\\/\\ud83e\\uddc0 \xd0\x96","message_id":"m"}}}  \n',
        "long": as_body("long", "c", "send_message", {"message": {"message_id": "m", "text": "a" * 65_536}}),
    }
    for reason in (*CLOSE_REASONS, "CLOSED_BY_AN_UNKNOWN_WORD"):
        sent[reason] = as_body(
            reason, "c", "close_conversation", {"close_reason": reason, "sender_data": SENDER}
        )
    return sent


async def inspected(work: Workplace, event_id: str, folder: Path) -> tuple[str, str, bytes]:
    """What the inspector shows of an event's body as it came, what it copies and what it saves of it."""
    event = next(event for event in work.events() if event.event_id == event_id)
    work.window.conversation.event_selected.emit(event)
    await work.pilot.until(lambda: work.label("inspector.event_id") == event_id, f"{event_id}, inspected")
    form = work.pilot.find("inspector.request.body.form", QComboBox)
    form.setCurrentIndex(form.findText("Text"))
    form.activated.emit(form.currentIndex())
    work.pilot.click("inspector.request.body.copy")
    text = work.pilot.find("inspector.request.body.text", QPlainTextEdit)
    body = text.parent()
    assert isinstance(body, BodyView)
    body.save_to(str(folder / event_id))
    return text.toPlainText(), QGuiApplication.clipboard().text(), (folder / event_id).read_bytes()


async def test_the_vendors_callback_bodies_arrive_whole(tmp_path: Path) -> None:
    async with workplace(tmp_path / "home") as work:
        await work.until_ready()
        address = work.desk.listening.address(work.desk.current.channel)
        sent = bodies()
        for event_id, body in sent.items():
            assert await post_signed(address, body, event_id, SECRETS) == 200
        work.window.customers.customer_selected.emit("c")
        await work.pilot.until(lambda: len(work.events()) == len(sent), "all of them in the conversation")
        for event_id, body in sent.items():
            shown, copied, saved = await inspected(work, event_id, tmp_path)
            assert saved == body
            assert copied == body.decode()
            assert "".join(shown.split())[:10_000] == "".join(body.decode().split())[:10_000]
