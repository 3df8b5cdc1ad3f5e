"""The port that callbacks come to, and the ways out when another program has it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kitdesk.ui.text import plain_label, set_tip
from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.push_button import push_button


class PortBox(QFrame):
    again_requested = Signal()
    """Try the port once more."""
    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ElidedLabel()
        self._state.setObjectName("callbacks.port.state")
        self._reason = plain_label(wrap=True)
        self._reason.setObjectName("callbacks.port.reason")
        self._again = push_button("callbacks.port.again", self.tr("Try again"), self.again_requested.emit)
        other = self.tr("Use another port…")
        self._other = push_button("callbacks.port.other", other, self.other_requested.emit)
        set_tip(self._other, self.tr("Kit must be told the new address of every channel then"))
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """It is not known yet."""
        self._show("muted", self.tr("Not started yet"))

    def show_listening(self, port: int) -> None:
        """It is ours."""
        self._show("ok", self.tr("● Listening on port {port}").format(port=port))

    def show_taken(self, port: int) -> None:
        """Another program has it."""
        reason = self.tr(
            "Another program has it, so no callback of any channel arrives. End that program and try again, "
            "or use another port and tell Kit the new addresses."
        )
        self._show("bad", self.tr("✕ Port {port} is taken").format(port=port), reason)

    def _lay_out(self) -> None:
        self._row = FlowLayout(spacing=GRID)
        self._row.addWidget(self._state)
        self._buttons = FlowLayout(spacing=GRID)
        self._buttons.addWidget(self._again)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(GRID)
        self._column.addLayout(self._row)
        self._column.addWidget(self._reason)
        self._column.addLayout(self._buttons)

    def _show(self, kind: str, state: str, reason: str = "") -> None:
        self._state.show_text(state)
        styled(self._state, kind)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._again.setVisible(bool(reason))
        (self._buttons if reason else self._row).addWidget(self._other)
        styled(self, "notice-bad" if reason else "")
        inset = GRID if reason else 0
        self._column.setContentsMargins(inset, inset, inset, inset)
