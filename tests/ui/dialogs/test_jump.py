from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.jump import Jump
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return on_screen(qtbot, QWidget(), 600, 500)


@pytest.fixture
def jump(window: QWidget) -> Jump:
    button = QPushButton("Go to…", window)
    button.move(500, 10)
    jump = Jump(window, unread=True)
    jump.open_under(button)
    return jump


def begins(day: QDate) -> float:
    """The Unix time at which a day begins here."""
    return datetime(day.year(), day.month(), day.day()).timestamp()  # noqa: DTZ001 (here is meant)


@pytest.mark.parametrize(
    ("name", "signal"), [("first", "first_chosen"), ("unread", "unread_chosen"), ("newest", "newest_chosen")]
)
def test_a_button_leads_to_its_place(jump: Jump, qtbot: QtBot, name: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(jump, signal)):
        click(found(jump, QPushButton, f"jump.{name}"))
    assert not jump.isVisible()


@pytest.mark.parametrize(("name", "ago"), [("today", 0), ("yesterday", 1), ("week", 7)])
def test_a_day_is_gone_to_at_its_beginning(jump: Jump, qtbot: QtBot, name: str, ago: int) -> None:
    with qtbot.waitSignal(jump.date_chosen) as chosen:
        click(found(jump, QPushButton, f"jump.{name}"))
    assert chosen.args == [begins(QDate.currentDate().addDays(-ago))]


def test_a_date_is_chosen_with_the_keys_alone(jump: Jump, qtbot: QtBot) -> None:
    calendar = found(jump, QCalendarWidget)
    grid = found(calendar, QWidget, "qt_calendar_calendarview")
    press(grid, Qt.Key.Key_Up)
    with qtbot.waitSignal(jump.date_chosen) as chosen:
        press(grid, Qt.Key.Key_Return)
    assert chosen.args == [begins(QDate.currentDate().addDays(-7))]


def test_no_day_to_come_can_be_chosen(jump: Jump) -> None:
    assert found(jump, QCalendarWidget).maximumDate() == QDate.currentDate()


def test_unread_is_offered_only_where_there_is_any(window: QWidget) -> None:
    assert not found(Jump(window, unread=False), QPushButton, "jump.unread").isEnabled()


def test_escape_leaves_everything_as_it_is(jump: Jump, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(jump.date_chosen):
        press(jump, Qt.Key.Key_Escape)
        assert not jump.isVisible()
