"""Has the window furnished behind its first frame, while it already takes typing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LOOK = 25
"""Milliseconds between two looks whether the first frame is there; the first characters have the last."""
_MOST_LOOKS = 40
"""So many, and it is furnished unseen: it may have been opened as an icon."""
_PAUSE = 2
"""Milliseconds between two steps, in which what was typed is shown."""


class Furnishing(QObject):
    """Goes through *steps* once *window* is seen."""

    done = Signal()

    def __init__(self, window: QWidget, steps: Iterator[None]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def _on_timeout(self) -> None:
        if self._timer.interval() == _PAUSE:
            self._take_step()
        elif self._is_seen() or self._looks == _MOST_LOOKS:
            self._timer.setInterval(_PAUSE)
        self._looks += 1

    def _is_seen(self) -> bool:
        handle = self._window.windowHandle()
        return handle is not None and handle.isExposed()

    def _take_step(self) -> None:
        for _ in self._steps:
            return
        self._timer.stop()
        self.done.emit()
