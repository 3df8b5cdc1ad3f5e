"""Writes a small journal with something of everything: ``sample_journal VERSION FILE``.

See ``samples/README.md``. What it writes for a version that was released never changes. Nothing is imported
that version 1 did not have.
"""

from __future__ import annotations

import asyncio
import json
import lzma
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Exchange, Timing
from kitdesk.store.journal import Journal

SAMPLES = Path(__file__).with_name("samples")
FIRST_AT = 1_760_000_000.5
RELEASED = (1, 2)
"""The versions of which there is a sample."""
CUSTOMERS = {
    "107804195": "James Smith",
    "79161234567": "Анна Петрова",
    "guest-5f1c": "",
    "a:b/../\U0001f642": "<b>",
}


def sample(version: int) -> bytes:
    """The file that a released *version* wrote."""
    return lzma.decompress((SAMPLES / f"journal-{version}.sqlite.xz").read_bytes())


def sent_events() -> list[Event]:
    """Events that went out, one of each state for each customer, in the order in which they were stored."""
    return [_sent(number, client_id, state) for number, (state, client_id) in enumerate(_pairs(), 1)]


def tries(event: Event) -> list[Exchange]:
    """The exchanges of an outgoing event: none, one, or two."""
    answers = {
        State.SENT: (None, 200),
        State.REFUSED: (400,),
        State.UNKNOWN: (None,),
        State.DISCARDED: (502,),
    }
    return [_try(event, 1.0 + number, status) for number, status in enumerate(answers.get(event.state, ()))]


def token_exchanges() -> list[Exchange]:
    """A login and a refresh."""
    return [
        _exchange("login", FIRST_AT - 2, b"channel_uuid=00000000-0000-4000-8000-00000000c0de", 200, b"{}"),
        _exchange("token refresh", FIRST_AT - 1, b"refresh_token=%E2%80%A6", 401, b"<html>\xff\x00</html>"),
    ]


async def write_1(journal: Journal) -> None:
    """What version 1 could keep."""
    for exchange in token_exchanges():
        journal.add_exchange("sandbox", exchange, None)
    for event in sent_events():
        stored = await journal.add_event(event)
        for exchange in tries(event):
            await journal.add_exchange("sandbox", exchange, stored.row)
    await journal.add_event(_sent(99, "107804195", State.SENT, channel_id="acme"))


def received_events() -> list[Event]:
    """What an agent answered and closed; two of them are delivered twice, one of these with another body."""
    return [_received(number, "send_message") for number in (1, 2)] + [_received(3, "close_conversation")]


def deliveries(event: Event) -> list[Exchange]:
    """How a received event came."""
    bodies = {"reply-1": [event.body] * 2, "reply-2": [event.body, b'{"event_id": "reply-2"}']}
    return [_delivery(event.at + n, body) for n, body in enumerate(bodies.get(event.event_id, [event.body]))]


def held_exchanges() -> list[Exchange]:
    """A callback that did not verify, and a test request."""
    from kitdesk.model.signature import Outcome
    from kitdesk.model.states import TEST_REQUEST

    forged = replace(_delivery(FIRST_AT, b"\xff no JSON"), verdict=Outcome.MISMATCH, reason="salt swapped")
    return [forged, replace(_delivery(FIRST_AT, b""), method="GET", purpose=TEST_REQUEST)]


async def write_2(journal: Journal) -> None:
    """What version 2 can keep beyond that: what came from Kit, on the channel ``callbacks``."""
    from kitdesk.model.evidence import Fact

    for event in received_events():
        for exchange in deliveries(event):
            await journal.receive(replace(event, body=exchange.request_body), exchange)
    for exchange in held_exchanges():
        await journal.hold_back("callbacks", exchange)
    journal.note_evidence("callbacks", {(Fact.SEPARATORS, "a colon"): 3}, FIRST_AT)
    await journal.mark_seen("callbacks", "79161234567", 1)


WRITERS = {1: (write_1,), 2: (write_1, write_2)}


async def write(version: int, path: Path) -> None:
    journal = await Journal.open(path)
    for each in WRITERS[version]:
        await each(journal)
    await journal.close()


def _pairs() -> list[tuple[State, str]]:
    states = [state for state in State if state.value != "verified"]
    return [(state, client_id) for client_id in CUSTOMERS for state in states]


def _sent(number: int, client_id: str, state: State, channel_id: str = "sandbox") -> Event:
    text = f"Message {number}, заказ № 44{number:02} 👍\n<i>second line</i>"
    name = CUSTOMERS[client_id]
    client_data = {"client_id": client_id} | ({"client_display_name": name} if name else {})
    value = {
        "client_data": client_data,
        "event_id": f"event-{number}",
        "event_type": "send_message",
        "event_data": {"message": {"message_id": f"message-{number}", "text": text}},
        "x_unknown": [1, {"a": None}],
    }
    return Event(
        channel_id=channel_id,
        direction=Direction.OUT,
        kind="send_message",
        event_id=f"event-{number}",
        client_id=client_id,
        message_id=f"message-{number}",
        state=state,
        at=FIRST_AT + 60 * number,
        body=json.dumps(value, ensure_ascii=number % 2 == 0).encode(),
        text=text,
        note="" if state is State.QUEUED else f"note of {number}",
    )


def _received(number: int, kind: str) -> Event:
    text = f"Answer {number} \u202e👍" if kind == "send_message" else ""
    sender = {"sender_id": 42, "sender_display_name": "Мария", "x_unknown": []}
    said = (
        {"message": {"message_id": f"answer-{number}", "text": text}}
        if text
        else {"close_reason": "CLOSED_BY_BOT"}
    )
    value = {
        "client_data": {"client_id": "79161234567"},
        "event_id": f"reply-{number}",
        "event_type": kind,
        "event_data": said | {"sender_data": sender},
    }
    return Event(
        channel_id="callbacks",
        direction=Direction.IN,
        kind=kind,
        event_id=f"reply-{number}",
        client_id="79161234567",
        message_id=f"answer-{number}" if text else "",
        state=State.VERIFIED,
        at=FIRST_AT + 3600 * number,
        body=json.dumps(value).encode(),
        text=text,
    )


def _delivery(at: float, body: bytes) -> Exchange:
    from kitdesk.model.signature import Outcome
    from kitdesk.model.states import CALLBACK

    came = _exchange(CALLBACK, at, body, 200, b"OK")
    return replace(came, verdict=Outcome.VERIFIED, reason="It fits, joined by a colon.")


def _try(event: Event, later: float, status: int | None) -> Exchange:
    answer = b"" if status is None else b'{"success": %s}' % (b"true" if status == 200 else b"false")
    return _exchange("event", event.at + later, event.body, status, answer)


def _exchange(purpose: str, at: float, body: bytes, status: int | None, answer: bytes) -> Exchange:
    return Exchange(
        purpose=purpose,
        at=at,
        method="POST",
        url=f"http://127.0.0.1:8765/{purpose.replace(' ', '-')}?domain=sandbox",
        request_headers=(("Host", "127.0.0.1:8765"), ("X-Twice", "a"), ("X-Twice", "\xe9")),
        request_body=body,
        status=status,
        answer_headers=(("content-type", "application/json"),) if status else (),
        answer_body=answer,
        timing=Timing(dns=0.001, connect=0.002, first_byte=0.05 if status else None, total=0.0625),
        error="" if status else "no answer within 30 s",
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.sqlite"
        asyncio.run(write(int(sys.argv[1]), path))
        Path(sys.argv[2]).write_bytes(lzma.compress(path.read_bytes(), preset=9))
