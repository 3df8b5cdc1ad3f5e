"""Paints the lines of a conversation and remembers how the last of them were laid out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from kitdesk.ui.colours import Colours
from kitdesk.ui.sheet import BUBBLE_RADIUS, RADIUS
from kitdesk.ui.tables.bubble import MARGIN, RING, Bubble
from kitdesk.ui.tables.fonts import Fonts, elided
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.lines_model import LinesModel, Marks
from kitdesk.ui.tables.reading import Card
from kitdesk.ui.tables.said import said_of
from kitdesk.ui.text import day_text, plain_tip, time_text
from kitdesk.ui.theme import current

_MOST_KEPT = 300


@dataclass(frozen=True)
class _Kept:
    line: Line
    marks: Marks
    bubble: Bubble


class BubbleDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView, model: LinesModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._fonts: Fonts | None = None
        self._width = 0
        self._kept: dict[tuple[object, ...], _Kept] = {}
        """By the line's key, the one used longest ago first."""
        self._rows: dict[int, Bubble] = {}
        """By row, until any line changes: what was asked for since."""
        self._unfolded: set[tuple[object, ...]] = set()
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self._rows.clear)

    def forget(self) -> None:
        """Lay everything out anew: the font or the width changed, or this is another conversation."""
        self._fonts = None
        self._kept.clear()
        self._rows.clear()

    def unfold(self, line: Line) -> None:
        """Show more of a long text from now on."""
        self._unfolded.add(line.key)
        self._kept.pop(line.key, None)
        self._rows.clear()

    def fold_all(self) -> None:
        """Show all long texts cut again."""
        self._unfolded.clear()

    def bubble(self, row: int) -> Bubble:
        """The layout of a row for the present width of the view."""
        width = self._view.viewport().width()
        if width != self._width:
            self._width = width
            self.forget()
        bubble = self._rows.get(row)
        if bubble is None:
            bubble = self._rows[row] = self._lay_out(row)
        return bubble

    def _lay_out(self, row: int) -> Bubble:
        """The bubble of a line that is as it was when it was laid out, else a new one."""
        line, marks = self._model.line(row), self._model.marks(row)
        kept = self._kept.pop(line.key, None)
        if kept is None or kept.line is not line or kept.marks != marks:
            if self._fonts is None:
                self._fonts = Fonts.of(self._view.font())
            unfolded = line.key in self._unfolded
            kept = _Kept(
                line, marks, Bubble(said_of(line, marks), self._width, self._fonts, unfolded=unfolded)
            )
        self._kept[line.key] = kept
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]
        return kept.bubble

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._width, self.bubble(index.row()).height)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """An attachment's whole name and address, or when it was to the second."""
        if not index.isValid():
            return False
        line = self._model.line(index.row())
        card = self.bubble(index.row()).card_at(QPointF(event.pos() - view.visualRect(index).topLeft()))
        when = f"{day_text(line.at)}, {time_text(line.at)}"
        tip = "\n".join(filter(None, (card.title, card.detail, card.url))) if card else when
        QToolTip.showText(event.globalPos(), plain_tip(tip), view)
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fonts = self._fonts or Fonts.of(self._view.font())
        paint_bubble(painter, option, self.bubble(index.row()), fonts)


def paint_bubble(painter: QPainter, option: QStyleOptionViewItem, bubble: Bubble, fonts: Fonts) -> None:
    """Paint a line of a conversation where *option* says."""
    colours = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(option.rect.topLeft())
    _paint_divider(painter, bubble, colours)
    _paint_box(painter, bubble, colours, selected=bool(option.state & QStyle.StateFlag.State_Selected))
    if option.state & QStyle.StateFlag.State_HasFocus:
        _paint_ring(painter, bubble, colours)
    for rect, card in bubble.cards:
        _paint_card(painter, rect, card, fonts, on_accent=bubble.out and not bubble.given_up)
    for placed in bubble.texts:
        placed.block.paint(painter, placed.at, getattr(colours, placed.colour))
    painter.restore()


def _paint_card(painter: QPainter, rect: QRectF, card: Card, fonts: Fonts, *, on_accent: bool) -> None:
    colours = current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.card if on_accent else colours.hover))
    painter.drawRoundedRect(rect, RADIUS, RADIUS)
    painter.setPen(QColor(colours.on_accent if on_accent else colours.text))
    tile = QRectF(rect.x(), rect.y(), rect.height(), rect.height())
    painter.setFont(fonts.small)
    painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, card.mark)
    painter.drawLine(tile.topRight() + QPointF(0, 10), tile.bottomRight() - QPointF(0, 10))
    room = rect.adjusted(tile.width() + 10, 5, -8, -5)
    painter.setFont(fonts.bold)
    painter.drawText(room, Qt.AlignmentFlag.AlignTop, elided(card.title, fonts.bold, room.width()))
    painter.setFont(fonts.small)
    painter.drawText(room, Qt.AlignmentFlag.AlignBottom, elided(card.detail, fonts.small, room.width()))


def paint_placeholders(painter: QPainter, room: QRect) -> None:
    """Bubbles without words, for what is being loaded."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().pressed))
    for number, top in enumerate(range(24, room.height(), 64)):
        width = room.width() * (0.3 + 0.07 * (number * 5 % 4))
        left = MARGIN if number % 3 else room.width() - MARGIN - width
        painter.drawRoundedRect(QRectF(left, top, width, 40), BUBBLE_RADIUS, BUBBLE_RADIUS)


def _paint_divider(painter: QPainter, bubble: Bubble, colours: Colours) -> None:
    """A line across, but for the word in its middle."""
    if bubble.divider.isEmpty():
        return
    painter.setPen(QPen(QColor(colours.accent), 1))
    y, middle, gap = bubble.divider.center().y(), bubble.divider.center().x(), 32.0
    painter.drawLine(QPointF(bubble.divider.left(), y), QPointF(middle - gap, y))
    painter.drawLine(QPointF(middle + gap, y), QPointF(bubble.divider.right(), y))


def _paint_box(painter: QPainter, bubble: Bubble, colours: Colours, *, selected: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if bubble.system:
        painter.setBrush(QColor(colours.accent_soft) if selected else Qt.BrushStyle.NoBrush)
    elif bubble.given_up:
        painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(colours.sunken))
    elif bubble.out:
        painter.setPen(QColor(colours.edge))
        painter.setBrush(QColor(colours.accent_fill))
    else:
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.bubble))
    painter.drawRoundedRect(bubble.box.adjusted(0.5, 0.5, -0.5, -0.5), BUBBLE_RADIUS, BUBBLE_RADIUS)
    if selected and not bubble.system:
        _paint_ring(painter, bubble, colours)
    if not bubble.tag.isEmpty():
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_soft))
        painter.drawRoundedRect(bubble.tag, 4, 4)


def _paint_ring(painter: QPainter, bubble: Bubble, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    out = RING - 1  # half the pen is further out
    painter.drawRoundedRect(
        bubble.box.adjusted(-out, -out, out, out), BUBBLE_RADIUS + out, BUBBLE_RADIUS + out
    )
