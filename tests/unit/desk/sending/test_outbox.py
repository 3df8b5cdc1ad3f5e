"""Outgoing events: stored first, sent in order, held where nobody knows what became of one."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.sending.outbox import Outbox
from kitdesk.model.errors import JournalFault, KitError, NotReached, Refused, Unanswered
from kitdesk.model.states import State
from kitdesk.model.timeline import Exchange
from kitdesk.store.journal import Journal
from tests.support.conditions import until
from tests.support.outboxes import (
    OutboxDesk,
    an_unknown_one,
    body,
    locked,
    opened,
    refused,
    unknown,
)
from tests.support.timeline_values import an_event, an_exchange

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with opened(tmp_path / "journal.sqlite") as desk:
        yield desk


async def test_an_event_is_on_the_disk_before_its_delivery_begins(tmp_path: Path, desk: OutboxDesk) -> None:
    await desk.send(1)
    await desk.post.until_begun(1)
    with closing(sqlite3.connect(f"file:{tmp_path / 'journal.sqlite'}?mode=ro", uri=True)) as other:
        rows = other.execute("SELECT event_id, state, body FROM events").fetchall()
    assert rows == [("event-1", "sending", body(1))]


async def test_a_delivered_event_is_told_and_stored_as_sent_with_its_exchange(desk: OutboxDesk) -> None:
    ended = await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    event = await ended
    assert event.state is State.SENT
    await desk.until_told(1, State.SENT)
    assert desk.states(1) == [State.SENDING, State.SENT]
    assert await desk.stored() == [("event-1", State.SENT)]
    assert [each.request_body for each in await desk.journal.exchanges(event.row)] == [body(1)]


async def test_what_became_of_an_event_is_told_when_a_reader_can_see_it(desk: OutboxDesk) -> None:
    """Who hears that an event was sent finds its state and its exchange in the journal."""
    await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    await desk.until_told(1, State.SENT)
    [event] = await desk.journal.page("sandbox", "client-1")
    assert event.state is State.SENT
    assert await desk.journal.exchanges(event.row)


async def test_a_delivery_that_crashes_is_unknown_and_reported(desk: OutboxDesk) -> None:
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
    desk: OutboxDesk, error: KitError, state: State
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


async def test_the_events_of_a_customer_go_one_after_the_other(desk: OutboxDesk) -> None:
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


async def test_each_customer_has_a_line_of_its_own(desk: OutboxDesk) -> None:
    for number in range(1, 6):
        await desk.send(number, f"client-{number}")
    await desk.post.until_begun(5)


async def test_an_event_that_is_stored_while_the_one_before_it_ends_is_sent(desk: OutboxDesk) -> None:
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


async def test_an_event_never_overtakes_one_that_is_still_being_stored(desk: OutboxDesk) -> None:
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


async def test_an_unknown_holds_its_customers_line_and_nobody_elses(desk: OutboxDesk) -> None:
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


async def test_a_refused_one_holds_nothing_up(desk: OutboxDesk) -> None:
    await desk.send(1)
    ended = await desk.send(2)
    await desk.post.until_begun(1)
    desk.post.end(body(1), refused())
    await desk.post.until_begun(2)
    desk.post.end(body(2))
    await ended


async def test_resent_it_goes_once_more_before_all_that_waits(desk: OutboxDesk) -> None:
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    assert await desk.post.until_begun(2) == [body(1), body(1)]
    desk.post.end(body(1))
    assert await desk.post.until_begun(3) == [body(1), body(1), body(2)]
    await desk.until_told(1, State.SENT)
    assert len(await desk.journal.exchanges(event.row)) == 2


async def test_resent_twice_in_a_row_it_goes_once(desk: OutboxDesk) -> None:
    """A double click is one click."""
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1))
    assert await desk.post.until_begun(3) == [body(1), body(1), body(2)]


async def test_one_that_waits_and_is_sent_by_hand_goes_once(desk: OutboxDesk) -> None:
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


async def test_several_resent_at_once_go_one_after_the_other(desk: OutboxDesk) -> None:
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


async def test_unknown_once_more_it_holds_the_line_again(desk: OutboxDesk) -> None:
    event = await an_unknown_one(desk)
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1), unknown())
    other = await desk.send(3, "client-2")
    await desk.post.until_begun(3)
    desk.post.end(body(3))
    await other
    assert desk.post.begun == [body(1), body(1), body(3)]


async def test_discarded_it_is_never_sent_and_what_waited_goes_on(desk: OutboxDesk) -> None:
    event = await an_unknown_one(desk)
    await desk.outbox.discard(event)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    assert (await desk.stored())[0] == ("event-1", State.DISCARDED)


async def test_one_that_waits_can_be_discarded(desk: OutboxDesk) -> None:
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


async def test_what_an_earlier_run_left_holds_its_line_until_it_is_decided(desk: OutboxDesk) -> None:
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
        desk.outbox.hold(left)
        desk.outbox.resend(left)
        await asyncio.sleep(0)  # it is with the journal now
        await desk.outbox.close()
        await desk.until_told(1, State.FAILED)
        assert await desk.stored() == [("event-1", State.FAILED)]
        assert desk.post.begun == []


async def test_what_comes_after_closing_is_stored_and_has_failed(desk: OutboxDesk) -> None:
    await desk.outbox.close()
    assert (await (await desk.send(1))).state is State.FAILED
    await desk.until_told(1, State.FAILED)
    assert desk.post.begun == []


async def test_customers_of_whom_nothing_waits_cost_nothing(desk: OutboxDesk) -> None:
    for number in range(1, 4):
        ended = await desk.send(number, f"client-{number}")
        await desk.post.until_begun(number)
        desk.post.end(body(number))
        await ended
    assert len(desk.outbox._lines) == 0


async def test_closed_before_its_sending_has_begun_it_has_failed(desk: OutboxDesk) -> None:
    await desk.send(1)
    await desk.outbox.close()
    assert desk.post.begun == []
    assert await desk.stored() == [("event-1", State.FAILED)]


async def test_closed_it_has_stored_all_that_was_on_its_way(desk: OutboxDesk) -> None:
    """Whoever reads the journal then finds what holds whose line up."""
    storing = asyncio.gather(*(desk.send(number) for number in range(1, 5)))
    await asyncio.sleep(0)  # they are with the journal now
    await desk.outbox.close()
    assert await desk.stored() == [(f"event-{number}", State.FAILED) for number in range(1, 5)]
    await storing


class FullDisk:
    """Lets a journal grow no more, as SQLite finds it on a full disk."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    async def set(self, pages: int) -> None:
        await self._journal._write(lambda db: db.execute(f"PRAGMA max_page_count = {pages}").fetchone())


