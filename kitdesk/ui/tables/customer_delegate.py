"""Paints a customer in a list: name and time, ``client_id``, what needs a person, and what is unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.ui.colours import Colours
from kitdesk.ui.tables.customers import (
    CUSTOMER_ROLE,
    DRAFT_ROLE,
    draft_text,
    state_of,
    state_text,
    unread_text,
)
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.painting import draw, draw_at_end, paint_ground
from kitdesk.ui.tables.state_words import state_tone
from kitdesk.ui.text import id_text, one_line, when_text
from kitdesk.ui.theme import current, row_padding

if TYPE_CHECKING:
    from kitdesk.model.timeline import Customer

_GAP = 8


class CustomerDelegate(QStyledItemDelegate):
    """An unread one is bold and has a count in a pill."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, 2 * (option.fontMetrics.height() + row_padding() + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        customer: Customer = index.data(CUSTOMER_ROLE)
        fonts, colours = Fonts.of(self._view.font()), current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self._view, index)
        pad = row_padding()
        room = option.rect.adjusted(20, pad, -20, -pad)
        upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
        lower = upper.translated(0, room.height() // 2)
        when = when_text(customer.at) if customer.events else ""
        left = draw_at_end(painter, upper, when, fonts.small, colours.muted)
        name = fonts.bold if customer.unread else fonts.text
        ink = colours.text if customer.name or customer.client_id else colours.muted
        draw(painter, left, one_line(customer.name) or id_text(customer.client_id), name, ink)
        left = _paint_pill(painter, lower, unread_text(customer), fonts.small, colours)
        state = state_of(customer)
        tone = getattr(colours, state_tone(state)) if state else colours.muted
        said = state_text(customer)
        if index.data(DRAFT_ROLE) and not state:
            said, tone = draft_text(), colours.accent
        left = draw_at_end(painter, left, said, fonts.small, tone)
        draw(painter, left, id_text(customer.client_id), fonts.text, colours.muted)
        painter.restore()


def _paint_pill(painter: QPainter, room: QRect, text: str, font: QFont, colours: Colours) -> QRect:
    if not text:
        return room
    metrics = QFontMetrics(font)
    height = metrics.height() + 2
    width = max(height, metrics.horizontalAdvance(text) + 12)
    pill = QRectF(room.right() + 1 - width, room.center().y() - height / 2 + 0.5, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_fill))
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(QColor(colours.on_accent))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
    return room.adjusted(0, 0, -width - _GAP, 0)
