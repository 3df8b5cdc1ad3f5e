from __future__ import annotations

from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.row_delegate import RowDelegate
from kitdesk.ui.theme import row_padding


def test_rows_have_the_room_of_other_lists_and_keep_their_colours(qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    model.appendRow(QStandardItem("a row"))
    plain, roomy = RowDelegate(view), RowDelegate(view, beside=16, tighter=2)
    index = model.index(0, 0)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    size, larger = plain.sizeHint(option, index), roomy.sizeHint(option, index)
    assert size.height() == option.fontMetrics.height() + row_padding() == larger.height() + 2
    assert larger.width() == size.width() + 16
    plain.initStyleOption(option, index)
    colour = option.palette.color
    assert colour(QPalette.ColorRole.HighlightedText) == colour(QPalette.ColorRole.Text)
