from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.model.sentence import sentence
from kitdesk.ui.chair.callback_edit import CallbackEdit
from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import found, press, write
from tests.support.on_screen import on_screen


@pytest.fixture
def edit(qtbot: QtBot) -> CallbackEdit:
    edit = CallbackEdit()
    edit.begin_with("{}")
    return on_screen(qtbot, edit, 400, 300)


def editor(edit: CallbackEdit) -> JsonEdit:
    return found(edit, JsonEdit, "chair.json")


def test_what_is_loaded_can_be_undone_and_what_it_began_with_cannot(edit: CallbackEdit) -> None:
    edit.load('{"a": 1}')
    editor(edit).undo()
    assert edit.text() == "{}"
    editor(edit).undo()
    assert edit.text() == "{}"


def test_what_is_typed_and_what_is_loaded_are_changes(edit: CallbackEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.changed):
        write(editor(edit), "x")
    with qtbot.waitSignal(edit.changed):
        edit.load("[]")


def test_ctrl_enter_submits(edit: CallbackEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.submitted):
        press(editor(edit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_flaw_is_listed_and_a_click_leads_to_it(edit: CallbackEdit) -> None:
    edit.load('{\n  "a": 1}')
    edit.show_flaws([Flaw(4, 7, sentence("It is odd."), breaks=False)])
    flaws = found(edit, FlawList, "chair.flaws")
    assert flaws.item(0).text() == "! line 2, column 3: It is odd."
    flaws.itemClicked.emit(flaws.item(0))
    assert editor(edit).textCursor().position() == 4
