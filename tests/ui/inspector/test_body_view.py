from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.hex_dump import hex_dump
from kitdesk.ui.inspector.body_view import BodyView
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen

BODY = b'{"b":1,"a":"<i>\xd0\x9f</i>"}'


@pytest.fixture
def view(qtbot: QtBot) -> BodyView:
    return on_screen(qtbot, BodyView("body"), 400, 300)


def text_of(view: BodyView) -> str:
    return found(view, QPlainTextEdit, "body.text").toPlainText()


def button(view: BodyView, name: str) -> QPushButton:
    return found(view, QPushButton, f"body.{name}")


def said(view: BodyView) -> str:
    return " ".join(label.text() for label in view.findChildren(QLabel))


def forms(view: BodyView) -> list[str]:
    box = found(view, QComboBox, "body.form")
    return [box.itemText(row) for row in range(box.count())]


def form(view: BodyView) -> str:
    return found(view, QComboBox, "body.form").currentText()


def choose(view: BodyView, name: str) -> None:
    box = found(view, QComboBox, "body.form")
    key = Qt.Key.Key_Down if box.findText(name) > box.currentIndex() else Qt.Key.Key_Up
    while box.currentText() != name:
        press(box, key)


def test_json_is_shown_pretty_or_raw_in_the_order_it_came(view: BodyView) -> None:
    view.show_body(BODY)
    assert text_of(view) == '{\n  "b": 1,\n  "a": "<i>П</i>"\n}'
    choose(view, "Text")
    assert text_of(view) == BODY.decode()
    assert f"{len(BODY)} bytes" in said(view)


@pytest.mark.parametrize("body", [b"<html>", b"NaN", b"[" * 100_000])
def test_what_is_no_json_is_shown_as_text(view: BodyView, body: bytes) -> None:
    view.show_body(body)
    assert (form(view), forms(view)) == ("Text", ["Text", "Hex"])
    assert text_of(view)[:5] == body.decode("utf-8", "replace")[:5]


def test_what_is_no_text_is_shown_byte_by_byte(view: BodyView) -> None:
    view.show_body(b"caf\xe9 \x00")
    assert form(view) == "Hex"
    assert text_of(view).split() == ["000000", "63", "61", "66", "e9", "20", "00", "caf.", "."]
    press(found(view, QComboBox, "body.form"), Qt.Key.Key_Up)
    assert text_of(view) == "caf� ␀"
    assert "Hex shows them" in said(view)


def test_a_choice_holds_for_later_bodies_where_it_can(view: BodyView) -> None:
    view.show_body(BODY)
    choose(view, "Hex")
    view.show_body(b"abc")
    assert form(view) == "Hex"
    choose(view, "Text")
    view.show_body(BODY)
    assert form(view) == "Text"
    choose(view, "Pretty")
    view.show_body(b"abc")
    assert form(view) == "Text"
    view.show_body(BODY)
    assert form(view) == "Pretty"


def test_a_wider_view_has_more_bytes_a_line(view: BodyView, qtbot: QtBot) -> None:
    view.resize(300, 300)
    view.show_body(bytes(16))
    choose(view, "Hex")
    assert len(text_of(view).splitlines()) == 2
    view.resize(900, 300)
    qtbot.waitUntil(lambda: len(text_of(view).splitlines()) == 1)


def test_many_bytes_are_cut_and_copied_whole(view: BodyView) -> None:
    view.show_body(b"\xff" * 100_000)
    assert len(text_of(view)) < 35_000
    assert "5,000 of 100,000 bytes" in button(view, "more").text()
    click(button(view, "copy"))
    assert QGuiApplication.clipboard().text() == hex_dump(b"\xff" * 100_000)


def test_no_body_is_said(view: BodyView) -> None:
    view.show_body(b"")
    assert "No body" in said(view)
    assert not button(view, "save").isVisible()


def test_much_is_cut_and_more_is_shown_by_click(view: BodyView) -> None:
    view.show_body(b"x" * 100_000)
    assert len(text_of(view)) < 21_000
    click(button(view, "more"))
    click(button(view, "more"))
    assert text_of(view).replace("\n", "") == "x" * 100_000
    assert not button(view, "more").isVisible()


def test_a_copy_is_whole_however_little_is_shown(view: BodyView) -> None:
    view.show_body(b"x" * 100_000)
    click(button(view, "copy"))
    assert QGuiApplication.clipboard().text() == "x" * 100_000


def test_a_saved_body_is_the_same_byte_for_byte(view: BodyView, tmp_path: Path) -> None:
    view.show_body(b"\xff\x00" + BODY)
    view.save_to(str(tmp_path / "body"))
    assert (tmp_path / "body").read_bytes() == b"\xff\x00" + BODY
    assert "Saved" in said(view)


def test_a_place_that_cannot_be_written_is_told(view: BodyView, tmp_path: Path) -> None:
    view.show_body(BODY)
    view.save_to(str(tmp_path / "missing" / "body"))
    assert "could not be written" in said(view)


def test_saving_asks_where_without_stopping_the_loop(view: BodyView) -> None:
    view.show_body(BODY)
    click(button(view, "save"))
    dialog = found(view, QFileDialog)
    assert dialog.isVisible()
    dialog.close()


def test_invisible_characters_are_visible_and_nothing_is_rich(view: BodyView) -> None:
    view.show_body(json.dumps({"a": "\u202egnp"}, ensure_ascii=False).encode())
    assert "⟨RLO⟩gnp" in text_of(view)
