"""A text to be read that may have secrets in it: what is copied of it leaves the clipboard again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kitdesk.ui.clipboard import SecretText
from kitdesk.ui.text import mono_font


class SecretView(QPlainTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_secret = False
        """Whether there is one in it now."""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(mono_font())

    def createMimeDataFromSelection(self) -> QMimeData:
        if self.has_secret:
            return SecretText(self.textCursor().selection().toPlainText())
        return super().createMimeDataFromSelection()
