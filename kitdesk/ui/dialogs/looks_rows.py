"""How a channel is told from the others at a glance: its colour and its production mark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.model.channel import COLOURS, Channel
from kitdesk.ui.colours import CHANNEL_COLOURS
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.swatches import Swatches
from kitdesk.ui.widgets.wrapped_check import WrappedCheck


class LooksRows(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._swatches = Swatches(CHANNEL_COLOURS, self._colour_names(), "channel.colour")
        self._swatches.chosen.connect(self.changed)
        self._production = WrappedCheck(self.tr("Production: real customers are behind it"))
        self._production.setObjectName("channel.production")
        self._production.toggled.connect(self.changed)
        advice = plain_label(
            self.tr("Gets a frame in its colour, and asks before every message it sends."),
            "caption",
            wrap=True,
        )
        advice.setContentsMargins(3 * GRID, 0, 0, 2 * GRID)
        set_below(self, self._swatches, self._production, advice, margins=(0, 2, 0, 0), spacing=GRID // 2)

    def show_channel(self, channel: Channel) -> None:
        """Show this channel's; the sandbox has no customers to lose."""
        self._swatches.choose(channel.colour)
        self._production.setChecked(channel.production)
        self._production.setEnabled(not channel.is_sandbox)

    @property
    def colour(self) -> str:
        return self._swatches.colour()

    @property
    def production(self) -> bool:
        return self._production.isChecked()

    def _colour_names(self) -> dict[str, str]:
        light = (self.tr("violet"), self.tr("blue"), self.tr("teal"), self.tr("green"))
        warm = (self.tr("amber"), self.tr("red"), self.tr("pink"), self.tr("grey"))
        return dict(zip(COLOURS, (*light, *warm), strict=True))
