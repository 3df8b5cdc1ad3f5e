from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, Direction, State
from kitdesk.model.timeline import Happening, Span
from kitdesk.ui.tables.stretch_view import StretchView
from tests.support.conversations import NOON, a_stretch, event, happening
from tests.support.hands import press
from tests.support.long_conversation import LongConversation
from tests.support.on_screen import on_screen

LONG = 1_000_000


@pytest.fixture
def view(qtbot: QtBot) -> StretchView:
    return on_screen(qtbot, StretchView(), 500, 300)


def seen(view: StretchView) -> list[tuple[int, int]]:
    """Number and top of each event in sight."""
    return [(view.lines.line(row).number, top) for row, top, _ in view.pile.in_sight()]


def drag(view: StretchView, share: float) -> None:
    """Drag the scroll bar to a share of its length, and let go."""
    bar = view.verticalScrollBar()
    bar.setSliderDown(True)
    bar.setSliderPosition(round(share * bar.maximum()))
    bar.setSliderDown(False)


def wheel(view: StretchView, notches: int) -> None:
    """Turn the wheel: up where *notches* is positive."""
    middle = QPointF(view.viewport().rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(view.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), turned)


def test_a_conversation_opens_at_its_newest_end_and_follows_it(view: StretchView) -> None:
    LongConversation(view, LONG).open()
    assert seen(view)[-1][0] == LONG
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    view.add_news([event(LONG + 1, "the newest")])
    assert seen(view)[-1][0] == LONG + 1
    assert view.new_below == 0


def test_a_short_conversation_stands_at_the_top_and_does_not_scroll(view: StretchView) -> None:
    view.open(Span(1, 2, 2), a_stretch([event(1), event(2)]))
    assert seen(view)[0] == (1, 0)
    assert view.verticalScrollBar().maximum() == 0
    wheel(view, 3)
    assert seen(view)[0] == (1, 0)


def test_the_wheel_scrolls_through_parts_that_are_loaded_on_the_way(view: StretchView) -> None:
    long = LongConversation(view, 500)
    long.open()
    for _ in range(1_000):  # whatever the font
        wheel(view, 1)
    assert seen(view)[0] == (1, 0)
    for _ in range(1_000):
        wheel(view, -1)
    assert seen(view)[-1][0] == 500


def test_nothing_moves_while_parts_are_loaded_and_forgotten(view: StretchView) -> None:
    LongConversation(view, LONG).open()
    for _ in range(300):
        before = dict(seen(view))
        view.scroll_by(-50)
        after = dict(seen(view))
        moved = {after[number] - before[number] for number in before.keys() & after.keys()}
        assert moved == {50}


def test_only_a_stretch_is_held_wherever_one_scrolls(view: StretchView) -> None:
    LongConversation(view, LONG).open()
    for share in (0.0, 0.3, 0.31, 0.9, 1.0):
        drag(view, share)
        for _ in range(200):
            view.scroll_by(-400)
        assert view.lines.rowCount() < 500


def test_what_comes_does_not_make_the_stretch_longer(view: StretchView) -> None:
    long = LongConversation(view, 100)
    long.open()
    for number in range(101, 2_000, 100):
        view.add_news([event(each) for each in range(number, number + 100)])
    assert seen(view)[-1][0] == 2_000
    assert view.lines.rowCount() < 400


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.77, 1.0])
def test_the_scroll_bar_leads_to_its_share_of_the_conversation(view: StretchView, share: float) -> None:
    LongConversation(view, LONG).open()
    drag(view, share)
    numbers = [number for number, _ in seen(view)]
    assert numbers[0] - 1 <= max(1, share * LONG) <= numbers[-1] + 1
    assert view.verticalScrollBar().value() == pytest.approx(share * LONG * 100, abs=200)


def test_the_scroll_bar_stands_where_the_wheel_scrolled_to(view: StretchView) -> None:
    LongConversation(view, 200).open()
    drag(view, 0.5)
    values = []
    for _ in range(60):
        wheel(view, -1)
        values.append(view.verticalScrollBar().value())
    assert values == sorted(values)
    assert len(set(values)) == 60


