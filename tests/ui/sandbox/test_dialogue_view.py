from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kitdesk.sandbox.turn import Stage
from kitdesk.ui.sandbox.dialogue_view import DialogueView
from tests.support.entries import a_closing, an_answer, an_entry
from tests.support.hands import click, press

PHOTO = {"type": "photo", "file_name": "a.jpg", "file_url": "https://example.com/a.jpg"}
WITH_PHOTO = json.dumps({"event_data": {"message": {"payload": [PHOTO]}}}).encode()
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot) -> DialogueView:
    view = DialogueView()
    qtbot.addWidget(view)
    view.resize(360, 240)
    view.show()
    return view


def places(view: DialogueView, row: int) -> list[QPoint]:
    """Points all over a row."""
    rect = view.visualRect(view.model().index(row, 0))
    return [QPoint(x, y) for y in range(rect.top(), rect.bottom(), 4) for x in range(0, rect.width(), 4)]


def at_the_end(view: DialogueView) -> bool:
    return view.verticalScrollBar().value() == view.verticalScrollBar().maximum()


def test_a_click_and_enter_show_the_details(view: DialogueView, qtbot: QtBot) -> None:
    view.show_entries([an_entry(1), a_closing(2)])
    with qtbot.waitSignal(view.exchange_selected) as shown:
        click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    assert shown.args == [an_entry(1).exchange]
    press(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.exchange_selected) as shown:
        press(view, Qt.Key.Key_Return)
    assert shown.args == [a_closing(2).exchange]


def test_what_is_being_typed_is_hurried_or_taken_back_by_key(view: DialogueView, qtbot: QtBot) -> None:
    view.show_entries([an_entry(1), an_answer(2, stage=Stage.TYPING)])
    view.setCurrentIndex(view.model().index(1, 0))
    view.setFocus()
    with qtbot.waitSignal(view.hurry_requested) as hurried:
        press(view, Qt.Key.Key_R, CTRL)
    with qtbot.waitSignal(view.take_back_requested) as back:
        press(view, Qt.Key.Key_Delete)
    assert (hurried.args, back.args) == (["e-2"], ["e-2"])
    view.show_entries([an_entry(1), an_answer(2)])
    with qtbot.assertNotEmitted(view.take_back_requested):
        press(view, Qt.Key.Key_Delete)


def test_its_links_do_the_same(view: DialogueView, qtbot: QtBot) -> None:
    view.show_entries([an_answer(2, stage=Stage.TYPING)])
    with qtbot.waitSignals([view.hurry_requested, view.take_back_requested]):
        for place in places(view, 0):
            click(view.viewport(), place)


def test_an_attachment_asks_to_be_opened(view: DialogueView, qtbot: QtBot) -> None:
    view.show_entries([an_entry(1, body=WITH_PHOTO)])
    with qtbot.waitSignal(view.link_requested) as asked:
        for place in places(view, 0):
            click(view.viewport(), place)
    assert asked.args == ["https://example.com/a.jpg"]


def test_it_follows_the_newest_line_unless_somebody_scrolled_up(view: DialogueView) -> None:
    entries = [an_entry(number) for number in range(20)]
    view.show_entries(entries)
    assert at_the_end(view)
    view.show_entries([*entries, an_entry(20)])
    assert at_the_end(view)
    view.verticalScrollBar().setValue(0)
    view.show_entries([*entries, an_entry(20), an_entry(21)])
    assert view.verticalScrollBar().value() == 0
    view.show_entries([an_entry(100 + number) for number in range(20)])
    assert at_the_end(view)


def test_the_text_of_a_line_can_be_copied(view: DialogueView) -> None:
    view.show_entries([an_entry(1, "exactly\nthis")])
    view.setCurrentIndex(view.model().index(0, 0))
    press(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "exactly\nthis"
