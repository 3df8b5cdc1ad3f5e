"""The journal's SQL for exchanges: values into rows and rows into values."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from kitdesk.model.headers import Headers
from kitdesk.model.signature import Outcome
from kitdesk.model.states import ALWAYS_TOLD, TOLD_BEFORE, TOLD_WHEN_FAILED
from kitdesk.model.timeline import Exchange, Glimpse, Happening, Timing, host_of
from kitdesk.store.rows import MAX_PREVIEW, storable
from kitdesk.store.sentences import read, written

EXCHANGE = (
    "purpose, at, method, url, request_headers, request_body, status, answer_headers, answer_body, "
    "dns, connect, tls, first_byte, total, error, verdict, reason, row FROM exchanges"
)


def add_exchange(db: sqlite3.Connection, channel_id: str, exchange: Exchange, event_row: int | None) -> int:
    """Store *exchange*, of an event or of none; returns its row."""
    timing = exchange.timing
    added = db.execute(
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
            storable(written(exchange.error)),
            exchange.verdict or "",
            storable(written(exchange.reason)),
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
    return added.lastrowid or 0


def set_answer(db: sqlite3.Connection, exchange: Exchange) -> None:
    """Complete an exchange that was stored before it was answered; a row that has an answer stays."""
    db.execute(
        "UPDATE exchanges SET status = ?, answer_headers = ?, answer_body = ?, total = ?, error = ? "
        "WHERE row = ? AND at = ? AND status IS NULL",
        (
            exchange.status,
            json.dumps(exchange.answer_headers),
            exchange.answer_body,
            exchange.timing.total,
            storable(written(exchange.error)),
            exchange.row,
            exchange.at,
        ),
    )


def exchanges(db: sqlite3.Connection, event_row: int, limit: int) -> list[Exchange]:
    """The exchanges of an event, oldest first: of more than *limit*, the first one and the newest."""
    of_event = f"SELECT {EXCHANGE} WHERE event = ? ORDER BY row"
    newest = db.execute(f"{of_event} DESC LIMIT ?", (event_row, limit - 1)).fetchall()[::-1]
    first = db.execute(f"{of_event} LIMIT 1", (event_row,)).fetchall()
    return [read_exchange(row) for row in (newest if first == newest[:1] else first + newest)]


def count_exchanges(db: sqlite3.Connection, event_row: int) -> int:
    """How many exchanges an event took."""
    counted = db.execute("SELECT count(*) FROM exchanges WHERE event = ?", (event_row,))
    return int(counted.fetchone()[0])


def history(db: sqlite3.Connection, channel_id: str, purposes: Sequence[str], limit: int) -> list[Exchange]:
    """The channel's newest exchanges that belong to no event, of these purposes; newest first."""
    found = db.execute(
        f"SELECT {EXCHANGE} WHERE event IS NULL AND channel_id = ? "
        f"AND {_made_for(purposes)} ORDER BY row DESC LIMIT ?",
        (channel_id, *purposes, limit),
    )
    return [read_exchange(row) for row in found]


def happenings(
    db: sqlite3.Connection, channel_id: str, since: float, until: float, limit: int
) -> list[Happening]:
    """The newest *limit* happenings between two times that a conversation tells of; oldest first."""
    found = db.execute(
        f"SELECT {_HAPPENING} FROM exchanges "
        f"WHERE event IS NULL AND channel_id = ? AND at >= ? AND at < ? AND {_IS_TOLD} "
        "ORDER BY at DESC LIMIT ?",
        (channel_id, since, until, *ALWAYS_TOLD, *TOLD_WHEN_FAILED, limit),
    )
    return _happenings(found)


def happenings_before(db: sqlite3.Connection, channel_id: str, until: float, limit: int) -> list[Happening]:
    """The newest *limit* that a conversation tells of before its first event, which came at *until*; oldest
    first. Only the newest `_LOOKED_AT` exchanges before are looked at.
    """
    found = db.execute(
        f"SELECT {_HAPPENING} FROM (SELECT {_HAPPENING} FROM exchanges "
        "WHERE event IS NULL AND channel_id = ? AND at < ? ORDER BY at DESC LIMIT ?) "
        f"WHERE {_made_for(TOLD_BEFORE)} ORDER BY at DESC LIMIT ?",
        (channel_id, until, _LOOKED_AT, *TOLD_BEFORE, limit),
    )
    return _happenings(found)


def exchange_of(db: sqlite3.Connection, channel_id: str, happening: Happening) -> Exchange | None:
    """The exchange that a happening was, if it is still kept."""
    found = db.execute(
        f"SELECT {EXCHANGE} WHERE event IS NULL AND channel_id = ? AND at = ? AND purpose = ?",
        (channel_id, happening.at, happening.purpose),
    ).fetchone()
    return read_exchange(found) if found else None


def exchange(db: sqlite3.Connection, row: int) -> Exchange | None:
    """One exchange, None where it is kept no more."""
    found = db.execute(f"SELECT {EXCHANGE} WHERE row = ?", (row,)).fetchone()
    return None if found is None else read_exchange(found)


def glimpses(db: sqlite3.Connection, channel_id: str, limit: int, purpose: str = "") -> list[Glimpse]:
    """The channel's newest exchanges of any or one *purpose*, of events or of none; newest first.

    Only the newest `_LOOKED_AT` of all channels are looked at: there is no index, and need be none.
    """
    found = db.execute(
        "SELECT made.row, purpose, made.at, status, ifnull(kind, ''), ifnull(client_id, ''), "
        "ifnull(substr(text, 1, ?), ''), ifnull(event_id, ''), reason FROM exchanges AS made "
        "LEFT JOIN events ON events.row = made.event LEFT JOIN customers ON customers.row = customer "
        "WHERE made.row IN (SELECT row FROM "
        "(SELECT row, channel_id FROM exchanges ORDER BY row DESC LIMIT ?) WHERE channel_id = ?) "
        "AND ? IN ('', purpose) ORDER BY made.row DESC LIMIT ?",
        (MAX_PREVIEW, _LOOKED_AT, channel_id, purpose, limit),
    )
    seen = [Glimpse(*row) for row in found]
    return [replace(glimpse, reason=read(glimpse.reason)) for glimpse in seen]


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
        read(error),
        Outcome(verdict) if verdict else None,
        read(reason),
        key,
    )


def _made_for(purposes: Sequence[str]) -> str:
    """That an exchange's purpose is one of these, which are to be bound."""
    return f"purpose IN ({', '.join('?' * len(purposes))})"


_IS_TOLD = f"({_made_for(ALWAYS_TOLD)} OR {_made_for(TOLD_WHEN_FAILED)} AND error <> '')"
_HAPPENING = "purpose, at, error, verdict, reason, status, url"


def _happenings(newest_first: Iterable[tuple[Any, ...]]) -> list[Happening]:
    """The values of rows of the columns `_HAPPENING`, oldest first."""
    return [
        Happening(
            purpose,
            at,
            read(error),
            Outcome(verdict) if verdict else None,
            read(reason),
            status,
            host_of(url),
        )
        for purpose, at, error, verdict, reason, status, url in newest_first
    ][::-1]


def _headers(text: str) -> Headers:
    return tuple((name, value) for name, value in json.loads(text))


_LOOKED_AT = 2_000
