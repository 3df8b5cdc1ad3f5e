from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.keys_dialog import KeysDialog
from tests.support.hands import click, found, press

ENTRIES = [("Ctrl+1", "Token"), ("F1", "<b>Keyboard</b> & shortcuts")]


@pytest.fixture
def dialog(qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(ENTRIES)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test looks at it once it is closed
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def lines(dialog: KeysDialog) -> list[tuple[str, str]]:
    """What is read, line by line: the keys on the left and the deed on the right of them."""
    labels = sorted(dialog.findChildren(QLabel), key=lambda label: (label.y(), label.x()))
    return [(keys.text(), deed.text()) for keys, deed in zip(labels[::2], labels[1::2], strict=True)]


def test_each_key_stands_beside_what_it_does(dialog: KeysDialog) -> None:
    assert lines(dialog)[:2] == ENTRIES
    assert {
        ("Ctrl+R", "Resend the selected message"),
        ("Ctrl+Enter", "Send the message; in Kit's chair, fire the callback"),
    } <= set(lines(dialog))


def test_no_key_is_listed_for_two_deeds(dialog: KeysDialog) -> None:
    keys = [key for key, _ in lines(dialog)]
    assert len(keys) == len(set(keys))


def test_texts_are_shown_as_they_stand(dialog: KeysDialog) -> None:
    """The names of actions may hold what Qt takes for HTML or for a mnemonic."""
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_the_button_and_escape_close_it(dialog: KeysDialog) -> None:
    click(found(dialog, QPushButton))
    assert not dialog.isVisible()
    dialog.show()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closed_it_is_gone(qtbot: QtBot) -> None:
    dialog = KeysDialog(ENTRIES)
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog, Qt.Key.Key_Escape)
