"""Drags and drops as the windowing system delivers them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def of_files(*paths: object) -> QMimeData:
    """What a file manager drags."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def hold_over(widget: QWidget, data: QMimeData) -> bool:
    """Drag *data* over the middle of *widget*; whether it would be taken."""
    place = widget.rect().center()
    entered = QDragEnterEvent(place, _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(widget, entered)
    moved = QDragMoveEvent(place, _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(widget, moved)
    return entered.isAccepted() and moved.isAccepted()


def leave(widget: QWidget) -> None:
    """Drag what is held over *widget* away again."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def drop(widget: QWidget, data: QMimeData, place: QPoint | None = None) -> bool:
    """Drag *data* over *widget* and drop it; whether it was taken."""
    if not hold_over(widget, data):
        leave(widget)
        return False
    at = QPointF(place or widget.rect().center())
    dropped = QDropEvent(at, _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()
