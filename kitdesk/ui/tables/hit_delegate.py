"""Paints what a search found: a heading, a customer, or an event with the text around the first hit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.ui.colours import Colours
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.hits import FoundCustomer, Heading, Hit, HitsModel, fate_words, more_text
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.painting import draw, draw_at_end, paint_ground
from kitdesk.ui.tables.state_words import state_tone
from kitdesk.ui.text import one_line, when_text
from kitdesk.ui.theme import MARGIN, current, row_padding

_SIDE = 20
_LINES = 2
"""Of the text of an event."""
_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class HitDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, model: HitsModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        fonts, row = Fonts.of(self._view.font()), self._model.row_at(index)
        text, small = QFontMetrics(fonts.text).lineSpacing(), QFontMetrics(fonts.small).lineSpacing()
        if isinstance(row, Hit):
            room = self._view.viewport().width() - 2 * _SIDE
            lines = self._model.excerpt_of(row).lines(fonts.text, room, _LINES)
            return QSize(120, (1 + lines) * text + small + 2 * row_padding())
        if isinstance(row, FoundCustomer):
            return QSize(120, 2 * text + 2 * row_padding())
        return QSize(120, text + 2 * row_padding())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fonts, colours, row = Fonts.of(self._view.font()), current(), self._model.row_at(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = option.rect.adjusted(_SIDE, row_padding(), -_SIDE, -row_padding())
        if isinstance(row, Heading):
            heading = room.adjusted(MARGIN - _SIDE, 0, 0, 0)
            draw(painter, heading, row.text, fonts.bold, colours.muted, align=_TOP)
            painter.restore()
            return
        paint_ground(painter, option, self._view, index)
        if isinstance(row, FoundCustomer):
            line = QFontMetrics(fonts.text).lineSpacing()
            row.name.paint(painter, room, fonts.text, colours.text)
            row.client_id.paint(painter, room.adjusted(0, line, 0, 0), fonts.text, colours.muted)
        elif isinstance(row, Hit):
            self._paint_hit(painter, room, row, fonts, colours)
        else:
            draw(painter, room, more_text(), fonts.text, colours.accent, align=_TOP)
        painter.restore()

    def _paint_hit(self, painter: QPainter, room: QRect, hit: Hit, fonts: Fonts, colours: Colours) -> None:
        line = QFontMetrics(fonts.text).lineSpacing()
        upper = QRect(room.left(), room.top(), room.width(), line)
        left = draw_at_end(painter, upper, when_text(hit.event.at), fonts.small, colours.muted)
        draw(painter, left, one_line(hit.name), fonts.bold, colours.text, align=_TOP)
        text = self._model.excerpt_of(hit)
        middle = room.adjusted(0, line, 0, 0)
        text.paint(painter, middle, fonts.text, colours.text, _LINES)
        lower = middle.adjusted(0, line * text.lines(fonts.text, room.width(), _LINES), 0, 0)
        tone = getattr(colours, state_tone(hit.event.state))
        draw(painter, lower, fate_words(hit.event), fonts.small, tone, align=_TOP)
