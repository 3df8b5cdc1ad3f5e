"""What another program needs to use this sandbox as its Kit, each to be copied, or all as an ``.env``."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kitdesk.model.pasted_channel import ENV_NAMES
from kitdesk.sandbox.server import Coordinates
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.layouts import flowing, set_below


class CoordinatesBox(QWidget):
    """They are made up and the same in every run, so they are shown as they are."""

    def __init__(self, coordinates: Coordinates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = {
            "base_url": coordinates.url,
            "account_name": coordinates.domain,
            "api_token": coordinates.api_token.reveal(),
            "channel_uuid": coordinates.channel_uuid,
            "salt": coordinates.salt.reveal(),
        }
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        for name, label in (
            ("base_url", self.tr("Host")),
            ("account_name", self.tr("Account name")),
            ("api_token", self.tr("API token")),
            ("channel_uuid", self.tr("Channel UUID")),
            ("salt", self.tr("Security salt")),
        ):
            self._add(name, label)
        self._lay_out()

    def env(self) -> str:
        """All of them, as *Paste* of the channel settings and the vendor's samples take them."""
        return "".join(f"{name}={self._values[member]}\n" for name, member in ENV_NAMES.items())

    def _add(self, name: str, label: str) -> None:
        row = self._grid.rowCount()
        value = ElidedLabel(self._values[name])
        value.setObjectName(f"sandbox.coordinates.{name}")
        value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        copy = CopyButton(lambda: self._values[name])
        copy.setObjectName(f"sandbox.coordinates.{name}.copy")
        copy.setAccessibleName(self.tr("Copy {name}").format(name=label))
        self._grid.addWidget(plain_label(label, "muted", wrap=True), row, 0)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(copy, row, 2)

    def _lay_out(self) -> None:
        every = CopyButton(self.env, self.tr("Copy as .env"))
        every.setObjectName("sandbox.coordinates.copy_env")
        hint = self.tr("Another kitdesk or your server can log in here; its customers show in this panel.")
        set_below(
            self,
            flowing(plain_label(self.tr("For another program"), "heading"), every),
            plain_label(hint, "caption", wrap=True),
            self._grid,
            None,
        )
