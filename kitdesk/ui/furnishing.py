"""Has the window furnished behind its first frame, while it already takes typing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LOOK = 20
"""Milliseconds between two looks whether the first frame is there."""
_MOST_LOOKS = 50
"""So many, and it is furnished unseen: it may have been opened as an icon, or behind others."""
_BEFORE_STEPS = 60
"""Milliseconds that the first characters have for themselves."""
_PAUSE = 2
"""Milliseconds between two steps, in which what was typed is shown."""


class Furnishing(QObject):
    """Goes through *steps* once *window* is seen and can be typed into. A *fault* in one ends it."""

    done = Signal()

    def __init__(self, window: QWidget, steps: Iterator[None]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._looks = 0
        self.fault: Exception | None = None
        self._look()

    def _look(self) -> None:
        handle = self._window.windowHandle()
        is_seen = handle is not None and handle.isExposed() and handle.isActive()
        self._looks += 1
        if is_seen or self._looks == _MOST_LOOKS:
            QTimer.singleShot(_BEFORE_STEPS, self, self._take_step)
        else:
            QTimer.singleShot(_LOOK, self, self._look)

    def _take_step(self) -> None:
        try:
            for _ in self._steps:
                QTimer.singleShot(_PAUSE, self, self._take_step)
                return
        except Exception as error:  # noqa: BLE001 (who waits raises it; what leaves a slot is only printed)
            self.fault = error
        self.done.emit()
