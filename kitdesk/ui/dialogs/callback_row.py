"""A channel's own address at kitdesk, and whether it listens there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.wrapped_check import WrappedCheck


class CallbackRow(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._address = CopyField("channel.callback_url", self.tr("Callback URL"))
        self._switched_on = WrappedCheck(self.tr("Listen for callbacks and keep the tokens, shown or not"))
        self._switched_on.setObjectName("channel.switched_on")
        self._switched_on.toggled.connect(self.changed)
        advice = self.tr(
            "What the channel in Kit calls: Setup > Conversations > Channels. The tool Callbacks says "
            "whether Kit can reach it."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._address)
        column.addWidget(plain_label(advice, "caption", wrap=True))
        column.addSpacing(GRID // 2)
        column.addWidget(self._switched_on)
        self.setFocusProxy(self._address.edit)  # not to one that has a proxy itself: Qt loses the tab order

    def show_address(self, address: str) -> None:
        """Show where the channel is called back; empty while that is not known."""
        self._address.show_text(address, self.tr("There is one once the channel is saved"))

    def switch(self, on: bool) -> None:
        """Show whether it listens."""
        self._switched_on.setChecked(on)

    @property
    def switched_on(self) -> bool:
        return self._switched_on.isChecked()
