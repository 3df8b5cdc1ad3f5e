from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.push_button import push_button


def test_a_click_does_its_deed_and_enter_that_of_the_default(qtbot: QtBot) -> None:
    done: list[str] = []
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    default = push_button("some.default", "Default", lambda: done.append("default"), "primary")
    default.setDefault(True)
    other = push_button("some.other", "Other", lambda: done.append("other"))
    for button in (other, default):
        column.addWidget(button)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.findChild(QPushButton, "some.other") is other
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert done == ["other", "default"]
