"""A tool of the window: a dock that can be stacked with others, torn off and put away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.theme import GRID, styled


class ToolDock(QDockWidget):
    """Its title looks like a tab, and gives way to the real tabs where several are stacked."""

    def __init__(self, name: str, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self._window = window
        self.setObjectName(f"tool.{name}")
        self._scroller = QScrollArea()
        self._scroller.setWidgetResizable(True)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._scroller)
        self._title: QFrame | None = None
        self._no_title = QWidget(self)
        self.setTitleBarWidget(self._no_title)
        self.toggleViewAction().setObjectName(f"tool.{name}.toggle")
        self.float_action = QAction(title, self, checkable=True)
        self.float_action.setObjectName(f"tool.{name}.tear_off")
        self.float_action.triggered.connect(lambda torn_off: self.setFloating(torn_off))  # noqa: PLW0108 (else without the bool)
        self.topLevelChanged.connect(self.float_action.setChecked)

    def fill(self, widget: QWidget) -> None:
        """Show *widget* in it; what does not fit can be scrolled to."""
        self._scroller.setWidget(widget)

    def update_title(self) -> None:
        """Show the title only where no tab says the same."""
        stacked = bool(self._window.tabifiedDockWidgets(self)) and not self.isFloating()
        if self._title is None and not stacked:
            self._title = _title_bar(self, self.windowTitle())
        title = self._no_title if stacked or self._title is None else self._title
        if self.titleBarWidget() is not title:
            self.titleBarWidget().hide()
            self.setTitleBarWidget(title)
            title.show()


def _title_bar(dock: ToolDock, title: str) -> QFrame:
    bar = QFrame(dock)
    styled(bar, "surface")
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, GRID, 0)
    row.setSpacing(0)
    row.addWidget(plain_label(title, "tab"))
    row.addStretch()
    buttons = (
        ("float", dock.tr("Tear off or put back"), lambda: dock.setFloating(not dock.isFloating())),
        ("close", dock.tr("Close; View brings it back"), dock.close),
    )
    for icon, tip, deed in buttons:
        button = QToolButton()
        button.setObjectName(f"{dock.objectName()}.{icon}")
        button.setIcon(QIcon(f"icons:{icon}.png"))
        button.setAccessibleName(f"{title}: {tip}")
        set_tip(button, tip)
        styled(button, "flat")
        button.clicked.connect(lambda _checked, deed=deed: deed())
        row.addWidget(button)
    line = QFrame()
    styled(line, "line")
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.addWidget(line)
    return bar
