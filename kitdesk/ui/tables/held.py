"""Callbacks that were held back as a list, newest first, and how a row is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.model.signature import Outcome
from kitdesk.model.timeline import Held
from kitdesk.ui.sheet import RADIUS
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.painting import draw, draw_at_end
from kitdesk.ui.text import day_of, one_line, plain_tip, time_text, told, translate, when_text
from kitdesk.ui.theme import current, row_padding

HELD_ROLE = Qt.ItemDataRole.UserRole
_TONES = {Outcome.MISMATCH: ("bad", "✕"), Outcome.UNVERIFIABLE: ("warn", "?")}
_INSET = 10
_MIDDLE = Qt.TextElideMode.ElideMiddle


class HeldModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[Held] = []

    def set_held(self, held: Sequence[Held]) -> None:
        """Show these instead; where only newer ones came, the rows that stay are not touched."""
        self._drop_all_but(held)
        added = len(held) - len(self._held)
        if self._held != list(held[added:]):
            self.beginResetModel()
            self._held = list(held)
            self.endResetModel()
        elif added:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._held = list(held)
            self.endInsertRows()

    def _drop_all_but(self, held: Sequence[Held]) -> None:
        kept = {each.row for each in held}
        for row in reversed(range(len(self._held))):
            if self._held[row].row not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._held[row]
                self.endRemoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._held)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        held = self._held[index.row()]
        if role == HELD_ROLE:
            return held
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((_when(held), *_claims(held), told(held.reason))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return one_line(", ".join((_word(held), _when(held), *_claims(held), told(held.reason))), 1000)
        return None


class HeldDelegate(QStyledItemDelegate):
    """Three lines: the claimed ``event_id`` with the time, the claimed ``client_id``, and the reason."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 3 * option.fontMetrics.height() + 2 * row_padding())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held: Held = index.data(HELD_ROLE)
        colours = current()
        tone, sign = _TONES.get(held.verdict, ("muted", "–"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, index)
        fonts, pad = Fonts.of(self._view.font()), row_padding()
        room = option.rect.adjusted(_INSET, pad, -_INSET, -pad)
        line = QRect(room.left(), room.top(), room.width(), room.height() // 3)
        event_id, client_id = _claims(held)
        left = draw_at_end(painter, line, _when(held), fonts.small, colours.muted)
        draw(painter, left, f"{sign} {event_id}", fonts.text, colours.text, mode=_MIDDLE)
        line.translate(0, line.height())
        draw(painter, line, client_id, fonts.text, colours.muted, mode=_MIDDLE)
        line.translate(0, line.height())
        draw(painter, line, one_line(told(held.reason)), fonts.text, getattr(colours, tone))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index) -> None:
        if self._view.currentIndex() != index:
            return
        colours = current()
        painter.setPen(QPen(QColor(colours.accent), 2) if self._view.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


def _claims(held: Held) -> tuple[str, str]:
    """What its body claims, in words; nobody has shown that it is so."""
    event_id = f"event_id {one_line(held.event_id)}" if held.event_id else translate("held", "no event_id")
    client_id = (
        f"client_id {one_line(held.client_id)}" if held.client_id else translate("held", "no client_id")
    )
    return event_id, client_id


def _word(held: Held) -> str:
    return {
        Outcome.VERIFIED: translate("held", "verified"),
        Outcome.MISMATCH: translate("held", "mismatch"),
        Outcome.UNVERIFIABLE: translate("held", "unverifiable"),
    }[held.verdict]


def _when(held: Held) -> str:
    """The time, with the date where it is of another day."""
    today = when_text(held.at) == time_text(held.at)[:5] and day_of(held.at) is not None
    return time_text(held.at) if today else f"{when_text(held.at)}, {time_text(held.at)[:5]}"
