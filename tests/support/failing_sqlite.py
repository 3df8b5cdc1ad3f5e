"""A disk that fails when it is told to: each statement for SQLite is counted, and one of them may fail."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest

FAULTS = {
    "the disk is full": (sqlite3.SQLITE_FULL, "database or disk is full"),
    "the disk reports an error": (sqlite3.SQLITE_IOERR, "disk I/O error"),
    "another program holds it": (sqlite3.SQLITE_BUSY, "database is locked"),
}
"""What kitdesk calls it, and what SQLite does."""
DAMAGED = "database disk image is malformed"
"""What SQLite calls a damaged file, and kitdesk too."""
_ROLLS_BACK = "the disk reports an error"
"""As SQLite itself may do then, whoever began the transaction."""


class Disk:
    """Fails the *n*-th statement from `fail` on, once."""

    def __init__(self) -> None:
        self.said: list[str] = []
        """The statements since `fail` was called last."""
        self.failed: set[str] = set()
        """Which ones have failed, ever."""
        self.has_failed = False
        """Whether it has, since it was told to."""
        self._at = 0
        self._fault = ""

    def fail(self, at: int, fault: str = "") -> None:
        """Let the statement that is *at* that place fail, counted from 1; none with 0."""
        self.said, self.has_failed = [], False
        self._at, self._fault = at, fault

    def check(self, connection: sqlite3.Connection, statement: str) -> None:
        """Raise what SQLite would if this statement is to fail."""
        self.said.append(statement)
        if len(self.said) != self._at:
            return
        self.has_failed = True
        self.failed.add(statement)
        if self._fault == _ROLLS_BACK and connection.in_transaction:
            connection.rollback()
        raise an_error(self._fault)


def an_error(fault: str) -> sqlite3.OperationalError:
    """What SQLite raises for one of `FAULTS`, or for `DAMAGED`."""
    code, text = FAULTS.get(fault, (sqlite3.SQLITE_CORRUPT, DAMAGED))
    error = sqlite3.OperationalError(text)
    error.sqlite_errorcode = code
    return error


class FailingConnection(sqlite3.Connection):
    """A connection to a file on `Disk`."""

    def __init__(self, disk: Disk, *values: Any, **named: Any) -> None:
        super().__init__(*values, **named)
        self._disk = disk

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        self._disk.check(self, statement)
        return super().execute(statement, *values)

    def executemany(self, statement: str, values: Iterable[Any]) -> sqlite3.Cursor:
        self._disk.check(self, statement)
        return super().executemany(statement, values)


@contextmanager
def failing_disk() -> Iterator[Disk]:
    """Let all connections that kitdesk opens meanwhile be to files on such a disk."""
    disk = Disk()
    connect: Any = sqlite3.connect
    on_disk = {"factory": partial(FailingConnection, disk)}

    def watched(*values: Any, **named: Any) -> Any:
        return connect(*values, **named, **(on_disk if "uri" in named else {}))  # others are in memory

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", watched)
        yield disk
