"""The journal's SQL for exchanges: values into rows and rows into values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from kitdesk.model.signature import Outcome
from kitdesk.model.timeline import Exchange, Headers, Timing
from kitdesk.store.rows import storable

EXCHANGE = (
    "purpose, at, method, url, request_headers, request_body, status, answer_headers, answer_body, "
    "dns, connect, tls, first_byte, total, error, verdict, reason, row FROM exchanges"
)


def add_exchange(db: sqlite3.Connection, channel_id: str, exchange: Exchange, event_row: int | None) -> None:
    """Store *exchange*, of an event or of none."""
    timing = exchange.timing
    db.execute(
        "INSERT INTO exchanges (channel_id, event, purpose, at, method, url, status, error, verdict, reason, "
        "dns, connect, tls, first_byte, total, request_headers, answer_headers, request_body, answer_body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            channel_id,
            event_row,
            exchange.purpose,
            exchange.at,
            exchange.method,
            storable(exchange.url),
            exchange.status,
            storable(exchange.error),
            exchange.verdict or "",
            storable(exchange.reason),
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


def exchanges(db: sqlite3.Connection, event_row: int) -> list[Exchange]:
    """The exchanges of an event, oldest first."""
    found = db.execute(f"SELECT {EXCHANGE} WHERE event = ? ORDER BY row", (event_row,))
    return [read_exchange(row) for row in found]


def history(db: sqlite3.Connection, channel_id: str, purposes: Sequence[str], limit: int) -> list[Exchange]:
    """The channel's newest exchanges that belong to no event, of these purposes; newest first."""
    found = db.execute(
        f"SELECT {EXCHANGE} WHERE event IS NULL AND channel_id = ? "
        f"AND purpose IN ({', '.join('?' * len(purposes))}) ORDER BY row DESC LIMIT ?",
        (channel_id, *purposes, limit),
    )
    return [read_exchange(row) for row in found]


def happenings(
    db: sqlite3.Connection, channel_id: str, since: float, until: float, limit: int
) -> list[Exchange]:
    """The channel's newest *limit* exchanges that belong to no event, between two times; oldest first."""
    found = db.execute(
        f"SELECT {EXCHANGE} WHERE event IS NULL AND channel_id = ? AND at >= ? AND at < ? "
        "ORDER BY at DESC LIMIT ?",
        (channel_id, since, until, limit),
    )
    return [read_exchange(row) for row in found][::-1]


def read_exchange(row: tuple[Any, ...]) -> Exchange:
    """The value of a row of the columns `EXCHANGE`."""
    purpose, at, method, url, headers, body, status, answer_headers, answer_body, *more = row
    *timing, error, verdict, reason, key = more
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
        Outcome(verdict) if verdict else None,
        reason,
        key,
    )


def _headers(text: str) -> Headers:
    return tuple((name, value) for name, value in json.loads(text))
