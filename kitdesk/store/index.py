"""The journal's SQL for the index that searches look in: events are taken into it after they are durable.

Those in it have the rows from *low* to below *high* of ``event_index``: new ones are added above, and those
of a journal that had no index below, the newest first. What is deleted leaves the index by a trigger, which
makes the index *stale*: the words still stand in its pages until these are written anew, and given back.
"""

# ruff: noqa: S608 (what is put together are constants of this module; values are always bound)
from __future__ import annotations

import sqlite3

from kitdesk.store.deletion import free


class IndexBehind(Exception):
    """Events came that are not in the index yet."""


class IndexDamaged(Exception):
    """What was read of the index cannot be; the events themselves are sound."""


TABLES = (("event_words", "words"), ("event_ids", "ids"))
MERGED = 16
"""Pages that one step of merging writes; a few milliseconds."""
_DELETED, _WRITTEN_ANEW = 1, 2
"""Why the index is stale."""


def advance(db: sqlite3.Connection, most: int) -> bool:
    """Index up to *most* events, new ones first, or else tidy up; whether there was anything to do.

    Each time it is followed by `merge` until that has no more to do.
    """
    return index_new(db, most) or _index_old(db, most) or _tidy_up(db)


def index_new(db: sqlite3.Connection, most: int) -> bool:
    """Index up to *most* of the events that came after those in the index; whether there were any."""
    high = db.execute("SELECT high FROM event_index").fetchone()[0]
    new = _rows(db, "row >= ? ORDER BY row", high, most)
    if new:
        _add(db, new[0], new[-1])
        db.execute("UPDATE event_index SET high = ?", (new[-1] + 1,))
    return bool(new)


def merge(db: sqlite3.Connection) -> bool:
    """Bring some of what was added in small pieces together; whether there may be more to do.

    SQLite would do it by itself, but in steps that hold a send up for too long.
    """
    return _merge(db, MERGED)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the index is to blame, and not the journal."""
    return getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_CORRUPT_VTAB


def begin_anew(db: sqlite3.Connection) -> None:
    """Empty the index, which is then filled again from the events."""
    for table, _ in TABLES:
        db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
    end = first_and_end(db)[1]
    db.execute("UPDATE event_index SET low = ?, high = ?", (end, end))


def missing(db: sqlite3.Connection) -> tuple[bool, float]:
    """Whether events came that are not in the index, and the share, from 0 to 1, of old ones that are not."""
    low, high = db.execute("SELECT low, high FROM event_index").fetchone()
    first, end = first_and_end(db)
    return high < end, max(0, min(low, end) - first) / max(1, end - first)


def first_and_end(db: sqlite3.Connection) -> tuple[int, int]:
    """The row of the first event, and the one after that of the last."""
    ends = (
        "SELECT (SELECT min(row) FROM events), (SELECT max(row) + 1 FROM events)"  # both at once would scan
    )
    first, end = db.execute(ends).fetchone()
    return (first, end) if end else (1, 1)


def _index_old(db: sqlite3.Connection, most: int) -> bool:
    low = db.execute("SELECT low FROM event_index").fetchone()[0]
    old = _rows(db, "row < ? ORDER BY row DESC", low, most)
    if old:
        _add(db, old[-1], old[0])
        db.execute("UPDATE event_index SET low = ?", (old[-1],))
    return bool(old)


def _tidy_up(db: sqlite3.Connection) -> bool:
    """Write all pages anew when there are deleted words in them, then give the old ones back to the disk."""
    stale = db.execute("SELECT stale FROM event_index").fetchone()[0]
    if stale == _DELETED:
        _merge(db, -MERGED)  # its sign means that nothing is left out; `merge` goes on with it
        db.execute("UPDATE event_index SET stale = ?", (_WRITTEN_ANEW,))
    elif stale == _WRITTEN_ANEW and not all(free(db, MERGED)):
        db.execute("UPDATE event_index SET stale = 0")
    return bool(stale)


def _merge(db: sqlite3.Connection, pages: int) -> bool:
    before = db.total_changes
    for table, _ in TABLES:
        db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('merge', ?)", (pages,))
    return db.total_changes - before > len(TABLES)  # each command counts as one change itself


def _rows(db: sqlite3.Connection, which: str, bound: int, most: int) -> list[int]:
    return [row for (row,) in db.execute(f"SELECT row FROM events WHERE {which} LIMIT ?", (bound, most))]


def _add(db: sqlite3.Connection, first: int, last: int) -> None:
    for table, column in TABLES:
        db.execute(
            f"INSERT INTO {table} (rowid, {column}) "
            f"SELECT row, {column} FROM event_texts WHERE row BETWEEN ? AND ? ORDER BY row",
            (first, last),
        )
