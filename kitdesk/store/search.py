"""The journal's SQL for searches: sorted streams of rows, merged, so that the first hits come at once."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import heapq
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import combinations, groupby, islice

from kitdesk.model.folding import fold
from kitdesk.model.search import Found, Query
from kitdesk.model.timeline import Direction, Event, State
from kitdesk.store.index import IndexDamaged, first_and_end, is_damage, missing
from kitdesk.store.rows import EVENT, MAX_ROW, UNFINISHED, UNFINISHED_STATES, read_event, storable

Term = tuple[str, Sequence[str]]
"""What was typed between two blanks, and the words in it: the last may be the beginning of a longer one."""
Bounds = tuple[int, int]
"""The first row that is wanted, and the one after the last."""

MARK = "\ue000"
"""Begins the words by which the index knows an event's channel, direction and kinds; see `schema`."""
FEW = 1_000
"""So many rows can be looked at one by one."""
LOST = (State.REFUSED, State.DISCARDED)
"""The states of events that were given up; their index is made for these."""


def search(db: sqlite3.Connection, query: Query, before: int | None, limit: int) -> Found:
    """The newest *limit* events that fit *query*, of those with a row below *before*.

    Raises `IndexDamaged`.
    """
    terms = _terms(query)
    if query.terms and not terms:  # signs alone
        return Found()
    bounds = _bounds(db, query, before)
    try:
        streams = [_stream(db, query, bounds, *way) for way in _ways(terms)]
        rows = [row for row, _ in islice(groupby(heapq.merge(*streams, reverse=True)), limit + 1)]
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise IndexDamaged from error
        raise
    more = rows[limit - 1] if len(rows) > limit else None
    return Found(_events(db, rows[:limit]), more, missing(db)[1])


def _terms(query: Query) -> list[Term]:
    """The terms that have a word in them, split as SQLite splits what it indexes."""
    typed = [storable(term) for term in query.terms]
    words: list[list[str]] = [[] for _ in typed]
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE typed USING fts5 (term, tokenize = 'unicode61 remove_diacritics 2')")
        db.execute("CREATE VIRTUAL TABLE words USING fts5vocab (typed, instance)")
        db.executemany("INSERT INTO typed VALUES (?)", [(fold(term.replace(MARK, " ")),) for term in typed])
        for word, row in db.execute("SELECT term, doc FROM words ORDER BY doc, offset"):
            words[row - 1].append(word)
    return [(term, found) for term, found in zip(typed, words, strict=True) if found]


def _ways(terms: list[Term]) -> Iterator[tuple[list[Term], list[str]]]:
    """How an event can fit: which terms are words in it, and which are parts of its ids."""
    for count in sorted({0, 1, 2, len(terms)}):
        for ids in combinations(terms, count):
            yield [term for term in terms if term not in ids], [term for term, _ in ids]


def _stream(
    db: sqlite3.Connection, query: Query, bounds: Bounds, words: list[Term], ids: list[str]
) -> Iterator[int]:
    """The rows of events with these words and parts of ids, the newest first."""
    parts = [(_WITH_IDS, _match_ids(term)) for term in ids]
    if words or query.kinds or not ids or not _are_few(db, parts[0][1], bounds):
        parts.insert(0, (_WITH_WORDS, _match_words(query, words)))
    narrowing = _in_state(query.state)
    statement = " INTERSECT ".join(part for part, _ in parts) + "".join(narrowing)
    values = [value for _, match in parts for value in (match, *bounds)] + [*bounds] * len(narrowing)
    for (row,) in db.execute(f"{statement} ORDER BY 1 DESC", values):
        if not ids or _has_ids(db, row, query, ids):
            yield row


def _match_words(query: Query, terms: list[Term]) -> str:
    """What ``event_words`` is asked for: the words, and the marked ones that stand for the filters."""
    match = [f'"{word}"' for _, words in terms for word in words[:-1]]
    match += [f'"{words[-1]}" *' for _, words in terms]
    if query.channel_id is not None:
        match.append(f'"{MARK}c{query.channel_id.encode().hex()}"')
    match += [f'"{MARK}{direction}"' for direction in _directions(query)]
    if query.kinds or not match:
        any_of = (f'"{MARK}{each}"' for each in sorted(query.kinds or Direction))
        match.append(f"({' OR '.join(any_of)})")
    return " AND ".join(match)


