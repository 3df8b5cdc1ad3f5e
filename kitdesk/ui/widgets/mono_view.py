"""A text to be read letter by letter, in the fixed-width font."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kitdesk.ui.text import mono_font
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.plain_edit import height_of


class MonoView(QPlainTextEdit):
    """*name* is its object name, *heard* what a screen reader calls it. Tab leaves it."""

    def __init__(self, name: str = "", heard: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(heard)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(mono_font())

    def keep_height(self, lines: int) -> None:
        """Be as high as so many lines, whatever the size of texts: with more, it scrolls."""
        FontWatch(self, lambda: self.setFixedHeight(height_of(self, lines)))
