"""The customers of a channel as a list, newest first, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.model.timeline import Customer, State
from kitdesk.ui.colours import Colours
from kitdesk.ui.sheet import RADIUS
from kitdesk.ui.tables.fonts import Fonts, elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import one_line, plain_tip, when_text
from kitdesk.ui.theme import current

CUSTOMER_ROLE = Qt.ItemDataRole.UserRole
SEARCH_ROLE = Qt.ItemDataRole.UserRole + 1
_TONES = {State.UNKNOWN: "warn", State.REFUSED: "bad", State.FAILED: "bad"}


class CustomersModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._customers: list[Customer] = []

    def set_customers(self, customers: Sequence[Customer]) -> None:
        """Show these instead, in this order."""
        self.beginResetModel()
        self._customers = list(customers)
        self.endResetModel()

    def row_of(self, client_id: str) -> int | None:
        rows = (row for row, customer in enumerate(self._customers) if customer.client_id == client_id)
        return next(rows, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._customers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        customer = self._customers[index.row()]
        if role == CUSTOMER_ROLE:
            return customer
        if role == SEARCH_ROLE:
            return f"{customer.name}\n{customer.client_id}\n{customer.last_text}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(
                f"{one_line(customer.name)}\n{customer.client_id}\n{one_line(customer.last_text)}"
            )
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (customer.name or customer.client_id, customer.client_id, _state(customer))
            return ", ".join(one_line(part) for part in parts if part)
        return None


class CustomerDelegate(QStyledItemDelegate):
    """Two lines: name and time, ``client_id`` and what became of the newest message unless it was sent."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts = Fonts.of(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * option.fontMetrics.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        customer: Customer = index.data(CUSTOMER_ROLE)
        colours = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, index, colours)
        room = option.rect.adjusted(20, 8, -20, -8)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        name, when = one_line(customer.name or customer.client_id), when_text(customer.at)
        self._paint_pair(
            painter, upper, (name, colours.text), (when if customer.events else "", colours.muted)
        )
        tone = getattr(colours, _TONES.get(customer.last_state or State.SENT, "muted"))
        self._paint_pair(
            painter, lower, (one_line(customer.client_id), colours.muted), (_state(customer), tone)
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, colours: Colours) -> None:
        selected = self._view.currentIndex() == index
        pointed_at = rect.contains(self._view.viewport().mapFromGlobal(QCursor.pos()))
        if not selected and not pointed_at:
            return
        focused = selected and self._view.hasFocus()
        painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
        painter.drawRoundedRect(rect.adjusted(7, 1, -7, -1), RADIUS, RADIUS)

    def _paint_pair(
        self, painter: QPainter, room: QRect, left: tuple[str, str], right: tuple[str, str]
    ) -> None:
        """A text on the left, cut to leave room for the small one on the right."""
        painter.setFont(self._fonts.small)
        painter.setPen(QColor(right[1]))
        taken = painter.fontMetrics().horizontalAdvance(right[0])
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, right[0])
        painter.setFont(self._fonts.text)
        painter.setPen(QColor(left[1]))
        end = Qt.TextElideMode.ElideRight
        text = elided(left[0], self._fonts.text, room.width() - taken - (8 if taken else 0), end)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def _state(customer: Customer) -> str:
    state = customer.last_state
    return "" if state is None or state is State.SENT else state_word(state)
