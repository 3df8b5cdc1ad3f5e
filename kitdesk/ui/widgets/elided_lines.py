"""A label for a sentence whose room is kept small: a few lines at most, the whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kitdesk.ui.text import one_line, set_tip
from kitdesk.ui.widgets.font_watch import FontWatch


class ElidedLines(QLabel):
    """`text` is the whole; only what is painted is cut, and takes no more lines than it needs."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = most
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        FontWatch(self, self._fit)

    def show_text(self, text: str) -> None:
        """Show a stranger's *text*, harmless and without its own line breaks."""
        line = one_line(text, 1000)
        if line != self.text():
            self.setText(line)
            self._fit()

    def lines(self) -> list[str]:
        """What is painted."""
        return elided_lines(self.text(), self.font(), self.contentsRect().width(), self._most)

    def _fit(self) -> None:
        lines = self.lines()
        self.setFixedHeight(max(1, len(lines)) * self.fontMetrics().lineSpacing())
        set_tip(self, self.text() if " ".join(lines) != self.text() else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        spacing = self.fontMetrics().lineSpacing()
        for row, line in enumerate(self.lines()):
            painter.drawText(0, row * spacing + self.fontMetrics().ascent(), line)


def elided_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """*text* in at most so many lines of *width*, the last with an ellipsis where it does not fit."""
    starts = _line_starts(text, font, width, most)
    lines = [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
    if len(lines) > most:
        rest = text[starts[most - 1] :]
        last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines = [*lines[: most - 1], last]
    return lines


def _line_starts(text: str, font: QFont, width: int, most: int) -> list[int]:
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapped())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    return starts


def _wrapped() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
