"""A button that floats over an edge of its parent, in front of what scrolls there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.ui.theme import GRID, styled


class FloatButton(QPushButton):
    """Hidden until it has something to say; *edge* is ``AlignTop`` or ``AlignBottom``."""

    def __init__(self, parent: QWidget, edge: Qt.AlignmentFlag) -> None:
        super().__init__(parent)
        self._room = parent
        self._edge = edge
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        styled(self, "float")
        self.hide()
        parent.installEventFilter(self)

    def say(self, text: str) -> None:
        """Show *text*; nothing takes the button away."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._place(self._room.size())
        self.setVisible(bool(text))

    def _place(self, room: QSize) -> None:
        width, height = self.sizeHint().width(), self.sizeHint().height()
        lowest = room.height() - height - 2 * GRID
        top = 2 * GRID if self._edge == Qt.AlignmentFlag.AlignTop else lowest
        self.setGeometry((room.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):  # which tells the size of a parent that is going away, too
            self._place(event.size())
        return super().eventFilter(watched, event)
