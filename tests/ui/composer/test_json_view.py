from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing.draft_check import check
from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.composer.json_view import JsonView
from kitdesk.ui.composer.message import Message
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import found, press, write
from tests.support.on_screen import on_screen

BROKEN = '{\n  "😀": 1,\n  b: 2\n}'


@pytest.fixture
def message(qapp: object) -> Message:
    message = Message()
    message.set_check(check)
    message.take_text(BROKEN)
    return message


@pytest.fixture
def view(qtbot: QtBot, message: Message) -> JsonView:
    return on_screen(qtbot, JsonView(message), 400, 300)


def edit_of(view: JsonView) -> JsonEdit:
    return found(view, JsonEdit, "composer.json")


def test_a_flaw_is_underlined_and_listed_and_a_click_goes_there(view: JsonView) -> None:
    flaws = found(view, FlawList, "composer.flaws")
    assert flaws.item(0).text().startswith("✕ line 3, column 3: ")
    flaws.itemClicked.emit(flaws.item(0))
    cursor = edit_of(view).textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (2, 2)


def test_what_is_typed_is_the_message(view: JsonView, message: Message) -> None:
    message.take_text("{}")
    write(edit_of(view), " ")
    assert message.text == "{} "


def test_hidden_it_waits_and_shows_the_message_of_now_when_it_comes_back(
    view: JsonView, message: Message
) -> None:
    view.hide()
    message.take_text("[]")
    assert edit_of(view).text() == BROKEN
    view.show()
    assert edit_of(view).text() == "[]"


def test_ctrl_enter_sends_from_here_too(view: JsonView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.submitted):
        press(edit_of(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edit_of(view).text() == BROKEN


def test_undo_takes_back_what_the_form_did_but_not_into_another_message(
    view: JsonView, message: Message
) -> None:
    message.take_text("{}")
    edit_of(view).undo()
    assert message.text == BROKEN
    message.take_text("[]")
    message.replaced.emit()
    edit_of(view).undo()
    assert message.text == "[]"
