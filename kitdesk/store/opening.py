"""Opening the journal's file: what is damaged is kept aside, what is not ours to judge is an error."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from kitdesk.model.errors import JournalDamaged, JournalFault
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.store import schema, sqlite
from kitdesk.store.files import is_other_than_file, keep_aside, make_own, reason_of, sync_folder
from kitdesk.store.migrating import bring_up_to_date
from kitdesk.store.sqlite import connect, is_damage, pragma

COMPANIONS = ("-wal", "-shm")
CHECKED_SIZE = 32 << 20
"""Bytes up to which the whole file is checked at each start, which takes a tenth of a second at most."""


class _Unusable(Exception):
    """Why this file is no journal of ours."""

    def __init__(self, reason: str, label: str = "damaged") -> None:
        super().__init__(reason)
        self.reason = reason
        self.label = label


class Opened(NamedTuple):
    """The connection that writes; the error to show if what stood there was kept aside for a new journal; and
    where the journal was kept as it was, if it was of an earlier version.
    """

    connection: sqlite3.Connection
    damaged: JournalDamaged | None = None
    kept: Path | None = None


def open_for_writing(path: Path, on_outdated: Callable[[int], None] = lambda version: None) -> Opened:
    """Open the journal, a new one where there is none; one of an earlier version is brought up to date.

    *on_outdated* is told its version before. Raises `JournalFault` when the file is locked, not accessible or
    the disk does not work, `JournalOutdated`, and `FileFault` when what is damaged cannot be moved away.
    """
    try:
        return _connect_sound(path, on_outdated)
    except _Unusable as error:
        kept = keep_aside(path, error.label, COMPANIONS)
        damage = JournalDamaged(str(path), error.reason, str(kept))
    return _connect_sound(path, on_outdated)._replace(damaged=damage)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; the writing one must be open."""
    return connect(path, "ro")


def _connect_sound(path: Path, on_outdated: Callable[[int], None]) -> Opened:
    kept = None
    try:
        _check_file(path)
        if not path.exists():
            _create(path)
        for each in ("", *COMPANIONS):
            make_own(Path(f"{path}{each}"))
        version = _check_contents(path)
        if version < schema.VERSION:
            on_outdated(version)
            kept = bring_up_to_date(path, version)
        return Opened(_connect_ready(path), kept=kept)
    except OSError as error:
        raise JournalFault(reason_of(error)) from None
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if is_damage(error):
            raise _Unusable(str(error)) from None
        raise JournalFault(sqlite.reason_of(error)) from None


def _connect_ready(path: Path) -> sqlite3.Connection:
    connection = connect(path, "rw")
    try:
        connection.execute("PRAGMA synchronous = FULL")
        schema.migrate(connection, schema.VERSION)  # nothing is left to do: it shows whether writing works
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _create(path: Path) -> None:
    """A new journal, which stands in its place only when it is complete."""
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    new.touch(mode=0o600)
    with closing(connect(new, "rw")) as connection:
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")  # of no effect once anything is written
        connection.execute(f"PRAGMA application_id = {secrets.randbits(31)}")
        schema.migrate(connection, 0)
        connection.execute("PRAGMA journal_mode = WAL")
    new.rename(path)
    sync_folder(path.parent)


def _check_file(path: Path) -> None:
    """Judge the file before SQLite touches it, which deletes a WAL whose database is missing or empty."""
    if not path.exists():
        if path.with_name(f"{path.name}-wal").exists():
            raise _Unusable(said(_NO_MAIN_FILE))
        return
    if is_other_than_file(path):
        raise _Unusable(said(_NO_FILE))
    head = _head(path)
    if not head:
        raise _Unusable(said(_EMPTY))
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0") or head[18:20] != b"\2\2":
        raise _Unusable(said(_NO_JOURNAL))


def _check_contents(path: Path) -> int:
    """The schema version of a sound journal.

    The connection cannot write: closing one that can would merge a WAL that is not this journal's.
    """
    with closing(connect(path, "ro")) as connection:
        version = pragma(connection, "user_version")
        if version > schema.VERSION:
            raise _Unusable(said(_NEWER, version=version, known=schema.VERSION), "newer")
        if pragma(connection, "application_id") != int.from_bytes(_head(path)[68:72]):
            raise _Unusable(said(_FOREIGN_WAL))
        if version < 1 or not schema.is_whole(connection, version):
            raise _Unusable(said(_OTHER_TABLES))
        if path.stat().st_size <= CHECKED_SIZE:
            verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
            if verdict != "ok":
                raise _Unusable(verdict.splitlines()[-1])
    return version


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(100)


_NO_MAIN_FILE = QT_TRANSLATE_NOOP("model", "the main file is missing beside its -wal")
_NO_FILE = QT_TRANSLATE_NOOP("model", "it is no file")
_EMPTY = QT_TRANSLATE_NOOP("model", "it is empty")
_NO_JOURNAL = QT_TRANSLATE_NOOP("model", "it is no journal of kitdesk")
_NEWER = QT_TRANSLATE_NOOP("model", "its version is {version}, and this kitdesk knows {known}")
_FOREIGN_WAL = QT_TRANSLATE_NOOP("model", "its -wal belongs to another journal")
_OTHER_TABLES = QT_TRANSLATE_NOOP("model", "its tables are not those of a journal")
