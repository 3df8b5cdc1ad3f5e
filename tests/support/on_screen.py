"""Shows a widget to a test, which closes it at its end."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def on_screen(qtbot: QtBot, widget: W, width: int = 0, height: int = 0) -> W:
    """*widget* in this size, or in its own."""
    qtbot.addWidget(widget)
    if width and height:
        widget.resize(width, height)
    widget.show()
    return widget
