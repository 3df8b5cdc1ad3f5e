"""A list view that measures only the rows in sight, and whose scroll bar means what its heir says."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.pile import Pile

_STEP = 72
"""Pixels that a key or a notch of the wheel scrolls by."""
_NOTCH = 120
_NO_OPTION = QStyleOptionViewItem()
_Move = QAbstractItemView.CursorAction


class PileView(QListView):
    """A `QListView` for what it tells a screen reader; where its rows stand is the pile's business.

    A plain one asks its delegate for the height of every row before it shows the first, and again whenever
    its width changes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pile = Pile(self._height_of)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAutoScroll(False)
        self.setMouseTracking(True)

    def arrange(self) -> None:
        """Find out what is in sight after anything changed. The layout that Qt put off is part of it."""
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()

    def scroll_by(self, distance: int) -> None:
        """Scroll down by so many pixels, or up where that is negative."""
        self.pile.move(-distance)
        self.arrange()

    def bring_into_sight(self, row: int) -> None:
        """Scroll as little as shows all of *row*, or fills the window with it."""
        top, height = self.pile.span_of(row)
        if top < 0 and height <= self.pile.room:
            self.scroll_by(top)
        elif top + height > self.pile.room:
            self.scroll_by(min(top, top + height - self.pile.room))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(lambda _parent, first, last: self.pile.insert(first, last - first + 1))
        model.rowsRemoved.connect(lambda _parent, first, last: self.pile.remove(first, last - first + 1))
        self._on_reset()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self.pile.rows:
            return QRect()
        top, height = self.pile.span_of(index.row())
        return QRect(0, top, self.viewport().width(), height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.pile.row_at(point.y())
        return QModelIndex() if row is None else self.model().index(row, 0)

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid():
            self.bring_into_sight(index.row())

    def moveCursor(self, move: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        row = self.currentIndex().row()
        if row < 0:
            row = max((seen for seen, _, _ in self.pile.in_sight()), default=-1)
        elif move in (_Move.MoveUp, _Move.MoveDown, _Move.MovePrevious, _Move.MoveNext):
            row = self._neighbour(row, -1 if move in (_Move.MoveUp, _Move.MovePrevious) else 1)
        elif move in (_Move.MovePageUp, _Move.MovePageDown):
            row = self._a_page_on(-1 if move is _Move.MovePageUp else 1)
        return self.model().index(row, 0)

    def _height_of(self, row: int) -> int:
        return self.itemDelegate().sizeHint(_NO_OPTION, self.model().index(row, 0)).height()

    def _neighbour(self, row: int, way: int) -> int:
        """The next row that way; a row that reaches out of the window is scrolled through first."""
        top, height = self.pile.span_of(row)
        hidden = -top if way < 0 else top + height - self.pile.room
        if hidden > 0 and self.pile.row_at(self.pile.room // 2) == row:
            self.scroll_by(way * min(hidden, _STEP))
            return row
        row = max(0, min(row + way, self.pile.rows - 1))
        self.bring_into_sight(row)
        return row

    def _a_page_on(self, way: int) -> int:
        self.scroll_by(way * max(_STEP, self.pile.room - _STEP))
        seen = list(self.pile.in_sight())
        whole = [each for each in seen if each[1] >= 0 and each[1] + each[2] <= self.pile.room]
        rows = [row for row, _, _ in whole or seen]
        return rows[0 if way < 0 else -1] if rows else -1

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows = [row for row in (self._row_near(rect.top()), self._row_near(rect.bottom())) if row is not None]
        chosen = QItemSelection()
        if rows:
            chosen.select(self.model().index(min(rows), 0), self.model().index(max(rows), 0))
        self.selectionModel().select(chosen, command)

    def _row_near(self, y: int) -> int | None:
        """The row at *y*, which may be out of sight."""
        row = self.pile.row_at(max(0, min(y, self.pile.room - 1)))
        if row is None:
            return max((seen for seen, _, _ in self.pile.in_sight()), default=None)
        top, height = self.pile.span_of(row)
        while y < top and row > 0:
            row -= 1
            top, height = self.pile.span_of(row)
        while y >= top + height and row < self.pile.rows - 1:
            row += 1
            top, height = self.pile.span_of(row)
        return row

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return 0

    def doItemsLayout(self) -> None:
        self.pile.room = self.viewport().height()
        self.pile.settle()
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """The scroll bar is not Qt's to set."""

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """The scroll bar does not count pixels."""

    def keyboardSearch(self, _text: str) -> None:
        """Letters typed at a conversation choose no row."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state = option.state
        for row, top, height in self.pile.in_sight():
            option.rect = QRect(0, top, self.viewport().width(), height)
            if not option.rect.intersects(event.rect()):
                continue
            index = self.model().index(row, 0)
            option.state = state | QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if index == self.currentIndex() and self.hasFocus():
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pixels = event.pixelDelta().y() or event.angleDelta().y() * _STEP // _NOTCH
        self.scroll_by(-pixels)
        event.accept()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.arrange()

    def _on_reset(self) -> None:
        self.pile.reset(self.model().rowCount())
