"""Makes events and customers for tests of what shows them."""

from __future__ import annotations

import json
from typing import Any

from kitdesk.model.timeline import Customer, Direction, Event, State

NOON = 1_700_000_000.0


def event(
    row: int = 1,
    text: str = "Hello",
    *,
    state: State = State.SENT,
    direction: Direction = Direction.OUT,
    note: str = "",
    at: float | None = None,
    payload: list[Any] | None = None,
    sender: dict[str, Any] | None = None,
    body: bytes | None = None,
    kind: str = "send_message",
) -> Event:
    """One event of James; *body* is made from the rest unless given."""
    message: dict[str, Any] = {"message_id": f"m{row}"} | ({"text": text} if text else {})
    message |= {"payload": payload} if payload is not None else {}
    data: dict[str, Any] = {"message": message} | ({"sender_data": sender} if sender else {})
    whole = {
        "client_data": {"client_id": "james"},
        "event_id": f"e{row}",
        "event_type": kind,
        "event_data": data,
    }
    return Event(
        channel_id="c",
        direction=direction,
        kind=kind,
        event_id=f"e{row}",
        client_id="james",
        message_id=f"m{row}",
        state=state,
        at=NOON + row if at is None else at,
        body=json.dumps(whole).encode() if body is None else body,
        text=text,
        note=note,
        row=row,
    )


def customer(
    client_id: str = "james",
    name: str = "James Smith",
    at: float = NOON,
    last_state: State | None = State.SENT,
) -> Customer:
    return Customer(client_id, name, at, 3, f"last of {name}", last_state)


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
