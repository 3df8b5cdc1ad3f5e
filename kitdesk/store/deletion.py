"""The journal's SQL for deleting history: what would go, and letting it go step by step."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import math
import sqlite3
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kitdesk.model.deletion import Doomed, Scope
from kitdesk.model.states import UNFINISHED
from kitdesk.model.timeline import Event
from kitdesk.store.rows import EVENT, FROM_UNFINISHED, read_event, storable
from kitdesk.store.sqlite import pragma

SAMPLE = 200
"""How many events are weighed to tell what all of them take."""
_Ends = dict[int, int]
"""Numbers of events by the row of their customer."""


@dataclass(frozen=True)
class Plan:
    """The events that go: each customer's up to the number in *upto*. What comes meanwhile stays.

    They are so many *events*, of *all* in the journal. *place* is how far it has been carried out: up to
    which row, or for one customer up to which number.
    """

    scope: Scope
    upto: _Ends
    events: int
    all: int
    last: int
    place: int = 0

    @property
    def is_done(self) -> bool:
        return self.place >= self.last


def plan(db: sqlite3.Connection, scope: Scope) -> Plan:
    """What of *scope* there is now."""
    upto = {customer: _end(db, customer, scope.before) for customer in _customers(db, scope)}
    upto = {customer: number for customer, number in upto.items() if number}
    column = "row" if scope.client_id is None else "number"
    lasts = (_value(db, column, customer, number) for customer, number in upto.items())
    events = sum(number - _first(db, customer) + 1 for customer, number in upto.items())
    return Plan(scope, upto, events, size(db)[0], int(max(lasts, default=0)))


def weigh(db: sqlite3.Connection, scope: Scope) -> Doomed:
    """What deleting *scope* comes to."""
    upto = plan(db, scope).upto
    spans = {customer: range(_first(db, customer), last + 1) for customer, last in upto.items()}
    stays = Counter(event.state for event in unfinished(db, scope))
    events = sum(map(len, spans.values()))
    others, size = _weigh_others(db, scope)
    return Doomed(
        events=events - stays.total(),
        customers=len(spans),
        first_at=min((_value(db, "at", customer, span[0]) for customer, span in spans.items()), default=0.0),
        last_at=max((_value(db, "at", customer, span[-1]) for customer, span in spans.items()), default=0.0),
        others=others,
        size=round(size + events * _average(db, list(_spread(spans, max(1, events // SAMPLE))))),
        unfinished=stays,
    )


def unfinished(db: sqlite3.Connection, scope: Scope) -> list[Event]:
    """The events of *scope* that stay, because somebody or something still has to look after them."""
    chosen = f"SELECT {EVENT} {FROM_UNFINISHED} AND {_of_customers(scope)} AND at < :before"
    return [read_event(row) for row in db.execute(chosen, _bound(scope))]


def delete_events(db: sqlite3.Connection, limit: int, plan: Plan) -> tuple[Plan, int]:
    """Carry *plan* out on the next *limit* events. Returns the rest of it, and how many were deleted.

    What remains of a conversation is numbered without gaps after each step: where an unfinished event stays
    behind, it moves up to those that stay after it.
    """
    found = _next(db, plan, limit)
    doomed: list[int] = []
    highest: _Ends = {}
    newer: set[int] = set()
    for row, customer, number, state, at in found:
        if number > plan.upto.get(customer, 0) or customer in newer:
            continue
        if plan.scope.before is not None and at >= plan.scope.before:
            newer.add(customer)  # the clock has jumped: from here on nothing goes
        elif state not in UNFINISHED:
            doomed.append(row)
            highest[customer] = number
    db.executemany("DELETE FROM exchanges WHERE event = ?", ((row,) for row in doomed))
    db.executemany("DELETE FROM events WHERE row = ?", ((row,) for row in doomed))
    for customer, number in highest.items():
        _close_up(db, customer, number)
        _settle(db, customer)
    place = plan.last
    if len(found) == limit:
        row, _, number, *_ = found[-1]
        place = row if plan.scope.client_id is None else number
    upto = {customer: number for customer, number in plan.upto.items() if customer not in newer}
    return replace(plan, upto=upto if newer else plan.upto, place=place), len(doomed)


def delete_others(db: sqlite3.Connection, limit: int, scope: Scope) -> int:
    """Delete up to *limit* exchanges that belong to no event. Returns how many there were."""
    if scope.client_id is not None:
        return 0
    found = f"SELECT row FROM exchanges WHERE {_others(scope)} LIMIT :limit"
    change = f"DELETE FROM exchanges WHERE row IN ({found})"
    return db.execute(change, _bound(scope) | {"limit": limit}).rowcount


def delete_evidence(db: sqlite3.Connection, scope: Scope) -> None:
    """Delete what the deleted traffic has shown."""
    if scope.client_id is None:
        db.execute(f"DELETE FROM evidence WHERE {_of_channel(scope)} AND last_at < :before", _bound(scope))


def free(db: sqlite3.Connection, limit: int) -> tuple[int, int]:
    """Give up to *limit* unused pages back to the disk: how many bytes are still unused, and went back."""
    before = pragma(db, "freelist_count")
    for _ in range(min(limit, before)):
        # more at once are not done from Python, which sees no rows
        db.execute("PRAGMA incremental_vacuum(1)")
    left, page = pragma(db, "freelist_count"), pragma(db, "page_size")
    return left * page, (before - left) * page


def size(db: sqlite3.Connection) -> tuple[int, int]:
    """How many events there are, in all channels, and how many bytes the journal takes."""
    events = db.execute("SELECT coalesce(sum(events), 0) FROM customers").fetchone()[0]
    return int(events), pragma(db, "page_count") * pragma(db, "page_size")


def _next(db: sqlite3.Connection, plan: Plan, limit: int) -> Sequence[tuple[int, int, int, str, float]]:
    """The events to look at next: row, customer, number, state and time."""
    which = "row > :place AND row <= :last ORDER BY row"
    if plan.scope.client_id is not None:
        which = "customer = :customer AND number > :place AND number <= :last ORDER BY number"
    chosen = f"SELECT row, customer, number, state, at FROM events WHERE {which} LIMIT :limit"
    customer = next(iter(plan.upto), 0)
    bound = {"customer": customer, "place": plan.place, "last": plan.last, "limit": limit}
    return db.execute(chosen, bound).fetchall()


def _close_up(db: sqlite3.Connection, customer: int, number: int) -> None:
    """Let what stayed before the gap that ends with *number* move up to it."""
    before = "SELECT row FROM events WHERE customer = ? AND number < ? ORDER BY number DESC"
    stayed = db.execute(before, (customer, number)).fetchall()
    for place, (row,) in enumerate(stayed):
        db.execute("UPDATE events SET number = ? WHERE row = ?", (number - place, row))


def _settle(db: sqlite3.Connection, customer: int) -> None:
    """Let a customer's row say what is left, or go with the last event."""
    newest = "SELECT row, number FROM events WHERE customer = ? ORDER BY number DESC LIMIT 1"
    found = db.execute(newest, (customer,)).fetchone()
    if found is None:
        db.execute("DELETE FROM customers WHERE row = ?", (customer,))
        return
    row, number = found
    unread = (
        "SELECT count(*) FROM events WHERE customer = customers.row AND number > seen AND direction = 'in'"
    )
    db.execute(
        f"UPDATE customers SET last = ?, events = ?, unread = iif(unread, ({unread}), 0) WHERE row = ?",
        (row, number - _first(db, customer) + 1, customer),
    )


