"""Something that can be done with the rows of a list: by its menu, or by keys while it has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView


def add_action(view: QAbstractItemView, name: str, text: str, keys: str, do: Callable[[], None]) -> QAction:
    """Let *view* do something: called *text* by people, and *name* in every language."""
    action = QAction(text, view)
    action.setObjectName(name)
    action.setShortcut(keys)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(lambda _checked: do())
    view.addAction(action)
    return action
