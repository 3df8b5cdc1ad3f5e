from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.keys import KeysDialog
from kitdesk.ui.shortcuts import KeyRow
from tests.support.hands import click, found, press, write

ROWS = [
    KeyRow("palette", "Command palette", "View", "Ctrl+K", "Ctrl+K"),
    KeyRow("log_in", "Log in", "Token", "Ctrl+Shift+L", "Ctrl+Shift+L"),
    KeyRow("discard", "Discard", "Outbox", "F9", "Del", place="outbox.list"),
]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked() -> list[tuple[str, ...]]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, asked: list[tuple[str, ...]]) -> KeysDialog:
    dialog = KeysDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test looks at it once it is closed
    qtbot.addWidget(dialog)
    dialog.show_rows(ROWS)
    dialog.chosen.connect(lambda *what: asked.append(("chosen", *what)))
    dialog.taken_over.connect(lambda *what: asked.append(("taken over", *what)))
    dialog.reset_requested.connect(lambda name: asked.append(("reset", name)))
    dialog.reset_all_requested.connect(lambda: asked.append(("reset all",)))
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def choose(dialog: KeysDialog, text: str) -> None:
    """Find an action by its name, which makes it the current one."""
    field = found(dialog, QLineEdit, "keys.find")
    field.clear()
    write(field, text)


def press_keys(dialog: KeysDialog, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    press(found(dialog, QKeySequenceEdit, "keys.pressed"), key, modifier)


def said(dialog: KeysDialog) -> str:
    return found(dialog, QLabel, "keys.said").text()


def button(dialog: KeysDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"keys.{name}")


def test_all_actions_and_the_keys_that_are_fixed_are_listed(dialog: KeysDialog) -> None:
    model = found(dialog, QTreeView, "keys.table").model()
    read = [tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())]
    assert read[1] == ("Log in", "Token", "Ctrl+Shift+L")
    assert ("Send, reply or fire", "Where you write", "Ctrl+Return") in read


def test_pressed_keys_are_asked_for(dialog: KeysDialog, asked: list[tuple[str, ...]]) -> None:
    choose(dialog, "log in")
    press_keys(dialog, Qt.Key.Key_B)
    assert asked == [("chosen", "log_in", "Ctrl+B")]


def test_keys_of_another_are_told_and_can_be_taken_over(
    dialog: KeysDialog, asked: list[tuple[str, ...]]
) -> None:
    choose(dialog, "log in")
    assert not button(dialog, "take_over").isVisible()
    press_keys(dialog, Qt.Key.Key_K)
    assert said(dialog) == "Ctrl+K already does “Command palette” (View)."
    assert asked == []
    click(button(dialog, "take_over"))
    assert asked == [("taken over", "log_in", "Ctrl+K", "palette")]


@pytest.mark.parametrize(
    ("key", "modifier", "why"),
    [
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "A is needed to write"),
        (Qt.Key.Key_C, CTRL, "Ctrl+C is needed to write"),
        (Qt.Key.Key_Return, CTRL, "Ctrl+Return cannot be changed: Send, reply or fire"),
    ],
)
def test_what_cannot_be_had_is_told(
    dialog: KeysDialog, asked: list[tuple[str, ...]], key: Qt.Key, modifier: Qt.KeyboardModifier, why: str
) -> None:
    choose(dialog, "log in")
    press_keys(dialog, key, modifier)
    assert said(dialog).startswith(why)
    kept = found(dialog, QKeySequenceEdit, "keys.pressed").keySequence()
    assert kept.toString() == "Ctrl+Shift+L"  # what was refused does not stand there as if it were set
    assert not button(dialog, "take_over").isVisible()
    assert asked == []


def test_esc_closes_also_where_keys_are_pressed(dialog: KeysDialog, asked: list[tuple[str, ...]]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    press_keys(dialog, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not dialog.isVisible()
    assert asked == []


def test_plain_keys_can_be_had_where_nothing_is_written(
    dialog: KeysDialog, asked: list[tuple[str, ...]]
) -> None:
    choose(dialog, "discard")
    press_keys(dialog, Qt.Key.Key_D, Qt.KeyboardModifier.NoModifier)
    assert asked == [("chosen", "discard", "D")]


def test_keys_are_taken_away_and_put_back(dialog: KeysDialog, asked: list[tuple[str, ...]]) -> None:
    choose(dialog, "log in")
    assert not button(dialog, "reset").isEnabled()
    click(button(dialog, "none"))
    choose(dialog, "discard")
    click(button(dialog, "reset"))
    click(button(dialog, "reset_all"))
    assert asked == [("chosen", "log_in", ""), ("reset", "discard"), ("reset all",)]


def test_first_keys_that_another_has_by_now_are_not_put_back_unasked(
    dialog: KeysDialog, asked: list[tuple[str, ...]]
) -> None:
    taken = KeyRow("log_in", "Log in", "Token", "Ctrl+K", "Ctrl+Shift+L")
    dialog.show_rows([KeyRow("palette", "Command palette", "View", "", "Ctrl+K"), taken])
    choose(dialog, "command")
    click(button(dialog, "reset"))
    assert said(dialog) == "Ctrl+K already does “Log in” (Token)."
    assert asked == []


def test_fixed_keys_cannot_be_changed(dialog: KeysDialog) -> None:
    choose(dialog, "send, reply")
    assert not found(dialog, QKeySequenceEdit, "keys.pressed").isEnabled()
    assert said(dialog) == "These keys cannot be changed."


def test_nothing_to_reset_is_nothing_to_press(dialog: KeysDialog) -> None:
    dialog.show_rows(ROWS[:2])
    assert not button(dialog, "reset_all").isEnabled()


def test_it_goes_by_keys_alone(dialog: KeysDialog) -> None:
    field, table = found(dialog, QLineEdit, "keys.find"), found(dialog, QTreeView, "keys.table")
    field.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        field.setFocus()
        press(field, key)
        assert table.hasFocus()
    press(table, Qt.Key.Key_Return)
    pressed = found(dialog, QKeySequenceEdit, "keys.pressed")
    assert pressed.hasFocus() or pressed.isAncestorOf(dialog.focusWidget())


def test_texts_are_shown_as_they_stand(dialog: KeysDialog) -> None:
    """The names of actions may hold what Qt takes for HTML or for a mnemonic."""
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_the_button_and_escape_close_it(dialog: KeysDialog) -> None:
    click(button(dialog, "close"))
    assert not dialog.isVisible()
    dialog.show()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_closed_it_is_gone(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    dialog.open()
    with qtbot.waitSignal(dialog.destroyed):
        press(dialog, Qt.Key.Key_Escape)
