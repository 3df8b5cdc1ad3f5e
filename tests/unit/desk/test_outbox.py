"""Outgoing events: stored first, sent in order, held where nobody knows what became of one."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.news import EventChanged, News
from kitdesk.desk.outbox import Outbox
from kitdesk.model.errors import JournalFault, KitError, NotReached, Refused, Unanswered
from kitdesk.model.timeline import Event, Exchange, State
from kitdesk.store.journal import Journal
from tests.support.timeline_values import an_event, an_exchange

pytestmark = pytest.mark.anyio


class Post:
    """Delivers bodies: each waits for the test to say how it ends."""

    def __init__(self) -> None:
        self.begun: list[bytes] = []
        self._ends: dict[bytes, asyncio.Future[Exception | None]] = {}
        self._moved = asyncio.Event()

    async def __call__(self, body: bytes, record: Callable[[Exchange], None]) -> None:
        self.begun.append(body)
        end = self._ends[body] = asyncio.get_running_loop().create_future()
        self._moved.set()
        record(an_exchange(request_body=body))
        error = await end
        if error is not None:
            raise error

    async def until_begun(self, count: int) -> list[bytes]:
        """What was begun, once these are so many."""
        while len(self.begun) < count:
            self._moved.clear()
            await self._moved.wait()
        return self.begun

    def end(self, body: bytes, error: Exception | None = None) -> None:
        self._ends[body].set_result(error)


class Desk:
    """An outbox with its journal, its post, and what it told."""

    def __init__(self, journal: Journal) -> None:
        self.journal = journal
        self.post = Post()
        self.told: list[News] = []
        self._heard = asyncio.Event()
        self.outbox = Outbox(journal, self.post, self._on_told)

    def _on_told(self, news: News) -> None:
        self.told.append(news)
        self._heard.set()

    def states(self, number: int) -> list[State]:
        """The states of an event that were told, in order."""
        news = (each.event for each in self.told if isinstance(each, EventChanged))
        return [event.state for event in news if event.event_id == f"event-{number}"]

    async def until_told(self, number: int, state: State) -> None:
        while state not in self.states(number):
            self._heard.clear()
            await self._heard.wait()

    async def send(self, number: int, client_id: str = "client-1") -> asyncio.Future[Event]:
        return await self.outbox.send(an_event(number, client_id=client_id, body=body(number)))

    async def stored(self, client_id: str = "client-1") -> list[tuple[str, State]]:
        return [(event.event_id, event.state) for event in await self.journal.page("sandbox", client_id)]


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Desk]:
    journal = await Journal.open(path)
    desk = Desk(journal)
    try:
        yield desk
    finally:
        await desk.outbox.close()
        await journal.close()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with opened(tmp_path / "journal.sqlite") as desk:
        yield desk


def body(number: int) -> bytes:
    return f"body {number}".encode()


def unknown() -> Unanswered:
    return Unanswered("kit.example", "the connection was dropped")


async def test_an_event_is_on_the_disk_before_its_delivery_begins(tmp_path: Path, desk: Desk) -> None:
    await desk.send(1)
    await desk.post.until_begun(1)
    with sqlite3.connect(f"file:{tmp_path / 'journal.sqlite'}?mode=ro", uri=True) as other:
        rows = other.execute("SELECT event_id, state, body FROM events").fetchall()
    other.close()
    assert rows == [("event-1", "sending", body(1))]


async def test_a_delivered_event_is_told_and_stored_as_sent_with_its_exchange(desk: Desk) -> None:
    ended = await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    event = await ended
    assert event.state is State.SENT
    await desk.until_told(1, State.SENT)
    assert desk.states(1) == [State.SENDING, State.SENT]
    assert await desk.stored() == [("event-1", State.SENT)]
    assert [each.request_body for each in await desk.journal.exchanges(event.row)] == [body(1)]


async def test_what_became_of_an_event_is_told_when_a_reader_can_see_it(desk: Desk) -> None:
    """Who hears that an event was sent finds its state and its exchange in the journal."""
    await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    await desk.until_told(1, State.SENT)
    [event] = await desk.journal.page("sandbox", "client-1")
    assert event.state is State.SENT
    assert await desk.journal.exchanges(event.row)


async def test_a_delivery_that_crashes_is_unknown_and_reported(desk: Desk) -> None:
    """A mistake of ours is no reason to call a message unsent."""
    reported: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: reported.append(context))
    await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1), ZeroDivisionError())
    await desk.until_told(1, State.UNKNOWN)
    assert [context["message"] for context in reported] == ["task 'send event-1' crashed"]
    await desk.send(2)
    assert await desk.stored() == [("event-1", State.UNKNOWN), ("event-2", State.QUEUED)]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (Refused("event", "kit.example", 400, 7, "no such customer"), State.REFUSED),
        (NotReached("kit.example", "connection refused"), State.FAILED),
        (Unanswered("kit.example", "none came within 15 s"), State.UNKNOWN),
    ],
    ids=lambda value: str(value) if isinstance(value, State) else "",
)
async def test_an_error_decides_the_state_and_its_sentence_is_kept(
    desk: Desk, error: KitError, state: State
) -> None:
    ended = await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1), error)
    event = await ended
    assert event.state is state
    assert event.note.startswith(str(error))
    assert ("Look in Kit" in event.note) is (state is State.UNKNOWN)
    await desk.until_told(1, state)
    [stored] = await desk.journal.page("sandbox", "client-1")
    assert (stored.state, stored.note) == (event.state, event.note)


async def test_the_events_of_a_customer_go_one_after_the_other(desk: Desk) -> None:
    ended = [await desk.send(number) for number in (1, 2, 3)]
    assert await desk.stored() == [
        ("event-1", State.SENDING),
        ("event-2", State.QUEUED),
        ("event-3", State.QUEUED),
    ]
    for number in (1, 2, 3):
        assert await desk.post.until_begun(number) == [body(each) for each in range(1, number + 1)]
        desk.post.end(body(number))
    await asyncio.gather(*ended)


async def test_each_customer_has_a_line_of_its_own(desk: Desk) -> None:
    for number in range(1, 6):
        await desk.send(number, f"client-{number}")
    await desk.post.until_begun(5)


async def test_an_event_that_is_stored_while_the_one_before_it_ends_is_sent(desk: Desk) -> None:
    """Between being called waiting and being put into the line the line may have become free."""
    await desk.send(1)
    await desk.post.until_begun(1)
    storing = asyncio.gather(*(desk.send(number) for number in range(2, 30)))
    await asyncio.sleep(0)  # they are with the journal now
    desk.post.end(body(1))
    ended = await storing
    for number in range(2, 30):
        assert (await desk.post.until_begun(number))[-1] == body(number)
        desk.post.end(body(number))
    assert {event.state for event in await asyncio.gather(*ended)} == {State.SENT}


async def test_an_event_never_overtakes_one_that_is_still_being_stored(desk: Desk) -> None:
    await desk.send(1)
    await desk.post.until_begun(1)
    second = asyncio.gather(desk.send(2))
    await asyncio.sleep(0)  # it is with the journal now
    desk.post.end(body(1))
    await asyncio.sleep(0)  # the line has heard that it is free
    third = asyncio.gather(desk.send(3))
    await asyncio.gather(second, third)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    desk.post.end(body(2))
    assert await desk.post.until_begun(3) == [body(1), body(2), body(3)]


async def test_an_unknown_holds_its_customers_line_and_nobody_elses(desk: Desk) -> None:
    first, _second = await desk.send(1), await desk.send(2)
    await desk.post.until_begun(1)
    desk.post.end(body(1), unknown())
    assert (await first).state is State.UNKNOWN
    await desk.send(3)
    other = await desk.send(4, "client-2")
    await desk.post.until_begun(2)
    desk.post.end(body(4))
    await other
    assert desk.post.begun == [body(1), body(4)]
    assert await desk.stored() == [
        ("event-1", State.UNKNOWN),
        ("event-2", State.QUEUED),
        ("event-3", State.QUEUED),
    ]


async def test_refused_and_failed_ones_hold_nothing_up(desk: Desk) -> None:
    await desk.send(1)
    await desk.send(2)
    ended = await desk.send(3)
    await desk.post.until_begun(1)
    desk.post.end(body(1), Refused("event", "kit.example", 400, 7, "no"))
    await desk.post.until_begun(2)
    desk.post.end(body(2), NotReached("kit.example", "connection refused"))
    await desk.post.until_begun(3)
    desk.post.end(body(3))
    await ended


async def an_unknown_one(desk: Desk) -> Event:
    """Event 1, unknown, and event 2 that waits behind it."""
    first = await desk.send(1)
    await desk.send(2)
    await desk.post.until_begun(1)
    desk.post.end(body(1), unknown())
    return await first


async def test_resent_it_goes_once_more_before_all_that_waits(desk: Desk) -> None:
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    assert await desk.post.until_begun(2) == [body(1), body(1)]
    desk.post.end(body(1))
    assert await desk.post.until_begun(3) == [body(1), body(1), body(2)]
    await desk.until_told(1, State.SENT)
    assert len(await desk.journal.exchanges(event.row)) == 2


async def test_resent_twice_in_a_row_it_goes_once(desk: Desk) -> None:
    """A double click is one click."""
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1))
    assert await desk.post.until_begun(3) == [body(1), body(1), body(2)]


async def test_one_that_waits_and_is_sent_by_hand_goes_once(desk: Desk) -> None:
    event = await an_unknown_one(desk)
    [_, waiting] = await desk.journal.page("sandbox", "client-1")
    desk.outbox.resend(waiting)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    desk.post.end(body(2))
    await desk.until_told(2, State.SENT)
    desk.outbox.resend(event)
    await desk.post.until_begun(3)
    desk.post.end(body(1))
    await desk.until_told(1, State.SENT)
    assert desk.post.begun == [body(1), body(2), body(1)]


async def test_several_resent_at_once_go_one_after_the_other(desk: Desk) -> None:
    """Also while others of their customer still wait for a decision."""
    left = [await desk.journal.add_event(an_event(n, state=State.UNKNOWN, body=body(n))) for n in (1, 2, 3)]
    for event in left:
        desk.outbox.hold(event)
    desk.outbox.resend(left[0])
    desk.outbox.resend(left[1])
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    desk.post.end(body(2))
    await desk.until_told(2, State.SENT)
    assert desk.states(3) == []


async def test_unknown_once_more_it_holds_the_line_again(desk: Desk) -> None:
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1), unknown())
    other = await desk.send(3, "client-2")
    await desk.post.until_begun(3)
    desk.post.end(body(3))
    await other
    assert desk.post.begun == [body(1), body(1), body(3)]


async def test_discarded_it_is_never_sent_and_what_waited_goes_on(desk: Desk) -> None:
    event = await an_unknown_one(desk)
    await desk.outbox.discard(event)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    assert (await desk.stored())[0] == ("event-1", State.DISCARDED)


async def test_one_that_waits_can_be_discarded(desk: Desk) -> None:
    await desk.send(1)
    second, third = await desk.send(2), await desk.send(3)
    [_, waiting, _] = await desk.journal.page("sandbox", "client-1")
    await desk.outbox.discard(waiting)
    assert (await second).state is State.DISCARDED
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    await desk.post.until_begun(2)
    desk.post.end(body(3))
    await third
    assert desk.post.begun == [body(1), body(3)]


async def test_what_an_earlier_run_left_holds_its_line_until_it_is_decided(desk: Desk) -> None:
    left = await desk.journal.add_event(an_event(1, state=State.QUEUED, body=body(1)))
    desk.outbox.hold(left)
    ended = await desk.send(2)
    assert desk.post.begun == []
    desk.outbox.resend(left)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    desk.post.end(body(2))
    await ended


async def test_closed_while_an_answer_is_awaited_it_is_called_unknown(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    async with opened(path) as desk:
        await desk.send(1)
        await desk.send(2)
        await desk.post.until_begun(1)
    async with opened(path) as desk:
        assert await desk.stored() == [("event-1", State.UNKNOWN), ("event-2", State.QUEUED)]
        [first, _] = await desk.journal.page("sandbox", "client-1")
        assert "before an answer came" in first.note


async def test_closed_while_its_login_is_under_way_it_has_failed(tmp_path: Path) -> None:
    """No byte of it left, so nobody has to look whether it arrived."""
    path, begun = tmp_path / "journal.sqlite", asyncio.Event()

    async def log_in_for_ever(_body: bytes, _record: Callable[[Exchange], None]) -> None:
        begun.set()
        await asyncio.get_running_loop().create_future()

    async with opened(path) as desk:
        outbox = Outbox(desk.journal, log_in_for_ever, desk._on_told)
        await outbox.send(an_event(1))
        await begun.wait()
        await outbox.close()
        await desk.until_told(1, State.FAILED)


async def test_closed_while_its_token_is_renewed_after_a_refusal_it_has_failed(tmp_path: Path) -> None:
    begun = asyncio.Event()

    async def refuse_then_refresh_for_ever(_body: bytes, record: Callable[[Exchange], None]) -> None:
        record(an_exchange(status=401, error="Kit refused the event"))
        begun.set()
        await asyncio.get_running_loop().create_future()

    async with opened(tmp_path / "journal.sqlite") as desk:
        outbox = Outbox(desk.journal, refuse_then_refresh_for_ever, desk._on_told)
        await outbox.send(an_event(1))
        await begun.wait()
        await outbox.close()
        await desk.until_told(1, State.FAILED)


async def test_closed_while_it_is_marked_as_sending_it_has_failed(tmp_path: Path) -> None:
    async with opened(tmp_path / "journal.sqlite") as desk:
        left = await desk.journal.add_event(an_event(1, state=State.QUEUED))
        desk.outbox.resend(left)
        await asyncio.sleep(0)  # it is with the journal now
        await desk.outbox.close()
        await desk.until_told(1, State.FAILED)
        assert await desk.stored() == [("event-1", State.FAILED)]
        assert desk.post.begun == []


async def test_what_comes_after_closing_is_stored_and_has_failed(desk: Desk) -> None:
    await desk.outbox.close()
    assert (await (await desk.send(1))).state is State.FAILED
    await desk.until_told(1, State.FAILED)
    assert desk.post.begun == []


async def test_customers_of_whom_nothing_waits_cost_nothing(desk: Desk) -> None:
    for number in range(1, 4):
        ended = await desk.send(number, f"client-{number}")
        await desk.post.until_begun(number)
        desk.post.end(body(number))
        await ended
    assert desk.outbox._lines == {}


class FullDisk:
    """Lets a journal grow no more, as SQLite finds it on a full disk."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def set(self, pages: int) -> None:
        await self._journal._write(lambda db: db.execute(f"PRAGMA max_page_count = {pages}").fetchone())


