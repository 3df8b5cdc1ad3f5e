from __future__ import annotations

from PySide6.QtWidgets import QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.scroll_page import scroll_page
from tests.support.on_screen import on_screen


def test_the_last_part_takes_the_room_that_is_left(qtbot: QtBot) -> None:
    first, last = QLabel("a"), QTextEdit()
    page = on_screen(qtbot, scroll_page(first, last), 300, 600)
    assert last.height() > page.height() - 100
    assert first.y() < last.y()


def test_what_does_not_fit_can_be_scrolled_to(qtbot: QtBot) -> None:
    parts = [QLabel(f"line {number}") for number in range(50)]
    page = on_screen(qtbot, scroll_page(*parts), 300, 200)
    assert page.verticalScrollBar().maximum() > 0
