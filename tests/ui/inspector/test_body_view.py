from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.inspector.body_view import BodyView
from tests.support.hands import click, found
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


def test_json_is_shown_pretty_or_raw_in_the_order_it_came(view: BodyView) -> None:
    view.show_body(BODY)
    assert text_of(view) == '{\n  "b": 1,\n  "a": "<i>П</i>"\n}'
    click(button(view, "pretty"))
    assert text_of(view) == BODY.decode()
    assert f"{len(BODY)} bytes" in said(view)


@pytest.mark.parametrize("body", [b"<html>", b"\xff\xfe", b"NaN", b"[" * 100_000])
def test_what_is_no_json_is_only_raw(view: BodyView, body: bytes) -> None:
    view.show_body(body)
    assert not button(view, "pretty").isEnabled()
    assert text_of(view)[:5] == body.decode("utf-8", "replace")[:5]


def test_no_body_is_said(view: BodyView) -> None:
    view.show_body(b"")
    assert "No body" in said(view)
    assert not button(view, "save").isEnabled()


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
