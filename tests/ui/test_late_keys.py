from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.late_keys import LateKeys
from tests.support.on_screen import on_screen


def test_what_is_typed_into_the_window_before_stands_in_the_one_after(qtbot: QtBot) -> None:
    before, after = (on_screen(qtbot, QLineEdit(), 200, 40) for _ in "12")
    LateKeys(before.windowHandle(), after.windowHandle())
    before.hide()
    after.setFocus()
    for letter in "late":
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(before.windowHandle(), event)
    assert (before.text(), after.text()) == ("", "late")
