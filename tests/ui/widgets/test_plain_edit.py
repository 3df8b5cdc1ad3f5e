from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.plain_edit import PlainEdit, height_of, lines_in
from tests.support.hands import write
from tests.support.on_screen import on_screen


@pytest.fixture
def edit(qtbot: QtBot) -> PlainEdit:
    return on_screen(qtbot, PlainEdit(1000), 300, 100)


def pasted(edit: PlainEdit, data: QMimeData) -> list[str]:
    """Paste; what was said about it."""
    said: list[str] = []
    edit.refused.connect(said.append)
    QGuiApplication.clipboard().setMimeData(data)
    edit.paste()
    return said


def test_html_pastes_as_its_plain_text(edit: PlainEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    data.setText("bold")
    assert pasted(edit, data) == []
    assert edit.text() == "bold"


def test_text_that_looks_like_html_stays_as_it_is(edit: PlainEdit) -> None:
    data = QMimeData()
    data.setText("<table>&lt;b&gt;")
    pasted(edit, data)
    assert edit.text() == "<table>&lt;b&gt;"


@pytest.mark.parametrize("kind", ["image", "html", "nothing"])
def test_what_holds_no_text_changes_nothing_and_is_told(edit: PlainEdit, kind: str) -> None:
    data = QMimeData()
    if kind == "image":
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    elif kind == "html":
        data.setHtml("<table>" * 20)
    said: list[str] = []
    edit.refused.connect(said.append)
    edit.insertFromMimeData(data)
    assert edit.text() == ""
    assert "no text" in said[0]


def test_files_paste_as_their_addresses_and_are_not_read(edit: PlainEdit) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/passwd")])
    pasted(edit, data)
    assert edit.text() == "file:///etc/passwd"


def test_ten_megabytes_are_refused_at_once_with_a_sentence(edit: PlainEdit) -> None:
    data = QMimeData()
    data.setText("x" * 10_000_000)
    began = time.monotonic()
    said = pasted(edit, data)
    assert time.monotonic() - began < 5
    assert "10000000" in said[0].replace(",", "")
    assert edit.text() == ""


def test_a_no_break_space_stays_one(edit: PlainEdit) -> None:
    edit.replace_text("10\u00a0kg")
    assert edit.text() == "10\u00a0kg"


def test_typing_is_told_and_setting_is_not(edit: PlainEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(edit.edited):
        edit.replace_text("Hello")
    with qtbot.waitSignal(edit.edited):
        write(edit, "!")


def test_undo_takes_back_what_was_set_and_is_told(edit: PlainEdit, qtbot: QtBot) -> None:
    write(edit, "mine")
    edit.replace_text("theirs")
    with qtbot.waitSignal(edit.edited):
        edit.undo()
    assert edit.text() == "mine"


def test_the_cursor_stays_by_the_words_around_it(edit: PlainEdit) -> None:
    edit.replace_text("one two three")
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    edit.replace_text("one two four")
    assert edit.textCursor().position() == 4


texts = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("ab\n\r\u2028\u2029\u00a0😀"), max_size=30
)


@given(st.lists(texts, max_size=4))
def test_whatever_is_set_is_there_with_one_kind_of_line_break(qapp: object, texts: list[str]) -> None:
    edit = PlainEdit(1000)
    for text in texts:
        edit.replace_text(text)
        wanted = text.replace("\r\n", "\n")
        for ending in "\r\u2028\u2029\ufdd0\ufdd1":
            wanted = wanted.replace(ending, "\n")
        assert edit.text() == wanted
    edit.deleteLater()


def test_its_lines_are_counted_as_they_are_wrapped_and_fit_their_height(edit: PlainEdit) -> None:
    edit.replace_text("word " * 30)
    lines = lines_in(edit)
    assert lines > 1
    edit.setFixedHeight(height_of(edit, lines))
    assert not edit.verticalScrollBar().isVisible()


def test_a_text_is_written_where_the_cursor_is_unless_it_is_too_long(edit: PlainEdit) -> None:
    said: list[str] = []
    edit.refused.connect(said.append)
    edit.replace_text("ac")
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    edit.moveCursor(edit.textCursor().MoveOperation.Right)
    edit.insert("b\ud800")
    assert edit.text() == "abc"
    edit.insert("x" * 1000)
    assert (edit.text(), len(said)) == ("abc", 1)


def test_undo_takes_back_what_was_inserted_and_nothing_typed_around_it(edit: PlainEdit) -> None:
    write(edit, "before ")
    edit.insert("a template")
    write(edit, " after")
    seen = []
    for _ in range(3):
        edit.undo()
        seen.append(edit.text())
    assert seen == ["before a template", "before ", ""]
