"""Keeps what was held back, and what the traffic has shown, in step with the current channel."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Exchange, Held
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.panels.callbacks import CallbacksPanel
from kitdesk.ui.presenters.deeds import Deeds

_SETTLE = 200
"""Milliseconds that news are gathered for: anybody may send as many forged callbacks as they like."""


class HeldPresenter(QObject):
    """Shows the callbacks of the current channel that did not verify, and its evidence."""

    exchange_selected = Signal(object)

    def __init__(self, panel: CallbacksPanel, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._deeds = deeds
        self._channel_id = ""
        self._settle = Gathering(_SETTLE, self._start_loading, self)
        panel.held.held_selected.connect(self._on_held_selected)
        panel.evidence.refresh_requested.connect(self._start_learning)
        bridge.callback_held.connect(self._on_callback_held)
        bridge.channels_changed.connect(self._show_channel)
        bridge.history_deleted.connect(lambda _scope: self._show_channel())
        self._show_channel()

    def _show_channel(self) -> None:
        """Show another channel's; the same may have other secrets, and less held back."""
        if self._desk.current.channel.id != self._channel_id:
            self._channel_id = self._desk.current.channel.id
            self._panel.held.show_held([], 0)
        self._start_loading()
        self._start_learning()

    def _start_loading(self) -> None:
        self._deeds.start(self._load(self._channel_id), "load what was held back")

    def _start_learning(self) -> None:
        self._deeds.start(self._learn(self._channel_id), "load the evidence")

    async def _load(self, channel_id: str) -> None:
        count = await self._desk.journal.count_held(channel_id)
        held = await self._desk.journal.held_in_short(channel_id)
        if channel_id == self._channel_id:
            self._panel.show_count(count)
            self._panel.held.show_held(held, count)

    async def _learn(self, channel_id: str) -> None:
        desk = self._desk.channel(channel_id)
        findings = await desk.evidence.findings()
        if channel_id == self._channel_id:
            self._panel.evidence.show_findings(desk.channel.name, findings)

    async def _show(self, held: Held) -> None:
        exchange = await self._desk.journal.exchange(held.row)
        if exchange is None:  # newer ones have taken its place
            self._start_loading()
        else:
            self.exchange_selected.emit(exchange)

    def _on_held_selected(self, held: Held) -> None:
        self._deeds.start(self._show(held), "show what was held back")

    def _on_callback_held(self, channel_id: str, _exchange: Exchange) -> None:
        if channel_id == self._channel_id:
            self._settle.note()
