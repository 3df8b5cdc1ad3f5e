from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.hands import found


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    for _ in window.furnish({}):
        pass
    window.show()
    return window


def in_front(window: MainWindow, name: str) -> bool:
    return found(window, ToolDock, f"tool.{name}").in_front


def click_tab(window: MainWindow, title: str) -> None:
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    bar, at = next((bar, at) for bar in bars for at in range(bar.count()) if bar.tabText(at) == title)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(at).center())


def test_what_is_offered_comes_over_a_tool_that_nobody_chose(window: MainWindow, qtbot: QtBot) -> None:
    window.offer_tool("inspector")
    qtbot.waitUntil(lambda: in_front(window, "inspector"))


def test_a_tab_that_was_clicked_stays_in_front_of_what_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    click_tab(window, "Callbacks")
    qtbot.waitUntil(lambda: in_front(window, "callbacks"))
    window.offer_tool("inspector")
    qtbot.wait(20)
    assert in_front(window, "callbacks")


def test_what_was_asked_for_comes_over_a_tab_that_was_clicked(window: MainWindow, qtbot: QtBot) -> None:
    click_tab(window, "Callbacks")
    qtbot.waitUntil(lambda: in_front(window, "callbacks"))
    window.reveal_tool("inspector")
    qtbot.waitUntil(lambda: in_front(window, "inspector"))


def test_the_last_choice_in_a_stack_counts(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("callbacks")
    window.show_tool("inspector")
    qtbot.waitUntil(lambda: in_front(window, "inspector"))
    window.reveal_tool("signature")
    qtbot.waitUntil(lambda: in_front(window, "signature"))
    window.offer_tool("inspector")
    qtbot.waitUntil(lambda: in_front(window, "inspector"))
