"""Something that can be done with the rows of a list: by its menu, or by keys while it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView


def add_action(view: QAbstractItemView, text: str, keys: str, do: Callable[[], None]) -> QAction:
    """Let *view* do something under the name *text*."""
    action = QAction(text, view)
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked: do())
    view.addAction(action)
    return action
