"""A countdown in words that keeps its width while it ticks."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kitdesk.ui.text import clock_text, plain_label
from kitdesk.ui.widgets.font_watch import FontWatch


class Countdown(QWidget):
    """*word* names what is counted; room is kept for *widest* seconds, and for more when there are more."""

    def __init__(self, word: str, widest: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word = word
        self._widest = clock_text(widest)
        self._value = plain_label("–")
        FontWatch(self._value, self._keep_room)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(plain_label(word, "muted"))
        row.addWidget(self._value)

    def text(self) -> str:
        return self._value.text()

    def show_left(self, seconds: float) -> None:
        """Show what is left; a dash when nothing is."""
        text = clock_text(seconds) if seconds > 0 else "–"
        if text != self._value.text():
            self._value.setText(text)
            self._keep_room()
            self.setAccessibleName(f"{self._word} {text}")

    def _keep_room(self) -> None:
        """Of one size, else Qt would lay the whole window out anew at each second."""
        measure = self._value.fontMetrics()
        room = measure.size(0, self._widest).expandedTo(measure.size(0, self._value.text()))
        self._value.setFixedSize(room + QSize(4, 0))
