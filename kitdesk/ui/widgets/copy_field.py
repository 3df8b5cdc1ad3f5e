"""A line that is there to be copied: read-only, with the button that copies it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_line import ElidedLine
from kitdesk.ui.widgets.layouts import set_beside


class CopyField(QWidget):
    """*name* is the line's object name; the button's is that with ``.copy``."""

    def __init__(self, name: str, heard: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = ElidedLine()
        self.edit.setReadOnly(True)
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(heard)
        self._copy = CopyButton(self.edit.text)
        self._copy.setObjectName(f"{name}.copy")
        self._copy.setAccessibleName(self.tr("Copy: {what}").format(what=heard))
        self._copy.setAutoDefault(False)
        set_beside(self, (self.edit, 1), self._copy)
        self.setFocusProxy(self.edit)
        self.show_text("")

    def show_text(self, text: str, placeholder: str = "") -> None:
        """Show *text*, or what stands in its place while there is none."""
        if text != self.edit.text():
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
        self.edit.setPlaceholderText(placeholder)
        self._copy.setEnabled(bool(text))
        set_tip(self.edit, text)
