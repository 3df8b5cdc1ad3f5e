from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.focus_heir import FocusHeir
from tests.support.on_screen import on_screen


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.text, self.send, self.other = QLineEdit(), QPushButton(), QLineEdit()
        column = QVBoxLayout(self)
        for part in (self.text, self.send, self.other):
            column.addWidget(part)
        FocusHeir(self.send, self.text.setFocus)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = on_screen(qtbot, Form())
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.send.setFocus()
    return form


def test_a_button_that_is_disabled_hands_the_focus_on(form: Form) -> None:
    form.send.setEnabled(False)
    assert form.text.hasFocus()


def test_a_button_that_is_hidden_hands_the_focus_on(form: Form) -> None:
    form.send.hide()
    assert form.text.hasFocus()


def test_who_goes_elsewhere_is_left_there(form: Form) -> None:
    form.other.setFocus()
    form.send.setEnabled(False)
    assert form.other.hasFocus()
