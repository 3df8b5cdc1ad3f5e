"""Whether the access token is refreshed by itself, and how early."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from kitdesk.model.channel import Channel
from kitdesk.model.token import ACCESS_LIFETIME
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, padded
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.wrapped_check import WrappedCheck


class RefreshRow(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._auto = WrappedCheck(self.tr("Refresh the access token by itself,"))
        self._auto.setObjectName("channel.auto_refresh")
        self._auto.toggled.connect(self._on_auto_toggled)
        self._lead = QSpinBox()
        padded(self._lead)
        self._lead.setObjectName("channel.refresh_lead")
        self._lead.setAccessibleName(self.tr("Seconds before its end"))
        self._lead.setRange(0, round(ACCESS_LIFETIME / 2))
        self._lead.setSuffix(self.tr(" s"))
        self._lead.setSingleStep(30)
        self._lead.valueChanged.connect(self.changed)
        row = FlowLayout(self, GRID)
        for part in (self._auto, self._lead, plain_label(self.tr("before its end"))):
            row.addWidget(part)

    def show_channel(self, channel: Channel) -> None:
        """Show how this channel does it."""
        self._auto.setChecked(channel.auto_refresh)
        self._lead.setEnabled(channel.auto_refresh)
        self._lead.setValue(round(channel.refresh_lead))

    @property
    def automatic(self) -> bool:
        return self._auto.isChecked()

    @property
    def lead(self) -> float:
        """Seconds before the end of the access token."""
        return float(self._lead.value())

    def _on_auto_toggled(self, on: bool) -> None:
        self._lead.setEnabled(on)
        self.changed.emit()
