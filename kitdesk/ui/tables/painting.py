"""What the rows of lists are painted with: their ground, and texts from their start and at their end."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from kitdesk.ui.sheet import RADIUS
from kitdesk.ui.tables.fonts import elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.theme import current

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    view: QAbstractItemView,
    index: Index,
    *,
    several: bool = False,
) -> None:
    """The background of a row that is selected or pointed at, with a ring while the list has the focus.

    The current row is the selected one, unless *several* can be.
    """
    is_current = view.currentIndex() == index
    selected = bool(option.state & QStyle.StateFlag.State_Selected) if several else is_current
    pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
    focused = is_current and view.hasFocus()
    if not (selected or pointed_at or focused):
        return
    colours = current()
    painter.setPen(QPen(QColor(colours.accent), 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent_soft if selected else colours.hover))
    painter.drawRoundedRect(option.rect.adjusted(7, 1, -7, -1), RADIUS, RADIUS)


def draw(
    painter: QPainter,
    room: QRect,
    text: str,
    font: QFont,
    colour: str,
    *,
    align: Qt.AlignmentFlag = _MIDDLE,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint *text* on one line from the start of *room*, with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, align, elided(text, font, room.width(), mode))


def draw_at_end(
    painter: QPainter, room: QRect, text: str, font: QFont, colour: str, *, gap: int = 8
) -> QRect:
    """Paint a short text at the end of *room*; return what is left of it."""
    if not text:
        return room
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | _MIDDLE, text)
    return room.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - gap, 0)
