from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.message_edit import MessageEdit
from tests.support.hands import press
from tests.support.on_screen import on_screen

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def edit(qtbot: QtBot) -> MessageEdit:
    return on_screen(qtbot, MessageEdit(), 300, 60)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_enter_sends_and_enter_breaks_the_line(edit: MessageEdit, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.assertNotEmitted(edit.submitted):
        press(edit, key)
    with qtbot.waitSignal(edit.submitted):
        press(edit, key, CTRL)
    assert edit.text() == "\n"


def test_enter_sends_by_choice_and_shift_enter_breaks_the_line(edit: MessageEdit, qtbot: QtBot) -> None:
    edit.send_on_enter = True
    with qtbot.waitSignal(edit.submitted):
        press(edit, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(edit.submitted):
        press(edit, Qt.Key.Key_Return, SHIFT)
    assert edit.text() == "\n"


def test_it_grows_by_a_few_lines_with_its_text(edit: MessageEdit) -> None:
    empty = edit.sizeHint().height()
    edit.replace_text("a\nb\nc\nd")
    some = edit.sizeHint().height()
    edit.replace_text("a\n" * 500)
    assert empty < some < edit.sizeHint().height() < 6 * empty


def test_up_in_the_first_line_asks_for_what_was_sent_before(edit: MessageEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.older_wanted):
        press(edit, Qt.Key.Key_Up)
    edit.replace_text("a\nb")
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    with qtbot.assertNotEmitted(edit.older_wanted):
        press(edit, Qt.Key.Key_Up)


def test_down_in_the_last_line_asks_for_what_was_sent_after(edit: MessageEdit, qtbot: QtBot) -> None:
    edit.replace_text("a\nb")
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    with qtbot.assertNotEmitted(edit.newer_wanted):
        press(edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(edit.newer_wanted):
        press(edit, Qt.Key.Key_Down)