async def test_on_a_full_disk_nothing_is_sent_and_all_works_again_with_room(desk: OutboxDesk) -> None:
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


async def test_what_waits_goes_on_after_one_that_could_not_be_stored(desk: OutboxDesk) -> None:
    disk = FullDisk(desk.journal)
    await disk.set(1)
    big = replace(an_event(1), body=b"x" * 100_000)
    failed, waiting = await asyncio.gather(desk.outbox.send(big), desk.send(2), return_exceptions=True)
    assert isinstance(failed, JournalFault)
    assert isinstance(waiting, asyncio.Future)
    assert await desk.post.until_begun(1) == [body(2)]


async def test_one_that_cannot_be_marked_as_sending_is_not_sent_and_waits_for_the_user(
    tmp_path: Path, desk: OutboxDesk
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


async def test_one_that_cannot_be_discarded_still_waits(tmp_path: Path, desk: OutboxDesk) -> None:
    event = await an_unknown_one(desk)
    async with locked(desk.journal, tmp_path / "journal.sqlite"):
        with pytest.raises(JournalFault):
            await desk.outbox.discard(event)
    assert (await desk.stored())[0] == ("event-1", State.UNKNOWN)
    await desk.outbox.discard(event)
    assert await desk.post.until_begun(2) == [body(1), body(2)]


async def test_a_try_that_cannot_be_marked_as_sending_waits_for_the_user(
    tmp_path: Path, desk: OutboxDesk
) -> None:
    await desk.fail(1)
    await desk.until_told(1, State.FAILED)
    desk.now += 2
    async with locked(desk.journal, tmp_path / "journal.sqlite"):
        await desk.retry_nothing()
    assert desk.waits(1).decision
    assert (desk.waits(1).event.state, await desk.stored()) == (State.FAILED, [("event-1", State.FAILED)])


async def test_a_sent_one_that_cannot_be_marked_as_sending_again_holds_nothing_up(
    tmp_path: Path, desk: OutboxDesk
) -> None:
    ended = await desk.send(1)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    event = await ended
    await desk.until_told(1, State.SENT)
    async with locked(desk.journal, tmp_path / "journal.sqlite"):
        desk.outbox.resend(event)
        await until(lambda: not desk.outbox.unfinished())
    await desk.send(2)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