def test_what_was_dragged_past_is_never_loaded(view: StretchView) -> None:
    long = LongConversation(view, LONG, at_once=False)
    long.open()
    bar = view.verticalScrollBar()
    bar.setSliderDown(True)
    for percent in range(100, 19, -1):
        bar.setSliderPosition(bar.maximum() * percent // 100)
    assert long.parts <= 2
    while long.asked:
        long.answer()
    assert long.parts <= 4
    assert seen(view)[0][0] == pytest.approx(0.2 * LONG, abs=20)


def test_an_answer_for_a_place_that_was_left_is_dropped(view: StretchView) -> None:
    long = LongConversation(view, LONG, at_once=False)
    long.open()
    view.go_to(1_000)
    view.go_to(500_000)
    [(first, count)] = long.asked
    assert first < 1_000 < first + count
    long.answer()
    assert view.lines.last == LONG
    long.answer()
    assert seen(view)[0] == (500_000, 0)


def test_a_place_that_takes_long_to_load_shows_placeholders(view: StretchView, qtbot: QtBot) -> None:
    long = LongConversation(view, LONG, at_once=False)
    long.open()
    before = view.grab().toImage()
    view.go_to(5)
    assert view.grab().toImage() == before
    qtbot.waitUntil(lambda: view.grab().toImage() != before)
    long.asked.clear()
    view.show_part(long.lines(1, 60))
    assert seen(view)[0] == (5, 0)


def test_a_part_that_cannot_be_had_is_not_asked_for_again_and_again(view: StretchView) -> None:
    long = LongConversation(view, LONG, at_once=False)
    long.open()
    view.go_to(5)
    asked = long.parts
    view.show_part([])
    assert long.parts == asked
    assert seen(view)[-1][0] == LONG


def test_an_event_is_gone_to_and_chosen(view: StretchView) -> None:
    LongConversation(view, LONG).open()
    view.go_to(1_234, choose=True)
    chosen = view.lines.line_at(view.currentIndex())
    assert chosen is not None
    assert chosen.number == 1_234
    assert 1_234 in dict(seen(view))


@pytest.mark.parametrize(("wanted", "found"), [(0, 1), (LONG + 5, LONG)])
def test_beyond_the_ends_is_the_end(view: StretchView, wanted: int, found: int) -> None:
    LongConversation(view, LONG).open()
    view.go_to(500)
    view.go_to(wanted)
    assert found in dict(seen(view))


def test_what_comes_below_leaves_in_place_what_is_read_and_is_counted(view: StretchView) -> None:
    long = LongConversation(view, 200)
    long.open()
    view.go_to(100)
    before = seen(view)
    long.span = Span(1, 202, 200)
    view.add_news([event(201, "new"), event(202, "newer")])
    view.add_news([long.message(100 - 1, state=State.REFUSED, note="because " * 30)])
    assert seen(view) == before
    assert view.new_below == 2
    view.go_to_newest()
    assert seen(view)[-1][0] == 202
    assert view.new_below == 0


def test_news_that_come_out_of_order_are_all_shown(view: StretchView) -> None:
    long = LongConversation(view, 100)
    long.open()
    long.span = Span(1, 103, 103)
    view.add_news([event(102)])
    view.add_news([event(101)])
    view.add_news([event(103)])
    assert [number for number, _ in seen(view)][-3:] == [101, 102, 103]


def test_the_first_message_of_all_is_shown(view: StretchView) -> None:
    view.open(Span(), [])
    view.add_news([event(1, "the first")])
    assert seen(view) == [(1, 0)]
    assert view.stretch.span == Span(1, 1)


def test_what_happens_is_told_at_the_newest_end_only(view: StretchView) -> None:
    long = LongConversation(view, LONG)
    long.open()
    view.add_news([], [happening(NOON + LONG + 1, LOGIN)])
    assert view.lines.line(view.lines.rowCount() - 1).event is None
    view.go_to(100)
    view.add_news([], [happening(NOON + LONG + 2, LOGIN)])
    assert view.lines.line(view.lines.rowCount() - 1).event is not None


def test_a_narrower_window_keeps_the_end_in_sight(view: StretchView, qtbot: QtBot) -> None:
    LongConversation(view, 100).open()
    view.resize(300, 260)
    qtbot.waitUntil(lambda: view.viewport().width() < 300)
    assert seen(view)[-1][0] == 100
    assert view.is_at_newest


def test_a_narrower_window_keeps_in_place_what_is_read(view: StretchView, qtbot: QtBot) -> None:
    LongConversation(view, 100).open()
    view.go_to(50)
    view.resize(300, 260)
    qtbot.waitUntil(lambda: view.viewport().width() < 300)
    assert seen(view)[0] == (50, 0)


def test_a_larger_font_lays_everything_out_anew(view: StretchView) -> None:
    LongConversation(view, 100).open()
    before = len(seen(view))
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)
    assert len(seen(view)) < before


