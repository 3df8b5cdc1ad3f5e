"""The journal's SQL for events and their customers: values into rows and rows into values."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

from kitdesk.model.customer_name import customer_name
from kitdesk.model.folding import fold
from kitdesk.model.states import UNFINISHED, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store.sentences import read, written

MAX_PREVIEW = 300
"""Characters of a text that lists get."""
UNFINISHED_STATES = ", ".join(f"'{state}'" for state in UNFINISHED)
"""An index is made for these."""
EVENT = (
    "channel_id, direction, kind, event_id, client_id, message_id, state, at, body, text, note, deliveries, "
    "number, events.row, altered"
)
FROM_EVENTS = "FROM events CROSS JOIN customers ON customers.row = events.customer"
"""A CROSS JOIN keeps its order in SQLite: the few events that are wanted first, not all of a channel."""
FROM_UNFINISHED = f"{FROM_EVENTS} WHERE state IN ({UNFINISHED_STATES})"


def add_event(db: sqlite3.Connection, event: Event) -> Event:
    """Store *event* and return it with its row and number."""
    client_id, name = storable(event.client_id), storable(customer_name(event.body))
    customer = db.execute(
        "INSERT INTO customers (channel_id, client_id, name, folded, events) VALUES (?, ?, ?, ?, 1) "
        "ON CONFLICT DO UPDATE SET events = events + 1, name = iif(excluded.name = '', name, excluded.name), "
        "folded = iif(excluded.name = '', folded, excluded.folded) RETURNING row",
        (event.channel_id, client_id, name, fold(f"{name}\n{client_id}")),
    ).fetchone()[0]
    row, number = db.execute(
        "INSERT INTO events (customer, number, direction, kind, event_id, message_id, state, at, note, "
        "deliveries, altered, text, body) "
        "SELECT ?1, 1 + ifnull(max(number), 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12 "
        "FROM events WHERE customer = ?1 RETURNING row, number",
        (
            customer,
            event.direction,
            storable(event.kind),
            storable(event.event_id),
            storable(event.message_id),
            event.state,
            event.at,
            storable(written(event.note)),
            event.deliveries,
            event.altered,
            storable(event.text),
            event.body,
        ),
    ).fetchone()
    return replace(event, row=row, number=number)


def set_state(db: sqlite3.Connection, row: int, state: State, note: str) -> None:
    """Note what became of an event."""
    db.execute("UPDATE events SET state = ?, note = ? WHERE row = ?", (state, storable(written(note)), row))


def change_states(db: sqlite3.Connection, old: State, new: State, note: str) -> None:
    """Turn every event that is *old* into *new*. *old* is one of `UNFINISHED`."""
    change = f"UPDATE events SET state = ?, note = ? WHERE state = ? AND state IN ({UNFINISHED_STATES})"
    db.execute(change, (new, storable(written(note)), old))


def page(
    db: sqlite3.Connection, channel_id: str, client_id: str, before: int | None, limit: int
) -> list[Event]:
    """The newest *limit* events of a customer, of those numbered below *before*; oldest first."""
    found = db.execute(
        f"SELECT {EVENT} {OF_CUSTOMER} AND number < ? ORDER BY number DESC LIMIT ?",
        (channel_id, storable(client_id), MAX_ROW if before is None else before, limit),
    )
    return [read_event(row) for row in found][::-1]


def unfinished(db: sqlite3.Connection, channel_id: str) -> list[Event]:
    """The channel's events in one of the `UNFINISHED` states, oldest first."""
    found = db.execute(
        f"SELECT {EVENT} {FROM_UNFINISHED} AND channel_id = ? ORDER BY events.row",
        (channel_id,),
    )
    return [read_event(row) for row in found]


def read_event(row: tuple[Any, ...]) -> Event:
    """The value of a row of the columns `EVENT`."""
    channel_id, direction, kind, event_id, client_id, message_id, state, *rest = row
    known = (channel_id, Direction(direction), kind, event_id, client_id, message_id, State(state))
    at, body, text, note, deliveries, number, key, altered = rest
    return Event(*known, at, body, text, read(note), deliveries, number, key, bool(altered))


def storable(value: str) -> str:
    """*value* as SQLite can keep it: without lone surrogates, which JSON can spell. The body has them.

    They become what they become in an outgoing message, so that both directions have the same ids.
    """
    try:
        value.encode()
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


OF_CUSTOMER = (
    "FROM customers JOIN events ON events.customer = customers.row WHERE channel_id = ? AND client_id = ?"
)
MAX_ROW = (1 << 63) - 1
