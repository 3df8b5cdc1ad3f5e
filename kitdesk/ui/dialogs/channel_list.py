"""The channels in the settings dialog, each with its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kitdesk.model.channel import Channel
from kitdesk.ui.colours import CHANNEL_COLOURS
from kitdesk.ui.text import one_line, plain_tip

_ID = Qt.ItemDataRole.UserRole


class ChannelList(QListWidget):
    """`channel_selected` tells of the user's choices only, not of what `select` does."""

    channel_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("channel_settings.channels")
        self.setAccessibleName(self.tr("Channels"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_channels(self, channels: Sequence[Channel], current_id: str) -> None:
        """Fill the list."""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        for channel in channels:
            self.add(channel)
        self.select(current_id)

    def add(self, channel: Channel) -> None:
        """Put a channel at the end."""
        item = QListWidgetItem()
        item.setData(_ID, channel.id)
        _dress(item, channel)
        self.blockSignals(True)
        self.addItem(item)
        self.blockSignals(False)

    def rename(self, channel: Channel) -> None:
        """Show the channel's name, colour and mark as they are now."""
        for item in self._items(channel.id):
            _dress(item, channel)

    def remove(self, channel_id: str) -> None:
        """Take a channel off the list."""
        self.blockSignals(True)
        for item in self._items(channel_id):
            self.takeItem(self.row(item))
        self.blockSignals(False)

    def select(self, channel_id: str) -> None:
        """Mark a channel as the shown one."""
        self.blockSignals(True)
        for item in self._items(channel_id):
            self.setCurrentItem(item)
        self.blockSignals(False)
        self.viewport().update()

    def _items(self, channel_id: str) -> list[QListWidgetItem]:
        items = [self.item(row) for row in range(self.count())]
        return [item for item in items if item.data(_ID) == channel_id]

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.channel_selected.emit(item.data(_ID))


def _dress(item: QListWidgetItem, channel: Channel) -> None:
    name = one_line(channel.name)
    item.setText(name)
    item.setSizeHint(QSize(0, 36))
    item.setToolTip(plain_tip(name))
    item.setIcon(_disc(CHANNEL_COLOURS.get(channel.colour, CHANNEL_COLOURS["grey"])))


def _disc(colour: str) -> QIcon:
    pixmap = QPixmap(32, 32)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(6, 6, 20, 20)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)
    return icon