def test_home_and_end_go_to_the_ends_of_the_conversation(view: StretchView) -> None:
    LongConversation(view, LONG).open()
    press(view, Qt.Key.Key_Home)
    assert seen(view)[0] == (1, 0)
    press(view, Qt.Key.Key_End)
    assert seen(view)[-1][0] == LONG


def test_keys_go_on_through_what_is_not_loaded_yet(view: StretchView) -> None:
    LongConversation(view, 300).open()
    press(view, Qt.Key.Key_End)
    for _ in range(250):
        press(view, Qt.Key.Key_Up)
    assert view.lines.line(view.currentIndex().row()).number < 200
    press(view, Qt.Key.Key_PageUp)
    press(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().isValid()


def test_it_is_seen_when_its_newest_end_is_in_sight_of_an_active_window(
    view: StretchView, qtbot: QtBot
) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    seen_to: list[int] = []
    view.newest_seen.connect(seen_to.append)
    long = LongConversation(view, 100)
    long.open(unread=90)
    assert seen_to == [100]
    view.go_to(20)
    long.span = Span(1, 101)
    view.add_news([event(101, direction=Direction.IN)])
    assert seen_to == [100]
    view.go_to_newest()
    assert seen_to == [100, 101]


def test_the_first_unread_is_above_until_it_is_scrolled_to(view: StretchView) -> None:
    LongConversation(view, 200).open(unread=100)
    assert view.unread_is_above()
    view.go_to(100)
    assert not view.unread_is_above()
    assert view.lines.marks(view.pile.row_at(5) or 0).first_unread


def test_what_comes_while_nobody_looks_begins_the_unread(view: StretchView, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    LongConversation(view, 100).open()
    view.add_news([event(101, direction=Direction.IN)])
    assert view.lines.unread == 0
    view.go_to(20)
    view.add_news([event(102), event(103, direction=Direction.IN), event(104, direction=Direction.IN)])
    assert view.lines.unread == 103


def test_a_countdown_moves_nothing(view: StretchView) -> None:
    view.open(Span(1, 40), a_stretch([event(number, state=State.FAILED) for number in range(1, 41)]))
    view.show_remarks(dict.fromkeys(range(1, 41), "next try in 0:14"))
    before = seen(view)
    view.show_remarks(dict.fromkeys(range(1, 41), "next try in 0:13"))
    assert seen(view) == before
    assert view.is_at_newest


def many_shots() -> list[Happening]:
    return [happening(NOON - 100 + at, CHAIR_CALLBACK, status=200) for at in range(40)]


def test_what_happened_before_the_first_event_is_scrolled_to_as_a_part_of_it(view: StretchView) -> None:
    events = [event(number) for number in range(1, 20)]
    view.open(Span(1, 19, 19), a_stretch(events, many_shots()))
    assert seen(view)[-1][0] == 19
    drag(view, 0.0)
    assert seen(view)[0] == (0, 0)
    assert view.verticalScrollBar().value() == 0
    drag(view, 1.0)
    assert seen(view)[-1][0] == 19
    view.go_to(1, choose=True)
    assert view.lines.line(view.currentIndex().row()).event == events[0]


def test_what_happened_without_an_event_is_scrolled_through(view: StretchView) -> None:
    view.open(Span(), a_stretch([], many_shots()))
    assert view.is_at_newest
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    drag(view, 0.0)
    assert view._rows()[0] == 0
    view.go_to_newest()
    assert view._rows()[-1] == 39
    view.add_news([event(1)])
    assert seen(view)[-1][0] == 1
