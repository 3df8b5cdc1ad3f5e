from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.window_state import clamp, restore


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


def test_a_first_window_leaves_room_for_its_title(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(window.screen().availableGeometry())
    restore(window, {}, {})
    assert window.height() + 40 <= window.screen().availableGeometry().height()