async def test_on_a_full_disk_nothing_is_sent_and_all_works_again_with_room(desk: Desk) -> None:
    disk = FullDisk(desk.journal)
    await disk.set(1)
    big = replace(an_event(1), body=b"x" * 100_000)
    with pytest.raises(JournalFault, match="full"):
        await desk.outbox.send(big)
    assert desk.post.begun == []
    await disk.set(1 << 30)
    await desk.outbox.send(big)
    await desk.post.until_begun(1)
    assert await desk.stored() == [("event-1", State.SENDING)]


async def test_what_waits_goes_on_after_one_that_could_not_be_stored(desk: Desk) -> None:
    disk = FullDisk(desk.journal)
    await disk.set(1)
    big = replace(an_event(1), body=b"x" * 100_000)
    failed, waiting = await asyncio.gather(desk.outbox.send(big), desk.send(2), return_exceptions=True)
    assert isinstance(failed, JournalFault)
    assert isinstance(waiting, asyncio.Future)
    assert await desk.post.until_begun(1) == [body(2)]


@asynccontextmanager
async def locked(journal: Journal, path: Path) -> AsyncIterator[None]:
    """Another program keeps every writer out of a journal, whose patience with it is at its end."""
    await journal._write(lambda db: db.execute("PRAGMA busy_timeout = 0").fetchone())
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.close()


async def test_one_that_cannot_be_marked_as_sending_is_not_sent_and_waits_for_the_user(
    tmp_path: Path, desk: Desk
) -> None:
    await desk.send(1)
    second = await desk.send(2)
    await desk.send(3)
    await desk.post.until_begun(1)
    async with locked(desk.journal, tmp_path / "journal.sqlite"):
        desk.post.end(body(1))
        assert (await second).state is State.QUEUED
    assert desk.post.begun == [body(1)]
    [_, waiting, _] = await desk.journal.page("sandbox", "client-1")
    desk.outbox.resend(waiting)
    await desk.post.until_begun(2)
    desk.post.end(body(2))
    assert await desk.post.until_begun(3) == [body(1), body(2), body(3)]


async def test_one_that_cannot_be_discarded_still_waits(tmp_path: Path, desk: Desk) -> None:
    event = await an_unknown_one(desk)
    async with locked(desk.journal, tmp_path / "journal.sqlite"):
        with pytest.raises(JournalFault):
            await desk.outbox.discard(event)
    assert (await desk.stored())[0] == ("event-1", State.UNKNOWN)
    await desk.outbox.discard(event)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
