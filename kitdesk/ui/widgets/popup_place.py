"""Where a popup opens: below what was clicked, and within its screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def place_below(popup: QWidget, widget: QWidget) -> None:
    """Give *popup* its size, and a place where its right edge and *widget*'s are one."""
    popup.adjustSize()
    place = widget.mapToGlobal(QPoint(widget.width() - popup.width(), widget.height() + 4))
    screen = widget.screen().availableGeometry()
    left = max(screen.left(), min(place.x(), screen.right() - popup.width()))
    top = max(screen.top(), min(place.y(), screen.bottom() - popup.height()))
    popup.move(left, top)
