"""SQLite as the journal uses it: how it is connected to, and what its errors mean."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Literal

from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said

LOCK_PATIENCE = 2.0
"""Seconds to wait for another process that holds the file."""


def connect(path: Path, mode: Literal["ro", "rw"]) -> sqlite3.Connection:
    """A connection to a file that is there, for one thread at a time; transactions are begun by hand."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=LOCK_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """The number that a pragma has now."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def is_damage(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """Whether the file's contents are to blame, and not the disk, a lock or the rights."""
    return is_corruption(error) or _code(error) == sqlite3.SQLITE_ERROR


def is_corruption(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """Whether the file is to blame for sure, and not what was asked of it."""
    return _code(error) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def reason_of(error: sqlite3.Error | UnicodeDecodeError) -> str:
    """What went wrong, in plain words where there are some."""
    return _PLAIN.get(_code(error), str(error))


def _code(error: sqlite3.Error | UnicodeDecodeError) -> int:
    """SQLite's primary error code; text that is no text, in a schema or a row, counts as its generic one."""
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


_PLAIN = {
    sqlite3.SQLITE_BUSY: said(QT_TRANSLATE_NOOP("model", "another program holds it")),
    sqlite3.SQLITE_CANTOPEN: said(QT_TRANSLATE_NOOP("model", "it cannot be opened")),
    sqlite3.SQLITE_FULL: said(QT_TRANSLATE_NOOP("model", "the disk is full")),
    sqlite3.SQLITE_IOERR: said(QT_TRANSLATE_NOOP("model", "the disk reports an error")),
    sqlite3.SQLITE_READONLY: said(QT_TRANSLATE_NOOP("model", "it is read-only")),
}
