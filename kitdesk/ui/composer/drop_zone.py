"""Lets files and pictures be dropped anywhere on the composer, and says so while they are held over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from kitdesk.ui.composer.given import files_in, is_given, picture_in
from kitdesk.ui.text import plain_label

_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class DropZone(QObject):
    """Takes files and pictures that are dropped on *zone*; text is left to it."""

    files_given = Signal(list)
    """Their paths."""
    picture_given = Signal(object)
    """A `QImage`."""

    def __init__(self, zone: QWidget) -> None:
        super().__init__(zone)
        self._zone = zone
        self._hint: QLabel | None = None
        self.watch(zone)

    def watch(self, widget: QWidget) -> None:
        """Heed a part of the zone that takes drops of its own."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def take(self, data: QMimeData) -> bool:
        """Pass on what is no text; whether it was any such thing."""
        files, picture = files_in(data), picture_in(data)
        if files:
            self.files_given.emit(files)
        elif picture is not None:
            self.picture_given.emit(picture)
        return bool(files) or picture is not None

    def _show_hint(self, shown: bool) -> None:
        if self._hint is None and shown:
            self._hint = plain_label(self.tr("Drop to attach: kitdesk serves a copy"), "drop")
            self._hint.setParent(self._zone)
            self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._hint is not None:
            self._hint.setGeometry(self._zone.rect())
            self._hint.setVisible(shown)
            self._hint.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._show_hint(False)
        elif event.type() in (*_OVER, QEvent.Type.Drop) and isinstance(event, QDropEvent):
            if not is_given(event.mimeData()):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show_hint(event.type() in _OVER)
            if event.type() == QEvent.Type.Drop:
                self.take(event.mimeData())
            return True
        return super().eventFilter(watched, event)
