from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import current
from kitdesk.ui.widgets.json_edit import JsonEdit, SubmittingJsonEdit
from tests.support.hands import press
from tests.support.on_screen import on_screen


@pytest.fixture
def edit(qtbot: QtBot) -> JsonEdit:
    return on_screen(qtbot, JsonEdit(), 300, 200)


def coloured(edit: JsonEdit) -> dict[str, str]:
    """Each piece of the text that has a colour of its own."""
    block = edit.document().firstBlock()
    return {
        block.text()[part.start : part.start + part.length]: part.format.foreground().color().name()
        for part in block.layout().formats()
    }


def test_names_numbers_and_words_have_their_colours(edit: JsonEdit) -> None:
    edit.replace_text('{"name": "te\\"xt", "n": -1.5e3, "t": true, other: 1}')
    colours = coloured(edit)
    assert colours['"name"'] == QColor(current().accent).name()
    assert colours['"te\\"xt"'] == QColor(current().text).name()
    assert colours["-1.5e3"] == QColor(current().ok).name()
    assert colours["true"] == QColor(current().warn).name()
    assert "other" not in colours


def test_a_flaw_is_underlined_at_its_characters_whatever_stands_before(edit: JsonEdit) -> None:
    edit.replace_text('"😀\u00a0" bad')
    edit.set_flaws([(5, 8, "odd")])
    (selection,) = edit.extraSelections()
    assert selection.cursor.selectedText() == "bad"


def test_a_flaw_at_the_end_or_beyond_is_harmless(edit: JsonEdit) -> None:
    edit.replace_text("{")
    edit.set_flaws([(1, 1, "ends"), (500, 600, "beyond")])
    edit.go_to(500)
    assert edit.textCursor().position() == 1


def test_going_to_a_flaw_shows_its_line(edit: JsonEdit) -> None:
    edit.replace_text("1\n" * 500 + "x")
    edit.go_to(1000)
    assert edit.textCursor().block().text() == "x"
    assert edit.cursorRect().bottom() <= edit.viewport().height()


def test_a_hundred_thousand_characters_on_many_lines_do_not_stall_it(edit: JsonEdit) -> None:
    began = time.monotonic()
    edit.replace_text('{"a": [1, 2, "three"]}\n' * 4000)
    edit.grab()
    assert time.monotonic() - began < 5


def test_a_line_that_would_take_long_to_break_is_not_broken(edit: JsonEdit) -> None:
    wrapped, whole = JsonEdit.LineWrapMode.WidgetWidth, JsonEdit.LineWrapMode.NoWrap
    edit.replace_text("x" * 20_000)
    assert edit.lineWrapMode() is whole
    edit.replace_text("x\n" * 20_000)
    assert edit.lineWrapMode() is wrapped
    pasted = QMimeData()
    pasted.setText("y" * 20_000)
    edit.insertFromMimeData(pasted)
    assert edit.lineWrapMode() is whole


def test_ctrl_enter_is_for_whoever_wants_it(qtbot: QtBot) -> None:
    edit = on_screen(qtbot, SubmittingJsonEdit())
    with qtbot.waitSignal(edit.submitted):
        press(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.assertNotEmitted(edit.submitted):
        press(edit, Qt.Key.Key_Return)
    assert edit.text() == "\n"
