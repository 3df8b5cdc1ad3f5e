from __future__ import annotations

import json
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSplitter
from pytestqt.qtbot import QtBot

from kitdesk.desk.writing import drafting
from kitdesk.ui.composer.editor import Editor
from kitdesk.ui.composer.message import Message
from kitdesk.ui.composer.message_edit import MessageEdit
from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.chip import Chip
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import click, found, write


@pytest.fixture
def message(qapp: object) -> Message:
    message = Message()
    message.start_anew({"client_id": "7"})
    return message


@pytest.fixture
def editor(qtbot: QtBot, message: Message) -> Editor:
    send, more = QPushButton("Send"), QMenu()
    editor = Editor(message, send, more)
    qtbot.addWidget(editor)
    qtbot.addWidget(more)
    editor.resize(600, 400)
    editor.show()
    return editor


def text_of(editor: Editor) -> MessageEdit:
    return found(editor, MessageEdit, "composer.text")


def json_of(editor: Editor) -> JsonEdit:
    return found(editor, JsonEdit, "composer.json")


def rewrite(editor: Editor, text: str) -> None:
    """Replace the JSON as a paste over all of it does."""
    json_of(editor).selectAll()
    json_of(editor).insertPlainText(text)


def _is_named(button: QPushButton, named: bool) -> bool:
    return ("…" in button.text()) == named


@pytest.mark.usefixtures("theme")
def test_the_button_of_the_ids_names_one_only_where_it_has_room(editor: Editor, qtbot: QtBot) -> None:
    button = found(editor, QPushButton, "composer.ids")
    for width, is_named in ((640, True), (400, False), (640, True)):
        editor.resize(width, 400)
        qtbot.waitUntil(partial(_is_named, button, is_named))
        qtbot.waitUntil(lambda: button.width() >= button.sizeHint().width())
        assert button.text().startswith("event_id")


def test_typing_a_text_changes_the_json(editor: Editor, message: Message) -> None:
    editor.show_json()
    write(text_of(editor), "Hello")
    assert json.loads(json_of(editor).text())["event_data"]["message"]["text"] == "Hello"
    assert json_of(editor).text() == message.text


def test_writing_json_changes_the_form_and_is_kept_to_the_letter(editor: Editor, message: Message) -> None:
    editor.show_json()
    written = message.text.replace(
        '"message_id"', '"text":"Hi","payload":[{"type":"photo","x":1}],  "message_id"'
    )
    rewrite(editor, written)
    assert text_of(editor).text() == "Hi"
    assert [chip.text() for chip in editor.findChildren(Chip)] == ["photo"]
    assert message.text == written


def test_an_unknown_member_outlives_the_form(editor: Editor, message: Message) -> None:
    editor.show_json()
    rewrite(editor, message.text.replace('"message_id"', '"buttons": [1.50], "message_id"'))
    write(text_of(editor), "!")
    assert message.member(("event_data", "message", "buttons")) == [1.5]


def test_broken_json_disables_the_form_and_loses_nothing(editor: Editor, message: Message) -> None:
    write(text_of(editor), "Hello")
    editor.show_json()
    whole = json_of(editor).text()
    rewrite(editor, whole[:-3])
    assert not text_of(editor).isEnabled()
    assert text_of(editor).text() == "Hello"
    assert message.text == whole[:-3]
    json_of(editor).undo()
    assert text_of(editor).isEnabled()
    assert message.text == whole


def test_undo_in_the_text_is_followed_by_the_json(editor: Editor, message: Message) -> None:
    write(text_of(editor), "Hello")
    text_of(editor).undo()
    assert message.empty


def test_undo_in_the_json_takes_back_what_the_form_did(editor: Editor, message: Message) -> None:
    editor.show_json()
    write(text_of(editor), "a")
    json_of(editor).undo()
    assert text_of(editor).text() == ""


def test_an_id_edited_in_its_row_is_in_the_message(editor: Editor, message: Message) -> None:
    click(found(editor, QPushButton, "composer.ids"))
    line = found(editor, QLineEdit, "composer.event_id")
    line.selectAll()
    write(line, "e & 1")
    assert message.member(drafting.EVENT_ID) == "e & 1"
    assert found(editor, QPushButton, "composer.ids").text() == "event_id e && 1"


def test_new_ids_come_with_a_click(editor: Editor, message: Message) -> None:
    click(found(editor, QPushButton, "composer.ids"))
    before = message.member(drafting.EVENT_ID)
    click(found(editor, QPushButton, "composer.new_ids"))
    assert message.member(drafting.EVENT_ID) not in ("", before)


def test_a_wide_window_has_both_views_side_by_side(editor: Editor, qtbot: QtBot) -> None:
    editor.show_json()
    splitter = found(editor, QSplitter)
    assert splitter.orientation() == Qt.Orientation.Vertical
    editor.resize(1200, 400)
    qtbot.waitUntil(lambda: splitter.orientation() == Qt.Orientation.Horizontal)
    assert min(splitter.sizes()) > 200


def test_json_goes_away_with_the_same_button(editor: Editor) -> None:
    toggle = found(editor, QPushButton, "composer.json_toggle")
    click(toggle)
    assert json_of(editor).isVisible()
    click(toggle)
    assert not json_of(editor).isVisible()


@pytest.mark.parametrize(
    "text", ["<b>x</b>", "\u202egnp", "a\u0301" * 500, "😀", "&File", "%s {0}", "\x1b[0m", "a\x00b"]
)
def test_strange_texts_go_into_the_message_as_they_are(editor: Editor, message: Message, text: str) -> None:
    text_of(editor).insertPlainText(text)
    assert message.member(drafting.TEXT) == text


def test_send_stays_as_high_as_the_text_when_the_looks_change(
    qtbot: QtBot, editor: Editor, theme: Theme
) -> None:
    for choice in ("dark", "light"):
        theme.choose(choice)
        qtbot.wait(0)
        assert editor._send.height() == text_of(editor).smallest_height()


def test_it_takes_the_same_height_before_it_is_shown(theme: Theme, qtbot: QtBot, message: Message) -> None:
    """Where the first frame puts the composer."""
    more = QMenu()
    editor = Editor(message, QPushButton("Send"), more)
    qtbot.addWidget(editor)
    qtbot.addWidget(more)
    before = editor.sizeHint().height()
    editor.show()
    assert editor.sizeHint().height() == before
