"""A journal with a conversation in it, and what an export makes of that."""

from __future__ import annotations

import json
from contextlib import AbstractAsyncContextManager, aclosing
from pathlib import Path
from typing import Any

from kitdesk.desk.exports.formats import Export, Format
from kitdesk.desk.exports.source import Source
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, Direction, State
from kitdesk.model.timeline import Event, Exchange, Told
from kitdesk.store.journal import Journal
from tests.support.journals import opened
from tests.support.timeline_values import an_event, an_exchange

CHANNEL = Channel("sandbox", "Acme", "https://kit.example", "acme", callback_key="callback-key-1")
TOKEN, SALT = "api-token-1-canary", "salt-1-canary"
CREDENTIALS = Credentials(Secret(TOKEN), Secret(SALT))
SOURCE = Source(CHANNEL, "client-1", "James Smith")
SIGNATURE = "30fa98ed847c66e2b79b54e31e63fe2d"


def open_journal(folder: Path) -> AbstractAsyncContextManager[Journal]:
    return opened(folder / "journal.sqlite")


async def add(journal: Journal, event: Event, *exchanges: Exchange) -> Event:
    """Store an event and the exchanges that it took."""
    stored = await journal.add_event(event)
    for exchange in exchanges:
        await journal.add_exchange(event.channel_id, exchange, stored.row)
    return stored


def outgoing(number: int, text: str = "", **members: Any) -> Event:
    """What the customer wrote."""
    text = text or f"Hello {number}"
    body = _body(number, {"message": {"message_id": f"message-{number}", "text": text}})
    return an_event(number, **{"text": text, "state": State.SENT, "body": body} | members)


def incoming(number: int, text: str = "How can I help?", **members: Any) -> Event:
    """What an agent answered."""
    sender = {"sender_id": 7, "sender_display_name": "Maria K.", "sender_type": "agent"}
    message = {"message_id": f"message-{number}", "text": text}
    return an_event(
        number,
        **{
            "direction": Direction.IN,
            "state": State.VERIFIED,
            "deliveries": 1,
            "text": text,
            "body": _body(number, {"message": message, "sender_data": sender}),
        }
        | members,
    )


def callback(number: int = 1, **members: Any) -> Exchange:
    """How something came from Kit, signed."""
    usual: dict[str, Any] = {
        "purpose": CALLBACK,
        "url": f"http://127.0.0.1:8765/{CHANNEL.callback_key}",
        "request_headers": (("Authorization", SIGNATURE), ("Content-Type", "application/json")),
        "request_body": _body(number, {}),
        "answer_body": b"OK",
        "verdict": Outcome.VERIFIED,
    }
    return an_exchange(**usual | members)


async def add_conversation(journal: Journal) -> None:
    """Three events: one was sent, one came, one was never tried."""
    await add(journal, outgoing(1), an_exchange(at=1_700_000_001.5))
    await add(journal, incoming(2), callback(2))
    await add(journal, outgoing(3, state=State.QUEUED))


async def exported(journal: Journal, form: Format, source: Source = SOURCE) -> bytes:
    """The whole file."""
    async with aclosing(Export(journal, source, CREDENTIALS, form)) as export:
        return b"".join([chunk async for chunk in export])


async def written(folder: Path, form: Format, *told: Told) -> bytes:
    """The file of a conversation that tells this."""
    async with open_journal(folder) as journal:
        for each in told:
            assert each.event is not None
            await add(journal, each.event, *each.exchanges)
        return await exported(journal, form)


def _body(number: int, event_data: dict[str, Any]) -> bytes:
    value = {
        "client_data": {"client_id": "client-1"},
        "event_id": f"event-{number}",
        "event_type": "send_message",
        "event_data": event_data,
    }
    return json.dumps(value).encode()
