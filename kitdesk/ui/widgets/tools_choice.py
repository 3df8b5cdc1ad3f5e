"""Which tools a person brought to the front by hand: nothing but another choice puts one behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QTabBar

from kitdesk.ui.widgets.tool_dock import ToolDock


class ToolsChoice:
    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._by_hand: set[ToolDock] = set()
        self._bars: set[QTabBar] = set()

    def watch(self, dock: ToolDock) -> None:
        """Remember when *dock* is chosen."""
        dock.chosen.connect(lambda: self._remember(dock))

    def watch_tabs(self) -> None:
        """Call it whenever tools were stacked: Qt makes their tabs when it needs them."""
        bars = self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        for bar in set(bars) - self._bars:
            bar.tabBarClicked.connect(lambda at, bar=bar: self._on_tab_clicked(bar.tabText(at)))
        self._bars = set(bars)

    def stands_before(self, dock: ToolDock) -> bool:
        """Whether what lies over *dock* was chosen."""
        return any(each in self._by_hand and each.in_front for each in self._stack(dock))

    def _on_tab_clicked(self, title: str) -> None:
        for dock in self._window.findChildren(ToolDock):
            if dock.windowTitle() == title and not dock.isFloating():
                dock.chosen.emit()

    def _remember(self, dock: ToolDock) -> None:
        self._by_hand = (self._by_hand - set(self._stack(dock))) | {dock}

    def _stack(self, dock: ToolDock) -> list[ToolDock]:
        return [each for each in self._window.tabifiedDockWidgets(dock) if isinstance(each, ToolDock)]
