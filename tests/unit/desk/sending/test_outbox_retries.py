"""What failed: tried again by itself, later each time, once and in order; or left to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.desk.sending.outbox import Outbox
from kitdesk.model.errors import KitError, NoAccessToken, TooManyRequests
from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from tests.support.outboxes import (
    OutboxDesk,
    an_unknown_one,
    body,
    opened,
    refused,
    unknown,
    unreachable,
)
from tests.support.timeline_values import an_event

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[OutboxDesk]:
    async with opened(tmp_path / "journal.sqlite") as desk:
        yield desk


async def test_what_failed_is_tried_again_later_each_time_until_it_arrives(desk: OutboxDesk) -> None:
    event = await desk.fail(1)
    for pause in (2, 4, 8, 16):
        assert desk.waits(1).retry_in == pause
        desk.now += pause - 0.5
        await desk.retry_nothing()
        desk.now += 0.5
        await desk.retry(1, unreachable())
    assert (desk.waits(1).event.state, desk.waits(1).tries) == (State.FAILED, 5)
    desk.now += 32
    await desk.retry(1)
    await desk.until_told(1, State.SENT)
    assert await desk.stored() == [("event-1", State.SENT)]
    assert len(await desk.journal.exchanges(event.row)) == 6
    assert desk.outbox.unfinished() == []


async def test_each_try_is_on_the_disk_before_its_first_byte_leaves(tmp_path: Path, desk: OutboxDesk) -> None:
    """A crash then leaves it unknown, and not failed, which would be tried again."""
    await desk.fail(1)
    await desk.until_told(1, State.FAILED)
    desk.now += 2
    look = desk._tasks.start(desk.outbox.look(), "look")
    await desk.post.until_begun(2)
    with closing(sqlite3.connect(f"file:{tmp_path / 'journal.sqlite'}?mode=ro", uri=True)) as other:
        assert other.execute("SELECT state FROM events").fetchall() == [("sending",)]
    desk.post.end(body(1))
    await look


async def test_it_is_tried_again_by_itself(desk: OutboxDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kitdesk.desk.sending.backoff.FIRST_PAUSE", 0.01)
    outbox = desk.outbox = Outbox(desk.journal, desk.post, desk._on_told)
    outbox.start()
    await desk.fail(1)
    await desk.post.until_begun(2)
    desk.post.end(body(1))
    await desk.until_told(1, State.SENT)
    await outbox.close()


async def test_a_pause_is_five_minutes_at_most_and_over_when_the_machine_has_slept(desk: OutboxDesk) -> None:
    await desk.fail(1)
    for _ in range(20):
        desk.now += 8 * 3600
        await desk.retry(1, unreachable())
    assert desk.waits(1).retry_in == 300


async def test_what_failed_holds_its_customers_line_and_nobody_elses(desk: OutboxDesk) -> None:
    first = await desk.fail(1)
    await desk.send(2)
    await desk.send(3, "client-2")
    assert await desk.post.until_begun(2) == [body(1), body(3)]
    desk.post.end(body(3))
    await desk.until_told(3, State.SENT)
    assert desk.waits(2) == Unfinished(desk.waits(2).event, behind=replace(first, note=str(unreachable())))
    await desk.retry(1)
    assert (await desk.post.until_begun(4))[-1] == body(2)
    desk.post.end(body(2))
    await desk.until_told(2, State.SENT)


async def test_one_tells_whether_kit_is_back_and_the_others_follow_at_once(desk: OutboxDesk) -> None:
    """A hundred customers that Kit cannot be reached for are no reason to call a hundred times."""
    for number in range(1, 5):
        await desk.fail(number, client_id=f"client-{number}")
        desk.now += 0.25
    assert [each.retry_in for each in desk.outbox.unfinished()] == [1.0] * 4
    desk.now += 1
    await desk.retry(1, unreachable())
    await desk.retry_nothing()
    desk.now += 4
    await desk.retry(2)
    for number in (3, 4, 1):
        await desk.retry(number)
    assert desk.outbox.unfinished() == []


async def test_one_that_ends_unknown_keeps_the_others_from_ending_so(desk: OutboxDesk) -> None:
    await desk.fail(1)
    await desk.fail(2, client_id="client-2")
    desk.now += 2
    await desk.retry(1, unknown())
    await desk.retry_nothing()
    assert (desk.waits(1).decision, desk.waits(1).retry_in) == (True, None)
    assert desk.waits(2).retry_in == 4


async def test_a_refused_one_lets_the_next_be_tried_at_once(desk: OutboxDesk) -> None:
    await desk.fail(1)
    await desk.fail(2, client_id="client-2")
    desk.now += 2
    await desk.retry(1, refused())
    await desk.retry(2)
    assert desk.states(1)[-1] is State.REFUSED


async def test_when_anything_arrives_the_next_try_comes_at_once(desk: OutboxDesk) -> None:
    await desk.fail(1)
    for _ in range(5):
        desk.now += 300
        await desk.retry(1, unreachable())
    ended = await desk.send(2, "client-2")
    await desk.post.until_begun(7)
    desk.post.end(body(2))
    await ended
    await desk.retry(1)


async def test_when_kit_is_heard_of_the_next_try_comes_at_once(desk: OutboxDesk) -> None:
    """A login or a refresh has worked."""
    await desk.fail(1)
    desk.outbox.hurry()
    assert desk.waits(1).retry_in == 0
    await desk.retry(1, unreachable())
    assert desk.waits(1).retry_in == 4


async def test_kits_retry_after_is_the_least_wait_whatever_arrives_meanwhile(desk: OutboxDesk) -> None:
    await desk.fail(1, TooManyRequests("kit.example", 30.0))
    assert desk.waits(1).retry_in == 30
    desk.outbox.hurry()
    ended = await desk.send(2, "client-2")
    await desk.post.until_begun(2)
    desk.post.end(body(2))
    await ended
    desk.now += 29
    await desk.retry_nothing()
    desk.now += 1
    await desk.retry(1)


async def test_without_a_retry_after_kit_is_left_alone_as_long_as_the_pause(desk: OutboxDesk) -> None:
    await desk.fail(1, TooManyRequests("kit.example", 0.0))
    desk.outbox.hurry()
    assert desk.waits(1).retry_in == 2


async def test_a_login_that_is_not_answered_is_tried_again(desk: OutboxDesk) -> None:
    await desk.fail(1, NoAccessToken(unknown()))
    desk.now += 2
    await desk.retry(1)


async def test_retried_by_hand_it_goes_at_once_and_begins_with_short_pauses_again(desk: OutboxDesk) -> None:
    event = await desk.fail(1, TooManyRequests("kit.example", 30.0))
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1), unreachable())
    await desk.until_told(1, State.FAILED, times=2)
    desk.now += 30
    await desk.retry(1, unreachable())
    assert desk.waits(1).retry_in == 4


async def test_cancelled_it_is_never_tried_again_and_what_waited_goes_on(desk: OutboxDesk) -> None:
    event = await desk.fail(1)
    await desk.send(2)
    await desk.outbox.discard(event)
    assert await desk.post.until_begun(2) == [body(1), body(2)]
    desk.post.end(body(2))
    await desk.until_told(2, State.SENT)
    desk.now += 1000
    await desk.retry_nothing()
    assert await desk.stored() == [("event-1", State.DISCARDED), ("event-2", State.SENT)]


async def test_what_arrived_meanwhile_is_not_sent_or_discarded_by_a_late_click(
    desk: OutboxDesk,
) -> None:
    """A person still sees “failed” at the moment when it is sent."""
    event = await desk.fail(1)
    desk.now += 2
    await desk.retry(1)
    await desk.until_told(1, State.SENT)
    desk.outbox.resend(event)
    await desk.outbox.discard(event)
    assert await desk.stored() == [("event-1", State.SENT)]
    assert desk.post.begun == [body(1), body(1)]
    assert len(desk.outbox._lines) == 0


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (None, State.SENT),
        (refused(), State.REFUSED),
        (unknown(), State.UNKNOWN),
        (unreachable(), State.DISCARDED),
    ],
    ids=["sent", "refused", "unknown", "failed"],
)
async def test_discarded_while_it_is_sent_it_is_given_up_if_kit_did_not_take_it(
    desk: OutboxDesk, error: KitError | None, state: State
) -> None:
    event = await desk.fail(1)
    await desk.send(2)
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    await desk.outbox.discard(event)
    assert desk.waits(1).event.state is State.SENDING
    desk.post.end(body(1), error)
    await desk.until_told(1, state)
    if state is not State.UNKNOWN:
        assert (await desk.post.until_begun(3))[-1] == body(2)
    assert await desk.stored() == [
        ("event-1", state),
        ("event-2", State.QUEUED if state is State.UNKNOWN else State.SENDING),
    ]


async def test_of_several_that_are_discarded_none_goes_out_meanwhile(desk: OutboxDesk) -> None:
    await desk.fail(1)
    for number in (2, 3, 4):
        await desk.send(number)
    await desk.outbox.discard(*(desk.waits(number).event for number in (1, 2, 3)))
    assert await desk.post.until_begun(2) == [body(1), body(4)]
    assert [state for _, state in await desk.stored()][:3] == [State.DISCARDED] * 3


async def test_where_nothing_is_automatic_what_failed_waits_for_a_person(desk: OutboxDesk) -> None:
    """A production channel."""
    desk.outbox.automatic = False
    event = await desk.fail(1)
    await desk.send(2)
    desk.now += 1000
    await desk.retry_nothing()
    assert desk.waits(1) == Unfinished(desk.waits(1).event, tries=1, decision=True)
    assert desk.waits(2).behind is not None
    desk.outbox.resend(event)
    await desk.post.until_begun(2)
    desk.post.end(body(1))
    assert await desk.post.until_begun(3) == [body(1), body(1), body(2)]


async def test_what_was_left_to_a_person_stays_so(desk: OutboxDesk) -> None:
    """A channel that becomes a production one and is none again."""
    await desk.fail(1)
    desk.outbox.automatic = False
    desk.outbox.automatic = True
    desk.now += 1000
    await desk.retry_nothing()
    assert desk.waits(1).decision


async def test_what_an_earlier_run_left_failed_is_not_tried_and_holds_its_line(
    desk: OutboxDesk,
) -> None:
    left = await desk.journal.add_event(an_event(1, state=State.FAILED, body=body(1)))
    desk.outbox.hold(left)
    await desk.send(2)
    desk.outbox.hurry()
    desk.now += 1000
    await desk.retry_nothing()
    assert desk.post.begun == []
    desk.outbox.resend(left)
    await desk.post.until_begun(1)
    desk.post.end(body(1))
    assert await desk.post.until_begun(2) == [body(1), body(2)]


async def test_one_sent_ahead_by_hand_that_fails_is_tried_again_in_its_turn(desk: OutboxDesk) -> None:
    event = await an_unknown_one(desk)
    desk.outbox.resend(desk.waits(2).event)
    await desk.post.until_begun(2)
    desk.post.end(body(2), unreachable())
    await desk.until_told(2, State.FAILED)
    desk.now += 1000
    await desk.retry_nothing()
    assert desk.waits(2).behind == desk.waits(1).event
    await desk.outbox.discard(event)
    await desk.retry(2)


async def test_several_sent_by_hand_behind_an_unknown_one_go_in_their_order(desk: OutboxDesk) -> None:
    await an_unknown_one(desk)
    await desk.send(3)
    desk.outbox.resend(desk.waits(3).event)
    desk.outbox.resend(desk.waits(2).event)
    for number, begun in ((3, 2), (2, 3)):
        assert (await desk.post.until_begun(begun))[-1] == body(number)
        desk.post.end(body(number))
        await desk.until_told(number, State.SENT)
    assert [each.event.event_id for each in desk.outbox.unfinished()] == ["event-1"]


async def test_the_unfinished_are_told_by_customers_and_the_oldest_first(desk: OutboxDesk) -> None:
    for number, client_id in ((1, "b"), (2, "a"), (3, "b")):
        await desk.send(number, client_id)
    await desk.post.until_begun(2)
    found = [(each.event.event_id, each.event.state) for each in desk.outbox.unfinished()]
    assert found == [("event-1", State.SENDING), ("event-3", State.QUEUED), ("event-2", State.SENDING)]
