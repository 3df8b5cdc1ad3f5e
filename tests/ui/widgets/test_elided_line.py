from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.elided_line import ElidedLine
from tests.support.on_screen import on_screen

ADDRESS = "https://hooks.example.com/integration/callback/abcdefghijklmnop"


def test_a_text_that_does_not_fit_shows_both_ends_and_stays_whole(qtbot: QtBot) -> None:
    line = on_screen(qtbot, ElidedLine(ADDRESS), 200, 32)
    assert line.text() == ADDRESS
    assert line.elided().startswith("https://h")
    assert line.elided().endswith("mnop")
    assert "…" in line.elided()


@pytest.mark.usefixtures("theme")
def test_it_looks_like_any_other_line_where_all_fits(qtbot: QtBot) -> None:
    host = on_screen(qtbot, QWidget(), 900, 100)
    lines = [ElidedLine("fits", host), QLineEdit("fits", host)]
    for line in lines:
        line.setGeometry(0, 0, 400, 32)
        line.show()
    assert lines[0].grab().toImage() == lines[1].grab().toImage()


@pytest.mark.usefixtures("theme")
def test_what_is_cut_is_painted_in_the_lines_own_place(qtbot: QtBot) -> None:
    """The first letters stand where a line that scrolls would have them."""
    host = on_screen(qtbot, QWidget(), 900, 100)
    lines = [ElidedLine(ADDRESS, host), QLineEdit(ADDRESS, host)]
    for line in lines:
        line.setGeometry(0, 0, 300, 32)
        line.setCursorPosition(0)
        line.show()
    cut, whole = (line.grab().toImage().copy(0, 0, 80, 32) for line in lines)
    assert cut == whole
