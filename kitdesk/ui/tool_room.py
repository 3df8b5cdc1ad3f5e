"""The room for the tools beside the conversation: a dock each, and how they stand to each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QTabWidget

from kitdesk.ui.theme import scaled
from kitdesk.ui.widgets.tool_dock import ToolDock
from kitdesk.ui.widgets.tools_choice import ToolsChoice
from kitdesk.ui.widgets.tools_height import ToolsHeight
from kitdesk.ui.widgets.tools_width import ToolsWidth

_WIDTH = 400
_FIRST_HEIGHT = 300
_STACKED_WITH = {
    "inspector": "signature",
    "sandbox": "token",
    "outbox": "token",
    "callbacks": "inspector",
    "chair": "sandbox",
}
_NEEDED_HEIGHTS = {
    "token": 280,
    "sandbox": 400,
    "outbox": 280,
    "chair": 440,
    "signature": 400,
    "inspector": 400,
    "callbacks": 340,
}
"""With which one can work in each."""


class ToolRoom(QObject):
    """Keeps the room of every tool before it is filled, so that nothing moves when it is."""

    filled = Signal()
    moved = Signal()
    """A tool stands elsewhere, or another one is in front."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._width = ToolsWidth(window)
        self._height = ToolsHeight(window)
        self._choice = ToolsChoice(window)
        self.docks: dict[str, ToolDock] = {}
        """By name, in the order of their keys."""
        window.setDockNestingEnabled(True)
        window.setDockOptions(window.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner in (Qt.Corner.TopRightCorner, Qt.Corner.BottomRightCorner):
            window.setCorner(corner, Qt.DockWidgetArea.RightDockWidgetArea)
        for name, title in self._titles().items():
            self._add(name, title)
        self._share()
        self._first_state = window.saveState()

    def make_one(self) -> bool:
        """Fill one more tool that nobody has looked at; whether there was one."""
        dock = next((dock for dock in self.docks.values() if dock.is_put_off), None)
        if dock is not None:
            dock.make()
        return dock is not None

    def show(self, name: str) -> None:
        """Bring a tool to the front, wherever it is: a person wants to work in it."""
        self.docks[name].come_to_front()
        self.docks[name].chosen.emit()

    def offer(self, name: str) -> None:
        """Bring a tool to the front unless a person chose the one that lies over it."""
        if not self._choice.stands_before(self.docks[name]):
            self.docks[name].come_to_front()

    def reset(self) -> None:
        """Put every tool back where it was at first."""
        for dock in self.docks.values():
            dock.setFloating(False)
        self._window.restoreState(self._first_state)
        self.update_titles()

    def update_titles(self) -> None:
        """Call it when the tools were moved from outside."""
        for dock in self.docks.values():
            dock.update_title()
        self._choice.watch_tabs()
        self.moved.emit()

    def give_back_width(self) -> None:
        """Call it whenever the window has another size."""
        self._width.give_back()

    def _titles(self) -> dict[str, str]:
        return {
            "token": self.tr("Token"),
            "signature": self.tr("Signature"),
            "inspector": self.tr("Inspector"),
            "sandbox": self.tr("Sandbox"),
            "outbox": self.tr("Outbox"),
            "callbacks": self.tr("Callbacks"),
            "chair": self.tr("Kit's chair"),
        }

    def _add(self, name: str, title: str) -> None:
        """A tool on the right, below the others, or stacked with another."""
        dock = ToolDock(name, title, self._window)
        self.docks[name] = dock
        self._width.watch(dock)
        self._height.watch(dock, _NEEDED_HEIGHTS[name])
        self._choice.watch(dock)
        if name in _STACKED_WITH:
            self._window.tabifyDockWidget(self.docks[_STACKED_WITH[name]], dock)
        else:
            self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.show()
        dock.filled.connect(self.filled)
        for moved in (dock.dockLocationChanged, dock.topLevelChanged, dock.visibilityChanged):
            moved.connect(self._on_moved)
        dock.toggle_action.setShortcut(f"Ctrl+{len(self.docks)}")

    def _share(self) -> None:
        """Token above, signature below, as wide and high as they are at first."""
        docks, resize = self.docks, self._window.resizeDocks
        for name in ("token", "signature"):
            docks[name].raise_()
        resize([docks["token"]], [scaled(_WIDTH)], Qt.Orientation.Horizontal)
        resize([docks["token"], docks["signature"]], [_FIRST_HEIGHT, 360], Qt.Orientation.Vertical)
        docks["outbox"].hide()  # until somebody asks for it
        self.update_titles()

    def _on_moved(self) -> None:
        QTimer.singleShot(0, self, self.update_titles)
