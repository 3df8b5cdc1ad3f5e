from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kitdesk.model.deletion import Scope
from kitdesk.model.search import Found, Query
from kitdesk.model.states import State
from kitdesk.store import indexer
from kitdesk.store.journal import Journal
from tests.support.conditions import until
from tests.support.journals import opened
from tests.support.sample_journal import sample, sent_events
from tests.support.timeline_values import an_event

pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "GATHERING", 0.01)
    monkeypatch.setattr(indexer, "AFTER_FAULT", 0.01)


def indexed(path: Path) -> int:
    """How many events the index on the disk has."""
    with closing(sqlite3.connect(path)) as db:
        found = db.execute("SELECT count(*) FROM event_words WHERE event_words MATCH 'hello'").fetchone()
        return int(found[0])


def stale(path: Path) -> int:
    with closing(sqlite3.connect(path)) as db:
        return int(db.execute("SELECT stale FROM event_index").fetchone()[0])


def old_ones(path: Path) -> int:
    """How many events from before the index are not in it yet."""
    with closing(sqlite3.connect(path)) as db:
        there = "SELECT count(*) FROM events WHERE row < (SELECT low FROM event_index)"
        return int(db.execute(there).fetchone()[0])


def new_ones(path: Path) -> int:
    """How many events came that are not in the index yet."""
    with closing(sqlite3.connect(path)) as db:
        there = "SELECT count(*) FROM events WHERE row >= (SELECT high FROM event_index)"
        return int(db.execute(there).fetchone()[0])


def says_canary(path: Path) -> bool:
    return b"canary" in path.read_bytes()


async def until_indexed(path: Path, count: int) -> None:
    await until(lambda: indexed(path) == count)


async def found(journal: Journal) -> list[str]:
    result: Found = await journal.search(Query("hello"), limit=999)
    return [event.event_id for event in result.events]


async def test_events_are_indexed_by_themselves(path: Path) -> None:
    async with opened(path) as journal:
        for number in range(300):
            await journal.add_event(an_event(number))
        await until_indexed(path, 300)
        await journal.add_event(an_event(300))
        await until_indexed(path, 301)


async def test_what_is_stored_while_the_index_is_at_work_is_not_left_out(path: Path) -> None:
    async with opened(path) as journal:
        for number in range(50):
            await journal.add_event(an_event(number))
            await asyncio.sleep(0.001 * (number % 20))
        await until_indexed(path, 50)


async def test_a_search_finds_what_came_just_before_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexer, "GATHERING", 1000)
    async with opened(path) as journal:
        for number in range(3):
            await journal.add_event(an_event(number))
            assert len(await found(journal)) == number + 1


async def test_what_one_run_did_not_index_the_next_one_does(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        later.setattr(indexer, "GATHERING", 1000)
        async with opened(path) as journal:
            await journal.add_event(an_event())
        assert indexed(path) == 0
    async with opened(path):
        await until_indexed(path, 1)


@pytest.fixture
def of_version_1(path: Path) -> None:
    path.write_bytes(sample(1))


@pytest.mark.usefixtures("of_version_1")
async def test_what_an_earlier_version_stored_is_found(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = [event for event in reversed(sent_events()) if event.client_id == "79161234567"]
    query = Query("79161234567", "sandbox")
    with monkeypatch.context() as later:
        later.setattr(indexer, "GATHERING", 1000)
        async with opened(path) as journal:
            assert (await journal.search(query)).unsearched == 1.0
    async with opened(path) as journal:
        await until(lambda: old_ones(path) == 0)
        found = await journal.search(query)
        assert [event.event_id for event in found.events] == [event.event_id for event in expected]
        named = await journal.customers_with("sandbox", ["ПЕТРОВА"], 9)
        assert [customer.client_id for customer in named] == ["79161234567"]


async def test_deleted_history_leaves_no_word_on_the_disk(path: Path) -> None:
    async with opened(path) as journal:
        for number in range(300):
            body = b'{"hello": "canary%d"}' % number
            await journal.add_event(an_event(number, state=State.SENT, body=body))
        await until_indexed(path, 300)
        await journal.house.delete(Scope("sandbox"), lambda deleted: None)
        await until(lambda: stale(path) == 0)
    assert not says_canary(path)


async def a_damaged_journal(path: Path) -> None:
    async with opened(path) as journal:
        for number in range(200):
            await journal.add_event(an_event(number))
        await until_indexed(path, 200)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE event_words_data SET block = replace(hex(zeroblob(99)), '0', 'x') WHERE id > 10")


async def test_an_index_that_is_found_damaged_is_made_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_damaged_journal(path)
    with monkeypatch.context() as later:
        later.setattr(indexer, "GATHERING", 1000)
        async with opened(path) as journal:
            assert await journal.search(Query("hello")) == Found(unsearched=1.0)
    async with opened(path) as journal:
        await until(lambda: indexed(path) == 200)
        assert len((await journal.search(Query("hello"), limit=999)).events) == 200


async def test_an_index_that_takes_nothing_more_is_made_anew(path: Path) -> None:
    await a_damaged_journal(path)
    async with opened(path) as journal:
        told: list[object] = []
        journal.on_fault = told.append
        for number in range(200, 230):
            await journal.add_event(an_event(number))
            await until(lambda: new_ones(path) == 0)  # each by itself: what is damaged is met in joining them
        await until_indexed(path, 230)
        assert not told


async def test_a_full_disk_stops_the_index_only_until_there_is_room(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "GATHERING", 1000)
    async with opened(path) as journal:
        for number in range(200):
            await journal.add_event(an_event(number))
    monkeypatch.setattr(indexer, "GATHERING", 0.2)
    async with opened(path) as journal:
        told: list[object] = []
        journal.on_fault = told.append
        pages = await journal._writer.write(lambda db: db.execute("PRAGMA page_count").fetchone()[0])
        limit = "PRAGMA max_page_count = {}"
        await journal._writer.write(lambda db: db.execute(limit.format(pages)).fetchall())
        assert await found(journal) == []
        await asyncio.sleep(0.25)
        assert indexed(path) == 0
        assert not told, "no message of a person's is at stake"
        await journal._writer.write(lambda db: db.execute(limit.format(1 << 30)).fetchall())
        await until_indexed(path, 200)
