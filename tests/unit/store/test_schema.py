from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest

from kitdesk.store import schema


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    yield connection
    connection.close()


def version_of(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def test_a_new_journal_has_the_newest_version_and_all_its_tables(db: sqlite3.Connection) -> None:
    schema.migrate(db, 0)
    assert version_of(db) == schema.VERSION
    assert schema.is_whole(db, schema.VERSION)


def test_migrating_what_is_up_to_date_changes_nothing(db: sqlite3.Connection) -> None:
    schema.migrate(db, 0)
    schema.migrate(db, schema.VERSION)
    assert schema.is_whole(db, schema.VERSION)


def test_a_migration_that_fails_leaves_what_was_there(db: sqlite3.Connection) -> None:
    db.execute("CREATE TABLE exchanges (a)")
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        schema.migrate(db, 0)
    assert version_of(db) == 0
    assert db.execute("SELECT name FROM sqlite_schema").fetchall() == [("exchanges",)]
    assert not db.in_transaction


@pytest.mark.parametrize(
    "name", ["TABLE customers", "TABLE events", "TABLE exchanges", "INDEX events_of_customer"]
)
def test_what_is_missing_is_noticed(db: sqlite3.Connection, name: str) -> None:
    schema.migrate(db, 0)
    db.execute(f"DROP {name}")
    assert not schema.is_whole(db, schema.VERSION)


def test_what_somebody_added_does_no_harm(db: sqlite3.Connection) -> None:
    schema.migrate(db, 0)
    db.execute("CREATE TABLE of_mine (a)")
    db.execute("ANALYZE")
    assert schema.is_whole(db, schema.VERSION)


@pytest.mark.parametrize(
    "values",
    ["7, NULL, 'c', '', 0", "7, x'00', 'c', '', 0", "7, 'a', 'c', '', 'many'", "7, 'a', 'c', '', 0.5"],
)
def test_a_value_of_another_type_is_refused(db: sqlite3.Connection, values: str) -> None:
    schema.migrate(db, 0)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(f"INSERT INTO customers (row, channel_id, client_id, name, events) VALUES ({values})")
