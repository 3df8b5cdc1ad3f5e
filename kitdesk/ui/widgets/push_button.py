"""A button that does one thing, with the name by which it is found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from kitdesk.ui.theme import styled


def push_button(name: str, text: str, deed: Callable[[], object], kind: str = "") -> QPushButton:
    """*kind* is a variant of the style sheet. In a dialog Enter is left to the default button."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: deed())
    if kind:
        styled(button, kind)
    return button
