"""Makes events and customers for tests of what shows them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from kitdesk.model.states import CALLBACK, Direction, State
from kitdesk.model.timeline import Customer, Event, Happening, Part, Span
from kitdesk.ui.tables.lines import Line, woven
from tests.support.timeline_values import a_value, an_event

NOON = 1_700_000_000.0
CLOSING = json.dumps(
    {
        "event_type": "close_conversation",
        "event_data": {
            "close_reason": "CLOSED_BY_AGENT",
            "sender_data": {"sender_display_name": "Maria K."},
        },
    }
).encode()
"""The body of a closing."""


def event(
    row: int = 1,
    text: str = "Hello",
    *,
    payload: list[Any] | None = None,
    sender: dict[str, Any] | None = None,
    kind: str = "send_message",
    **members: Any,
) -> Event:
    """One event of James that was sent; its body is made from the rest unless given."""
    message: dict[str, Any] = {"message_id": f"message-{row}"} | ({"text": text} if text else {})
    message |= {"payload": payload} if payload is not None else {}
    data: dict[str, Any] = {"message": message} | ({"sender_data": sender} if sender else {})
    value = a_value(row, {"client_id": "james"}, data, kind)
    usual = {"channel_id": "c", "client_id": "james", "at": NOON + row, "row": row}
    usual["state"] = State.VERIFIED if members.get("direction") is Direction.IN else State.SENT
    usual["body"] = json.dumps(value).encode()
    return replace(an_event(row, kind=kind, text=text, **usual | members), number=row)


def happening(at: float, purpose: str = CALLBACK, **members: Any) -> Happening:
    """Something that happened on the channel at a Unix time."""
    return Happening(purpose, at, **members)


def a_stretch(events: Iterable[Event], happenings: Iterable[Happening] = ()) -> list[Line]:
    """The lines of some events, and of what happened meanwhile."""
    return woven(Part(tuple(events), tuple(happenings)))


def span_of(lines: Sequence[Line]) -> Span:
    """A conversation that is all loaded and seen."""
    return Span(lines[0].number, lines[-1].number, lines[-1].number) if lines else Span()


def customer(
    client_id: str = "james", name: str = "James Smith", at: float = NOON, **members: Any
) -> Customer:
    """Somebody whose newest event was stored at the time *at*."""
    usual: dict[str, Any] = {"last_text": f"last of {name}", "last_state": State.SENT, "last": int(at)}
    return Customer(client_id, name, at, 3, **usual | members)


HOSTILE = (
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<a href='https://example.org'>here</a>",
    "&lt;b&gt;",
    "<table>" * 20,
    "\u202egnp.exe",
    "\u2066isolated",
    "\x00\x1b[31mred\r",
    "a" + "\u0301" * 20_000,
    "x" * 50_000,
    "\n" * 30_000,
    "&File %s {0}",
    "=cmd|' /C calc'!A0",
    "\ud800 alone",
)
