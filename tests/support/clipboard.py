"""Copying and pasting as a person does it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from tests.support.hands import press


def copy(text: str) -> None:
    """Fill the clipboard."""
    QGuiApplication.clipboard().setText(text)


def paste(edit: QLineEdit) -> None:
    """Paste over all there is."""
    edit.selectAll()
    press(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
