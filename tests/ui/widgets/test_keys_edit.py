from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.keys_edit import KeysEdit
from tests.support.hands import press


def test_it_takes_every_key_but_esc_alone(qtbot: QtBot) -> None:
    edit = KeysEdit()
    qtbot.addWidget(edit)
    press(edit, Qt.Key.Key_Escape)
    assert edit.keySequence().isEmpty()
    press(edit, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier)
    assert edit.keySequence().toString() == "Ctrl+Esc"
