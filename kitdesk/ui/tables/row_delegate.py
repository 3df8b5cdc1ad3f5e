"""Paints rows of a plain table or tree: as far apart as in other lists, chosen ones in their own colours."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.ui.tables.index import Index
from kitdesk.ui.theme import row_padding


class RowDelegate(QStyledItemDelegate):
    """*beside* is the room in pixels on both sides of a text together; rows are *tighter* by as many."""

    def __init__(self, parent: QObject, *, beside: int = 0, tighter: int = 0) -> None:
        super().__init__(parent)
        self._beside = beside
        self._tighter = tighter

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802 (Qt's)
        super().initStyleOption(option, index)
        text = option.palette.color(QPalette.ColorRole.Text)
        option.palette.setColor(QPalette.ColorRole.HighlightedText, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = super().sizeHint(option, index).width() + self._beside
        return QSize(width, option.fontMetrics.height() + row_padding() - self._tighter)
