"""Gives a tool the height it cannot do without when a person chooses it; else heights stay as they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from kitdesk.ui.theme import scaled
from kitdesk.ui.widgets.tool_dock import ToolDock

_LEAST = 152
"""What a tool above or below keeps."""


class ToolsHeight:
    """Nothing changes when the program brings a tool to the front, and what a person drags holds."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._needs: dict[ToolDock, int] = {}

    def watch(self, dock: ToolDock, needs: int) -> None:
        """Let *dock* have at least *needs* pixels once it is chosen, if the others can spare them."""
        self._needs[dock] = needs
        dock.chosen.connect(
            lambda: QTimer.singleShot(0, dock, lambda: self._grow(dock))
        )  # in its place by then

    def _grow(self, dock: ToolDock) -> None:
        if not dock.in_front or dock.isFloating():
            return
        spare = {each: max(0, each.height() - _LEAST) for each in self._others(dock)}
        grows = min(scaled(self._needs[dock]) - dock.height(), sum(spare.values()))
        if grows > 0:
            part = grows / sum(spare.values())
            left = {each: each.height() - round(height * part) for each, height in spare.items()}
            self._resize({**left, dock: dock.height() + grows})

    def _resize(self, heights: dict[ToolDock, int]) -> None:
        self._window.resizeDocks(list(heights), list(heights.values()), Qt.Orientation.Vertical)

    def _others(self, dock: ToolDock) -> list[ToolDock]:
        """Those that are seen above or below it."""
        return [
            other
            for other in self._needs
            if other is not dock and other.in_front and not other.isFloating() and _in_one_column(dock, other)
        ]


def _in_one_column(one: ToolDock, other: ToolDock) -> bool:
    return one.x() < other.geometry().right() and other.x() < one.geometry().right()
