from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import anyio
import pytest

from kitdesk.model.errors import JournalOutdated
from kitdesk.model.evidence import Fact, Finding
from kitdesk.model.search import Query
from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Span
from kitdesk.store import rows, schema
from kitdesk.store.journal import Journal
from kitdesk.store.opening import open_for_writing
from tests.support.full_disk import files_up_to
from tests.support.sample_journal import (
    CUSTOMERS,
    FIRST_AT,
    RELEASED,
    deliveries,
    held_exchanges,
    received_events,
    sample,
    sent_events,
    token_exchanges,
    tries,
    write,
)
from tests.support.sources import ROOT
from tests.support.timeline_values import an_event

EVENTS = len(sent_events()) + 1
MANY = 40_000
KILLS = 6
BACKUP = "journal.sqlite.v1-backup"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The journal that version 1 left."""
    path = tmp_path / "journal.sqlite"
    path.write_bytes(sample(1))
    return path


def count(path: Path) -> int:
    """How many events there are, and that the journal is sound and works, once it is open."""
    connection, damaged, _kept = open_for_writing(path)
    with closing(connection):
        assert damaged is None
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        assert schema.is_whole(connection, schema.VERSION)
        assert connection.execute("PRAGMA auto_vacuum").fetchone() == (2,), "so that space can be given back"
        rows.set_state(connection, 1, State.SENT, "")
        return int(connection.execute("SELECT count(*) FROM events").fetchone()[0])


def names(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir())


@asynccontextmanager
async def left_by(version: int, path: Path) -> AsyncIterator[Journal]:
    """What a released *version* left, or else what this one leaves, opened by this one."""
    if version in RELEASED:
        await anyio.Path(path).write_bytes(sample(version))
    else:
        await write(version, path)
    journal = await Journal.open(path)
    try:
        yield journal
    finally:
        await journal.close()


async def search(journal: Journal, text: str) -> tuple[Event, ...]:
    """What is found once all is indexed, which happens behind the opened journal."""
    async with asyncio.timeout(10):
        while (found := await journal.search(Query(text))).unsearched:  # noqa: ASYNC110 (nobody tells)
            await asyncio.sleep(0.01)
    return found.events


async def span_of(journal: Journal, channel_id: str, client_id: str) -> Span:
    span, _ = await journal.opening(channel_id, client_id, 1)
    return span


async def find_sent(journal: Journal, seen: int) -> None:
    """All that `sample_journal.write_1` wrote; *seen* is up to where it counts as looked at."""
    expected = sent_events()
    pages = [await journal.page("sandbox", client_id) for client_id in CUSTOMERS]
    found = [event for page in pages for event in page]
    assert [replace(event, row=0, number=0) for event in found] == expected
    assert [[event.number for event in page] for page in pages] == [[*range(1, 8)]] * 4
    exchanges = [await journal.exchanges(event.row) for event in found]
    assert [[replace(each, row=0) for each in tries] for tries in exchanges] == [*map(tries, expected)]
    history = await journal.history("sandbox", ["login", "token refresh"])
    assert [replace(each, row=0) for each in reversed(history)] == token_exchanges()
    spans = [await span_of(journal, "sandbox", client_id) for client_id in CUSTOMERS]
    assert spans == [Span(1, 7, seen)] * 4
    customers = await journal.customers("sandbox")
    assert [(each.client_id, each.name, each.events, each.unread) for each in customers] == [
        (client_id, name, 7, 0) for client_id, name in reversed(CUSTOMERS.items())
    ]
    assert {each.last_state for each in customers} == {expected[6].state}
    unfinished = Counter(each.state for each in await journal.unfinished("sandbox"))
    assert set(unfinished.values()) == {4}
    assert [event.event_id for event in await journal.page("acme", "107804195")] == ["event-99"]
    assert [event.event_id for event in await search(journal, "event-3")] == ["event-3"]
    named = await journal.customers_with("sandbox", ["петрова"], 9)
    assert [each.client_id for each in named] == ["79161234567"]
    assert (await journal.add_event(an_event(client_id="guest-5f1c"))).number == 8


async def find_received(journal: Journal) -> None:
    """All that `sample_journal.write_2` wrote."""
    expected = received_events()
    found = await journal.page("callbacks", "79161234567")
    marks = [(each.deliveries, each.altered, each.number) for each in found]
    assert marks == [(2, False, 1), (2, True, 2), (1, False, 3)]
    assert [replace(each, row=0, number=0, deliveries=0, altered=False) for each in found] == expected
    exchanges = [await journal.exchanges(event.row) for event in found]
    assert [[replace(each, row=0) for each in some] for some in exchanges] == [*map(deliveries, expected)]
    forged, test_request = held_exchanges()
    assert [replace(each, row=0) for each in await journal.held("callbacks")] == [forged]
    history = await journal.history("callbacks", [test_request.purpose])
    assert [replace(each, row=0) for each in history] == [test_request]
    assert await journal.evidence("callbacks") == [Finding(Fact.SEPARATORS, "a colon", 3, FIRST_AT, FIRST_AT)]
    span = await span_of(journal, "callbacks", "79161234567")
    assert (span.first, span.last, span.seen, span.unread) == (1, 3, 1, 2)
    assert [each.unread for each in await journal.customers("callbacks")] == [2]


@pytest.mark.anyio
@pytest.mark.parametrize("version", range(1, schema.VERSION + 1))
async def test_all_that_a_version_kept_is_found(tmp_path: Path, version: int) -> None:
    if version not in (*RELEASED, schema.VERSION):
        pytest.fail(f"there is no sample of version {version}; see tests/support/samples/README.md")
    async with left_by(version, tmp_path / "journal.sqlite") as journal:
        assert journal.damaged is None
        await find_sent(journal, seen=7 if version == 1 else 0)
        if version >= 2:
            await find_received(journal)


@pytest.mark.anyio
async def test_whoever_waits_is_told_that_it_is_outdated_and_where_it_is_kept(path: Path) -> None:
    told: list[int] = []
    journal = await Journal.open(path, told.append)
    await journal.close()
    assert told == [1]
    assert journal.kept == path.with_name(BACKUP)


def test_it_is_kept_as_it_was_and_works_when_it_is_put_back(path: Path) -> None:
    before = path.read_bytes()
    assert count(path) == EVENTS
    assert names(path) == ["journal.sqlite", BACKUP]
    kept = path.with_name(BACKUP)
    assert kept.read_bytes() == before
    kept.replace(path)
    assert count(path) == EVENTS


def test_no_kept_journal_is_ever_overwritten(path: Path, tmp_path: Path) -> None:
    for _ in range(3):
        path.write_bytes(sample(1))
        assert count(path) == EVENTS
        (tmp_path / BACKUP).write_bytes(b"mine")
    assert names(path) == ["journal.sqlite", BACKUP, f"{BACKUP}-2", f"{BACKUP}-3"]
    assert (tmp_path / BACKUP).read_bytes() == b"mine"


def test_what_stands_in_the_wal_is_brought_along(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE events SET state = 'discarded'")
        db.commit()
        copy = tmp_path / "copy" / "journal.sqlite"
        shutil.copytree(tmp_path, copy.parent)
    assert copy.with_name("journal.sqlite-wal").stat().st_size
    copy.with_name("journal.sqlite-shm").unlink()
    assert count(copy) == EVENTS
    with closing(sqlite3.connect(copy.with_name(BACKUP))) as db:
        assert db.execute("SELECT DISTINCT state FROM events").fetchall() == [("discarded",)]


def test_where_there_are_no_hard_links_it_is_copied(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> NoReturn:
        raise PermissionError

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    before = path.read_bytes()
    assert count(path) == EVENTS
    assert names(path) == ["journal.sqlite", BACKUP]
    assert path.with_name(BACKUP).read_bytes() == before


@pytest.mark.parametrize("size", [40_000, 66_000], ids=["while copying", "while migrating"])
def test_without_room_for_a_copy_nothing_is_changed(path: Path, size: int) -> None:
    before = path.read_bytes()
    with (
        files_up_to(size),
        pytest.raises(JournalOutdated, match="from version 1 to 2: the disk reports an er"),
    ):
        open_for_writing(path)
    assert path.read_bytes() == before
    assert names(path) == ["journal.sqlite"]
    assert count(path) == EVENTS


@pytest.mark.parametrize("place", range(len(schema.MIGRATIONS[1]) + 1))
def test_a_statement_that_fails_changes_nothing(
    path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    before, statements = path.read_bytes(), schema.MIGRATIONS[1]
    broken = (*statements[:place], "SELECT this_fails", *statements[place:])
    monkeypatch.setattr(schema, "MIGRATIONS", (schema.MIGRATIONS[0], broken))
    with pytest.raises(JournalOutdated, match="this_fails"):
        open_for_writing(path)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert names(path) == ["journal.sqlite"]


def test_what_somebody_else_has_open_stays_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("SELECT count(*) FROM events").fetchall()
        with pytest.raises(JournalOutdated, match="another program holds it"):
            open_for_writing(path)
    assert not path.with_name(BACKUP).exists()
    assert count(path) == EVENTS


def a_large_journal_of_version_1(path: Path) -> None:
    series = f"WITH RECURSIVE n(v) AS (VALUES (1) UNION ALL SELECT v + 1 FROM n LIMIT {MANY})"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        schema.migrate(db, 0, 1)
        db.execute("PRAGMA application_id = 5")
        db.execute("PRAGMA journal_mode = WAL").fetchall()
        db.execute("BEGIN")
        db.execute(
            f"{series} INSERT INTO customers SELECT v, 'sandbox', 'client-' || v, '', 400 FROM n LIMIT 100"
        )
        db.execute(
            f"{series} INSERT INTO events SELECT v, 1 + v % 100, 'out', 'send_message', 'event-' || v, '', "
            "'sent', v, '', 'Hello', randomblob(300) FROM n"
        )
        db.execute("COMMIT")


def test_killed_in_the_middle_it_begins_again_and_loses_nothing(path: Path, tmp_path: Path) -> None:
    path.unlink()
    a_large_journal_of_version_1(path)
    program = (
        "import sys; from pathlib import Path; from kitdesk.store.opening import open_for_writing\n"
        "say = lambda *words: print(*words, flush=True)\n"
        "open_for_writing(Path(sys.argv[1]), lambda version: say('begun')); say('done')"
    )

    def run(path: Path, patience: float | None) -> float:
        """Let it migrate for so many seconds, or to its end; how long that took."""
        with subprocess.Popen(
            [sys.executable, "-c", program, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout
            assert process.stdout.readline() in ("begun\n", "done\n")
            began = time.monotonic()
            if patience is None:
                process.stdout.readline()
            else:
                time.sleep(patience)  # the instant is what varies here, nothing is waited for
            process.kill()
            return time.monotonic() - began

    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(path, copy)
    whole = run(copy, None)
    for kill in range(KILLS):
        run(path, whole * kill / KILLS)
        assert os.path.lexists(path)
    assert count(path) == MANY
    with closing(sqlite3.connect(path.with_name(BACKUP))) as db:
        assert db.execute("SELECT count(*) FROM events").fetchone() == (MANY,)
    left = [name for name in names(path) if not name.startswith(("copy", f"{BACKUP}-shm", f"{BACKUP}-wal"))]
    assert left == ["journal.sqlite", BACKUP]


def test_killed_between_keeping_and_replacing_it_is_kept_once(path: Path) -> None:
    path.with_name(BACKUP).hardlink_to(path)
    path.with_name("journal.sqlite.new").write_bytes(b"half")
    assert count(path) == EVENTS
    assert names(path) == ["journal.sqlite", BACKUP]
