"""The rows of the palette, and how each is painted: kind, name, where it is found, its state and its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.ui.palette.entries import Kind, kind_word
from kitdesk.ui.palette.ranking import Ranked
from kitdesk.ui.tables.fonts import Fonts, width_of
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.marked_text import MarkedText
from kitdesk.ui.tables.painting import draw, draw_at_end, paint_ground
from kitdesk.ui.text import plain_tip
from kitdesk.ui.theme import current

_SIDE, _PAD, _GAP = 16, 6, 12


class PaletteRows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Ranked] = []

    def show_rows(self, rows: Sequence[Ranked]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append(self, rows: Sequence[Ranked]) -> None:
        """Show more below."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row_at(self, index: Index) -> Ranked | None:
        return self._rows[index.row()] if index.isValid() else None

    def names(self) -> list[str]:
        """The names of the entries that are listed, in their order."""
        return [row.entry.name for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        entry = row.entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        said = [
            part for part in (entry.text, entry.where, kind_word(entry.kind), entry.state, entry.keys) if part
        ]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(said)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(said))
        return None


class RowDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, rows: PaletteRows) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, QFontMetrics(self._view.font()).height() + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.row_at(index)
        if row is None:
            return
        entry, fonts, colours = row.entry, Fonts.of(self._view.font()), current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._view, index)
        room = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        kinds = round(max(width_of(kind_word(kind), fonts.small) for kind in Kind)) + _GAP
        draw(painter, room, kind_word(entry.kind), fonts.small, colours.muted)
        room.setLeft(room.left() + kinds)
        for text in (entry.keys, entry.state):
            room = draw_at_end(painter, room, text, fonts.small, colours.muted, gap=_GAP)
        ink = colours.text if entry.enabled else colours.faint
        wide = min(room.width(), round(width_of(entry.text, fonts.text)) + 2)
        line = QFontMetrics(fonts.text).height()
        name = QRect(room.left(), room.top() + (room.height() - line) // 2, wide, line)
        MarkedText(entry.text, _spans(row.places)).paint(painter, name, fonts.text, ink)
        room.setLeft(room.left() + wide + _GAP)
        draw(painter, room, entry.where, fonts.small, colours.muted)
        painter.restore()


def _spans(places: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Letters in a row are marked as one."""
    spans: list[tuple[int, int]] = []
    for place in places:
        if spans and spans[-1][1] == place:
            spans[-1] = (spans[-1][0], place + 1)
        else:
            spans.append((place, place + 1))
    return tuple(spans)
