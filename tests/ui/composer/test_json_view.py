from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.desk.draft_check import check
from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.composer.json_view import JsonView
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import found, press, write

BROKEN = '{\n  "😀": 1,\n  b: 2\n}'


@pytest.fixture
def view(qtbot: QtBot) -> JsonView:
    view = JsonView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_message(BROKEN, check(BROKEN))
    return view


def edit_of(view: JsonView) -> JsonEdit:
    return found(view, JsonEdit, "composer.json")


def test_a_flaw_is_underlined_and_listed_and_a_click_goes_there(view: JsonView) -> None:
    flaws = found(view, FlawList, "composer.flaws")
    assert flaws.item(0).text().startswith("✕ line 3, column 3: ")
    flaws.itemClicked.emit(flaws.item(0))
    cursor = edit_of(view).textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (2, 2)


def test_typing_is_told_and_showing_is_not(view: JsonView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.edited):
        view.show_message("{}", [])
    with qtbot.waitSignal(view.edited) as edited:
        write(edit_of(view), " ")
    assert edited.args == ["{} "]


def test_ctrl_enter_sends_from_here_too(view: JsonView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.submitted):
        press(edit_of(view), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert edit_of(view).text() == BROKEN


def test_what_was_set_from_outside_is_undone_like_typing_until_it_is_forgotten(view: JsonView) -> None:
    view.show_message("{}", [])
    edit_of(view).undo()
    assert edit_of(view).text() == BROKEN
    view.forget_undo()
    edit_of(view).redo()
    assert edit_of(view).text() == BROKEN
