from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.palette.ranking import Ranked
from kitdesk.ui.palette.rows import PaletteRows, RowDelegate

DARK = Entry("dark", Kind.SETTING, "Dark", print, "View › Theme", "✓ in use", "Ctrl+D")


@pytest.fixture
def rows() -> PaletteRows:
    rows = PaletteRows()
    rows.show_rows([Ranked(DARK, (0, 1))])
    return rows


def test_a_row_says_all_of_an_entry_to_those_who_hear_it(rows: PaletteRows) -> None:
    said = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Dark, View › Theme, Setting, ✓ in use, Ctrl+D"
    assert "View › Theme" in rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert rows.index(0).data() == "Dark"


def test_more_come_below(rows: PaletteRows) -> None:
    rows.append([])
    rows.append([Ranked(Entry("acme", Kind.CHANNEL, "Acme", print))])
    assert [rows.index(row).data() for row in range(rows.rowCount())] == ["Dark", "Acme"]
    assert rows.names() == ["dark", "acme"]


@pytest.mark.usefixtures("theme")
def test_a_row_is_painted_within_its_room_however_narrow(qtbot: QtBot, rows: PaletteRows) -> None:
    """With texts of a language that needs more room, too."""
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(rows)
    delegate = RowDelegate(view, rows)
    long = Entry("l", Kind.CUSTOMER, "W" * 300, print, "x" * 300, "not now", "Ctrl+Shift+K", enabled=False)
    rows.append([Ranked(long, (0, 1, 2, 7))])
    image = QImage(340, 30, QImage.Format.Format_RGB32)
    for row in range(rows.rowCount()):
        image.fill(Qt.GlobalColor.white)
        option = QStyleOptionViewItem()
        option.rect = image.rect()
        painter = QPainter(image)
        delegate.paint(painter, option, rows.index(row))
        painter.end()
        ink = {
            x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != 0xFFFFFFFF
        }
        assert min(ink) >= 8
        assert max(ink) < 340 - 8
