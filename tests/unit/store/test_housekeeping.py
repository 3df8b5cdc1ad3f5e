from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import pytest

from kitdesk.model.deletion import Deleted, Scope
from kitdesk.model.errors import JournalFault
from kitdesk.model.search import Query
from kitdesk.model.states import State
from kitdesk.model.timeline import Event
from kitdesk.store import deletion, housekeeping, index, indexer
from kitdesk.store.journal import Journal
from kitdesk.tasks import Tasks
from tests.support.big_journal import UNFINISHED, make_journal
from tests.support.conditions import until
from tests.support.journals import opened
from tests.support.timeline_values import an_event

EVENTS = 3_000
pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "journal.sqlite"
    make_journal(path, EVENTS, customers=20)
    return path


def is_stale(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return bool(db.execute("SELECT stale FROM event_index").fetchone()[0])


async def until_indexed(journal: Journal) -> None:
    """Each search indexes what it would miss, up to a thousand events."""
    while (await journal.search(Query("никогда"))).unsearched:
        pass


async def found(journal: Journal, event: Event) -> list[Event]:
    """What a search for an event's id finds."""
    return list((await journal.search(Query(event.event_id))).events)


async def test_it_goes_step_by_step_and_gives_the_space_back(path: Path) -> None:
    async with opened(path) as journal:
        await until_indexed(journal)  # or the index would grow meanwhile
        before = await journal.house.size()
        told: list[Deleted] = []
        weighed = await journal.house.weigh(Scope("sandbox"))
        deleted = await journal.house.delete(Scope("sandbox"), told.append)
        assert (deleted.events, deleted.others) == (weighed.events, weighed.others)
        assert deleted.events == EVENTS - UNFINISHED
        assert len(told) > 5
        assert told[-1] == deleted
        assert before[1] * 0.6 < deleted.freed < before[1] * 1.2  # the index grows a little while it shrinks
        assert (await journal.house.size())[0] == UNFINISHED
        await until(lambda: not is_stale(path))  # the index of searches gives its part back by itself
        assert (await journal.house.size())[1] < before[1] / 5


async def test_what_is_sent_meanwhile_waits_for_a_step_and_not_for_the_end(path: Path) -> None:
    async with opened(path) as journal:
        tasks, steps = Tasks(), list[Deleted]()
        deleting = tasks.start(journal.house.delete(Scope("sandbox"), steps.append), "delete")
        await until(lambda: steps)
        event = await journal.add_event(an_event(client_id="somebody", state=State.SENT))
        assert not deleting.done()
        await deleting
        assert await journal.page("sandbox", "somebody") == [event]


async def test_what_is_given_up_leaves_the_rest(path: Path) -> None:
    async with opened(path) as journal:
        tasks, steps = Tasks(), list[Deleted]()
        deleting = tasks.start(journal.house.delete(Scope("sandbox"), steps.append), "delete")
        await until(lambda: steps)
        deleting.cancel()
        await tasks.close()
        await journal.recover()  # which waits for the step that is under way
        left = (await journal.house.size())[0]
        assert UNFINISHED < left <= EVENTS - steps[-1].events
        assert sum([each.events for each in await journal.customers("sandbox")]) == left


async def test_a_disk_that_fails_ends_it_and_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> NoReturn:
        raise sqlite3.OperationalError("disk I/O error")

    async with opened(path) as journal:
        monkeypatch.setattr(deletion, "_settle", fail)
        with pytest.raises(JournalFault, match="disk I/O error"):
            await journal.house.delete(Scope("sandbox"), lambda deleted: None)
        monkeypatch.undo()
        assert (await journal.house.size())[0] == EVENTS
        assert (await journal.house.delete(Scope("sandbox"), lambda deleted: None)).events


async def test_where_much_goes_what_stays_is_indexed_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(housekeeping, "ANEW_FROM", 100)
    monkeypatch.setattr(indexer, "SHARES", (0, 0))
    async with opened(path) as journal:
        client_id = (await journal.customers("sandbox"))[-1].client_id
        first, *_, last = await journal.page("sandbox", client_id)
        assert await found(journal, first) == [first]
        await journal.house.delete(Scope("sandbox", before=last.at), lambda deleted: None)
        async with asyncio.timeout(10):
            while await journal._read(index.missing) != (False, 0.0):  # noqa: ASYNC110 (nobody tells)
                await asyncio.sleep(0.01)
        assert await found(journal, first) == []
        assert await found(journal, last) == [last]
