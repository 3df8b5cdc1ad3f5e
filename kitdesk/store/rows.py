"""The journal's SQL: values into rows and rows into values."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from kitdesk.model.errors import NotJson
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Customer, Direction, Event, Exchange, Headers, State, Timing

UNFINISHED = (State.QUEUED, State.SENDING, State.FAILED, State.UNKNOWN)
"""The states of events that somebody or something still has to look after; their index is made for these."""
MAX_PREVIEW = 300
"""Characters of a customer's newest text that the customers list gets."""
_UNFINISHED = ", ".join(f"'{state}'" for state in UNFINISHED)
_EVENT = (
    "channel_id, direction, kind, event_id, client_id, message_id, state, at, body, text, note, events.row"
)
_FROM_UNFINISHED = (
    f"FROM events CROSS JOIN customers ON customers.row = events.customer WHERE state IN ({_UNFINISHED})"
)
"""A CROSS JOIN keeps its order in SQLite: the few unfinished events first, not all events of a channel."""
_EXCHANGE = (
    "purpose, at, method, url, request_headers, request_body, status, answer_headers, answer_body, "
    "dns, connect, tls, first_byte, total, error FROM exchanges"
)


def add_event(db: sqlite3.Connection, event: Event) -> int:
    """Store *event* and return its row."""
    customer = db.execute(
        "INSERT INTO customers (channel_id, client_id, name, events) VALUES (?, ?, ?, 1) "
        "ON CONFLICT DO UPDATE SET events = events + 1, name = iif(excluded.name = '', name, excluded.name) "
        "RETURNING row",
        (event.channel_id, _text(event.client_id), _text(_name_in(event.body))),
    ).fetchone()[0]
    row = db.execute(
        "INSERT INTO events (customer, direction, kind, event_id, message_id, state, at, note, text, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            customer,
            event.direction,
            _text(event.kind),
            _text(event.event_id),
            _text(event.message_id),
            event.state,
            event.at,
            _text(event.note),
            _text(event.text),
            event.body,
        ),
    ).lastrowid
    return int(row or 0)


def set_state(db: sqlite3.Connection, row: int, state: State, note: str) -> None:
    """Note what became of an event."""
    db.execute("UPDATE events SET state = ?, note = ? WHERE row = ?", (state, _text(note), row))


def change_states(db: sqlite3.Connection, old: State, new: State, note: str) -> None:
    """Turn every event that is *old* into *new*. *old* is one of `UNFINISHED`."""
    change = f"UPDATE events SET state = ?, note = ? WHERE state = ? AND state IN ({_UNFINISHED})"
    db.execute(change, (new, _text(note), old))


def add_exchange(db: sqlite3.Connection, channel_id: str, exchange: Exchange, event_row: int | None) -> None:
    """Store *exchange*, of an event or of none."""
    timing = exchange.timing
    db.execute(
        "INSERT INTO exchanges (channel_id, event, purpose, at, method, url, status, error, "
        "dns, connect, tls, first_byte, total, request_headers, answer_headers, request_body, answer_body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            channel_id,
            event_row,
            exchange.purpose,
            exchange.at,
            exchange.method,
            _text(exchange.url),
            exchange.status,
            _text(exchange.error),
            timing.dns,
            timing.connect,
            timing.tls,
            timing.first_byte,
            timing.total,
            json.dumps(exchange.request_headers),
            json.dumps(exchange.answer_headers),
            exchange.request_body,
            exchange.answer_body,
        ),
    )


def customers(db: sqlite3.Connection, channel_id: str) -> list[Customer]:
    """The customers of a channel, newest event first."""
    found = db.execute(
        "SELECT client_id, name, at, customers.events, substr(text, 1, ?), state FROM customers "
        "JOIN events ON events.row = (SELECT max(row) FROM events WHERE customer = customers.row) "
        "WHERE channel_id = ? ORDER BY events.row DESC",
        (MAX_PREVIEW, channel_id),
    )
    return [
        Customer(client_id, name, at, number, text, State(state))
        for client_id, name, at, number, text, state in found
    ]


def page(
    db: sqlite3.Connection, channel_id: str, client_id: str, before_row: int | None, limit: int
) -> list[Event]:
    """The newest *limit* events of a customer, of those before *before_row*; oldest first."""
    found = db.execute(
        f"SELECT {_EVENT} FROM customers JOIN events ON events.customer = customers.row "
        "WHERE channel_id = ? AND client_id = ? AND events.row < ? "
        "ORDER BY events.row DESC LIMIT ?",
        (channel_id, _text(client_id), _MAX_ROW if before_row is None else before_row, limit),
    )
    return [_event(row) for row in found][::-1]


def unfinished(db: sqlite3.Connection, channel_id: str) -> list[Event]:
    """The channel's events in one of the `UNFINISHED` states, oldest first."""
    found = db.execute(
        f"SELECT {_EVENT} {_FROM_UNFINISHED} AND channel_id = ? ORDER BY events.row",
        (channel_id,),
    )
    return [_event(row) for row in found]


def counts(db: sqlite3.Connection, channel_id: str) -> dict[State, int]:
    """How many of the channel's events are in each of the `UNFINISHED` states."""
    found = db.execute(
        f"SELECT state, count(*) {_FROM_UNFINISHED} AND channel_id = ? GROUP BY state",
        (channel_id,),
    )
    return {State(state): number for state, number in found}


def exchanges(db: sqlite3.Connection, event_row: int) -> list[Exchange]:
    """The exchanges of an event, oldest first."""
    found = db.execute(f"SELECT {_EXCHANGE} WHERE event = ? ORDER BY row", (event_row,))
    return [_exchange(row) for row in found]


def history(db: sqlite3.Connection, channel_id: str, purposes: Sequence[str], limit: int) -> list[Exchange]:
    """The channel's newest exchanges that belong to no event, of these purposes; newest first."""
    found = db.execute(
        f"SELECT {_EXCHANGE} WHERE event IS NULL AND channel_id = ? "
        f"AND purpose IN ({', '.join('?' * len(purposes))}) ORDER BY row DESC LIMIT ?",
        (channel_id, *purposes, limit),
    )
    return [_exchange(row) for row in found]


def _event(row: tuple[Any, ...]) -> Event:
    channel_id, direction, kind, event_id, client_id, message_id, state, *rest = row
    return Event(channel_id, Direction(direction), kind, event_id, client_id, message_id, State(state), *rest)


def _exchange(row: tuple[Any, ...]) -> Exchange:
    purpose, at, method, url, headers, body, status, answer_headers, answer_body, *timing, error = row
    return Exchange(
        purpose,
        at,
        method,
        url,
        _headers(headers),
        body,
        status,
        _headers(answer_headers),
        answer_body,
        Timing(*timing),
        error,
    )


def _headers(text: str) -> Headers:
    return tuple((name, value) for name, value in json.loads(text))


def _text(value: str) -> str:
    """*value* as SQLite can keep it: without lone surrogates, which JSON can spell. The body has them."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode(errors="surrogatepass").decode(errors="replace")
    return value


def _name_in(body: bytes) -> str:
    """The customer's name, if the body states one."""
    if b'"client_display_name"' not in body:
        return ""
    try:
        match read_json(body):
            case {"client_data": {"client_display_name": str(name)}}:
                return name
    except NotJson:
        pass
    return ""


_MAX_ROW = (1 << 63) - 1
