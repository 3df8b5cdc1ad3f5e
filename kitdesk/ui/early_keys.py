"""Keeps the shortcuts that are pressed before what they are for is there."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtWidgets import QWidget

_MOST = 8
_LONGEST = 5_000
"""Milliseconds; after that a key does at once what it can, as where the data folder cannot be used."""
_FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
_NO_SHORTCUT = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
)
"""What is held for one, and what the field itself makes something of."""


class EarlyKeys(QObject):
    """What *field*, which has the focus at first, makes something of itself is left to it."""

    def __init__(self, window: QWidget, field: QWidget, longest: int = _LONGEST) -> None:
        super().__init__(window)
        self._window = window
        self._field = field
        self._kept: deque[QKeySequence] = deque(maxlen=_MOST)
        self._is_kept = False
        for each in (window, field):
            each.installEventFilter(self)
        QTimer.singleShot(longest, self, self.press)

    def press(self) -> None:
        """Press them at last; from now on each does at once what it is for."""
        for each in (self._window, self._field):
            each.removeEventFilter(self)
        for keys in self._kept:
            for action in self._window.findChildren(QAction):
                if action.isEnabled() and keys in action.shortcuts():
                    QCoreApplication.sendEvent(action, QShortcutEvent(keys, 0))
        self._kept.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Before a key is pressed, Qt asks whether it is taken instead of doing what it is a shortcut for."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._is_kept = False
            if watched is self._window and _may_be_shortcut(event):
                self._is_kept = True
                self._kept.append(QKeySequence(event.keyCombination()))
                event.accept()
                return True
        return self._is_kept and watched is self._field and event.type() == QEvent.Type.KeyPress


def _may_be_shortcut(event: QKeyEvent) -> bool:
    if event.isAutoRepeat() or event.key() in _NO_SHORTCUT or _types(event):
        return False
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) or event.key() in _FUNCTION_KEYS


def _types(event: QKeyEvent) -> bool:
    """Whether a character comes of it: Windows calls AltGr Control and Alt. With Control alone none does."""
    with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    return with_alt and bool(event.text()) and event.text().isprintable()
