"""A piece of plain text laid out for a width, with links in it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from kitdesk.ui.tables.fates import Deed

Link = tuple[int, int, Deed]
"""First character, length, and what a click on it does."""


class TextBlock:
    """At most *most_lines* lines of *text* within *width*; *size* is what they take."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        *,
        links: Iterable[Link] = (),
        most_lines: int = 100_000,
    ) -> None:
        self.text = text
        self._links = tuple(links)
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(align)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._layout.setFormats([_link_format(link) for link in self._links])
        self.width = 0.0
        self.height = 0.0
        self.cut = False
        self._lay_out(width, most_lines)

    def narrow(self, width: float) -> None:
        """Lay out anew where right-to-left text stands at the far end of a room that turned out too wide."""
        first = self._layout.lineAt(0)
        if first.isValid() and first.naturalTextRect().x() > 1:
            self._lay_out(width + 1, self._layout.lineCount())

    def _lay_out(self, width: float, most_lines: int) -> None:
        self.height = 0.0
        self._layout.beginLayout()
        for _ in range(most_lines):
            line = self._layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        self.cut = last.isValid() and last.textStart() + last.textLength() < len(self._layout.text())

    def paint(self, painter: QPainter, at: QPointF, colour: str) -> None:
        """Draw with the top left corner of the width *at* this point."""
        painter.setPen(QColor(colour))
        self._layout.draw(painter, at)

    def deed_at(self, point: QPointF) -> Deed | None:
        """What the link under *point*, counted from the top left corner, does."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                place = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
                return next(
                    (deed for start, size, deed in self._links if start <= place < start + size), None
                )
        return None


def _link_format(link: Link) -> QTextLayout.FormatRange:
    chars = QTextCharFormat()
    chars.setFontUnderline(True)
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = link[0], link[1], chars
    return found
