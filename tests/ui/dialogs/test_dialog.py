from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.dialog import Dialog


def test_it_is_gone_once_it_is_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    Dialog("question", window).open()
    dialog = window.findChild(Dialog, "question")
    assert dialog is not None
    assert dialog.isModal()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(Dialog) is None)
