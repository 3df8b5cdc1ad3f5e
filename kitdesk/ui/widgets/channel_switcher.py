"""The list of channels to switch between, each with its colour."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from kitdesk.model.channel import REGIONS, Channel, base_url_of
from kitdesk.ui.colours import CHANNEL_COLOURS
from kitdesk.ui.text import one_line, plain_tip, translate
from kitdesk.ui.theme import scaled
from kitdesk.ui.widgets.elided_box import ElidedBox
from kitdesk.ui.widgets.named_box import name_box

_NEW, _SETTINGS = "\0new", "\0settings"
_MOST = (280, 168, 104)
_LEAST = (280, 104, 0)
"""Pixels at the normal size of texts, by how short it is; in the end Qt knows best."""


class ChannelSwitcher(ElidedBox):
    """Its last two entries are no channels but ask for a new one and for the settings."""

    chosen = Signal(str)
    new_requested = Signal()
    settings_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip.channel")
        name_box(self, self.tr("Channel"))
        self.setIconSize(QSize(12, 12))
        self._current = 0
        self.be_short(0)
        self.activated.connect(self._on_activated)

    def show_channels(self, channels: Sequence[Channel], current_id: str) -> None:
        """List *channels* with the current one chosen, without reporting it."""
        self.clear()
        for channel in channels:
            self.addItem(_dot(channel), _described(channel), channel.id)
            self.setItemData(self.count() - 1, plain_tip(_described(channel)), Qt.ItemDataRole.ToolTipRole)
        self.insertSeparator(self.count())
        self.setItemData(self.count() - 1, self.tr("Separator"), Qt.ItemDataRole.AccessibleTextRole)
        self.addItem(self.tr("New channel…"), _NEW)
        self.addItem(self.tr("Channel settings…"), _SETTINGS)
        self._current = max(0, self.findData(current_id))
        self.setCurrentIndex(self._current)
        self.setToolTip(plain_tip(self.currentText()))
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 32)

    def be_short(self, length: int) -> None:
        """Take all the room (0), less (1), or what the colour and the beginning of the name take (2)."""
        self.setMinimumWidth(scaled(_LEAST[length]))
        self.setMaximumWidth(scaled(_MOST[length]))

    def _on_activated(self, row: int) -> None:
        chosen = self.itemData(row)
        if chosen in (_NEW, _SETTINGS):
            self.setCurrentIndex(self._current)
            (self.new_requested if chosen == _NEW else self.settings_requested).emit()
        elif row != self._current:
            self._current = row
            self.setToolTip(plain_tip(self.currentText()))
            self.chosen.emit(chosen)

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())


def _described(channel: Channel) -> str:
    """Name, whether it is off, region or host, account; each only where there is one."""
    where = next((region for region in REGIONS if channel.base_url == base_url_of(region)), "")
    where = where or urlsplit(channel.base_url).netloc
    off = "" if channel.switched_on else translate("channel_switcher", "switched off")
    parts = map(one_line, (channel.name, off, where, channel.account_name))
    return " · ".join(filter(None, parts))


def _dot(channel: Channel) -> QIcon:
    """A disc in the channel's colour, a ring for one that is off; a square for a production channel."""
    picture = QPixmap(36, 36)
    picture.setDevicePixelRatio(3)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(CHANNEL_COLOURS.get(channel.colour, CHANNEL_COLOURS["grey"]))
    painter.setPen(QPen(colour, 2))
    painter.setBrush(colour if channel.switched_on else Qt.BrushStyle.NoBrush)
    if channel.production:
        painter.drawRect(2, 2, 8, 8)
    else:
        painter.drawEllipse(2, 2, 8, 8)
    painter.end()
    return QIcon(picture)
