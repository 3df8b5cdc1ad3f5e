from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import State
from kitdesk.ui.tables.bubble_view import BubbleView
from tests.support.conversations import HOSTILE, event
from tests.support.hands import click, press
from tests.support.on_screen import on_screen


@pytest.fixture
def view(qtbot: QtBot) -> BubbleView:
    return on_screen(qtbot, BubbleView(), 500, 300)


def many(first: int, last: int) -> list[object]:
    return [event(row, f"line {row}") for row in range(first, last)]


def top(view: BubbleView) -> tuple[int, int]:
    """The event at the top and how far it is scrolled in."""
    index = view.indexAt(QPoint(250, 4))
    return view.events()[index.row()].row, view.visualRect(index).top()


def at_end(view: BubbleView) -> bool:
    return view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def link(view: BubbleView, row: int, word: str) -> QPoint:
    """Somewhere on a link: found as a person finds it, by the pointer that becomes a hand."""
    rect = view.visualRect(view.model().index(row, 0))
    found = [
        QPoint(x, y)
        for y in range(rect.top(), rect.bottom(), 3)
        for x in range(0, rect.width(), 5)
        if view._deed_at(QPoint(x, y)) == word
    ]
    assert found, f"there is no {word}"
    return found[len(found) // 2]


def test_a_conversation_opens_at_its_newest_end_and_follows_it(view: BubbleView) -> None:
    view.set_events(many(100, 160))  # type: ignore[arg-type]
    assert at_end(view)
    view.upsert(event(160, "the newest"))
    assert at_end(view)


def test_older_ones_above_leave_in_place_what_is_read(view: BubbleView) -> None:
    view.set_events(many(100, 160))  # type: ignore[arg-type]
    view.verticalScrollBar().setValue(200)
    before = top(view)
    view.prepend(many(40, 100))  # type: ignore[arg-type]
    assert top(view) == before


def test_what_comes_below_leaves_in_place_what_is_read(view: BubbleView) -> None:
    view.set_events(many(100, 160))  # type: ignore[arg-type]
    view.verticalScrollBar().setValue(200)
    before = top(view)
    view.upsert(event(200, "new"))
    view.upsert(event(101, "another state " * 60, state=State.REFUSED, note="because " * 30))
    assert top(view)[0] == before[0]


def test_a_narrower_window_keeps_the_end_in_sight(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events([event(row, "word " * 60) for row in range(30)])
    view.resize(300, 260)
    qtbot.waitUntil(lambda: at_end(view))


def test_the_top_asks_for_older_ones(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events(many(100, 160))  # type: ignore[arg-type]
    with qtbot.waitSignal(view.top_reached):
        view.verticalScrollBar().setValue(0)


def test_a_click_selects_the_event(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events([event(1)])
    with qtbot.waitSignal(view.event_selected) as selected:
        click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    assert selected.args == [event(1)]


@pytest.mark.parametrize(
    ("word", "signal"), [("resend", "resend_requested"), ("discard", "discard_requested")]
)
def test_the_links_ask_for_their_deed(view: BubbleView, qtbot: QtBot, word: str, signal: str) -> None:
    view.set_events([event(1, state=State.UNKNOWN)])
    with qtbot.waitSignal(getattr(view, signal)) as asked:
        click(view.viewport(), link(view, 0, word))
    assert asked.args[0].row == 1


def test_the_keyboard_selects_resends_discards_and_copies(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events([event(1, "exact <b>text</b>", state=State.UNKNOWN), event(2)])
    view.focus_newest()
    press(view, Qt.Key.Key_Up)
    with qtbot.waitSignals([view.event_selected, view.resend_requested, view.discard_requested]):
        press(view, Qt.Key.Key_Return)
        press(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        press(view, Qt.Key.Key_Delete)
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "exact <b>text</b>"


def test_what_was_sent_is_not_resent(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events([event(1)])
    view.focus_newest()
    with qtbot.assertNotEmitted(view.resend_requested):
        view.resend()


def test_show_more_unfolds_in_place(view: BubbleView, qtbot: QtBot) -> None:
    view.set_events([event(1, "word " * 1_000)])
    before = view.verticalScrollBar().maximum()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    click(view.viewport(), link(view, 0, "expand"))
    assert view.verticalScrollBar().maximum() > before


def test_hostile_texts_are_painted(view: BubbleView) -> None:
    view.set_events([event(row, text, note=text[:300]) for row, text in enumerate(HOSTILE)])
    for value in range(0, view.verticalScrollBar().maximum(), 200):
        view.verticalScrollBar().setValue(value)
        view.grab()
