"""The journal's SQL for searches: sorted streams of rows, merged, so that the first hits come at once."""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import heapq
import json
import re
import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import cached_property
from itertools import combinations, groupby, islice

from kitdesk.model.folding import fold
from kitdesk.model.search import Found, Query
from kitdesk.model.states import UNFINISHED, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store.index import IndexBehind, IndexDamaged, first_and_end, is_damage, missing
from kitdesk.store.rows import EVENT, FROM_EVENTS, MAX_ROW, UNFINISHED_STATES, read_event, storable

Term = tuple[str, Sequence[str]]
"""What was typed between two blanks, and the words in it: the last may be the beginning of a longer one."""
Bounds = tuple[int, int]
"""The first row that is wanted, and the one after the last."""

MARK = "\ue000"
"""Begins the words by which the index knows an event's channel, direction and kinds; see `schema`."""
FEW = 1_000
"""So many rows can be looked at one by one."""
LONGEST_BEGINNING = 8
"""Letters of the beginnings that the index keeps; see `schema`."""
NAMED = 30
"""So many words are asked for by name."""
LOST = (State.REFUSED, State.DISCARDED)
"""The states of events that were given up; their index is made for these."""


def search(
    db: sqlite3.Connection, query: Query, before: int | None, limit: int, *, anyway: bool = False
) -> Found:
    """The newest *limit* events that fit *query*, of those with a row below *before*.

    Raises `IndexBehind` and `IndexDamaged`, unless it is to be made *anyway*.
    """
    outdated, unsearched = missing(db)
    if outdated and not anyway:
        raise IndexBehind
    typed: list[Term] = [(term, _words(storable(term))) for term in query.terms]
    terms = [(term, words) for term, words in typed if words]
    if query.contradicts_itself or (typed and not terms):  # the latter are signs alone
        return Found(unsearched=unsearched)
    try:
        rows = _Search(db, query, _bounds(db, query, before)).rows(terms, limit + 1)
    except sqlite3.DatabaseError as error:
        if is_damage(error) and not anyway:
            raise IndexDamaged from error
        raise
    more = rows[limit - 1] if len(rows) > limit else None
    return Found(_events(db, rows[:limit]), more, unsearched)


class _Search:
    """One search under way. Rows come as streams, the newest first, and are merged as they come."""

    def __init__(self, db: sqlite3.Connection, query: Query, bounds: Bounds) -> None:
        self._db = db
        self._query = query
        self._bounds = bounds
        self._known: dict[str, list[int] | None] = {}
        channel_id = query.channel_id
        self._elsewhere = channel_id is not None and _has_others(db, channel_id)
        """Whether the channel is a filter: there are others."""

    def rows(self, terms: list[Term], most: int) -> list[int]:
        """The first rows of all ways in which an event can fit."""
        streams = [self._stream(*way) for way in self._ways(terms)]
        return [row for row, _ in islice(groupby(heapq.merge(*streams, reverse=True)), most)]

    def _ways(self, terms: list[Term]) -> Iterator[tuple[list[Term], list[str]]]:
        """Which terms are words of an event, and which are parts of its ids."""
        for count in sorted({0, 1, 2, len(terms)} & {*range(len(terms) + 1)}):
            for ids in combinations(terms, count):
                if all(self._few_with(term) != [] for term, _ in ids):
                    yield [term for term in terms if term not in ids], [term for term, _ in ids]

    def _stream(self, words: list[Term], ids: list[str]) -> Iterator[int]:
        """The rows of events with these words and parts of ids."""
        known = [self._few_in_state, *map(self._few_with, ids)]
        candidates = [set(rows) for rows in known if rows is not None]
        few = sorted(set.intersection(*candidates), reverse=True) if candidates else None
        if few is not None and not words and not self._query.kinds:
            yield from (row for row in few if self._is_meant(row, ids))
        elif few != []:
            many = [term for term in ids if self._few_with(term) is None]
            rows = self._merged(words, many, few)
            yield from (row for row in rows if not ids or self._is_meant(row, ids))

    def _merged(self, words: list[Term], ids: list[str], few: list[int] | None) -> Iterator[int]:
        """The rows with these words, of the *few* where these are known, that may have these parts of ids."""
        bounds = self._bounds if few is None else (few[-1], few[0] + 1)
        parts = [(_WITH_WORDS, self._match(words)), *((_WITH_IDS, _match_ids(term)) for term in ids)]
        narrowing = _in_state(self._query.state) if self._few_in_state is None else []
        statement = " INTERSECT ".join(part for part, _ in parts) + "".join(narrowing)
        values = [value for _, match in parts for value in (match, *bounds)] + [*bounds] * len(narrowing)
        if few is not None:
            statement += " INTERSECT SELECT value FROM json_each(?)"
            values.append(json.dumps(few))
        return (row for (row,) in self._db.execute(f"{statement} ORDER BY 1 DESC", values))

    def _match(self, terms: list[Term]) -> str:
        """What ``event_words`` is asked for: the words, and the marked ones that stand for the filters."""
        query = self._query
        match = [f'"{word}"' for _, words in terms for word in words[:-1]]
        match += [self._beginning(words[-1]) for _, words in terms]
        if self._elsewhere and query.channel_id is not None:
            match.append(f'"{MARK}c{query.channel_id.encode().hex()}"')
        match += [f'"{MARK}{direction}"' for direction in _directions(query)]
        if query.kinds or not match:
            any_of = (f'"{MARK}{each}"' for each in sorted(query.kinds or Direction))
            match.append(f"({' OR '.join(any_of)})")
        return " AND ".join(match)

    def _beginning(self, word: str) -> str:
        """What ``event_words`` is asked for: all that begins with *word*.

        Beyond the beginnings that the index keeps, SQLite would put all rows together before it gives the
        first. So the words there are few of are asked for by name.
        """
        named = [] if len(word) <= LONGEST_BEGINNING else list(islice(self._words_from(word), NAMED + 1))
        if not named or len(named) > NAMED:
            return f'"{word}" *'
        any_of = (f'"{each}"' for each in named)
        return f"({' OR '.join(any_of)})"

    def _words_from(self, word: str) -> Iterator[str]:
        """The words of the index that begin with *word*, in their order."""
        self._db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, event_words, instance)"
        )
        after = word
        while found := self._db.execute(_WORD_FROM, (after,)).fetchall():
            ((each,),) = found
            if not each.startswith(word):
                break
            yield each
            after = f"{each}\x01"  # sorts before whatever goes on with a letter

    def _few_with(self, term: str) -> list[int] | None:
        """The rows of events whose ids may have *term*; None when they are too many to be looked at."""
        if term not in self._known:
            self._known[term] = self._few(_WITH_IDS, _match_ids(term))
        return self._known[term]

    @cached_property
    def _few_in_state(self) -> list[int] | None:
        """The rows of events in the wanted state; None when they are too many, or any state will do."""
        state = self._query.state
        return self._few(_OF_STATE[state]) if state in _OF_STATE else None

    def _few(self, part: str, *values: str) -> list[int] | None:
        found = self._db.execute(f"{part} LIMIT {FEW}", (*values, *self._bounds)).fetchall()
        return [row for (row,) in found] if len(found) < FEW else None

    def _is_meant(self, row: int, terms: list[str]) -> bool:
        """Whether an event fits of which only the state is known, or that its ids may have *terms*."""
        query = self._query
        ids, direction, state, channel_id = self._db.execute(_IDS_OF, (row,)).fetchone() or ("",) * 4
        return (
            query.channel_id in (None, channel_id)
            and query.state in (None, state)
            and query.direction in (None, direction)
            and all(any(place in ids.lower() for place in _places(term)) for term in terms)
        )


