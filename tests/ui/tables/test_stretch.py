from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, Direction, State
from kitdesk.model.timeline import Span
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.lines_model import LinesModel
from kitdesk.ui.tables.stretch import MARGIN, MOST_UNSEEN, PART, Stretch
from tests.support.conversations import a_stretch, event, happening

ALL = Span(1, 1_000, 1_000)


@pytest.fixture
def lines(qapp: QApplication) -> LinesModel:
    return LinesModel()


@pytest.fixture
def stretch(lines: LinesModel) -> Stretch:
    """It holds 401 to 500 of a thousand."""
    stretch = Stretch(lines)
    stretch.open(ALL, part(401, 500))
    return stretch


def part(first: int, last: int) -> list[Line]:
    return a_stretch(event(number) for number in range(first, last + 1))


def held(lines: LinesModel) -> tuple[int, int]:
    return lines.first, lines.last


def test_more_is_asked_for_where_little_is_left_beside_what_is_in_sight(stretch: Stretch) -> None:
    assert stretch.ask_beside(range(MARGIN, 40), MARGIN) is None
    assert stretch.ask_beside(range(MARGIN - 1, 40), MARGIN) == range(401 - PART, 401)


def test_more_is_asked_for_below(stretch: Stretch) -> None:
    assert stretch.ask_beside(range(60, 80), MARGIN) == range(501, 501 + PART)


def test_one_thing_is_asked_for_at_a_time(stretch: Stretch, lines: LinesModel) -> None:
    assert stretch.ask(990, 1_010) == range(990, 1_001)
    assert stretch.ask(1, 9) is None
    stretch.take([])
    assert stretch.ask(-5, 9) == range(1, 10)


def test_nothing_is_asked_for_beyond_the_ends(stretch: Stretch) -> None:
    stretch.open(Span(401, 500, 500), part(401, 500))
    assert stretch.reaches_first
    assert stretch.reaches_last
    assert stretch.ask_beside(range(100), MARGIN) is None
    assert stretch.ask_beside([], MARGIN) is None


def test_what_continues_it_is_held(stretch: Stretch, lines: LinesModel) -> None:
    for asked, (first, last) in ((range(341, 401), (341, 500)), (range(501, 561), (341, 560))):
        stretch.ask(asked.start, asked.stop - 1)
        stretch.take(part(asked.start, asked.stop - 1))
        assert held(lines) == (first, last)


def test_what_comes_too_late_is_dropped(stretch: Stretch, lines: LinesModel) -> None:
    stretch.ask(1, 20)
    assert stretch.take(part(1, 20), aim=700) == 700
    assert held(lines) == (401, 500)


def test_a_place_that_is_gone_to_takes_the_place_of_all(stretch: Stretch, lines: LinesModel) -> None:
    stretch.ask(690, 710)
    assert stretch.take(part(690, 710), aim=700) == 700
    assert held(lines) == (690, 710)


def test_the_nearest_is_gone_to_where_an_event_is_gone(stretch: Stretch) -> None:
    stretch.ask(690, 710)
    assert stretch.take(part(705, 710), aim=700) == 705


def test_what_is_far_is_forgotten(stretch: Stretch, lines: LinesModel) -> None:
    stretch.open(ALL, part(1, 1_000))
    stretch.forget_beside(range(500, 510))
    assert held(lines) == (501 - MOST_UNSEEN, 509 + MOST_UNSEEN)
    stretch.forget_beside(range(10))
    stretch.forget_beside([])
    assert held(lines) == (501 - MOST_UNSEEN, 501 - MOST_UNSEEN + 9 + MOST_UNSEEN - 1)


def test_news_join_what_they_continue_and_are_counted_elsewhere(stretch: Stretch, lines: LinesModel) -> None:
    stretch.add_news([event(1_001), event(450, state=State.REFUSED)], [happening(1, LOGIN)], watched=False)
    assert held(lines) == (401, 500)
    assert stretch.span.last == 1_001
    assert lines.events()[49].state is State.REFUSED
    stretch.open(ALL, part(981, 1_000))
    stretch.add_news([event(1_002), event(1_001)], [happening(event(1_003).at, LOGIN)], watched=True)
    assert held(lines) == (981, 1_002)
    assert lines.lines()[-1].event is None


def test_what_happened_before_the_first_event_is_held_with_it_and_once(
    stretch: Stretch, lines: LinesModel
) -> None:
    before = [happening(1, CHAIR_CALLBACK), happening(2)]
    stretch.open(Span(1, 90, 90), part(61, 90))
    stretch.ask(1, 60)
    stretch.take([*a_stretch([], before), *part(1, 60)])
    assert held(lines) == (1, 90)
    assert stretch.reaches_first
    stretch.open(Span(), a_stretch([], before))
    assert stretch.reaches_first
    stretch.add_news([event(1)], [], watched=True)
    assert [line.number for line in lines.lines()] == [0, 0, 1]
    lines.forget_from(2)
    lines.remove(2, 1)
    assert stretch.ask(1, 60) == range(1, 2)
    stretch.take([*a_stretch([], before), *part(1, 1)])
    assert [line.number for line in lines.lines()] == [0, 0, 1]


def test_what_comes_while_nobody_looks_begins_the_unread(stretch: Stretch, lines: LinesModel) -> None:
    came = [event(number, direction=Direction.IN) for number in (1_001, 1_003)]
    stretch.add_news([came[0]], [], watched=True)
    assert (lines.unread, stretch.unread) == (0, 0)
    stretch.seen_to = 1_001
    stretch.add_news([event(1_002), came[1]], [], watched=False)
    assert (lines.unread, stretch.unread) == (1_003, 1)
