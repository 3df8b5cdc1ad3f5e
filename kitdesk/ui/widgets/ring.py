"""A countdown drawn as a ring that empties."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kitdesk.ui.text import clock_text
from kitdesk.ui.theme import current, scaled

_SIZE = 96
"""Pixels at the normal size of texts."""
_WIDTH = 6
_SHORT = 0.15
_NUMBER_ABOVE, _CAPTION_BELOW = 9, 16
"""Pixels from the middle, at the normal size of texts."""
_CAPTION_SHARE = 0.76
"""Of the ring's width, down where the caption is."""
_NOTHING = "–"


class Ring(QLabel):
    """What is left of a lifetime, as an arc from twelve o'clock around the countdown and a caption;
    to a screen reader a text.
    """

    def __init__(self, caption: str, beside: str = "", parent: QWidget | None = None) -> None:
        """*beside* is the caption of a ring beside it, whose letters are to have the same size."""
        super().__init__(parent)
        self._beside = beside
        self._fraction = 0.0
        self._text = _NOTHING
        self._caption = caption
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(caption)

    def show_left(self, left: float, lifetime: float) -> None:
        """Draw another moment, in seconds; repaints only when there is something new to see."""
        fraction = min(1.0, max(0.0, left / lifetime)) if lifetime > 0 else 0.0
        after = (round(fraction, 3), clock_text(left) if left > 0 else _NOTHING)
        if after != (self._fraction, self._text):
            self._fraction, self._text = after
            self.setAccessibleName(f"{self._caption} {self._text}")
            self.update()

    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIZE), scaled(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self.rect()).adjusted(_WIDTH, _WIDTH, -_WIDTH, -_WIDTH)
        painter.setPen(QPen(QColor(colours.pressed), _WIDTH))
        painter.drawEllipse(ring)
        if self._fraction:
            tone = colours.ok if self._fraction > _SHORT else colours.warn
            painter.setPen(QPen(QColor(tone), _WIDTH, c=Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, 90 * 16, round(self._fraction * 360 * 16))
        self._paint_texts(painter, ring.adjusted(_WIDTH, 0, -_WIDTH, 0))

    def _paint_texts(self, painter: QPainter, ring: QRectF) -> None:
        colours = current()
        font = self.font()
        font.setBold(True)
        painter.setFont(_fitted(font, 1.25, self._text, ring.width() - 2 * _WIDTH))
        painter.setPen(QColor(colours.text))
        up, down = scaled(_NUMBER_ABOVE), scaled(_CAPTION_BELOW)
        painter.drawText(ring.adjusted(0, -up, 0, -up), Qt.AlignmentFlag.AlignCenter, self._text)
        font.setBold(False)
        painter.setFont(_fitted(font, 0.88, self._widest(font), _CAPTION_SHARE * ring.width()))
        painter.setPen(QColor(colours.muted))
        painter.drawText(ring.adjusted(0, down, 0, down), Qt.AlignmentFlag.AlignCenter, self._caption)

    def _widest(self, font: QFont) -> str:
        return max(self._caption, self._beside, key=QFontMetricsF(font).horizontalAdvance)


def _fitted(font: QFont, size: float, text: str, width: float) -> QFont:
    """*font* in *size* times its own, or as small as *text* needs to be no wider than *width*."""
    fitted = QFont(font)
    fitted.setPointSizeF(font.pointSizeF() * size)
    wide = QFontMetricsF(fitted).horizontalAdvance(text)
    fitted.setPointSizeF(fitted.pointSizeF() * min(1.0, width / wide))
    return fitted
