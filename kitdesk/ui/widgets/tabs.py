"""Tabs that are told by a name, and are one stop for the Tab key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar, QTabWidget, QToolButton


def tab_widget(name: str, told: str) -> QTabWidget:
    """Pages under tabs; *told* says what they are parts of."""
    tabs = QTabWidget()
    tabs.setObjectName(name)
    tabs.setAccessibleName(told)
    be_one_stop(tabs.tabBar())
    return tabs


def be_one_stop(bar: QTabBar) -> None:
    """Let the buttons that scroll *bar* have no focus: the arrow keys scroll it."""
    for button in bar.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
