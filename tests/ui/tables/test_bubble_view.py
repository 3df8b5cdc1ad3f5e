from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Happening
from kitdesk.ui.tables.bubble_view import BubbleView
from kitdesk.ui.text import stamp_text
from tests.support.conversations import HOSTILE, a_stretch, event, happening, span_of
from tests.support.hands import click, press
from tests.support.on_screen import on_screen

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PDF = [{"type": "document", "file_name": "a.pdf", "file_url": "https://cdn.example/a.pdf"}]


@pytest.fixture
def view(qtbot: QtBot) -> BubbleView:
    return on_screen(qtbot, BubbleView(), 500, 300)


def show(view: BubbleView, *events: Event, happenings: tuple[Happening, ...] = ()) -> None:
    lines = a_stretch(events, happenings)
    view.open(span_of(lines), lines)


def middle(view: BubbleView, row: int) -> QPoint:
    return view.visualRect(view.lines.index(row)).center()


def hand(view: BubbleView, row: int) -> list[QPoint]:
    """Where in a row the pointer becomes a hand."""
    rect = view.visualRect(view.lines.index(row))
    places = [QPoint(x, y) for y in range(rect.top(), rect.bottom(), 3) for x in range(0, rect.width(), 5)]
    return [place for place in places if view._deed_at(place)]


def clicked(view: BubbleView, place: QPoint, **keys: Any) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place, **keys)


def chosen(view: BubbleView) -> list[int]:
    return [line.number for line in view.chosen()]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_click_chooses_the_event(view: BubbleView, qtbot: QtBot) -> None:
    show(view, event(1))
    with qtbot.waitSignal(view.line_chosen) as looked_at:
        click(view.viewport(), middle(view, 0))
    assert looked_at.args == [event(1)]
    assert view.selected() == event(1)


def test_a_click_chooses_what_happened(view: BubbleView, qtbot: QtBot) -> None:
    held = happening(event(1).at + 1, reason="Mismatch: the order is wrong.")
    show(view, event(1), happenings=(held,))
    with qtbot.waitSignal(view.line_chosen) as looked_at:
        click(view.viewport(), middle(view, 1))
    assert looked_at.args == [held]
    assert view.selected() is None


@pytest.mark.parametrize(("end", "signal"), [(0, "resend_requested"), (-1, "discard_requested")])
def test_the_links_ask_for_their_deed(view: BubbleView, qtbot: QtBot, end: int, signal: str) -> None:
    show(view, event(1, state=State.UNKNOWN))
    with qtbot.waitSignal(getattr(view, signal)) as asked, qtbot.assertNotEmitted(view.line_chosen):
        click(view.viewport(), hand(view, 0)[end])
    assert [each.number for each in asked.args[0]] == [1]


def test_a_click_on_a_file_asks_for_its_address(view: BubbleView, qtbot: QtBot) -> None:
    show(view, event(1, payload=PDF))
    with qtbot.waitSignal(view.link_requested) as asked, qtbot.assertNotEmitted(view.line_chosen):
        click(view.viewport(), hand(view, 0)[0])
    assert asked.args == ["https://cdn.example/a.pdf"]


def test_a_place_or_a_person_is_no_file(view: BubbleView) -> None:
    show(view, event(1, payload=[{"type": "location", "address": "Main Street"}, {"type": "contact"}]))
    assert hand(view, 0) == []


def test_the_keyboard_does_all_that_the_mouse_does(view: BubbleView, qtbot: QtBot) -> None:
    show(view, event(1, "exact <b>text</b>", state=State.UNKNOWN, payload=PDF), event(2))
    view.focus_newest()
    press(view, Qt.Key.Key_Up)
    asked = [view.line_chosen, view.link_requested, view.resend_requested, view.discard_requested]
    with qtbot.waitSignals(asked):
        press(view, Qt.Key.Key_Return)
        press(view, Qt.Key.Key_O, CTRL)
        press(view, Qt.Key.Key_R, CTRL)
        press(view, Qt.Key.Key_Delete)
    press(view, Qt.Key.Key_C, CTRL)
    assert clipboard() == "exact <b>text</b>"


