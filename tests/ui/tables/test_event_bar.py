from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Span
from kitdesk.ui.tables.event_bar import EventBar
from kitdesk.ui.tables.shares import Block
from tests.support.on_screen import on_screen

SPAN = Span(1, 1_000)
MIDDLE = [Block(number, 100 * (number - 498), 100) for number in range(498, 504)]


@pytest.fixture
def bar(qtbot: QtBot) -> EventBar:
    return on_screen(qtbot, EventBar(), 12, 600)


def test_it_stands_beside_what_is_in_sight(bar: EventBar, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bar.place_wanted):
        bar.show_place(SPAN, MIDDLE, 600, whole=False)
    assert bar.share == pytest.approx(0.5, abs=0.001)
    assert bar.pageStep() / bar.maximum() == pytest.approx(6 / 1_000)


def test_it_cannot_be_moved_where_all_is_in_sight(bar: EventBar) -> None:
    bar.show_place(Span(1, 2), [Block(1, 0, 100), Block(2, 100, 100)], 600, whole=True)
    assert bar.maximum() == 0
    assert bar.share == 0


def test_where_it_is_moved_to_is_an_event_at_that_share_of_the_window(bar: EventBar, qtbot: QtBot) -> None:
    bar.show_place(SPAN, MIDDLE, 600, whole=False)
    with qtbot.waitSignal(bar.place_wanted) as wanted:
        bar.setSliderPosition(bar.maximum() // 4)
    assert wanted.args == [251, 0.0, 0.25]
