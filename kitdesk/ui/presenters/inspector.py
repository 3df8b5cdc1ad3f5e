"""Fills the inspector with the event or exchange that was selected, and keeps it up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.model.deletion import Scope
from kitdesk.model.states import FORWARDED
from kitdesk.model.timeline import Event, Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.panels.inspector import Inspector
from kitdesk.ui.presenters.deeds import Deeds

_SETTLE = 50
"""Milliseconds that changes of the event are gathered for: it may be delivered a thousand times."""


class InspectorPresenter(QObject):
    """Shows one event with all its tries or deliveries, or one exchange that belongs to none."""

    def __init__(self, panel: Inspector, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self.panel = panel
        self._desk = desk
        self._deeds = deeds
        self._event: Event | None = None
        self._channel_id = ""
        self._settle = Gathering(_SETTLE, self._start_loading, self)
        bridge.event_changed.connect(self._on_event_changed)
        bridge.exchange_made.connect(self._on_exchange_made)
        bridge.channels_changed.connect(self._on_channels_changed)
        bridge.history_deleted.connect(self._on_history_deleted)
        self._on_channels_changed()

    @property
    def shown(self) -> Event | Exchange | None:
        """What is inspected."""
        return self._event or self.panel.shown()

    def show(self, shown: Event | Exchange) -> None:
        """Show an event, or an exchange that belongs to none."""
        self._event = shown if isinstance(shown, Event) else None
        if isinstance(shown, Exchange):
            self.panel.show_exchange(shown)
        self._start_loading()

    def _start_loading(self) -> None:
        if self._event is not None:
            self._deeds.start(self._load(self._event), "load the exchanges of an event")

    async def _load(self, event: Event) -> None:
        exchanges = await self._desk.journal.exchanges(event.row)
        count = await self._desk.journal.count_exchanges(event.row)
        if self._event is event:
            self.panel.show_event(event, exchanges, count)

    def _on_channels_changed(self) -> None:
        """Nothing of another channel stays; the same one may have other secrets."""
        current = self._desk.current
        if current.channel.id != self._channel_id:
            self._channel_id, self._event = current.channel.id, None
            self.panel.show_event(None, [])
        self.panel.set_credentials(current.credentials, self._desk.rivals())

    def _on_history_deleted(self, scope: Scope) -> None:
        """What is shown may be gone."""
        if scope.channel_id in (None, self._channel_id):
            self._event = None
            self.panel.show_event(None, [])

    def _on_event_changed(self, event: Event) -> None:
        if self._event is not None and event.row == self._event.row:
            self._event = event
            self._settle.note()

    def _on_exchange_made(self, _channel_id: str, exchange: Exchange) -> None:
        """It may be the answer that the event has waited for."""
        if exchange.purpose == FORWARDED:
            self._settle.note()
