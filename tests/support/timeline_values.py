"""Events and exchanges for tests; each test names only the members that it is about."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Exchange, Timing


def an_event(number: int = 1, **members: Any) -> Event:
    """The outgoing event *number* of the customer ``client-1`` on the channel ``sandbox``."""
    client_id = members.get("client_id", "client-1")
    event = Event(
        channel_id="sandbox",
        direction=Direction.OUT,
        kind="send_message",
        event_id=f"event-{number}",
        client_id=client_id,
        message_id=f"message-{number}",
        state=State.SENDING,
        at=1_700_000_000.25 + number,
        body=a_body(number, client_id),
        text=f"Hello {number}",
    )
    return replace(event, **members)


def a_body(number: int = 1, client_id: str = "client-1", **client_data: str) -> bytes:
    """The wire form of `an_event`."""
    message = {"message_id": f"message-{number}", "text": f"Hello {number}"}
    return json.dumps(a_value(number, {"client_id": client_id} | client_data, {"message": message})).encode()


def a_value(
    number: int, client_data: dict[str, Any], event_data: dict[str, Any], kind: str = "send_message"
) -> dict[str, Any]:
    """What the bytes of the event *number* say."""
    return {
        "client_data": client_data,
        "event_id": f"event-{number}",
        "event_type": kind,
        "event_data": event_data,
    }


def an_exchange(**members: Any) -> Exchange:
    """A request of the purpose *event* that was answered."""
    exchange = Exchange(
        purpose="event",
        at=1_700_000_001.5,
        method="POST",
        url="http://127.0.0.1:8000/00000000-0000-4000-8000-00000000c0de",
        request_headers=(("Host", "127.0.0.1"), ("X-Twice", "a"), ("X-Twice", "\xe9")),
        request_body=b'{"event_id": "event-1"}\x00\xff',
        status=200,
        answer_headers=(("content-type", "application/json"),),
        answer_body=b'{"success": true}',
        timing=Timing(connect=0.001, first_byte=0.002, total=0.0025),
    )
    return replace(exchange, **members)
