from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.ui.text import plain_label
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.hands import click, found
from tests.support.on_screen import on_screen

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    return on_screen(qtbot, QMainWindow(), 600, 400)


@pytest.fixture
def dock(window: QMainWindow) -> ToolDock:
    return docked(window, "token", "Token")


def docked(window: QMainWindow, name: str, title: str) -> ToolDock:
    dock = ToolDock(name, title, window)
    window.addDockWidget(RIGHT, dock)
    dock.update_title()
    dock.show()
    return dock


def fill(dock: ToolDock, *widgets: QWidget) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    dock.fill(page)


def read(dock: ToolDock) -> list[str]:
    return [label.text() for label in dock.findChildren(QLabel) if label.isVisible()]


def test_alone_it_says_its_title(dock: ToolDock) -> None:
    assert read(dock) == ["Token"]


def test_a_stacked_one_leaves_the_title_to_its_tab(window: QMainWindow, dock: ToolDock) -> None:
    other = docked(window, "inspector", "Inspector")
    window.tabifyDockWidget(dock, other)
    for one in (dock, other):
        one.update_title()
    assert read(dock) + read(other) == []
    window.removeDockWidget(other)
    dock.update_title()
    assert read(dock) == ["Token"]


def test_its_buttons_tear_it_off_put_it_back_and_close_it(dock: ToolDock) -> None:
    tear_off = found(dock, QToolButton, "tool.token.float")
    for torn_off in (True, False):
        click(tear_off)
        assert dock.isFloating() is torn_off
        assert dock.float_action.isChecked() is torn_off
    click(found(dock, QToolButton, "tool.token.close"))
    assert not dock.isVisible()
    dock.toggleViewAction().trigger()
    assert dock.isVisible()


def test_it_floats_with_room_that_the_screen_has(dock: ToolDock) -> None:
    dock.float_with(QSize(400, 300))
    assert (dock.isFloating(), dock.size()) == (True, QSize(400, 300))
    dock.float_with(QSize(40_000, 30_000))
    assert dock.screen().availableGeometry().contains(dock.geometry())


def test_the_menu_tears_it_off_and_puts_it_back(dock: ToolDock) -> None:
    for torn_off in (True, False):
        dock.float_action.trigger()
        assert dock.isFloating() is torn_off


def test_one_that_is_behind_another_is_filled_when_it_comes_to_the_front(
    window: QMainWindow, dock: ToolDock, qtbot: QtBot
) -> None:
    made: list[QLabel] = []

    def make() -> QLabel:
        made.append(QLabel("here"))
        return made[-1]

    behind = docked(window, "inspector", "Inspector")
    window.tabifyDockWidget(dock, behind)
    dock.raise_()
    qtbot.waitUntil(lambda: not behind._in_front)
    behind.fill_when_seen(make)
    assert made == []
    behind.come_to_front()
    qtbot.waitUntil(lambda: bool(made) and made[0].isVisible())
    dock.raise_()
    behind.come_to_front()
    assert len(made) == 1


def test_one_that_is_in_front_is_filled_at_once(dock: ToolDock, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dock._in_front)
    dock.fill_when_seen(lambda: QLabel("here"))
    assert "here" in read(dock)


def press_key_of(dock: ToolDock) -> None:
    """Press it wherever the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keySequence(focused.window(), dock.toggle_action.shortcut())


@pytest.mark.parametrize("torn_off", [False, True])
def test_its_key_leads_to_it_and_never_puts_it_away(
    window: QMainWindow, dock: ToolDock, qtbot: QtBot, torn_off: bool
) -> None:
    elsewhere, first, second = QLineEdit(), QLineEdit(), QLineEdit()
    window.setCentralWidget(elsewhere)
    fill(dock, first, second)
    dock.toggle_action.setShortcut("Ctrl+1")
    window.addAction(dock.toggle_action)
    dock.tear_off(torn_off)
    window.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    press_key_of(dock)
    qtbot.waitUntil(first.hasFocus)
    second.setFocus()
    elsewhere.activateWindow()
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    press_key_of(dock)
    qtbot.waitUntil(second.hasFocus)
    press_key_of(dock)
    assert second.hasFocus()
    assert dock.isVisible()


def test_its_key_leads_to_one_that_is_behind_or_has_nothing_to_focus(
    window: QMainWindow, dock: ToolDock, qtbot: QtBot
) -> None:
    elsewhere = QLineEdit()
    window.setCentralWidget(elsewhere)
    behind = docked(window, "inspector", "Inspector")
    behind.toggle_action.setShortcut("Ctrl+3")
    window.addAction(behind.toggle_action)
    window.tabifyDockWidget(dock, behind)
    dock.raise_()
    elsewhere.setFocus()
    qtbot.waitUntil(lambda: not behind._in_front and elsewhere.hasFocus())
    behind.fill_when_seen(lambda: QLabel("nothing chosen"))
    press_key_of(behind)
    qtbot.waitUntil(behind.hasFocus)
    press_key_of(behind)
    assert behind.isVisible()


def test_the_menu_puts_it_away_without_going_there(window: QMainWindow, dock: ToolDock, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dock._in_front)
    dock.toggle_action.trigger()
    assert dock.isHidden()


def test_torn_off_it_keeps_its_title(window: QMainWindow, dock: ToolDock) -> None:
    other = docked(window, "inspector", "Inspector")
    window.tabifyDockWidget(dock, other)
    dock.float_action.trigger()
    dock.update_title()
    assert "Token" in read(dock)


def test_each_button_is_heard_with_the_title(dock: ToolDock) -> None:
    buttons = [found(dock, QToolButton, f"tool.token.{name}") for name in ("float", "close")]
    assert all(button.accessibleName().startswith("Token: ") for button in buttons)
    assert all(button.toolTip() for button in buttons)


def test_what_does_not_fit_is_scrolled_to(dock: ToolDock, qtbot: QtBot) -> None:
    dock.fill(plain_label("\n".join(["line"] * 200)))
    bar = found(dock, QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)


def test_a_title_is_no_markup(window: QMainWindow) -> None:
    assert read(docked(window, "odd", "<b>Odd</b>")) == ["<b>Odd</b>"]
