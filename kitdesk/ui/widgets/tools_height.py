"""Gives a tool the height it cannot do without while it is in front, and gives it back after that."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMainWindow

from kitdesk.ui.widgets.tool_dock import ToolDock

_LEAST = 136
"""What a tool above or below keeps."""


class ToolsHeight:
    """Nothing changes but when somebody brings a tool to the front; until then what they drag holds."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._needs: dict[ToolDock, int] = {}
        self._grown: ToolDock | None = None
        self._before: Mapping[ToolDock, int] = {}
        """How high the others were when it grew."""

    def watch(self, dock: ToolDock, needs: int) -> None:
        """Let *dock* have at least *needs* pixels while it is in front, if the others can spare them."""
        self._needs[dock] = needs
        dock.visibilityChanged.connect(partial(self._on_visibility_changed, dock))

    def _on_visibility_changed(self, dock: ToolDock, visible: bool) -> None:
        if visible and self._window.isVisible():
            QTimer.singleShot(0, dock, lambda: self._on_fronted(dock))  # once it has its place

    def _on_fronted(self, dock: ToolDock) -> None:
        if not dock.in_front or dock.isFloating():
            return
        others = {other: other.height() for other in self._others(dock)}
        if self._needs[dock] > dock.height():
            self._grow(dock, others)
        elif not self._needs[dock] and self._grown in self._window.tabifiedDockWidgets(dock):
            before = {other: self._before.get(other, height) for other, height in others.items()}
            self._grown = None
            self._share(dock, sum(others.values()) - sum(before.values()), before)

    def _grow(self, dock: ToolDock, others: Mapping[ToolDock, int]) -> None:
        spare = {other: max(0, height - _LEAST) for other, height in others.items()}
        grows = min(self._needs[dock] - dock.height(), sum(spare.values()))
        if grows > 0:
            if self._grown is None:
                self._grown, self._before = dock, others
            part = grows / sum(spare.values())
            left = {other: round(height - spare[other] * part) for other, height in others.items()}
            self._share(dock, grows, left)

    def _share(self, dock: ToolDock, grows: int, others: Mapping[ToolDock, int]) -> None:
        heights = {**others, dock: dock.height() + grows}
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
