"""A stranger's text with what was looked for marked, painted in a few lines of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kitdesk.model.excerpt import Excerpt, Span
from kitdesk.ui.text import shown
from kitdesk.ui.theme import current


@dataclass(frozen=True)
class MarkedText:
    """One line, and the places in it that are marked."""

    text: str
    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, excerpt: Excerpt) -> MarkedText:
        """What *excerpt* looks like with everything in it made harmless."""
        text, spans = "", []
        for piece, is_hit in excerpt:
            start = len(text)
            text += _BLANKS.sub(" ", shown(piece))
            if is_hit:
                spans.append((start, len(text)))
        return cls(text, tuple(spans))

    def lines(self, font: QFont, width: float, most: int) -> int:
        """How many lines it takes, *most* at most."""
        share = QFontMetricsF(font).horizontalAdvance(self.text) / width
        if most == 1 or share <= _SAFE:
            return 1
        return most if share > most else self._laid_out(self.text, font, width, most).lineCount()

    def paint(self, painter: QPainter, room: QRect, font: QFont, ink: str, most: int = 1) -> None:
        """Draw it into *room*, in *most* lines at most; what does not fit ends in an ellipsis."""
        layout = self._laid_out(self.text, font, room.width(), most)
        last = layout.lineAt(layout.lineCount() - 1)
        if last.isValid() and last.textStart() + last.textLength() < len(self.text):
            rest = self.text[last.textStart() :]
            end = Qt.TextElideMode.ElideRight
            cut = QFontMetricsF(font).elidedText(rest, end, room.width() * _SAFE)
            layout = self._laid_out(self.text[: last.textStart()] + cut, font, room.width(), most)
        painter.setPen(QColor(ink))
        layout.draw(painter, QPointF(room.topLeft()))

    def _laid_out(self, text: str, font: QFont, width: float, most: int) -> QTextLayout:
        """The first lines of *text*, which begins as `text` does."""
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_format(span) for span in self.spans if span[0] < len(text)])
        layout.beginLayout()
        height = 0.0
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def _format(span: Span) -> QTextLayout.FormatRange:
    """Underlined as well: a colour alone is not seen by all."""
    colours = current()
    chars = QTextCharFormat()
    chars.setBackground(QColor(colours.warn_soft))
    chars.setForeground(QColor(colours.text))
    chars.setFontUnderline(True)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = span[0], span[1] - span[0], chars
    return found


_BLANKS = re.compile(r"\s")
_SAFE = 0.97
"""A text may turn out a little wider laid out than measured."""
