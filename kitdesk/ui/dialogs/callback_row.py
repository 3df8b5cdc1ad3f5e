"""A channel's own address at kitdesk, and whether it listens there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.copy_field import CopyField
from kitdesk.ui.widgets.layouts import set_below
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
        set_below(
            self,
            self._address,
            plain_label(advice, "caption", wrap=True),
            GRID // 2,
            self._switched_on,
            spacing=2,
        )
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