def _words(term: str) -> list[str]:
    """The words in *term*, split as SQLite splits what it indexes."""
    text = fold(term.replace(MARK, " "))
    if text.isascii() or (text.isalnum() and max(text) < _FIRST_FOREIGN):
        return _PLAIN_WORD.findall(text)
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE VIRTUAL TABLE typed USING fts5 (term, tokenize = 'unicode61 remove_diacritics 2')")
        db.execute("CREATE VIRTUAL TABLE words USING fts5vocab (typed, instance)")
        db.execute("INSERT INTO typed VALUES (?)", (text,))
        return [word for (word,) in db.execute("SELECT term FROM words ORDER BY offset")]


def _has_others(db: sqlite3.Connection, channel_id: str) -> bool:
    """Whether the journal has events of other channels as well."""
    before, after = (f"EXISTS (SELECT 1 FROM customers WHERE channel_id {than} ?)" for than in "<>")
    return bool(db.execute(f"SELECT {before} OR {after}", (channel_id, channel_id)).fetchone()[0])


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
    time = "SELECT at FROM events WHERE row >= ? LIMIT 1"  # of the next one where a row was deleted
    rows = range(first, end)
    return first + bisect_left(rows, at, key=lambda row: db.execute(time, (row,)).fetchone()[0])


def _events(db: sqlite3.Connection, rows: list[int]) -> tuple[Event, ...]:
    """The events of these rows, the last row first."""
    if not rows:
        return ()
    found = db.execute(
        f"SELECT {EVENT} {FROM_EVENTS} "
        f"WHERE events.row IN ({', '.join('?' * len(rows))}) ORDER BY events.row DESC",
        rows,
    )
    return tuple(read_event(row) for row in found)


_FIRST_FOREIGN = "\u0590"
"""From here on, Python and SQLite do not agree about each letter and mark."""
_PLAIN_WORD = re.compile(r"[^\W_]+")
_WITH_WORDS = "SELECT rowid FROM event_words WHERE event_words MATCH ? AND rowid >= ? AND rowid < ?"
_WORD_FROM = "SELECT term FROM temp.vocabulary WHERE term >= ? LIMIT 1"
_WITH_IDS = "SELECT rowid FROM event_ids WHERE event_ids MATCH ? AND rowid >= ? AND rowid < ?"
_IDS_OF = (
    "SELECT ' ' || event_id || ' ' || message_id || ' ', direction, state, channel_id "
    "FROM events JOIN customers ON customers.row = events.customer WHERE events.row = ?"
)
_LOST_STATES = ", ".join(f"'{state}'" for state in LOST)
_OF_STATE = {
    state: f"SELECT row FROM events WHERE state = '{state}' AND state IN ({states}) AND row >= ? AND row < ?"
    for indexed, states in ((UNFINISHED, UNFINISHED_STATES), (LOST, _LOST_STATES))
    for state in indexed
}
