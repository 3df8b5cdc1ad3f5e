"""The form of one channel: all that there is to set of it, with what was typed and pasted kept as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kitdesk.model.channel import Channel, Credentials
from kitdesk.ui.dialogs.callback_row import CallbackRow
from kitdesk.ui.dialogs.channel_fields import ChannelFields
from kitdesk.ui.dialogs.looks_rows import LooksRows
from kitdesk.ui.dialogs.network_section import NetworkSection
from kitdesk.ui.dialogs.refresh_row import RefreshRow
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, control_height
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import set_below

_BETWEEN = 12
"""Pixels between a field's note, which may fill its two lines, and the next field."""


class ChannelForm(QWidget):
    """Shows one channel with its secrets and gives back what became of them."""

    changed = Signal()
    pasted = Signal(object)
    """The names of the fields that a paste has filled."""

    def __init__(self, address_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """*address_of* gives the callback address of the channel with an id, empty while it has none."""
        super().__init__(parent)
        self._address_of = address_of
        self._channel = Channel("", "")
        self._fields = ChannelFields(self)
        self._fields.changed.connect(self.changed)
        self._fields.pasted.connect(self.pasted)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(_BETWEEN)
        self._grid.setColumnStretch(1, 1)
        set_below(self, self._grid, None, spacing=None)
        self._lay_out()

    def show_channel(self, channel: Channel, credentials: Credentials) -> None:
        """Fill the form; nothing in it counts as typed."""
        self._channel = channel
        self._looks.show_channel(channel)
        self._refresh.show_channel(channel)
        self._callbacks.switch(channel.switched_on)
        self.show_address()
        self._fields.show_channel(channel, credentials)
        self._network.show_channel(channel, credentials)

    def show_address(self) -> None:
        """Show where the channel is called back, which may be known since it was saved."""
        self._callbacks.show_address(self._address_of(self._channel.id))

    def channel(self) -> Channel:
        """The channel as it stands in the form, brought to its usual spelling where it is right."""
        return replace(
            self._fields.filled_into(self._channel),
            colour=self._looks.colour,
            production=self._looks.production,
            auto_refresh=self._refresh.automatic,
            refresh_lead=self._refresh.lead,
            switched_on=self._callbacks.switched_on,
            network=self._network.network(),
        )

    def credentials(self) -> Credentials:
        return self._network.filled_into(self._fields.credentials())

    def filled_in(self) -> tuple[Channel, Credentials]:
        """All that stands in the form."""
        return self.channel(), self.credentials()

    def wrong(self) -> list[str]:
        """The names on screen of the fields that keep the channel from being saved."""
        return self._fields.called(self._fields.wrong()) + self._network.wrong()

    def missing_secrets(self) -> list[str]:
        """The names on screen of the secrets that are not known yet."""
        return self._fields.called(self._fields.missing_secrets())

    def paste(self) -> None:
        """Fill what the clipboard holds, whatever `read_pasted` reads. Raises `InputError`."""
        self._fields.paste()

    def fill(self, found: Mapping[str, str]) -> None:
        """Fill fields by their names."""
        self._fields.fill(found)

    def focus_first(self) -> None:
        """Begin with the name, which is there to be changed."""
        self._fields.focus_name()

    def go_on(self) -> None:
        """Go back to the field that had the focus last."""
        last = self.focusWidget()
        if last is None:
            self.focus_first()
        else:
            last.setFocus()

    def _lay_out(self) -> None:
        self._looks = LooksRows()
        self._callbacks = CallbackRow()
        self._refresh = RefreshRow()
        self._network = NetworkSection()
        for part in (self._looks, self._callbacks, self._refresh, self._network):
            part.changed.connect(self.changed)
        self._add("name")
        self._row(plain_label(self.tr("Colour")), self._looks)
        for name in ("base_url", "account_name", "channel_uuid", "api_token", "salt"):
            self._add(name)
        self._row(plain_label(self.tr("Callback URL")), self._callbacks).setBuddy(self._callbacks)
        self._row(plain_label(self.tr("Token refresh")), self._refresh)
        self._row(plain_label(self.tr("Network")), self._network).setBuddy(self._network)

    def _add(self, name: str) -> None:
        self._row(self._fields.label(name), self._fields[name])

    def _row(self, caption: QLabel, content: QWidget) -> QLabel:
        row = self._grid.rowCount()
        FontWatch(caption, lambda: caption.setFixedHeight(control_height(caption.fontMetrics())))
        self._grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(content, row, 1)
        return caption
