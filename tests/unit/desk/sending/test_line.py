from __future__ import annotations

import pytest

from kitdesk.desk.sending.line import Entry, Line, Lines, Stand
from kitdesk.model.timeline import Unfinished
from tests.support.timeline_values import an_event

pytestmark = pytest.mark.anyio


def an_entry(row: int, stand: Stand, tried_at: float = 0.0) -> Entry:
    return Entry(an_event(row, row=row), stand, tried_at=tried_at)


def a_line(*stands: Stand, client_id: str = "client-1", first: int = 1) -> Line:
    """A line of events that wait for these things, with rows from *first* on."""
    line = Line(client_id)
    for row, stand in enumerate(stands, first):
        line.add(an_entry(row, stand))
    return line


TURN, RETRY, DECISION, GO, BUSY = Stand.TURN, Stand.RETRY, Stand.DECISION, Stand.GO, Stand.BUSY


@pytest.mark.parametrize(
    ("stands", "row"),
    [
        ((), None),
        ((TURN,), 1),
        ((TURN, TURN), 1),
        ((BUSY, TURN), None),
        ((TURN, BUSY), None),
        ((BUSY, GO), None),
        ((DECISION, TURN), None),
        ((RETRY, TURN), None),
        ((DECISION, TURN, GO), 3),
        ((TURN, GO, GO), 2),
        ((RETRY, GO), 2),
        ((GO, RETRY), 1),
    ],
    ids=str,
)
async def test_the_next_is_what_was_sent_by_hand_else_the_first_if_it_waits_its_turn(
    stands: tuple[Stand, ...], row: int | None
) -> None:
    following = a_line(*stands).next()
    assert (following.event.row if following else None) == row


@pytest.mark.parametrize(
    ("stands", "row"),
    [
        ((), None),
        ((TURN,), None),
        ((RETRY, TURN), 1),
        ((RETRY, RETRY), 1),
        ((DECISION, RETRY), None),
        ((BUSY, RETRY), None),
        ((RETRY, BUSY), None),
        ((RETRY, GO), None),
    ],
    ids=str,
)
async def test_tried_again_is_the_first_only_and_while_nothing_else_goes(
    stands: tuple[Stand, ...], row: int | None
) -> None:
    again = a_line(*stands).retry()
    assert (again.event.row if again else None) == row


async def test_an_event_stands_where_it_belongs_by_its_age() -> None:
    line = a_line(DECISION, TURN, first=5)
    line.add(an_entry(2, GO))
    line.add(an_entry(9, TURN))
    assert [entry.event.row for entry in line.entries] == [2, 5, 6, 9]
    found = line.find(6)
    assert found is line.entries[2]
    assert line.find(7) is None


async def test_each_says_what_it_waits_for() -> None:
    line = a_line(RETRY, TURN, RETRY, DECISION, BUSY)
    first, second, third, fourth, fifth = (entry.event for entry in line.entries)
    assert line.unfinished(14.0) == [
        Unfinished(first, retry_in=14.0),
        Unfinished(second, behind=first),
        Unfinished(third, behind=first),
        Unfinished(fourth, decision=True),
        Unfinished(fifth),
    ]


async def test_only_the_first_end_of_an_event_is_told_to_who_sent_it() -> None:
    entry = an_entry(1, TURN)
    entry.end()
    first, entry.event = entry.event, an_event(2)
    entry.end()
    assert await entry.ended == first


async def test_of_all_lines_the_one_whose_last_try_is_the_longest_ago_is_tried_again() -> None:
    lines = Lines()
    for row, tried_at in ((1, 30.0), (2, 10.0), (3, 10.0)):
        lines.of(f"client-{row}").add(an_entry(row, RETRY, tried_at))
    lines.of("client-4").add(an_entry(4, DECISION))
    found = lines.retry()
    assert found
    assert (found[0].client_id, found[1].event.row) == ("client-2", 2)


async def test_where_nothing_is_to_be_tried_again_there_is_none() -> None:
    assert Lines().retry() is None


async def test_lines_are_told_in_the_order_of_their_oldest() -> None:
    lines = Lines()
    for row, client_id in ((3, "a"), (2, "b"), (4, "b"), (5, "a")):
        lines.of(client_id).add(an_entry(row, DECISION))
    assert [each.event.row for each in lines.unfinished(0.0)] == [2, 4, 3, 5]
    assert [entry.event.row for entry in lines.entries()] == [3, 5, 2, 4]


async def test_a_line_in_which_nothing_is_left_is_forgotten() -> None:
    lines = Lines()
    line = lines.of("a")
    line.storing = 1
    lines.leave(line)
    assert lines.are_storing()
    assert lines.of("a") is line
    line.storing = 0
    lines.leave(line)
    assert (len(lines), lines.are_storing()) == (0, False)
