"""Tabs that are told by a name, are one stop for the Tab key, and end in an ellipsis before any is hidden."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton


class TabBar(QTabBar):
    """A tab that has not room for its text has it as its tool tip."""

    def tabLayoutChange(self) -> None:  # noqa: N802 (Qt's)
        super().tabLayoutChange()
        for at in range(self.count()):
            cut = self.tabRect(at).width() < self.tabSizeHint(at).width()
            self.setTabToolTip(at, self.tabText(at) if cut else "")


def tab_widget(name: str, told: str) -> QTabWidget:
    """Pages under tabs; *told* says what they are parts of."""
    tabs = QTabWidget()
    bar = TabBar()
    bar.setObjectName(f"{name}.bar")
    bar.setDrawBase(False)  # as of the one in whose place it is
    tabs.setTabBar(bar)
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    tabs.setObjectName(name)
    tabs.setAccessibleName(told)
    be_one_stop(bar)
    return tabs


def be_one_stop(bar: QTabBar) -> None:
    """Let the buttons that scroll *bar* have no focus: the arrow keys scroll it."""
    for button in bar.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
