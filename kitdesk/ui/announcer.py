"""Tells a screen reader what changed, few things at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from kitdesk.ui.gathering import Gathering
from kitdesk.ui.text import counted

_GATHERED = 400
"""Milliseconds in which what comes is told together."""
_MOST = 3
"""What is told one by one of that."""


class Announcer(QObject):
    """Speaks for *window*; costs nothing while nobody listens."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[str] = []
        self._pause = Gathering(_GATHERED, self._speak, self)

    def say(self, text: str) -> None:
        """Announce *text* in a moment; the same words are told once, and of many things only how many."""
        if not text or not QAccessible.isActive():
            return
        if text not in self._waiting:
            self._waiting.append(text)
        self._pause.note()

    def _speak(self) -> None:
        waiting, self._waiting = self._waiting, []
        if len(waiting) > _MOST:
            news = counted.tr("%Ln change(s), the last of them: {last}", "", len(waiting))
            waiting = [news.replace("{last}", waiting[-1])]
        for text in waiting:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
