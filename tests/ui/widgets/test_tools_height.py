from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.hands import found


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    return window


def near(one: int, other: int) -> bool:
    """Qt shares what is left over a pixel this way or that."""
    return abs(one - other) <= 2


def height(window: MainWindow, name: str) -> int:
    return found(window, ToolDock, f"tool.{name}").height()


def test_a_tool_that_needs_height_has_it_while_it_is_in_front(window: MainWindow, qtbot: QtBot) -> None:
    token, signature = height(window, "token"), height(window, "signature")
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 480)
    assert height(window, "signature") >= 100
    window.show_tool("token")
    qtbot.waitUntil(lambda: near(height(window, "token"), token))
    assert near(height(window, "signature"), signature)


def test_a_tool_below_that_comes_to_the_front_has_its_height_again(window: MainWindow, qtbot: QtBot) -> None:
    before = height(window, "signature")
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 480)
    window.show_tool("inspector")
    qtbot.waitUntil(lambda: near(height(window, "inspector"), before))


def test_from_one_that_needs_height_to_another_only_the_need_is_met(window: MainWindow, qtbot: QtBot) -> None:
    before = height(window, "signature")
    window.show_tool("sandbox")
    qtbot.waitUntil(lambda: height(window, "sandbox") >= 460)
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 480)
    window.show_tool("token")
    qtbot.waitUntil(lambda: near(height(window, "signature"), before))


def test_what_is_dragged_while_it_is_in_front_stays(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "chair") >= 480)
    docks = [found(window, ToolDock, f"tool.{name}") for name in ("chair", "signature")]
    window.resizeDocks(docks, [300, 360], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: height(window, "chair") < 320)
    qtbot.wait(20)
    assert height(window, "chair") < 320


def test_a_low_window_leaves_something_to_the_others(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 640)
    qtbot.wait(20)
    before = height(window, "signature")
    window.show_tool("chair")
    qtbot.waitUntil(lambda: height(window, "signature") < before)
    assert height(window, "signature") >= 110
    assert height(window, "chair") < 480
