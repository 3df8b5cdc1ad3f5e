"""The wheel scrolls past what could be turned by it, and turns only what was clicked or tabbed to first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QGuiApplication, QWheelEvent, QWindow
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QWidget


class WheelGuard(QObject):
    """Sees what the system sends to each window that gets the focus, and none of the events within."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(app.focusWindow())

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        box = _box_at(event.globalPosition())
        if box is None or box.hasFocus():
            return False
        _offer_around(box, event)
        return True


def _box_at(place: QPointF) -> QWidget | None:
    """The box with a value to choose that is under the pointer."""
    widget: QWidget | None = QApplication.widgetAt(place.toPoint())
    while widget is not None and not isinstance(widget, QComboBox | QAbstractSpinBox):
        widget = None if widget.isWindow() else widget.parentWidget()
    return widget


def _offer_around(box: QWidget, event: QWheelEvent) -> None:
    """Let what the box stands in scroll, or what that stands in: Qt goes up only with events of its own."""
    around = box.parentWidget()
    while around is not None:
        moved = _moved(event, around)
        if (QApplication.sendEvent(around, moved) and moved.isAccepted()) or around.isWindow():
            return
        around = around.parentWidget()


def _moved(event: QWheelEvent, widget: QWidget) -> QWheelEvent:
    """*event* as *widget* would have had it."""
    return QWheelEvent(
        widget.mapFromGlobal(event.globalPosition()),
        event.globalPosition(),
        event.pixelDelta(),
        event.angleDelta(),
        event.buttons(),
        event.modifiers(),
        event.phase(),
        event.inverted(),
        event.source(),
    )
