"""Connects the page *Forwarding* with the desk's looking glass."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.states import FORWARDED
from kitdesk.model.timeline import Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.callbacks.forwarding_page import ForwardingPage
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.inspector.naming import forwarded_line
from kitdesk.ui.presenters.deeds import Deeds

_SETTLE = 200
"""Milliseconds that news are gathered for."""
_LAST = 50


class ForwardingPresenter(QObject):
    """Shows how the current channel forwards, and carries out what is chosen for it."""

    exchange_selected = Signal(object)
    changed = Signal()
    """The current channel forwards otherwise."""

    def __init__(self, page: ForwardingPage, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._deeds = deeds
        self._channel_id = ""
        self._settle = Gathering(_SETTLE, self._start_loading, self)
        page.check = desk.outside.check_forward_url
        page.changed.connect(self._on_changed)
        page.watched.connect(self._watch)
        page.row_selected.connect(lambda row: deeds.start(self._show(row), "show what was forwarded"))
        bridge.health_changed.connect(self._on_health_changed)
        bridge.exchange_made.connect(self._on_exchange_made)
        for news in (bridge.channels_changed, bridge.history_deleted):
            news.connect(lambda *_: self._show_channel())
        self._show_channel()

    def _show_channel(self) -> None:
        channel = self._desk.current.channel
        if channel.id != self._channel_id:
            self._channel_id = channel.id
            self._page.show_last([])
        self._page.show_channel(channel)
        self._watch()
        self._show_health()
        self._start_loading()

    def _watch(self, watched: bool | None = None) -> None:
        seen = self._page.isVisible() if watched is None else watched
        self._desk.glass.watch(self._channel_id if seen else "")

    def _show_health(self) -> None:
        self._page.show_health(self._desk.glass.health(self._desk.current.channel))

    def _start_loading(self) -> None:
        self._deeds.start(self._load(self._channel_id), "load what was forwarded")

    async def _load(self, channel_id: str) -> None:
        glimpses = await self._desk.journal.glimpses(channel_id, _LAST, FORWARDED)
        if channel_id == self._channel_id:
            self._page.show_last([(each.row, forwarded_line(each)) for each in glimpses])

    async def _show(self, row: int) -> None:
        exchange = await self._desk.journal.exchange(row)
        if exchange is None:  # newer ones have taken its place
            self._start_loading()
        else:
            self.exchange_selected.emit(exchange)

    def _on_changed(self, url: str, on: bool, signs: bool) -> None:
        self._desk.forward(url, on=on, signs=signs)
        self._page.show_channel(self._desk.current.channel)
        self._show_health()
        self.changed.emit()

    def _on_health_changed(self, channel_id: str) -> None:
        if channel_id == self._channel_id:
            self._show_health()

    def _on_exchange_made(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == self._channel_id and exchange.purpose == FORWARDED:
            self._settle.note()
