from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kitdesk.ui.clipboard import SecretText
from kitdesk.ui.widgets.secret_view import SecretView
from tests.support.hands import press
from tests.support.on_screen import on_screen


@pytest.mark.parametrize("has_secret", [True, False])
def test_what_is_copied_is_a_secret_if_one_is_in_it(qtbot: QtBot, has_secret: bool) -> None:
    view = on_screen(qtbot, SecretView())
    view.setPlainText("salt:token\nmore")
    view.has_secret = has_secret
    view.selectAll()
    press(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "salt:token\nmore"
    assert isinstance(clipboard.mimeData(), SecretText) is has_secret
