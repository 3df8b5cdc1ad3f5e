from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.secret import HIDDEN
from kitdesk.ui.colours import DARK
from kitdesk.ui.inspector.message_view import MessageView
from kitdesk.ui.theme import current
from tests.support.hands import found
from tests.support.on_screen import on_screen


@pytest.fixture
def view(qtbot: QtBot) -> MessageView:
    return on_screen(qtbot, MessageView("half"), 400, 400)


def head(view: MessageView) -> str:
    return found(view, QPlainTextEdit, "half.head").toPlainText()


def said(view: MessageView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def test_the_headers_stand_in_order_repeated_ones_too(view: MessageView) -> None:
    view.show_message("POST https://x/", (("B", "1"), ("a", "2"), ("B", "3")), b"")
    assert head(view) == "POST https://x/\nB: 1\na: 2\nB: 3"


@pytest.mark.parametrize(
    ("line", "headers", "body"),
    [
        (f"POST https://x/?access_token={HIDDEN}", (), b""),
        ("POST https://x/", (("Authorization", f"Bearer {HIDDEN}"),), b""),
        ("POST https://x/", (), f"refresh_token={HIDDEN}".encode()),
    ],
)
def test_the_dots_in_the_place_of_a_secret_are_explained(
    view: MessageView, line: str, headers: tuple[tuple[str, str], ...], body: bytes
) -> None:
    view.show_message(line, headers, body)
    assert any(text.startswith(HIDDEN) for text in said(view))


def test_the_colours_follow_the_palette(view: MessageView, qtbot: QtBot) -> None:
    view.show_message("POST https://x/", (("A", "b"),), b'{"a": 1}')

    def colour() -> str:
        block = found(view, QPlainTextEdit, "half.head").document().lastBlock()
        parts = block.layout().formats()
        return next(part.format.foreground().color().name() for part in parts)

    before = QApplication.palette()
    qtbot.waitUntil(lambda: colour() == current().accent)
    dark = QPalette(before)
    dark.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    QApplication.setPalette(dark)
    try:
        qtbot.waitUntil(lambda: colour() == DARK.accent)
    finally:
        QApplication.setPalette(before)


def test_without_a_secret_nothing_is_explained(view: MessageView) -> None:
    view.show_message("POST https://x/", (), b"{}")
    assert not any(HIDDEN in text for text in said(view))


def test_an_error_is_told_where_no_message_came(view: MessageView) -> None:
    view.show_message("", (), b"", "x gave no whole answer: <b>cut</b>.")
    assert said(view) == ["x gave no whole answer: <b>cut</b>."]
    assert not found(view, QPlainTextEdit, "half.head").isVisible()


def test_a_header_of_a_megabyte_is_cut(view: MessageView) -> None:
    view.show_message("HTTP 200", (("X", "y" * 1_000_000),), b"")
    assert len(head(view)) < 3_000
