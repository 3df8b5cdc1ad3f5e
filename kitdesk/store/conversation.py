"""The journal's SQL for reading one customer's conversation, however long it is."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import math
import sqlite3
from bisect import bisect_left

from kitdesk.model.timeline import Event, Part, Span
from kitdesk.store.exchanges import happenings, happenings_before
from kitdesk.store.rows import EVENT, FROM_EVENTS, OF_CUSTOMER, read_event, storable

LOOK = 2_000
"""How many events are looked through at most for one of a direction."""
MOST_HAPPENINGS = 1_000
MOST_BEFORE = 20
"""How much is told at most of what happened before the first event: it may concern others."""


def span(db: sqlite3.Connection, channel_id: str, client_id: str) -> Span:
    """Which part of a conversation there is, and what of it nobody has looked at."""
    found = db.execute(
        "SELECT row, seen, unread FROM customers WHERE channel_id = ? AND client_id = ?",
        (channel_id, storable(client_id)),
    ).fetchone()
    if found is None:
        return Span()
    customer, seen, unread = found
    ends = _end(db, "min", customer) or 0, _end(db, "max", customer) or 0
    return Span(*ends, seen, unread, _first_that_came(db, customer, seen + 1) if unread else 0)


def opening(db: sqlite3.Connection, channel_id: str, client_id: str, count: int) -> tuple[Span, Part]:
    """What a conversation is opened with: the last *count* events."""
    there = span(db, channel_id, client_id)
    if not there.last:
        return there, Part((), tuple(happenings_before(db, channel_id, math.inf, MOST_BEFORE)))
    return there, part(db, channel_id, client_id, there.last - count + 1, count)


def part(db: sqlite3.Connection, channel_id: str, client_id: str, first: int, count: int) -> Part:
    """The *count* events that are numbered from *first* on, and what happened until the one after them; the
    very first one comes with what happened before it.
    """
    events = page_from(db, channel_id, client_id, first, count + 1)
    if not events:
        return Part()
    until = events[count].at if len(events) > count else math.inf
    told = happenings(db, channel_id, events[0].at, until, MOST_HAPPENINGS)
    if not _has_earlier(db, channel_id, client_id, events[0].number):
        told = happenings_before(db, channel_id, events[0].at, MOST_BEFORE) + told
    return Part(tuple(events[:count]), tuple(told))


def page_from(db: sqlite3.Connection, channel_id: str, client_id: str, first: int, limit: int) -> list[Event]:
    """The *limit* events of a customer that are numbered from *first* on."""
    found = db.execute(
        f"SELECT {EVENT} {OF_CUSTOMER} AND number >= ? ORDER BY number LIMIT ?",
        (channel_id, storable(client_id), first, limit),
    )
    return [read_event(row) for row in found]


def number_at(db: sqlite3.Connection, channel_id: str, client_id: str, at: float) -> int:
    """The number of the customer's first event from the time *at* on, the last one's if none came since.

    Found by halving: the times of a conversation grow with its numbers.
    """
    there = span(db, channel_id, client_id)
    time = f"SELECT at {OF_CUSTOMER} AND number = ?"
    return there.first + bisect_left(
        range(there.first, there.last),
        at,
        key=lambda number: db.execute(time, (channel_id, storable(client_id), number)).fetchone()[0],
    )


def newest_sent(db: sqlite3.Connection, channel_id: str, client_id: str, limit: int) -> list[Event]:
    """The newest *limit* events that went to Kit for a customer, newest first; not from too long ago."""
    before = span(db, channel_id, client_id).last - LOOK
    found = db.execute(
        f"SELECT {EVENT} {OF_CUSTOMER} AND number > ? AND direction = 'out' ORDER BY number DESC LIMIT ?",
        (channel_id, storable(client_id), before, limit),
    )
    return [read_event(row) for row in found]


def newest_sent_of_channel(db: sqlite3.Connection, channel_id: str, limit: int) -> list[Event]:
    """The newest *limit* events that went to Kit for anybody, newest first; not from too long ago."""
    found = db.execute(
        f"SELECT {EVENT} {FROM_EVENTS} "
        "WHERE events.row > (SELECT max(row) FROM events) - ? AND channel_id = ? AND direction = 'out' "
        "ORDER BY events.row DESC LIMIT ?",
        (LOOK, channel_id, limit),
    )
    return [read_event(row) for row in found]


def mark_seen(db: sqlite3.Connection, channel_id: str, client_id: str, number: int) -> None:
    """Note that a conversation was looked at up to *number*."""
    db.execute(
        "UPDATE customers SET seen = :number, unread = (SELECT count(*) FROM events "
        "WHERE customer = customers.row AND number > :number AND direction = 'in') "
        "WHERE channel_id = :channel AND client_id = :client AND seen < :number",
        {"number": number, "channel": channel_id, "client": storable(client_id)},
    )


def _has_earlier(db: sqlite3.Connection, channel_id: str, client_id: str, number: int) -> bool:
    found = db.execute(
        f"SELECT 1 {OF_CUSTOMER} AND number < ? LIMIT 1", (channel_id, storable(client_id), number)
    )
    return found.fetchone() is not None


def _end(db: sqlite3.Connection, which: str, customer: int) -> int | None:
    """The *min* or *max* number of a customer's events."""
    found = db.execute(f"SELECT {which}(number) FROM events WHERE customer = ?", (customer,)).fetchone()[0]
    return None if found is None else int(found)


def _first_that_came(db: sqlite3.Connection, customer: int, number: int) -> int:
    """The number of the first event from *number* on that came from Kit; *number* if it is far from there."""
    found = db.execute(
        "SELECT number FROM events WHERE customer = ? AND number >= ? AND number < ? AND direction = 'in' "
        "ORDER BY number LIMIT 1",
        (customer, number, number + LOOK),
    ).fetchone()
    return found[0] if found else number
