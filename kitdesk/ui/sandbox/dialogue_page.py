"""The conversation seen from Kit's side, or what to do while there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from kitdesk.sandbox.dialogue import Entry
from kitdesk.ui.sandbox.dialogue_view import DialogueView
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.layouts import set_below

_LEAST = 72


class DialoguePage(QStackedWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = DialogueView()
        page = QFrame()
        styled(page, "sunken")
        self._hint = plain_label(kind="muted", wrap=True)
        self._hint.setObjectName("sandbox.dialogue.hint")
        set_below(page, None, self._hint, None, margins=(2 * GRID, GRID, 2 * GRID, GRID), spacing=None)
        self.addWidget(page)
        self.addWidget(self.view)
        self.setMinimumHeight(_LEAST)
        self.show_entries("", [])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _LEAST)

    def show_entries(self, client_id: str, entries: Sequence[Entry]) -> None:
        """Show the conversation with a customer; nobody is chosen if *client_id* is empty."""
        if client_id:
            hint = self.tr("Nothing was said yet. What your server sends for this customer shows here.")
        else:
            hint = self.tr(
                "Nobody has written yet. Write as a customer in the conversation, or point your server at "
                "the sandbox: Connection has what it needs."
            )
        self._hint.setText(hint)
        self.view.show_entries(entries if client_id else [])
        self.setCurrentIndex(int(bool(client_id and entries)))
