from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.clipboard import SecretText
from kitdesk.ui.widgets.secret_field import SecretField
from tests.support.hands import click, found, press, write
from tests.support.on_screen import on_screen

CTRL = Qt.KeyboardModifier.ControlModifier


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


def test_tab_goes_past_the_eye_which_has_a_name(qtbot: QtBot) -> None:
    form = QWidget()
    first, second = SecretField(form), SecretField(form)
    on_screen(qtbot, form)
    first.setFocus()
    write(first, "s3cret")
    press(first, Qt.Key.Key_Tab)
    assert form.focusWidget() is second
    assert found(first, QToolButton).accessibleName()


def test_the_menu_shows_the_characters_too(qtbot: QtBot) -> None:
    field = on_screen(qtbot, SecretField())
    field.setText("s3cret")
    menu = field.createStandardContextMenu()
    next(action for action in menu.actions() if action.text() == "Show the characters").trigger()
    menu.deleteLater()
    assert field.displayText() == "s3cret"


def a_field(qtbot: QtBot, *, revealed: bool) -> SecretField:
    field = on_screen(qtbot, SecretField())
    field.setText("s3cret")
    field.reveal(revealed)
    field.selectAll()
    QGuiApplication.clipboard().setText("before")
    return field


def is_copied_as_secret(text: str) -> bool:
    clipboard = QGuiApplication.clipboard()
    return clipboard.text() == text and isinstance(clipboard.mimeData(), SecretText)


def choose(field: SecretField, name: str) -> None:
    """Choose from the menu of the field."""
    menu = field.createStandardContextMenu()
    found(menu, QAction, name).trigger()
    menu.deleteLater()


def test_what_is_copied_of_it_is_a_secret(qtbot: QtBot) -> None:
    field = a_field(qtbot, revealed=True)
    press(field, Qt.Key.Key_C, CTRL)
    assert is_copied_as_secret("s3cret")
    field.setSelection(0, 2)
    choose(field, "edit-copy")
    assert is_copied_as_secret("s3")
    assert field.text() == "s3cret"


@pytest.mark.parametrize("menu", [True, False])
def test_what_is_cut_is_a_secret(qtbot: QtBot, menu: bool) -> None:
    field = a_field(qtbot, revealed=True)
    if menu:
        choose(field, "edit-cut")
    else:
        press(field, Qt.Key.Key_X, CTRL)
    assert is_copied_as_secret("s3cret")
    assert field.text() == ""


def test_dots_are_not_copied(qtbot: QtBot) -> None:
    field = a_field(qtbot, revealed=False)
    press(field, Qt.Key.Key_C, CTRL)
    press(field, Qt.Key.Key_X, CTRL)
    choose(field, "edit-copy")
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() == "s3cret"


def test_a_menu_opens_that_copies_secrets(qtbot: QtBot) -> None:
    field = a_field(qtbot, revealed=True)
    place = field.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, field.mapToGlobal(place))
    QCoreApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found(menu, QAction, "edit-copy").trigger()
    menu.close()
    assert is_copied_as_secret("s3cret")


@pytest.mark.parametrize(("key", "left"), [(Qt.Key.Key_K, "s3"), (Qt.Key.Key_U, "")])
def test_what_is_deleted_with_a_key_is_not_copied(qtbot: QtBot, key: Qt.Key, left: str) -> None:
    """Qt copies what these keys of X11 delete."""
    field = a_field(qtbot, revealed=True)
    field.setCursorPosition(2)
    press(field, key, CTRL)
    assert QGuiApplication.clipboard().text() == "before"
    assert field.text() in (left, "s3cret")  # other systems do not have these keys
