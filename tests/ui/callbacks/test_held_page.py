from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView
from pytestqt.qtbot import QtBot

from kitdesk.model.signature import Outcome
from kitdesk.model.timeline import Held
from kitdesk.ui.callbacks.held_page import HeldPage
from kitdesk.ui.tables.held import HELD_ROLE
from kitdesk.ui.text import number_text
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


def a_held(row: int) -> Held:
    return Held(row, 1_700_000_000.0 + row, Outcome.MISMATCH, "Mismatch: because", f"evt-{row}", "c-1")


@pytest.fixture
def page(qtbot: QtBot) -> HeldPage:
    return on_screen(qtbot, HeldPage(), 360, 300)


def why(page: HeldPage) -> str:
    return found(page, QLabel, "callbacks.held.why").text()


def view(page: HeldPage) -> QListView:
    return found(page, QListView, "callbacks.held")


def test_an_empty_list_says_what_it_is_for(page: HeldPage) -> None:
    assert "Nothing is held back" in found(page, QLabel, "callbacks.held.nothing").text()
    assert not view(page).isVisible()


def test_a_callback_is_chosen_with_a_click_and_with_the_keyboard(page: HeldPage, qtbot: QtBot) -> None:
    page.show_held([a_held(2), a_held(1)], 2)
    assert "in no conversation" in why(page)
    place = view(page).visualRect(view(page).model().index(1, 0)).center()
    with qtbot.waitSignal(page.held_selected) as told:
        click(view(page).viewport(), place)
    assert told.args == [a_held(1)]
    press(view(page), Qt.Key.Key_Up)
    with qtbot.waitSignal(page.held_selected) as told:
        press(view(page), Qt.Key.Key_Return)
    assert told.args == [a_held(2)]


def test_why_they_wait_is_one_line_once_there_are_any(page: HeldPage) -> None:
    page.show_held([a_held(1)], 1)
    shown = found(page, QLabel, "callbacks.held.why")
    assert shown.height() < 2 * shown.fontMetrics().height()
    assert "in no conversation" in shown.toolTip()
    assert view(page).y() < 3 * shown.fontMetrics().height()


def test_that_more_are_kept_than_shown_is_said(page: HeldPage) -> None:
    page.show_held([a_held(2)], 1_000)
    assert f"the newest 1 of {number_text(1_000)}" in why(page)


def test_what_is_looked_at_and_selected_stays_when_newer_ones_come(page: HeldPage) -> None:
    page.show_held([a_held(row) for row in range(50, 0, -1)], 50)
    shown = view(page)
    shown.setCurrentIndex(shown.model().index(20, 0))
    shown.scrollTo(shown.model().index(20, 0), QListView.ScrollHint.PositionAtTop)
    page.show_held([a_held(row) for row in range(55, 5, -1)], 60)
    assert shown.currentIndex().data(HELD_ROLE) == a_held(30)
    assert shown.visualRect(shown.currentIndex()).top() < 10
