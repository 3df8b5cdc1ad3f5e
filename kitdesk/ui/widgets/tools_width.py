"""How wide the tools beside the conversation are meant to be, and get again after the window was narrow."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.tool_dock import ToolDock


class ToolsWidth:
    """What a tool has in a window that has room, and keeps its width, is what it is meant to have."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._window_width = window.width()
        self._meant: dict[ToolDock, int] = {}

    def watch(self, dock: ToolDock) -> None:
        """Remember the width that is given to *dock*."""
        dock.resized.connect(partial(self._on_resized, dock))

    def give_back(self) -> None:
        """Call it whenever the window has another size: Qt only ever takes from the tools."""
        seen = {dock: width for dock, width in self._meant.items() if dock.in_front and not dock.isFloating()}
        narrowed = [dock for dock, width in seen.items() if dock.width() < width]
        if narrowed:
            widths = [seen[dock] for dock in narrowed]
            self._window.resizeDocks(narrowed, widths, Qt.Orientation.Horizontal)
        self._window_width = self._window.width()

    def _on_resized(self, dock: ToolDock) -> None:
        if self._window.width() == self._window_width and not dock.isFloating() and self._has_room(dock):
            self._meant[dock] = dock.width()

    def _has_room(self, dock: ToolDock) -> bool:
        """Whether *dock* could be wider, had anybody meant it to."""
        middle = self._window.centralWidget()
        least = middle.minimumSizeHint().width() if middle is not None else 0
        return self._window.width() - dock.width() > least + GRID
