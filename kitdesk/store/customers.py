"""The journal's SQL for lists of customers."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from kitdesk.model.folding import fold
from kitdesk.model.states import State
from kitdesk.model.timeline import Customer
from kitdesk.store.rows import MAX_PREVIEW, MAX_ROW, UNFINISHED_STATES, storable

WORST_FIRST = (State.UNKNOWN, State.FAILED, State.QUEUED, State.SENDING)


def customers(db: sqlite3.Connection, channel_id: str, before: int | None, limit: int) -> list[Customer]:
    """The *limit* customers of a channel whose newest event has a row below *before*; newest first."""
    end = MAX_ROW if before is None else before
    return _listed(db, "channel_id = ? AND last < ?", (channel_id, end), limit)


def customers_among(db: sqlite3.Connection, channel_id: str, client_ids: Sequence[str]) -> list[Customer]:
    """Those of the channel's customers that have one of these ids; newest event first."""
    wanted = json.dumps([storable(client_id) for client_id in client_ids])
    among = "channel_id = ? AND client_id IN (SELECT value FROM json_each(?))"
    return _listed(db, among, (channel_id, wanted), len(client_ids))


def customers_with(
    db: sqlite3.Connection, channel_id: str, terms: Sequence[str], limit: int
) -> list[Customer]:
    """Those whose name or ``client_id`` has each of *terms* in it; newest event first.

    All of the channel's customers are looked through, in the order in which they lie on the disk.
    """
    wanted = [fold(storable(term)) for term in terms]
    fits = "".join(" AND instr(folded, ?)" for _ in wanted)
    hits = f"SELECT row FROM customers NOT INDEXED WHERE channel_id = ?{fits} ORDER BY last DESC LIMIT ?"
    return _listed(db, f"customers.row IN ({hits})", (channel_id, *wanted, limit), limit)


def _listed(db: sqlite3.Connection, which: str, values: tuple[object, ...], limit: int) -> list[Customer]:
    found = db.execute(
        f"WITH open (customer, rank) AS ({_OPEN}) "
        f"SELECT client_id, name, at, customers.events, substr(text, 1, {MAX_PREVIEW}), "
        "state, unread, last, rank, kind = 'close_conversation' "
        "FROM customers CROSS JOIN events ON events.row = last "
        "LEFT JOIN open ON open.customer = customers.row "
        f"WHERE {which} ORDER BY last DESC LIMIT ?",
        (*values, limit),
    )
    return [_customer(row) for row in found]


def _customer(row: tuple[Any, ...]) -> Customer:
    client_id, name, at, events, text, state, unread, last, rank, closed = row
    worst = None if rank is None else WORST_FIRST[rank]
    return Customer(client_id, name, at, events, text, State(state), unread, last, worst, bool(closed))


_RANKS = " ".join(f"WHEN '{state}' THEN {rank}" for rank, state in enumerate(WORST_FIRST))
_OPEN = (
    f"SELECT customer, min(CASE state {_RANKS} END) FROM events WHERE state IN ({UNFINISHED_STATES}) "
    "GROUP BY customer"
)
