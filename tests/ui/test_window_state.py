from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.window_state import (
    clamp,
    first_size,
    place_on,
    restore_place,
    restore_shares,
    restore_tools,
    save,
)
from tests.support.hands import found


def test_a_window_off_every_screen_is_brought_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(90_000, -70_000, 50_000, 400))
    clamp(window)
    assert window.screen().availableGeometry().contains(window.geometry())


def test_a_window_that_can_be_seen_stays(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(QRect(-50, 20, 400, 300))
    clamp(window)
    assert window.geometry() == QRect(-50, 20, 400, 300)


LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 800)


@pytest.mark.parametrize(
    ("screens", "stood", "stands"),
    [
        pytest.param([LEFT, RIGHT], (2000, 50, 900, 600), (2000, 50, 900, 600), id="as it was"),
        pytest.param([LEFT, RIGHT], (1500, 50, 900, 600), (1500, 50, 900, 600), id="across two screens"),
        pytest.param([LEFT], (2000, 50, 900, 600), (0, 0, 900, 600), id="its screen is gone"),
        pytest.param([RIGHT], (100, 50, 1900, 1000), (1920, 0, 1272, 760), id="a smaller one is left"),
        pytest.param([QRect(0, 0, 960, 540)], (100, 60, 900, 500), (100, 60, 900, 500), id="twice the scale"),
        pytest.param(
            [QRect(0, 0, 960, 540)], (100, 60, 1700, 900), (0, 0, 960, 540), id="and too large for it"
        ),
        pytest.param([LEFT], (50, -400, 900, 600), (0, 0, 900, 600), id="its title is above the screen"),
    ],
)
def test_a_window_stands_as_it_stood_as_far_as_there_is_a_screen_for_it(
    screens: list[QRect], stood: tuple[int, int, int, int], stands: tuple[int, int, int, int]
) -> None:
    assert place_on(screens, QRect(*stood)) == QRect(*stands)


def test_what_was_kept_comes_back(qtbot: QtBot) -> None:
    def window() -> tuple[QMainWindow, QSplitter]:
        window, splitter = QMainWindow(), QSplitter()
        qtbot.addWidget(window)
        for _ in range(2):
            splitter.addWidget(QWidget())
        window.setCentralWidget(splitter)
        dock = QDockWidget("Tool", window)
        dock.setObjectName("tool")
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        return window, splitter

    first, parts = window()
    first.setGeometry(40, 60, 640, 480)
    first.show()
    parts.setSizes([100, 300])
    found(first, QDockWidget, "tool").hide()
    kept = save(first, {"across": parts})
    second, others = window()
    restore_place(second, kept)
    restore_shares({"across": others}, kept)
    assert restore_tools(second, kept) == []
    second.show()
    assert second.geometry() == first.geometry()
    qtbot.waitUntil(lambda: others.sizes() == parts.sizes())
    assert found(second, QDockWidget, "tool").isHidden()


def test_a_first_window_leaves_room_for_its_title(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(window.screen().availableGeometry())
    restore_place(window, {})
    assert window.height() + 40 <= window.screen().availableGeometry().height()


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        pytest.param((1280, 800), (1272, 760), id="what fits of 1280 x 800"),
        pytest.param((1366, 768), (1280, 728), id="low"),
        pytest.param((1600, 900), (1280, 800), id="hardly larger"),
        pytest.param((1920, 1080), (1536, 864), id="four fifths"),
        pytest.param((2560, 1440), (1680, 1050), id="no larger than one can look over"),
    ],
)
def test_a_first_window_takes_most_of_a_large_screen(screen: tuple[int, int], size: tuple[int, int]) -> None:
    assert first_size(QSize(*screen)).toTuple() == size
