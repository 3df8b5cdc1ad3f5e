"""A line that shows both ends of a text that does not fit, until somebody goes into it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QStylePainter

_INSET = 2
"""Pixels that Qt leaves on either side of a line's text."""


class ElidedLine(QLineEdit):
    """`text` is the whole; only what is painted is cut, in its middle."""

    def elided(self) -> str:
        """What is painted while the line does not have the focus."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self._room().width())

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return room.adjusted(_INSET, 0, -_INSET, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.elided() == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, self.elided())
