from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.secret_field import SecretField
from tests.support.hands import click, found


def test_dots_until_the_eye_is_pressed(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    field.setText("s3cret")
    field.show()
    assert "s3cret" not in field.displayText()
    eye = found(field, QToolButton)
    click(eye)
    assert field.displayText() == "s3cret"
    click(eye)
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_the_eye_is_reached_by_tab_and_has_a_name(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    eye = found(field, QToolButton)
    assert eye.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert eye.accessibleName()