def _customers(db: sqlite3.Connection, scope: Scope) -> list[int]:
    found = db.execute(f"SELECT row FROM customers WHERE {_of_customers(scope)}", _bound(scope))
    return [row for (row,) in found]


def _end(db: sqlite3.Connection, customer: int, before: float | None) -> int:
    """The number of a customer's last event *before* a time, 0 for none; found by halving."""
    first = _first(db, customer)
    last = int(db.execute("SELECT max(number) FROM events WHERE customer = ?", (customer,)).fetchone()[0])
    if before is None:
        return last
    numbers = range(first, last + 1)
    older = bisect_left(numbers, before, key=lambda number: _value(db, "at", customer, number))
    return numbers[older - 1] if older else 0


def _first(db: sqlite3.Connection, customer: int) -> int:
    return int(db.execute("SELECT min(number) FROM events WHERE customer = ?", (customer,)).fetchone()[0])


def _value(db: sqlite3.Connection, column: str, customer: int, number: int) -> float:
    chosen = f"SELECT {column} FROM events WHERE customer = ? AND number = ?"
    return float(db.execute(chosen, (customer, number)).fetchone()[0])


def _weigh_others(db: sqlite3.Connection, scope: Scope) -> tuple[int, int]:
    """How many exchanges go that belong to no event, and the bytes they take."""
    if scope.client_id is not None:
        return 0, 0
    chosen = f"SELECT count(*), coalesce(sum({_EXCHANGE_SIZE}), 0) FROM exchanges WHERE {_others(scope)}"
    number, size = db.execute(chosen, _bound(scope)).fetchone()
    return int(number), int(size)


def _spread(spans: Mapping[int, range], step: int) -> Iterator[tuple[int, int]]:
    """Every *step*-th event of all *spans*: customer and number."""
    place = 0
    for customer, span in spans.items():
        for at in range(place, len(span), step):
            yield customer, span[at]
        place = (place - len(span)) % step


def _average(db: sqlite3.Connection, events: Sequence[tuple[int, int]]) -> float:
    """How many bytes one of *events* takes, with its exchanges."""
    tries = f"SELECT coalesce(sum({_EXCHANGE_SIZE}), 0) FROM exchanges WHERE event = events.row"
    weight = (
        f"SELECT length(body) + length(text) + 300 + ({tries}) FROM events WHERE customer = ? AND number = ?"
    )
    weights = [db.execute(weight, event).fetchone()[0] for event in events]
    return sum(weights) / len(weights) if weights else 0.0


def _of_customers(scope: Scope) -> str:
    return f"{_of_channel(scope)} AND (:client IS NULL OR client_id = :client)"


def _of_channel(scope: Scope) -> str:
    return "1" if scope.channel_id is None else "channel_id = :channel"


def _others(scope: Scope) -> str:
    return f"event IS NULL AND {_of_channel(scope)} AND at < :before"


def _bound(scope: Scope) -> dict[str, str | float | None]:
    client_id = None if scope.client_id is None else storable(scope.client_id)
    before = math.inf if scope.before is None else scope.before
    return {"channel": scope.channel_id, "client": client_id, "before": before}


_EXCHANGE_SIZE = (
    "length(request_body) + length(answer_body) + length(request_headers) + length(answer_headers) + 300"
)
