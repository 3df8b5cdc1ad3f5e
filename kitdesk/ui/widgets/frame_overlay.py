"""A coloured frame on top of a whole window, which lets everything through."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

WIDTH = 3


class FrameOverlay(QWidget):
    """Three pixels wide; it follows the size of its window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._colour = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)

    def show_colour(self, colour: str | None) -> None:
        """Show the frame in *colour*, or none."""
        self._colour = QColor(colour) if colour else QColor()
        self.setVisible(bool(colour))
        self._cover()
        self.raise_()
        self.update()

    def colour(self) -> str:
        return self._colour.name() if self.isVisibleTo(self._window) else ""

    def _cover(self) -> None:
        whole = self._window.rect()
        self.setGeometry(whole)
        self.setMask(QRegion(whole) - QRegion(whole.adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._colour.isValid():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._colour, 2 * WIDTH))
        painter.drawRect(self.rect())
