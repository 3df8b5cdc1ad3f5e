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
        self._before: Mapping[ToolDock, int] = {}
        """How high those that were in front were before one of them grew; empty while none has."""

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
        heights = {each: each.height() for each in (dock, *self._others(dock))}
        if self._needs[dock] > dock.height():
            self._grow(dock, heights)
        elif not self._needs[dock] and self._before:
            before, self._before = self._before, {}
            self._resize({each: self._of_its_stack(each, before) or heights[each] for each in heights})

    def _grow(self, dock: ToolDock, heights: Mapping[ToolDock, int]) -> None:
        spare = {each: max(0, height - _LEAST) for each, height in heights.items() if each is not dock}
        grows = min(self._needs[dock] - heights[dock], sum(spare.values()))
        if grows > 0:
            self._before = self._before or heights
            part = grows / sum(spare.values())
            left = {each: round(heights[each] - height * part) for each, height in spare.items()}
            self._resize({**left, dock: heights[dock] + grows})

    def _resize(self, heights: Mapping[ToolDock, int]) -> None:
        self._window.resizeDocks(list(heights), list(heights.values()), Qt.Orientation.Vertical)

    def _of_its_stack(self, dock: ToolDock, heights: Mapping[ToolDock, int]) -> int:
        """The height of *dock*, or of the one that was in front of it; 0 if it stood elsewhere then."""
        stack = {dock, *self._window.tabifiedDockWidgets(dock)}
        return next((height for each, height in heights.items() if each in stack), 0)

    def _others(self, dock: ToolDock) -> list[ToolDock]:
        """Those that are seen above or below it."""
        return [
            other
            for other in self._needs
            if other is not dock and other.in_front and not other.isFloating() and _in_one_column(dock, other)
        ]


def _in_one_column(one: ToolDock, other: ToolDock) -> bool:
    return one.x() < other.geometry().right() and other.x() < one.geometry().right()
