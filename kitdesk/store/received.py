"""The journal's SQL for what Kit sent: deliveries, what did not verify, and what the traffic has shown."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from kitdesk.model.evidence import Fact, Finding
from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, TEST_REQUEST
from kitdesk.model.timeline import Event, Exchange, Held
from kitdesk.store.exchanges import EXCHANGE, add_exchange, read_exchange
from kitdesk.store.rows import EVENT, FROM_EVENTS, MAX_PREVIEW, add_event, read_event, storable
from kitdesk.store.sentences import read

MOST_HELD = 1_000
"""Callbacks that did not verify which are kept for a channel: the last ones."""


class Receipt(NamedTuple):
    """The event that a delivery belongs to, as it stands now, and the delivery's own row; *alarm* when just
    this one altered it.
    """

    event: Event
    alarm: bool = False
    row: int = 0


def add_delivery(db: sqlite3.Connection, event: Event, exchange: Exchange) -> Receipt:
    """Store what Kit sent.

    One ``event_id`` is one event, and *exchange* one of its deliveries: the first body is kept, and another
    one makes the event *altered*.
    """
    known = _received(db, event.channel_id, event.event_id)
    if known is None:
        receipt = Receipt(add_event(db, replace(event, deliveries=1)))
    else:
        altered = known.altered or known.body != event.body
        again = replace(known, deliveries=known.deliveries + 1, altered=altered)
        receipt = Receipt(again, alarm=altered and not known.altered)
        change = "UPDATE events SET deliveries = ?, altered = ? WHERE row = ?"
        db.execute(change, (again.deliveries, again.altered, again.row))
    return receipt._replace(row=add_exchange(db, event.channel_id, exchange, receipt.event.row))


def hold_back(db: sqlite3.Connection, channel_id: str, exchange: Exchange) -> int:
    """Store what came and is no event, for as long as it is one of the last `MOST_HELD`: a callback that did
    not verify, a test request. Returns its row.
    """
    row = add_exchange(db, channel_id, exchange, None)
    _keep_newest(db, _IS_HELD, channel_id)
    return row


def add_forwarded(db: sqlite3.Connection, channel_id: str, exchange: Exchange, event_row: int | None) -> int:
    """Store how a delivery of an event, or what was held back, was forwarded; of the latter the last
    `MOST_HELD` are kept. Returns its row.
    """
    row = add_exchange(db, channel_id, exchange, event_row)
    if event_row is None:
        _keep_newest(db, "event IS NULL AND channel_id = ? AND purpose = ?", channel_id, exchange.purpose)
    return row


def held(db: sqlite3.Connection, channel_id: str, limit: int) -> list[Exchange]:
    """The channel's callbacks that did not verify, newest first."""
    found = db.execute(
        f"SELECT {EXCHANGE} WHERE {_IS_HELD} AND purpose = ? ORDER BY row DESC LIMIT ?",
        (channel_id, CALLBACK, limit),
    )
    return [read_exchange(row) for row in found]


def held_in_short(db: sqlite3.Connection, channel_id: str, limit: int) -> list[Held]:
    """The newest of `held`, without their bytes; bodies are read here up to `_MOST_READ` bytes."""
    readable = "length(request_body) <= ? AND json_valid(CAST(request_body AS TEXT))"
    found = db.execute(
        f"SELECT row, at, verdict, reason, {_claimed('$.event_id')}, {_claimed('$.client_data.client_id')} "
        f"FROM (SELECT *, CASE WHEN {readable} THEN CAST(request_body AS TEXT) END AS json "
        f"{_HELD} AND purpose = ? ORDER BY row DESC LIMIT ?)",
        (_MOST_READ, channel_id, CALLBACK, limit),
    )
    return [
        Held(row, at, Outcome(verdict), read(reason), _text(event_id), _text(client_id))
        for row, at, verdict, reason, event_id, client_id in found
    ]


def count_held(db: sqlite3.Connection, channel_id: str) -> int:
    """How many callbacks of the channel did not verify, of those that are kept."""
    counted = db.execute(f"SELECT count(*) {_HELD} AND purpose = ?", (channel_id, CALLBACK))
    return int(counted.fetchone()[0])


def release(db: sqlite3.Connection, event: Event, exchange: Exchange) -> Receipt:
    """Make an event of a callback that was held back and verifies now; *exchange* is it, judged anew."""
    db.execute("DELETE FROM exchanges WHERE row = ?", (exchange.row,))
    return add_delivery(db, event, exchange)


def note_evidence(
    db: sqlite3.Connection, channel_id: str, shown: Mapping[tuple[Fact, str], int], at: float
) -> None:
    """Count what traffic has shown: how often each fact turned out to be what."""
    db.executemany(
        "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET times = times + excluded.times, last_at = excluded.last_at",
        [(channel_id, fact, storable(value), times, at, at) for (fact, value), times in shown.items()],
    )


def evidence(db: sqlite3.Connection, channel_id: str) -> list[Finding]:
    """What the channel's traffic has shown, the most frequent answers first for each fact."""
    found = db.execute(
        "SELECT fact, shown, times, first_at, last_at FROM evidence WHERE channel_id = ? "
        "ORDER BY fact, times DESC",
        (channel_id,),
    )
    return [Finding(Fact(fact), *rest) for fact, *rest in found]


def _keep_newest(db: sqlite3.Connection, which: str, *values: str) -> None:
    """Let go of all but the last `MOST_HELD` of the exchanges that *which* is true of."""
    older = f"SELECT row FROM exchanges WHERE {which} ORDER BY row DESC LIMIT -1 OFFSET ?"
    db.execute(f"DELETE FROM exchanges WHERE row IN ({older})", (*values, MOST_HELD))


def _received(db: sqlite3.Connection, channel_id: str, event_id: str) -> Event | None:
    """The event that came from Kit under this ``event_id``."""
    found = db.execute(
        f"SELECT {EVENT} {FROM_EVENTS} WHERE direction = 'in' AND event_id = ? AND channel_id = ?",
        (storable(event_id), channel_id),
    ).fetchone()
    return read_event(found) if found else None


def _claimed(path: str) -> str:
    """A member that is text or a whole number, in bytes: what a stranger wrote need not be Unicode."""
    wanted = f"json_type(json, '{path}') IN ('text', 'integer')"
    return f"CASE WHEN {wanted} THEN CAST(substr(json_extract(json, '{path}'), 1, {MAX_PREVIEW}) AS BLOB) END"


def _text(value: bytes | None) -> str:
    return (value or b"").decode(errors="replace")


_MOST_READ = 1 << 16
_IS_HELD = f"event IS NULL AND purpose IN ('{CALLBACK}', '{TEST_REQUEST}') AND channel_id = ?"
_HELD = f"FROM exchanges WHERE {_IS_HELD}"
