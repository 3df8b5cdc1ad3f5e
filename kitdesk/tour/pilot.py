"""Works the controls of a window as a user would, by their names, and looks at what a user sees."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

Q = TypeVar("Q", bound=QObject)
_PATIENCE = 10.0
"""Seconds to wait for what is expected to show."""
_LOOK = 0.02
"""Seconds between two looks."""


class NotSeen(Exception):
    """What was expected to show did not."""


class Pilot:
    """Hands and eyes for one window and its dialogs."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def find(self, name: str, kind: type[Q]) -> Q:
        """The control called *name*, within the open dialog if there is one that has it. Raises `NotSeen`."""
        for place in (*self._dialogs(), self._window):
            found = place.findChild(kind, name)
            if found is not None:
                return found
        raise NotSeen(f"there is no {name}")

    def click(self, name: str) -> None:
        """Click a button."""
        button = self.find(name, QAbstractButton)
        if not button.isEnabled():
            raise NotSeen(f"{name} is not enabled")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_last(self, name: str) -> None:
        """Click the last row of a list."""
        rows = self.find(name, QAbstractItemView)
        last = rows.model().index(rows.model().rowCount() - 1, 0)
        if not last.isValid():
            raise NotSeen(f"{name} is empty")
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(last).center())

    def fill(self, name: str, text: str) -> None:
        """Type *text* in the place of what a field holds."""
        line = self.find(name, QLineEdit)
        line.selectAll()
        QTest.keyClicks(line, text)

    def write(self, name: str, text: str) -> None:
        """Type *text* in the place of what an editor holds."""
        editor = self.find(name, QPlainTextEdit)
        editor.selectAll()
        QTest.keyClicks(editor, text)

    def look_at(self, name: str) -> None:
        """Scroll a control into sight."""
        control = self.find(name, QWidget)
        place = control.parentWidget()
        while place is not None:
            if isinstance(place, QScrollArea):
                place.ensureWidgetVisible(control, 0, 80)
            place = place.parentWidget()

    def dialog(self, name: str) -> QDialog | None:
        """The open dialog called *name*, if there is one."""
        return next((dialog for dialog in self._dialogs() if dialog.objectName() == name), None)

    async def until(self, seen: Callable[[], object], expected: str) -> None:
        """Wait until *seen* finds what it looks at, and gives something true. Raises `NotSeen`."""

        async def look() -> object:
            try:
                return seen()
            except NotSeen:
                return False

        await self.until_found(look, expected)

    async def until_found(self, look: Callable[[], Awaitable[object]], expected: str) -> None:
        """Like `until`, for what takes a question to find out."""
        end = time.monotonic() + _PATIENCE
        while not await look():
            if time.monotonic() > end:
                raise NotSeen(f"not seen within {_PATIENCE:g} s: {expected}")
            await asyncio.sleep(_LOOK)

    async def photograph(self, file: Path) -> None:
        """Save what the screen shows: the window, with its open dialogs in front of it."""
        await self.settle()
        picture = self._window.grab()
        for dialog in self._dialogs():
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 96))
            painter.end()
            left = max(0, (self._window.width() - dialog.width()) // 2)
            top = max(0, (self._window.height() - dialog.height()) // 2)
            dialog.render(picture, QPoint(left, top))
        file.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(file))

    async def settle(self) -> None:
        """Let what was just told be laid out, then painted."""
        for _ in range(3):
            await asyncio.sleep(_LOOK)

    def _dialogs(self) -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
