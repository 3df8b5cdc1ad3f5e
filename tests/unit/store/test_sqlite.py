from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kitdesk.store.sqlite import connect, is_damage, pragma, reason_of


def test_names_with_every_odd_character_are_found(tmp_path: Path) -> None:
    path = tmp_path / "50% of #1 ? & ü.sqlite"
    path.touch()
    with closing(connect(path, "rw")) as writing:
        writing.execute("CREATE TABLE t (a)")
    with closing(connect(path, "ro")) as reading:
        assert reading.execute("SELECT count(*) FROM t").fetchone() == (0,)


def test_a_pragma_is_read_as_a_number(tmp_path: Path) -> None:
    (tmp_path / "db").touch()
    with closing(connect(tmp_path / "db", "rw")) as db:
        db.execute("PRAGMA user_version = 7")
        assert pragma(db, "user_version") == 7


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError) as raised:
        connect(tmp_path / "missing", "rw")
    assert not is_damage(raised.value)
    assert reason_of(raised.value) == "it cannot be opened"
    assert list(tmp_path.iterdir()) == []


def test_a_connection_for_reading_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "db").touch()
    with closing(connect(tmp_path / "db", "ro")) as reading, pytest.raises(sqlite3.Error) as raised:
        reading.execute("CREATE TABLE t (a)")
    assert reason_of(raised.value) == "it is read-only"
    assert not is_damage(raised.value)


def test_contents_that_are_no_database_are_damage(tmp_path: Path) -> None:
    (tmp_path / "db").write_text("text " * 1000)
    with closing(connect(tmp_path / "db", "ro")) as reading, pytest.raises(sqlite3.Error) as raised:
        reading.execute("SELECT * FROM sqlite_schema")
    assert is_damage(raised.value)
    assert reason_of(raised.value) == "file is not a database"


def test_text_that_is_no_text_is_damage() -> None:
    assert is_damage(UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"))
