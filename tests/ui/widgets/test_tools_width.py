from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.hands import found

ROOMY, NARROW = 1280, 880


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    for _ in window.furnish({}):
        pass
    window.show()
    return window


def token(window: MainWindow) -> ToolDock:
    return found(window, ToolDock, "tool.token")


def test_tools_that_a_narrow_window_squeezed_get_their_width_back(window: MainWindow, qtbot: QtBot) -> None:
    before = token(window).width()
    for width in (NARROW, 1024, 900, ROOMY):
        window.resize(width, 700)
        qtbot.wait(1)
        assert (token(window).width() == before) == (width == ROOMY)


def test_tools_that_were_made_narrow_stay_so(window: MainWindow, qtbot: QtBot) -> None:
    window.resizeDocks([token(window)], [330], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: token(window).width() == 330)
    for width in (NARROW, ROOMY, 1600):
        window.resize(width, 700)
        qtbot.wait(1)
    assert token(window).width() == 330
