"""P7: a fixed list of searches over many events, beside the best SQL for each on the same tables.

The SQL is written for its one search and binds no more than it needs. Both sides read the same 50 events,
whole, and are asked by a loop that goes on meanwhile, as a window's must.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kitdesk.model.search import Kind, Query
from kitdesk.model.states import Direction, State
from kitdesk.store.journal import Journal
from kitdesk.store.lane import Lane
from kitdesk.store.rows import EVENT, UNFINISHED_STATES
from kitdesk.store.search import LONGEST_BEGINNING, MARK
from kitdesk.store.sqlite import connect
from kitdesk.tasks import Tasks
from tests.bench.bench import Bench
from tests.bench.journals import a_journal
from tests.bench.table import Comparison, at_most, under
from tests.support.big_journal import CHANNEL, SPAN, START

PAGE = 50
PATIENCE = 100_000.0
"""Microseconds within which first hits show and a cancel is done."""
CANCELLED_AFTER = 0.002
"""Seconds after which a search is cancelled, so that it is under way."""


@dataclass(frozen=True)
class Search:
    """What a person asks for, and the SQL that yields the rows of the same events, with its values."""

    name: str
    query: Query
    rows: str
    values: tuple[object, ...]


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    file = a_journal(folder / "journal.sqlite", events)
    with closing(connect(file, "ro")) as db:
        searches = _searches(db)
        sql = [partial(_ask, db, search) for search in searches]
        ours, theirs, cancelled = asyncio.run(_measure(file, searches, sql, runs))
    found = zip(searches, ours, theirs, strict=True)
    rows = [Comparison(search.name, "µs", mine, other, at_most(3)) for search, mine, other in found]
    first = [max(times) for times in zip(*ours, strict=True)]
    return [
        *rows,
        Comparison("slowest first hits", "µs", first, [PATIENCE], under(PATIENCE, "µs", max)),
        Comparison("slowest cancel", "µs", cancelled, [PATIENCE], under(PATIENCE, "µs", max)),
    ]


async def _measure(
    file: Path, searches: Sequence[Search], sql: Sequence[partial[list[int]]], runs: int
) -> tuple[list[list[float]], list[list[float]], list[float]]:
    """The times of kitdesk and of the SQL, search by search, and the slowest cancel of each run."""
    journal, lane = await Journal.open(file), Lane("yardstick")
    ours: list[list[float]] = [[] for _ in searches]
    theirs: list[list[float]] = [[] for _ in searches]
    cancelled = []
    try:
        for run in range(runs + 1):
            for at, search in enumerate(searches):
                began = time.perf_counter()
                found = await journal.search(search.query, limit=PAGE)
                mine = time.perf_counter() - began
                began = time.perf_counter()
                rows = await lane.submit(sql[at])
                other = time.perf_counter() - began
                assert [event.row for event in found.events] == rows, search.name
                if run:  # the first one fills the caches
                    ours[at].append(1e6 * mine)
                    theirs[at].append(1e6 * other)
            if run:
                cancelled.append(1e6 * max([await _cancel(journal, search) for search in searches]))
    finally:
        await lane.close()
        await journal.close()
    return ours, theirs, cancelled


async def _cancel(journal: Journal, search: Search) -> float:
    """Seconds from cancelling a search until the journal answers something else."""
    tasks = Tasks()
    searching = tasks.start(journal.search(search.query, limit=PAGE), "search")
    await asyncio.sleep(CANCELLED_AFTER)
    began = time.perf_counter()
    searching.cancel()
    await journal.opening(CHANNEL, "nobody", 1)
    took = time.perf_counter() - began
    await tasks.close()
    return took


def _ask(db: sqlite3.Connection, search: Search) -> list[int]:
    """The rows of the events that the SQL finds, which are read whole."""
    wanted = (
        f"SELECT {EVENT} FROM events CROSS JOIN customers ON customers.row = customer "
        f"WHERE events.row IN ({search.rows} LIMIT {PAGE}) ORDER BY events.row DESC"
    )
    return [event[-2] for event in db.execute(wanted, search.values)]


def _searches(db: sqlite3.Connection) -> list[Search]:
    event_id, message_id = db.execute(
        "SELECT event_id, message_id FROM events WHERE row = (SELECT max(row) * 7 / 10 FROM events)"
    ).fetchone()
    client_id = db.execute("SELECT client_id FROM customers WHERE row >= 42 ORDER BY row").fetchone()[0]
    number = db.execute("SELECT text FROM events WHERE text GLOB '*[1-9][0-9][0-9][0-9][0-9][0-9][0-9]*'")
    order = next(word for (text,) in number for word in text.split() if word.isdigit())
    day = START + SPAN / 2
    since, until = (_row_at(db, at) for at in (day, day + 86_400))
    return [
        _word("a frequent word", "the"),
        _word("another script", "заказ"),
        _word("a beginning", "deliv"),
        _word("one letter", "d"),
        _word("one digit", "7"),
        _word("two words", "refund courier"),
        _word("three words", "мой заказ приш"),
        _word("words that never meet", "delivery заказ"),
        _word("a number", order),
        _word("a name", "jurgen"),
        _word("a value of the raw JSON", "newsletter"),
        _word("a long word that all have", "display"),
        _word("a client_id", client_id),
        _word("nothing", "никогда"),
        _part("a whole id", event_id, "event_id"),
        _part("the beginning of an id", message_id[:8], "message_id"),
        _part("the middle of an id", event_id[10:18], "event_id"),
        _filtered("a rare state", Query("", CHANNEL, state=State.FAILED), UNFINISHED_STATES),
        _filtered(
            "a rare state and a letter", Query("t", CHANNEL, state=State.REFUSED), "'refused', 'discarded'"
        ),
        Search(
            "a type, one way, on one day",
            Query("", CHANNEL, Direction.OUT, kinds=frozenset({Kind.CONTACT}), since=day, until=day + 86_400),
            f"{_WORDS} AND rowid >= ? AND rowid < ? ORDER BY rowid DESC",
            (f'"{MARK}contact" AND "{MARK}out"', since, until),
        ),
    ]


def _word(name: str, text: str) -> Search:
    """Of one word that is long enough, a part of an id is as good. No other begins with the long ones."""
    words = text.replace("-", " ").split()
    match = " AND ".join(f'"{word}"' if len(word) > LONGEST_BEGINNING else f'"{word}" *' for word in words)
    query = Query(text, CHANNEL)
    if len(text) <= 5 or " " in text:
        return Search(f"{name}: {text[:16]}", query, f"{_WORDS} ORDER BY rowid DESC", (match,))
    either = f"{_WORDS} UNION {_IDS} AND (instr(event_id, ?) OR instr(message_id, ?)) ORDER BY 1 DESC"
    return Search(f"{name}: {text[:16]}", query, either, (match, _threes(text), text, text))


def _part(name: str, text: str, column: str) -> Search:
    rows = f"{_IDS} AND instr({column}, ?) ORDER BY event_ids.rowid DESC"
    return Search(f"{name}: {text[:12]}", Query(text, CHANNEL), rows, (_threes(text), text))


def _threes(text: str) -> str:
    starts = [*range(0, len(text) - 3, 3), len(text) - 3]
    return " AND ".join(f'"{text[at : at + 3]}"' for at in starts)


def _filtered(name: str, query: Query, states: str) -> Search:
    is_state = f"state = '{query.state}' AND state IN ({states})"
    if query.text:
        both = f"{_WORDS} INTERSECT SELECT row FROM events WHERE {is_state} ORDER BY 1 DESC"
        return Search(name, query, both, (f'"{query.text}" *',))
    of_channel = (
        "SELECT events.row FROM events CROSS JOIN customers ON customers.row = customer "
        f"WHERE {is_state} AND channel_id = ? ORDER BY events.row DESC"
    )
    return Search(name, query, of_channel, (CHANNEL,))


def _row_at(db: sqlite3.Connection, at: float) -> int:
    return int(db.execute("SELECT min(row) FROM events WHERE at >= ?", (at,)).fetchone()[0])


_WORDS = "SELECT rowid FROM event_words WHERE event_words MATCH ?"
_IDS = (
    "SELECT event_ids.rowid FROM event_ids CROSS JOIN events ON events.row = event_ids.rowid "
    "WHERE event_ids MATCH ?"
)


BENCH = Bench(compare, "events in the journal", 1_000_000)