def test_what_was_sent_is_neither_resent_nor_discarded(view: BubbleView, qtbot: QtBot) -> None:
    show(view, event(1))
    view.focus_newest()
    with qtbot.assertNotEmitted(view.resend_requested), qtbot.assertNotEmitted(view.discard_requested):
        view.resend()
        view.discard()


def test_several_are_chosen_with_the_mouse(view: BubbleView) -> None:
    show(view, *(event(number) for number in (1, 2, 3, 4)))
    clicked(view, middle(view, 0))
    clicked(view, middle(view, 2), stateKey=SHIFT)
    assert chosen(view) == [1, 2, 3]
    clicked(view, middle(view, 1), stateKey=CTRL)
    assert chosen(view) == [1, 3]


def test_several_are_chosen_with_the_keys_beyond_what_is_in_sight(view: BubbleView) -> None:
    show(view, *(event(number) for number in range(1, 41)))
    view.focus_newest()
    for _ in range(19):
        press(view, Qt.Key.Key_Up, SHIFT)
    assert chosen(view) == list(range(21, 41))
    press(view, Qt.Key.Key_A, CTRL)
    assert len(chosen(view)) == 40


def test_choosing_several_looks_closely_at_none(view: BubbleView, qtbot: QtBot) -> None:
    show(view, event(1), event(2))
    clicked(view, middle(view, 0))
    with qtbot.assertNotEmitted(view.line_chosen):
        clicked(view, middle(view, 1), stateKey=SHIFT)


def test_a_click_leaves_the_rows_where_they_are(view: BubbleView) -> None:
    show(view, *(event(number) for number in range(1, 41)))
    view.scroll_by(-30)
    before = list(view.pile.in_sight())
    clicked(view, QPoint(450, 5))
    assert list(view.pile.in_sight()) == before


def test_several_are_copied_with_who_said_them(view: BubbleView) -> None:
    view.customer = "James"
    show(view, event(1, "Hello"), event(2, "Are you there?"))
    press(view, Qt.Key.Key_A, CTRL)
    press(view, Qt.Key.Key_C, CTRL)
    first, second = (stamp_text(event(number).at) for number in (1, 2))
    assert clipboard() == f"{first} James: Hello\n{second} James: Are you there?"
    press(view, Qt.Key.Key_C, CTRL | SHIFT)
    assert clipboard() == f"{event(1, 'Hello').body.decode()}\n{event(2, 'Are you there?').body.decode()}"


def test_of_several_those_are_resent_that_can_be(view: BubbleView) -> None:
    show(view, event(1), event(2, state=State.UNKNOWN), event(3, state=State.REFUSED))
    press(view, Qt.Key.Key_A, CTRL)
    resent: list[int] = []
    view.resend_requested.connect(lambda events: resent.extend(each.number for each in events))
    view.resend()
    assert resent == [2, 3]


def test_show_more_unfolds_in_place(view: BubbleView) -> None:
    show(view, event(1, "word " * 1_000))
    _, top, before = next(view.pile.in_sight())
    click(view.viewport(), hand(view, 0)[0])
    _, still, after = next(view.pile.in_sight())
    assert after > 2 * before
    assert still == top


def test_a_long_text_is_read_to_its_end_with_one_key(view: BubbleView) -> None:
    show(view, event(1), event(2, "word " * 1_000), event(3))
    view.focus_newest()
    for _ in range(100):
        press(view, Qt.Key.Key_Up)
    assert view.selected() == event(1)
    for _ in range(100):
        press(view, Qt.Key.Key_Down)
    assert view.selected() == event(3)
    assert view.is_at_newest


def test_typed_letters_choose_nothing(view: BubbleView) -> None:
    show(view, event(1), event(2))
    view.focus_newest()
    QTest.keyClicks(view, "You")
    assert view.selected() == event(2)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_texts_are_painted(view: BubbleView, text: str) -> None:
    held = happening(event(1).at, reason=text, error=text[:2_000])
    show(view, event(1, text, note=text[:300]), happenings=(held,))
    view.grab()
    view.lines.data(view.lines.index(0))
    view.scroll_by(10_000)
    view.grab()
