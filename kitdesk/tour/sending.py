"""The tour's first chapter, in the customer's chair: check, log in, send, be refused, look closer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QAction

from kitdesk.model.states import State
from kitdesk.tour.hands import Hands, Steps
from kitdesk.tour.pilot import NotSeen
from kitdesk.ui.tables.state_words import state_word

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


async def _check_channel(hands: Hands) -> None:
    hands.pilot.click("strip.check")
    await hands.pilot.until(lambda: hands.pilot.dialog("check"), "the channel check")
    await hands.pilot.until(lambda: hands.label("check.sum").startswith("✓"), "every part is ok")


async def _close_check(hands: Hands) -> None:
    hands.pilot.click("check.close")
    await hands.pilot.until(lambda: hands.pilot.dialog("check") is None, "the window again")


async def _log_in(hands: Hands) -> None:
    before = hands.history_length()
    hands.pilot.click("token.log_in")
    await hands.pilot.until(lambda: hands.history_length() == before + 1, "the login in the history")
    await hands.pilot.until(lambda: hands.desk.current.token_status().access_left, "a living token")


async def _send_text(hands: Hands) -> None:
    await hands.send("Hello! My order #4471 hasn't arrived yet.")


async def _send_attachment(kind: str, fields: Mapping[str, str], hands: Hands) -> None:
    hands.pilot.find(f"composer.attach.{kind}", QAction).trigger()
    await hands.pilot.until(lambda: hands.pilot.dialog("attachment"), "the attachment's dialog")
    for name, value in fields.items():
        hands.pilot.fill(f"attachment.{name}", value)
    hands.pilot.click("attachment.take")
    await hands.send(_SAID[kind])


async def _send_with_an_expired_token(hands: Hands) -> None:
    before = hands.history_length()
    hands.pilot.click("token.expire_now")
    await hands.send("It was supposed to be here on Friday.")
    made = hands.history_length() - before
    if made != 1:
        raise NotSeen(f"one refresh was expected before the send, {made} were made")


async def _write_broken_json(hands: Hands) -> None:
    hands.pilot.click("composer.json_toggle")
    client_id = hands.window.composer.message.client_data["client_id"]
    hands.pilot.write("composer.json", _BROKEN % client_id)
    await hands.pilot.until(lambda: "\n" in hands.button("composer.send"), "Send anyway")


async def _send_anyway(hands: Hands) -> None:
    await hands.click_send(State.REFUSED)
    hands.pilot.click("composer.json_toggle")


async def _inspect(hands: Hands) -> None:
    hands.pilot.click_last("conversation.events")
    refused = state_word(State.REFUSED)
    await hands.pilot.until(lambda: hands.label("inspector.state") == refused, "the refused event")


STEPS: Steps = (
    ("Check the channel", _check_channel),
    ("Close the check", _close_check),
    ("Log in", _log_in),
    ("Send a text", _send_text),
    *(
        (f"Send an attachment: {kind}", partial(_send_attachment, kind, fields))
        for kind, fields in ATTACHMENTS.items()
    ),
    ("Send with an expired token", _send_with_an_expired_token),
    ("Write JSON that breaks the schema", _write_broken_json),
    ("Send it anyway and be refused", _send_anyway),
    ("Inspect the refusal", _inspect),
)
