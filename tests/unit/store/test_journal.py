from __future__ import annotations

import asyncio
import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.model.errors import JournalFault, JournalUnreadable
from kitdesk.model.states import State
from kitdesk.store import journal as journal_module
from kitdesk.store import opening
from kitdesk.store.journal import Journal
from tests.support.failing_sqlite import failing_disk
from tests.support.journals import opened
from tests.support.timeline_values import an_event, an_exchange

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def on_disk(path: Path, query: str) -> list[tuple[object, ...]]:
    """What another program sees."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


def overwrite(path: Path, old: bytes, new: bytes) -> None:
    """Let *new* stand wherever *old* does; in a file that is not there yet as well."""
    path.touch()
    path.write_bytes(path.read_bytes().replace(old, new))


async def test_an_event_is_on_the_disk_when_it_was_added(path: Path) -> None:
    async with opened(path) as journal:
        event = await journal.add_event(an_event())
        assert on_disk(path, "SELECT event_id, state FROM events") == [("event-1", "sending")]
        assert event == replace(an_event(), row=event.row, number=1)
        assert await journal.page("sandbox", "client-1") == [event]


async def test_writes_are_made_in_the_order_of_the_calls_awaited_or_not(path: Path) -> None:
    async with opened(path) as journal:
        first = await journal.add_event(an_event(1))
        journal.set_state(first.row, State.UNKNOWN, "no answer")
        journal.add_exchange("sandbox", an_exchange(), first.row)
        journal.set_state(first.row, State.SENT)
        second = await journal.add_event(an_event(2))
        assert await journal.page("sandbox", "client-1") == [replace(first, state=State.SENT), second]
        assert await journal.exchanges(first.row) == [replace(an_exchange(), row=1)]


async def test_what_was_not_awaited_is_kept_when_the_journal_is_closed(path: Path) -> None:
    async with opened(path) as journal:
        event = await journal.add_event(an_event())
        journal.set_state(event.row, State.SENT)
    assert on_disk(path, "SELECT state FROM events") == [("sent",)]
    assert [each.name for each in path.parent.iterdir()] == [path.name]


async def test_customers_unfinished_and_history_are_of_one_channel(path: Path) -> None:
    async with opened(path) as journal:
        sent = await journal.add_event(an_event(1, state=State.SENT))
        failed = await journal.add_event(an_event(2, client_id="client-2", state=State.FAILED))
        await journal.add_event(an_event(3, channel_id="other"))
        journal.add_exchange("sandbox", an_exchange(purpose="login"), None)
        await journal.add_exchange("sandbox", an_exchange(), sent.row)
        customers = await journal.customers("sandbox")
        assert [customer.client_id for customer in customers] == ["client-2", "client-1"]
        assert await journal.unfinished("sandbox") == [failed]
        assert [each.purpose for each in await journal.history("sandbox", ["login", "event"])] == ["login"]


async def test_what_a_crash_left_sending_is_unknown_and_says_why(path: Path) -> None:
    async with opened(path) as journal:
        events = [await journal.add_event(an_event(n, state=state)) for n, state in enumerate(State)]
        await journal.recover()
        found = await journal.page("sandbox", "client-1")
    changed = [new for old, new in zip(events, found, strict=True) if old != new]
    assert [(event.state, "ended before an answer" in event.note) for event in changed] == [
        (State.UNKNOWN, True)
    ]


async def test_whoever_is_cancelled_while_adding_has_sent_nothing_and_the_event_says_so(path: Path) -> None:
    async with opened(path) as journal:
        go_on = threading.Event()
        journal._writer.write(lambda db: go_on.wait(10))
        async with asyncio.TaskGroup() as group:
            adding = group.create_task(journal.add_event(an_event()))
            await asyncio.sleep(0)
            adding.cancel()
        assert adding.cancelled()
        go_on.set()
    assert on_disk(path, "SELECT state, note FROM events") == [
        ("failed", "It was stopped before anything was sent.")
    ]


async def test_whoever_is_cancelled_on_a_full_disk_hears_of_the_disk_alone(path: Path) -> None:
    async with opened(path) as journal:
        told: list[JournalFault] = []
        journal.on_fault = told.append
        await journal._writer.write(lambda db: db.execute("PRAGMA max_page_count = 1").fetchall())
        async with asyncio.TaskGroup() as group:
            adding = group.create_task(journal.add_event(an_event(body=bytes(100_000))))
            await asyncio.sleep(0)
            adding.cancel()
        await journal.set_state(1, State.SENT)
        assert [fault.reason for fault in told] == ["the disk is full"]


async def test_a_journal_that_cannot_be_read_is_not_opened_and_leaves_no_thread(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path) -> sqlite3.Connection:
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(journal_module, "open_for_reading", fail)
    before = threading.active_count()
    with pytest.raises(JournalFault, match="unable to open"):
        await Journal.open(path)
    assert threading.active_count() == before


async def test_a_full_disk_is_told_and_writing_goes_on_when_there_is_room_again(path: Path) -> None:
    async with opened(path) as journal:
        told: list[JournalFault] = []
        journal.on_fault = told.append
        pages = await journal._writer.write(lambda db: db.execute("PRAGMA page_count").fetchone()[0])
        limit = "PRAGMA max_page_count = {}"
        await journal._writer.write(lambda db: db.execute(limit.format(pages)).fetchall())
        with pytest.raises(JournalFault, match="the disk is full"):
            await journal.add_event(an_event(1, body=bytes(100_000)))
        journal.add_exchange("sandbox", an_exchange(answer_body=bytes(100_000)), None)
        small = await journal.add_event(an_event(2))
        assert len(told) == 2, "also of the write that nobody awaited"
        await journal._writer.write(lambda db: db.execute(limit.format(1 << 30)).fetchall())
        large = await journal.add_event(an_event(3, body=bytes(100_000)))
        assert await journal.page("sandbox", "client-1") == [small, large]
        assert (await journal.customers("sandbox"))[0].events == 2, "no half change"


async def test_a_long_read_ends_when_nobody_waits_and_holds_up_no_write(path: Path) -> None:
    async with opened(path) as journal:
        begun = threading.Event()

        def count_for_ever(db: sqlite3.Connection) -> object:
            begun.set()
            endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"
            return db.execute(endless).fetchall()

        async with asyncio.timeout(10), asyncio.TaskGroup() as group:
            reading = group.create_task(journal._read(count_for_ever))
            assert await asyncio.to_thread(begun.wait, 10)
            event = await journal.add_event(an_event())
            assert not reading.done()
            reading.cancel()
            assert await journal.page("sandbox", "client-1") == [event]


@pytest.mark.parametrize(
    ("old", "new", "reason"), [(b"sent", b"bent", "bent"), ("café".encode(), b"cafe\xff", "UTF-8")]
)
async def test_a_value_that_no_version_wrote_is_an_error_of_reading(
    path: Path, monkeypatch: pytest.MonkeyPatch, old: bytes, new: bytes, reason: str
) -> None:
    monkeypatch.setattr(opening, "CHECKED_SIZE", 0)
    async with opened(path) as journal:
        await journal.add_event(an_event(state=State.SENT, text="café"))
    overwrite(path, old, new)
    async with opened(path) as journal:
        assert journal.damaged is None
        with pytest.raises(JournalUnreadable, match=reason):
            await journal.page("sandbox", "client-1")
        await journal.add_event(an_event(2))


async def test_a_disk_that_cannot_be_read_is_told_in_plain_words_and_read_again(path: Path) -> None:
    with failing_disk() as disk:
        async with opened(path) as journal:
            event = await journal.add_event(an_event())
            disk.fail(1, "the disk reports an error")
            with pytest.raises(JournalUnreadable, match="could not be read: the disk reports an error"):
                await journal.page("sandbox", "client-1")
            assert await journal.page("sandbox", "client-1") == [event]


async def test_a_damaged_file_is_reported_and_a_new_journal_works(path: Path) -> None:
    overwrite(path, b"", b"Dear journal")
    async with opened(path) as journal:
        assert journal.damaged
        assert "no journal of kitdesk" in str(journal.damaged)
        await journal.add_event(an_event())


async def test_a_journal_that_cannot_be_opened_leaves_no_thread_behind(tmp_path: Path) -> None:
    before = threading.active_count()
    with pytest.raises(JournalFault, match="no such file"):
        await Journal.open(tmp_path / "missing" / "journal.sqlite")
    assert threading.active_count() == before


def killed_at(path: Path, first: int, lines: int) -> list[str]:
    """What a process that stores events said before it was killed, after so many *lines*."""
    program = [sys.executable, "-m", "tests.support.journal_program", str(path), str(first)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.read().splitlines(keepends=True)
    return [line.strip() for line in said if line.endswith("\n")]


async def test_kill_9_loses_nothing_that_was_acknowledged(path: Path) -> None:
    """R2 of the quality goals at small figures."""
    dice, first = random.Random(7), 1
    for lines in [1, 2, *(dice.randrange(3, 400) for _ in range(6))]:
        said = [line.split() for line in killed_at(path, first, lines)]
        stored = [int(number) for word, number in said if word == "stored"]
        kept = {int(number) for word, number in said if word == "kept"}
        async with opened(path) as journal:
            assert journal.damaged is None
            await journal.recover()
            found = [
                event for n in range(5) for event in await journal.page("sandbox", f"client-{n}", limit=9999)
            ]
            found.sort(key=lambda event: event.row)
            numbers = [int(event.event_id.removeprefix("event-")) for event in found]
            assert numbers == list(range(1, len(numbers) + 1)), "a prefix, none missing, none twice"
            assert len(numbers) >= max(stored)
            for event in found[first - 1 :]:
                number = int(event.event_id.removeprefix("event-"))
                sent = event.state is State.SENT
                assert sent or (event.state is State.UNKNOWN and number not in kept)
                assert not sent or len(await journal.exchanges(event.row)) == 1
        assert on_disk(path, "PRAGMA quick_check") == [("ok",)]
        first = len(numbers) + 1
