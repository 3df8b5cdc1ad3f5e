"""Paints the rows of a conversation and remembers how they were laid out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.model.timeline import Event
from kitdesk.ui.colours import Colours
from kitdesk.ui.sheet import BUBBLE_RADIUS, RADIUS
from kitdesk.ui.tables.bubble import Bubble
from kitdesk.ui.tables.events import EVENT_ROLE, NEW_DAY_ROLE
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.fonts import Fonts, elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.reading import Card
from kitdesk.ui.theme import current

_Key = tuple[object, ...]
_MOST_KEPT = 300


class BubbleDelegate(QStyledItemDelegate):
    """Heights are kept for every row, layouts for the last few hundred painted."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._fonts: Fonts | None = None
        self._width = 0
        self._heights: dict[_Key, int] = {}
        self._bubbles: dict[_Key, Bubble] = {}
        self._unfolded: set[tuple[int, str]] = set()

    def forget(self) -> None:
        """Lay everything out anew: the font or the width changed, or these are other events."""
        self._fonts = None
        self._heights.clear()
        self._bubbles.clear()

    def unfold(self, event: Event) -> None:
        """Show more of a long text from now on."""
        self._unfolded.add((event.row, event.event_id))

    def bubble(self, index: Index) -> Bubble:
        """The layout of a row for the present width of the view."""
        key = self._key(index)
        bubble = self._bubbles.get(key)
        if bubble is None:
            bubble = self._lay_out(key, index)
        return bubble

    def deed_at(self, index: Index, point: QPointF) -> Deed | None:
        """What a click at *point*, in the viewport, asks for."""
        corner = QPointF(self._view.visualRect(index).topLeft())
        return self.bubble(index).deed_at(point - corner)

    def _key(self, index: Index) -> _Key:
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self.forget()
        event: Event = index.data(EVENT_ROLE)
        new_day, unfolded = bool(index.data(NEW_DAY_ROLE)), self._is_unfolded(event)
        return event.row, event.event_id, event.state, event.note, new_day, unfolded

    def _is_unfolded(self, event: Event) -> bool:
        return (event.row, event.event_id) in self._unfolded

    def _lay_out(self, key: _Key, index: Index) -> Bubble:
        if self._fonts is None:
            self._fonts = Fonts.of(self._view.font())
        event: Event = index.data(EVENT_ROLE)
        new_day, unfolded = bool(index.data(NEW_DAY_ROLE)), self._is_unfolded(event)
        bubble = Bubble(event, self._width, self._fonts, new_day=new_day, unfolded=unfolded)
        while len(self._bubbles) >= _MOST_KEPT:
            del self._bubbles[next(iter(self._bubbles))]
        self._bubbles[key] = bubble
        self._heights[key] = bubble.height
        return bubble

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        key = self._key(index)
        height = self._heights.get(key)
        return QSize(self._width, self._lay_out(key, index).height if height is None else height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        bubble = self.bubble(index)
        colours = current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        if not bubble.box.isEmpty():
            selected = self._view.currentIndex() == index
            _paint_box(painter, bubble, colours, selected=selected)
        for rect, card in bubble.cards:
            self._paint_card(painter, rect, card, bubble, colours)
        for placed in bubble.texts:
            placed.block.paint(painter, placed.at, getattr(colours, placed.colour))
        painter.restore()

    def _paint_card(
        self, painter: QPainter, rect: QRectF, card: Card, bubble: Bubble, colours: Colours
    ) -> None:
        on_accent = bubble.out and not bubble.given_up
        fonts = self._fonts or Fonts.of(self._view.font())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.card if on_accent else colours.hover))
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        painter.setPen(QColor(colours.on_accent if on_accent else colours.text))
        tile = QRectF(rect.x(), rect.y(), 44, rect.height())
        painter.setFont(fonts.small)
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, card.mark)
        painter.drawLine(tile.topRight() + QPointF(0, 10), tile.bottomRight() - QPointF(0, 10))
        room = rect.adjusted(54, 5, -8, -5)
        painter.setFont(fonts.bold)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, elided(card.title, fonts.bold, room.width()))
        painter.setFont(fonts.small)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom, elided(card.detail, fonts.small, room.width()))


def _paint_box(painter: QPainter, bubble: Bubble, colours: Colours, *, selected: bool) -> None:
    if bubble.given_up:
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.sunken))
    elif bubble.out:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_fill))
    else:
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.bubble))
    painter.drawRoundedRect(bubble.box.adjusted(0.5, 0.5, -0.5, -0.5), BUBBLE_RADIUS, BUBBLE_RADIUS)
    if selected:
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bubble.box.adjusted(-3, -3, 3, 3), BUBBLE_RADIUS + 3, BUBBLE_RADIUS + 3)
