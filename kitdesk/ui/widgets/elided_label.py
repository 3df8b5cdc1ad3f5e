"""A label for one line that may not fit: it ends in an ellipsis and shows the whole in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kitdesk.ui.text import one_line, set_tip


class ElidedLabel(QLabel):
    """`text` is the whole, on one line; only what is painted is cut."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a stranger's *text*, harmless and on one line."""
        line = one_line(text, 1000)
        if line != self.text():
            self.setText(line)
        self._update_tip()

    def elided(self) -> str:
        """What is painted."""
        end, room = Qt.TextElideMode.ElideRight, self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), end, room)

    def _update_tip(self) -> None:
        set_tip(self, self.text() if self.elided() != self.text() else "")

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.elided())