def _match_ids(term: str) -> str:
    """What ``event_ids`` is asked for: one of the `_places`, three characters by three."""
    ways = []
    for place in _places(term):
        starts = [*range(0, len(place) - 3, 3), len(place) - 3]
        threes = (place[at : at + 3].replace('"', '""') for at in starts)
        ways.append(" AND ".join(f'"{three}"' for three in threes))
    return " OR ".join(f"({way})" for way in ways)


def _places(term: str) -> list[str]:
    """How *term* can stand among the blanks around ids: a short one at their ends only.

    Any four characters are somewhere in a thousandth of all random ids.
    """
    term = term.lower()
    if len(term) <= 3:
        return [f" {term} "]
    return [f" {term}", f"{term} "] if len(term) <= 5 else [term]


def _are_few(db: sqlite3.Connection, match: str, bounds: Bounds) -> bool:
    counted = f"SELECT count(*) FROM ({_WITH_IDS} LIMIT {FEW})"
    return int(db.execute(counted, (match, *bounds)).fetchone()[0]) < FEW


def _has_ids(db: sqlite3.Connection, row: int, query: Query, terms: list[str]) -> bool:
    """Whether an event, of which only parts of its ids are known, is meant."""
    ids, direction, channel_id = db.execute(_IDS_OF, (row,)).fetchone() or ("", "", "")
    return (
        query.channel_id in (None, channel_id)
        and _directions(query) <= {direction}
        and all(any(place in ids.lower() for place in _places(term)) for term in terms)
    )


def _directions(query: Query) -> set[Direction]:
    """All that the event's direction must be; none can be both."""
    by_state = {State.VERIFIED: Direction.IN, State.SENT: Direction.OUT}.get(query.state or State.QUEUED)
    return {direction for direction in (query.direction, by_state) if direction}


def _in_state(state: State | None) -> list[str]:
    """What narrows a statement to a state, by the indexes of those that few events are in."""
    if state is None or state is State.VERIFIED:
        return []
    if state is State.SENT:
        return [f" EXCEPT {of}" for of in _OF_STATE.values()]
    return [f" INTERSECT {_OF_STATE[state]}"]


def _bounds(db: sqlite3.Connection, query: Query, before: int | None) -> Bounds:
    first = 0 if query.since is None else _row_at(db, query.since)
    end = MAX_ROW if query.until is None else _row_at(db, query.until)
    return first, min(end, MAX_ROW if before is None else before)


def _row_at(db: sqlite3.Connection, at: float) -> int:
    """The row of the first event from the time *at* on, found by halving: times grow with the rows."""
    first, end = first_and_end(db)
    while first < end:
        middle = (first + end) // 2
        row, time = db.execute("SELECT row, at FROM events WHERE row >= ? LIMIT 1", (middle,)).fetchone()
        first, end = (row + 1, end) if time < at else (first, middle)
    return first


def _events(db: sqlite3.Connection, rows: list[int]) -> tuple[Event, ...]:
    """The events of these rows, the last row first."""
    found = db.execute(
        f"SELECT {EVENT} FROM events CROSS JOIN customers ON customers.row = events.customer "
        f"WHERE events.row IN ({', '.join('?' * len(rows))}) ORDER BY events.row DESC",
        rows,
    )
    return tuple(read_event(row) for row in found)


_WITH_WORDS = "SELECT rowid FROM event_words WHERE event_words MATCH ? AND rowid >= ? AND rowid < ?"
_WITH_IDS = "SELECT rowid FROM event_ids WHERE event_ids MATCH ? AND rowid >= ? AND rowid < ?"
_IDS_OF = (
    "SELECT ' ' || event_id || ' ' || message_id || ' ', direction, channel_id "
    "FROM events JOIN customers ON customers.row = events.customer WHERE events.row = ?"
)
_LOST_STATES = ", ".join(f"'{state}'" for state in LOST)
_OF_STATE = {
    state: f"SELECT row FROM events WHERE state = '{state}' AND state IN ({states}) AND row >= ? AND row < ?"
    for indexed, states in ((UNFINISHED, UNFINISHED_STATES), (LOST, _LOST_STATES))
    for state in indexed
}
