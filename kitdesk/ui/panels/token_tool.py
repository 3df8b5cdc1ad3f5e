"""The token tool: the tokens of any channel and, behind a button, the lab that a sandbox channel has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitdesk.ui.panels.token import TokenPanel

if TYPE_CHECKING:  # not before somebody looks at it
    from kitdesk.ui.token.lab_page import LabPage


class TokenTool(QWidget):
    """Composes the parts; presenters speak to them. *make_lab* is called when the lab is first wanted.

    Either is shown. A stack would give each the room of the taller one.
    """

    def __init__(self, make_lab: Callable[[], LabPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = TokenPanel()
        self._make_lab = make_lab
        self._lab: LabPage | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.tokens)
        self.tokens.lab_requested.connect(self.show_lab)

    def show_lab(self) -> None:
        """Bring the lab to the front."""
        if self._lab is None:
            self._lab = self._make_lab()
            self._lab.left.connect(self._on_left)
            self._column.addWidget(self._lab)
        self.tokens.hide()
        self._lab.show()
        self._lab.setFocus()

    def allow_lab(self, allowed: bool) -> None:
        """Whether the shown channel has one."""
        self.tokens.allow_lab(allowed)
        if not allowed:
            self._show_tokens()

    def _show_tokens(self) -> None:
        if self._lab is not None:
            self._lab.hide()
        self.tokens.show()

    def _on_left(self) -> None:
        self._show_tokens()
        self.tokens.focus_lab()
