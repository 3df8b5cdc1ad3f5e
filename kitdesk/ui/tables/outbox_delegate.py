"""Paints the rows of the outbox: a customer's name, or an event, its state and why it is not sent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from kitdesk.ui.colours import Colours
from kitdesk.ui.sheet import RADIUS
from kitdesk.ui.tables.fonts import Fonts, elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.outbox import ROW_ROLE, Heading, Row, reason, state_line
from kitdesk.ui.tables.outlook import gist
from kitdesk.ui.tables.state_words import state_tone
from kitdesk.ui.text import moment_text, one_line
from kitdesk.ui.theme import current, row_padding
from kitdesk.ui.widgets.elided_lines import elided_lines

_SIDE = 16
_END = Qt.TextElideMode.ElideRight


class OutboxDelegate(QStyledItemDelegate):
    """An event keeps its height while it is tried again and fails again."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW_ROLE)
        lines = 1 if isinstance(row, Heading) else 2 + _reason_lines(row)
        return QSize(120, lines * option.fontMetrics.lineSpacing() + 2 * row_padding())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW_ROLE)
        fonts, colours = Fonts.of(self._view.font()), current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(_SIDE, row_padding(), -_SIDE, -row_padding())
        if isinstance(row, Heading):
            _paint_heading(painter, room, row, fonts, colours)
        else:
            self._paint_ground(painter, option, index, colours)
            _paint_event(painter, room, row, fonts, colours)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, colours: Colours
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        if not (selected or pointed_at or focused):
            return
        painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
        painter.drawRoundedRect(option.rect.adjusted(7, 1, -7, -1), RADIUS, RADIUS)


def _paint_heading(painter: QPainter, room: QRect, row: Heading, fonts: Fonts, colours: Colours) -> None:
    """The name, and the id after it."""
    name = elided(one_line(row.name), fonts.bold, room.width() * 0.7, _END)
    painter.setFont(fonts.bold)
    painter.setPen(QColor(colours.text))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
    taken = painter.fontMetrics().horizontalAdvance(name) + (8 if name else 0)
    painter.setFont(fonts.text)
    painter.setPen(QColor(colours.muted))
    client_id = elided(one_line(row.client_id), fonts.text, room.width() - taken, _END)
    painter.drawText(room.adjusted(taken, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, client_id)


def _paint_event(painter: QPainter, room: QRect, row: Unfinished, fonts: Fonts, colours: Colours) -> None:
    line = QFontMetrics(fonts.text).lineSpacing()
    tone = getattr(colours, state_tone(row.event.state))
    _draw(painter, room, elided(state_line(row), fonts.bold, room.width(), _END), fonts.bold, tone)
    second = QRect(room.left(), room.top() + line, room.width(), line)
    painter.setFont(fonts.small)
    painter.setPen(QColor(colours.muted))
    time = moment_text(row.event.at)
    taken = painter.fontMetrics().horizontalAdvance(time) + 8
    painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
    text = elided(gist(row.event), fonts.text, room.width() - taken, _END)
    _draw(painter, second, text, fonts.text, colours.text)
    lines = elided_lines(reason(row), fonts.small, room.width(), _reason_lines(row))
    _draw(painter, room.adjusted(0, 2 * line, 0, 0), "\n".join(lines), fonts.small, colours.muted)


def _draw(painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)


def _reason_lines(row: Unfinished) -> int:
    """One that waits says it in one line, one that was tried has two for what went wrong."""
    return 1 if row.event.state is State.QUEUED or not (row.event.note or row.tries > 1) else 2
