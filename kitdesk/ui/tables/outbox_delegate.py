"""Paints the rows of the outbox: a customer's name, or an event, its state and why it is not sent."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from kitdesk.ui.colours import Colours
from kitdesk.ui.tables.fonts import Fonts, elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.outbox import ROW_ROLE, Heading, Row, reason, state_line
from kitdesk.ui.tables.outlook import gist
from kitdesk.ui.tables.painting import draw, draw_at_end, paint_ground
from kitdesk.ui.tables.state_words import state_tone
from kitdesk.ui.text import moment_text, one_line
from kitdesk.ui.theme import current, row_padding
from kitdesk.ui.widgets.elided_lines import elided_lines

_SIDE = 16
_GAP = 8
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


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
            paint_ground(painter, option, self._view, index, several=True)
            _paint_event(painter, room, row, fonts, colours)
        painter.restore()


def _paint_heading(painter: QPainter, room: QRect, row: Heading, fonts: Fonts, colours: Colours) -> None:
    """The name, and the id after it."""
    name = elided(one_line(row.name), fonts.bold, room.width() * 0.7, Qt.TextElideMode.ElideRight)
    draw(painter, room, name, fonts.bold, colours.text)
    taken = QFontMetrics(fonts.bold).horizontalAdvance(name) + (_GAP if name else 0)
    draw(painter, room.adjusted(taken, 0, 0, 0), one_line(row.client_id), fonts.text, colours.muted)


def _paint_event(painter: QPainter, room: QRect, row: Unfinished, fonts: Fonts, colours: Colours) -> None:
    line = QFontMetrics(fonts.text).lineSpacing()
    tone = getattr(colours, state_tone(row.event.state))
    draw(painter, room, state_line(row), fonts.bold, tone, align=_TOP)
    second = QRect(room.left(), room.top() + line, room.width(), line)
    left = draw_at_end(painter, second, moment_text(row.event.at), fonts.small, colours.muted)
    draw(painter, left, gist(row.event), fonts.text, colours.text, align=_TOP)
    lines = elided_lines(reason(row), fonts.small, room.width(), _reason_lines(row))
    painter.setFont(fonts.small)
    painter.setPen(QColor(colours.muted))
    painter.drawText(room.adjusted(0, 2 * line, 0, 0), _TOP, "\n".join(lines))


def _reason_lines(row: Unfinished) -> int:
    """One that waits says it in one line, one that was tried has two for what went wrong."""
    return 1 if row.event.state is State.QUEUED or not (row.event.note or row.tries > 1) else 2
