from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
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
    window.resize(1280, 800)
    window.show()
    return window


def near(one: int, other: int) -> bool:
    """Qt shares what is left over a pixel this way or that."""
    return abs(one - other) <= 2


def height(window: MainWindow, name: str) -> int:
    return found(window, ToolDock, f"tool.{name}").height()


def click_tab(window: MainWindow, title: str) -> None:
    bars = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
    bar, at = next((bar, at) for bar in bars for at in range(bar.count()) if bar.tabText(at) == title)
    place: QPoint = bar.tabRect(at).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)


def test_a_tool_that_is_chosen_has_the_height_it_needs(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)
    assert height(window, "signature") >= 100
    window.show_tool("inspector")
    qtbot.waitUntil(lambda: height(window, "inspector") >= 390)
    assert height(window, "chair") >= 130


def test_a_click_on_its_tab_chooses_a_tool_also_the_one_in_front(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)
    click_tab(window, "Signature")
    qtbot.waitUntil(lambda: height(window, "signature") >= 390)
    click_tab(window, "Kit's chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)


def test_one_that_has_its_height_leaves_the_others_theirs(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)
    below = height(window, "signature")
    window.show_tool("token")
    qtbot.waitUntil(lambda: found(window, ToolDock, "tool.token").in_front)
    qtbot.wait(20)
    assert near(height(window, "signature"), below)


def test_what_comes_to_the_front_by_itself_moves_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)
    above, below = height(window, "chair"), height(window, "signature")
    window.reveal_tool("inspector")
    qtbot.waitUntil(lambda: found(window, ToolDock, "tool.inspector").in_front)
    qtbot.wait(20)
    assert near(height(window, "chair"), above)
    assert near(height(window, "inspector"), below)


def test_what_is_dragged_while_it_is_in_front_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 430)
    docks = [found(window, ToolDock, f"tool.{name}") for name in ("chair", "signature")]
    window.resizeDocks(docks, [300, 360], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: height(window, "chair") < 320)
    qtbot.wait(20)
    assert height(window, "chair") < 320


def test_a_low_window_leaves_something_to_the_others(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 600)
    qtbot.wait(20)
    before = height(window, "signature")
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "signature") < before)
    assert height(window, "signature") >= 110
    assert height(window, "chair") < 440
