"""The line below the composer: what stands in the way of sending, and one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.focus_heir import FocusHeir
from kitdesk.ui.widgets.font_watch import FontWatch


class StatusLine(QWidget):
    done_with = Signal()
    """What its button was for is done, and the focus of the button is free."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deed: Callable[[], object] = lambda: None
        self._label = ElidedLabel()
        self._label.setObjectName("composer.status")
        self._action = QPushButton()
        self._action.setObjectName("composer.status_action")
        styled(self._action, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._label, 1)
        row.addWidget(self._action)
        FontWatch(self._action, lambda: self.setFixedHeight(max(24, self._action.sizeHint().height())))
        self._action.clicked.connect(lambda _checked: self._deed())
        FocusHeir(self._action, self.done_with.emit)

    def say(
        self, text: str, tone: str = "caption", action: str = "", deed: Callable[[], object] | None = None
    ) -> None:
        """Show *text*; *tone* is a label kind. *action* names the button that does *deed*."""
        self._label.show_text(text)
        styled(self._label, tone)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self._deed = deed or (lambda: None)

    def text(self) -> str:
        return self._label.text()
