"""Hands on the keys that are still on their way to a window when another takes its place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QWindow

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod)


class LateKeys(QObject):
    """What is typed into *before* is for *after*, as long as *before* lives."""

    def __init__(self, before: QWindow, after: QWindow) -> None:
        super().__init__(before)
        self._after = after
        before.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS:
            return False
        QCoreApplication.sendEvent(self._after, event)
        return True
