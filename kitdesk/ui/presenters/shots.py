"""Keeps the list of the last shots of Kit's chair in step with the current channel."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.chair import Fired
from kitdesk.desk.desk import Desk
from kitdesk.model.states import OF_CHAIR
from kitdesk.model.timeline import Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.chair.shot_list import ShotList
from kitdesk.ui.presenters.deeds import Deeds


class ShotsPresenter(QObject):
    """What is fired while those of the journal are loaded may not be among them yet."""

    def __init__(self, shots: ShotList, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(shots)
        self._shots = shots
        self._desk = desk
        self._deeds = deeds
        self._channel_id = ""
        self._fresh: list[Fired] = []
        """What was fired since the last shots began to be loaded."""
        bridge.exchange_made.connect(self._on_exchange_made)
        bridge.channels_changed.connect(self._show_channel)
        bridge.history_deleted.connect(lambda _scope: self._start_loading())
        self._show_channel()

    def _show_channel(self) -> None:
        channel_id = self._desk.current.channel.id
        if channel_id != self._channel_id:
            self._channel_id = channel_id
            self._shots.show_shots([])
            self._start_loading()

    def _start_loading(self) -> None:
        self._deeds.start(self._load(self._channel_id), "load the last shots")

    async def _load(self, channel_id: str) -> None:
        self._fresh = []
        shots = await self._desk.chair.history(channel_id)
        if channel_id == self._channel_id:
            kept = {shot.exchange.at for shot in shots}
            fresh = [shot for shot in reversed(self._fresh) if shot.exchange.at not in kept]
            self._shots.show_shots([*fresh, *shots])

    def _on_exchange_made(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == self._channel_id and exchange.purpose in OF_CHAIR:
            shot = Fired.of(exchange)
            self._fresh.append(shot)
            self._shots.add(shot)
