from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from kitdesk.model.errors import JournalBroken, JournalFault
from kitdesk.store.writer import Writer
from tests.support.failing_sqlite import DAMAGED, Disk, FailingConnection, an_error

FULL = "the disk is full"


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def connection(tmp_path: Path, disk: Disk) -> sqlite3.Connection:
    connection = FailingConnection(disk, tmp_path / "db", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (a INTEGER UNIQUE)")
    disk.fail(0)
    return connection


def insert(value: int) -> Callable[[sqlite3.Connection], None]:
    def change(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO t VALUES (?)", (value,))

    return change


def values(tmp_path: Path) -> list[int]:
    """What another connection sees."""
    with sqlite3.connect(tmp_path / "db") as other:
        found = [row[0] for row in other.execute("SELECT a FROM t ORDER BY rowid")]
    other.close()
    return found


async def held_up(writer: Writer) -> threading.Event:
    """Hold the writer up in a job, so that what is written next is waiting together."""
    begun, go_on = threading.Event(), threading.Event()

    def wait(db: sqlite3.Connection) -> None:
        begun.set()
        go_on.wait(10)

    writer.write(wait)
    assert await asyncio.to_thread(begun.wait, 10)
    return go_on


@pytest.mark.anyio
async def test_what_arrives_together_is_committed_together_and_in_order(
    tmp_path: Path, connection: sqlite3.Connection, disk: Disk
) -> None:
    writer = Writer(connection)
    go_on = await held_up(writer)
    jobs = [writer.write(insert(n), lazy=n % 3 == 0) for n in (5, 3, 9, 1)]
    go_on.set()
    await asyncio.gather(*jobs)
    assert values(tmp_path) == [5, 3, 9, 1]
    assert disk.said.count("COMMIT") == 2
    await writer.close()


@pytest.mark.anyio
async def test_lazy_jobs_share_the_commit_of_the_next_that_is_not(
    tmp_path: Path, connection: sqlite3.Connection, disk: Disk
) -> None:
    writer = Writer(connection)
    writer.write(insert(1), lazy=True)
    writer.write(insert(2), lazy=True)
    await writer.write(insert(3))
    assert values(tmp_path) == [1, 2, 3]
    assert disk.said.count("COMMIT") == 1
    await writer.close()


@pytest.mark.anyio
async def test_a_lazy_job_does_not_wait_for_ever(tmp_path: Path, connection: sqlite3.Connection) -> None:
    writer = Writer(connection)
    await writer.write(insert(1), lazy=True)
    assert values(tmp_path) == [1]
    await writer.close()


@pytest.mark.anyio
async def test_one_that_fails_leaves_nothing_and_touches_no_other(
    tmp_path: Path, connection: sqlite3.Connection
) -> None:
    def half_done(db: sqlite3.Connection) -> None:
        insert(8)(db)
        insert(1)(db)

    writer = Writer(connection)
    await writer.write(insert(1))
    go_on = await held_up(writer)
    jobs = [writer.write(change) for change in (insert(2), half_done, insert(3))]
    go_on.set()
    results = await asyncio.gather(*jobs, return_exceptions=True)
    assert [type(result) for result in results] == [type(None), JournalFault, type(None)]
    assert values(tmp_path) == [1, 2, 3]
    await writer.close()


@pytest.mark.anyio
async def test_every_statement_may_fail_once(
    tmp_path: Path, connection: sqlite3.Connection, disk: Disk
) -> None:
    """BEGIN, either INSERT, COMMIT: no half change, a plain reason, and the next write works."""

    def pair(db: sqlite3.Connection) -> None:
        insert(number)(db)
        insert(-number)(db)

    writer = Writer(connection)
    expected: list[int] = []
    for number in (1, 2, 3, 4):
        disk.fail(number, FULL)
        with pytest.raises(JournalFault, match=FULL):
            await writer.write(pair)
        assert values(tmp_path) == expected
        await writer.write(pair)
        expected += [number, -number]
        assert values(tmp_path) == expected
    await writer.close()


@pytest.mark.anyio
async def test_a_change_that_cannot_even_be_undone_ends_no_writing(
    tmp_path: Path, connection: sqlite3.Connection, disk: Disk
) -> None:
    def fail_with_its_rollback(db: sqlite3.Connection) -> None:
        insert(1)(db)
        disk.fail(1, FULL)
        raise an_error("the disk reports an error")

    writer = Writer(connection)
    with pytest.raises(JournalFault, match="disk reports an error"):
        await writer.write(fail_with_its_rollback)
    with pytest.raises(JournalFault, match="within a transaction"):
        await writer.write(insert(2))
    await writer.write(insert(3))
    assert values(tmp_path) == [3]
    await writer.close()


@pytest.mark.anyio
async def test_a_crash_of_a_change_reaches_its_caller_as_it_is(
    tmp_path: Path, connection: sqlite3.Connection
) -> None:
    writer = Writer(connection)
    with pytest.raises(ZeroDivisionError):
        await writer.write(lambda db: 1 // 0)
    await writer.write(insert(1))
    assert values(tmp_path) == [1]
    await writer.close()


@pytest.mark.anyio
async def test_a_write_is_made_even_if_nobody_waits_any_more(
    tmp_path: Path, connection: sqlite3.Connection
) -> None:
    writer = Writer(connection)
    go_on = await held_up(writer)
    writer.write(insert(1)).cancel()
    go_on.set()
    await writer.close()
    assert values(tmp_path) == [1]


@pytest.mark.anyio
async def test_closing_writes_all_that_waits_and_lets_go_of_the_file(
    tmp_path: Path, connection: sqlite3.Connection
) -> None:
    writer = Writer(connection)
    for number in range(1200):
        writer.write(insert(number), lazy=True)
    await writer.close()
    assert values(tmp_path) == list(range(1200))
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


@pytest.mark.anyio
async def test_a_file_that_is_damaged_is_told_apart_from_a_disk_that_does_not_work(
    connection: sqlite3.Connection, disk: Disk
) -> None:
    writer = Writer(connection)
    disk.fail(2, DAMAGED)
    with pytest.raises(JournalBroken, match="its file is damaged"):
        await writer.write(insert(1))
    await writer.close()
