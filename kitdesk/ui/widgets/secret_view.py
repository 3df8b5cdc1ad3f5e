"""A text to be read that may have secrets in it: what is copied of it leaves the clipboard again."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from kitdesk.ui.clipboard import SecretText
from kitdesk.ui.widgets.mono_view import MonoView


class SecretView(MonoView):
    has_secret = False
    """Whether there is one in it now."""

    def createMimeDataFromSelection(self) -> QMimeData:
        if self.has_secret:
            return SecretText(self.textCursor().selection().toPlainText())
        return super().createMimeDataFromSelection()
