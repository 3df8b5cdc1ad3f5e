"""Lines of the sandbox's conversations for tests; each test names only the members that it is about."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kitdesk.model.timeline import Timing
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.dialogue import Entry, EntryKind
from tests.support.conversations import NOON
from tests.support.timeline_values import an_exchange


def an_entry(number: int = 1, text: str = "Hello", **members: Any) -> Entry:
    """What the customer ``c-1`` sent, and the sandbox took."""
    body = {"event_type": "send_message", "event_data": {"message": {"message_id": "m", "text": text}}}
    entry = Entry(
        number, EntryKind.EVENT, "c-1", NOON + number, json.dumps(body).encode(), exchange=an_exchange()
    )
    return replace(entry, **members)


def an_answer(number: int = 1, text: str = "Hi", sender: str = "agent", **members: Any) -> Entry:
    """What an agent or the bot answered, and the server took."""
    data = {"message": {"message_id": "m", "text": text}, "sender_data": dict(SENDERS[sender])}
    body = json.dumps({"event_type": "send_message", "event_data": data}).encode()
    exchange = an_exchange(timing=Timing(total=0.012))
    usual: dict[str, Any] = {"kind": EntryKind.ANSWER, "body": body, "event_id": f"e-{number}"}
    return an_entry(number, **usual | {"exchange": exchange} | members)


def a_closing(number: int = 1, **members: Any) -> Entry:
    """What closes the conversation."""
    body = {"event_type": "close_conversation", "event_data": {"close_reason": "CLOSED_BY_BOT"}}
    return an_answer(number, kind=EntryKind.CLOSING, body=json.dumps(body).encode(), **members)
