from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.row_list import RowList, what_of
from tests.support.on_screen import on_screen


def _shown(qtbot: QtBot, *lines: str, apart: bool = False) -> RowList:
    rows = RowList("rows", "Rows", apart=apart)
    for line in lines:
        rows.add_row(line, line.upper())
    on_screen(qtbot, rows, 200, 200)
    return rows


def test_a_click_on_a_row_tells_what_it_stands_for(qtbot: QtBot) -> None:
    rows = _shown(qtbot, "one", "two")
    with qtbot.waitSignal(rows.chosen) as chosen:
        place = rows.visualItemRect(rows.item(1)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["TWO"]


def test_enter_tells_what_the_current_row_stands_for(qtbot: QtBot) -> None:
    rows = _shown(qtbot, "one", "two")
    rows.setCurrentRow(0)
    with qtbot.waitSignal(rows.chosen) as chosen:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == ["ONE"]


def test_the_newest_can_be_put_on_top(qtbot: QtBot) -> None:
    rows = _shown(qtbot, "old")
    rows.add_row("new", at=0)
    assert [item.text() for item in rows.all_items()] == ["new", "old"]


def test_nothing_is_current_at_first(qtbot: QtBot) -> None:
    rows = _shown(qtbot, "one")
    assert rows.current() is None
    rows.setCurrentRow(0)
    assert rows.current() == what_of(rows.item(0)) == "ONE"


def test_the_whole_line_is_its_tool_tip_as_it_stands(qtbot: QtBot) -> None:
    rows = _shown(qtbot, "<b>bold</b>")
    assert "&lt;b>bold" in rows.item(0).toolTip()


def test_rows_that_stand_apart_grow_with_their_texts(qtbot: QtBot, theme: Theme) -> None:
    rows = _shown(qtbot, "one", apart=True)
    before = rows.visualItemRect(rows.item(0)).height()
    theme.choose_text_size(150)
    assert rows.item(0).sizeHint().height() > before > rows.fontMetrics().height() * 0.9
