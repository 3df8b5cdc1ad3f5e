"""Keeps the token panel and the strip's countdowns in step with the current channel."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.desk.channel_desk import TOKEN_PURPOSES
from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.panels.strip import Strip
from kitdesk.ui.panels.token import TokenPanel
from kitdesk.ui.presenters.deeds import Deeds

_TICK = 1000
"""Milliseconds between two looks at the countdowns."""
_HISTORY = 100


class TokenPresenter(QObject):
    """Looks at the clock each second; everything else it is told."""

    exchange_selected = Signal(object)

    def __init__(self, panel: TokenPanel, strip: Strip, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._strip = strip
        self._desk = desk
        self._deeds = deeds
        self._news: list[Exchange] | None = None
        """What was made while the history is being loaded; None when that is done."""
        panel.log_in_requested.connect(self.log_in)
        panel.refresh_requested.connect(self.refresh)
        panel.expire_requested.connect(self.expire)
        panel.automatic_changed.connect(self._on_automatic_changed)
        panel.exchange_selected.connect(self.exchange_selected)
        bridge.token_changed.connect(self._on_token_changed)
        bridge.exchange_made.connect(self._on_exchange_made)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._show_status)
        self._timer.start()

    def show_channel(self) -> None:
        """Show another channel's tokens and history."""
        channel = self._desk.current.channel
        self._panel.show_automatic(channel.auto_refresh, channel.refresh_lead)
        self._show_status()
        self._deeds.start(self._load_history(), "load the token history")

    def log_in(self) -> None:
        """Log the current channel in anew."""
        self._desk.current.log_in()

    def refresh(self) -> None:
        """Refresh the current channel's tokens now."""
        self._desk.current.refresh()

    def expire(self) -> None:
        """Let the current channel's access token count as expired."""
        self._desk.current.expire()

    async def _load_history(self) -> None:
        channel_id = self._desk.current.channel.id
        news: list[Exchange] = []
        self._news = news
        history = await self._desk.journal.history(channel_id, TOKEN_PURPOSES, _HISTORY)
        if news is self._news:  # else another channel is shown by now
            self._panel.set_history(history)
            known = {exchange.at for exchange in history}
            for exchange in news:
                if exchange.at not in known:
                    self._panel.add_history(exchange)
            self._news = None

    def _show_status(self) -> None:
        status = self._desk.current.token_status()
        self._panel.show_status(status)
        self._strip.show_token(status)

    def _on_token_changed(self, channel_id: str) -> None:
        if channel_id == self._desk.current.channel.id:
            self._show_status()

    def _on_exchange_made(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == self._desk.current.channel.id and exchange.purpose in TOKEN_PURPOSES:
            self._panel.add_history(exchange)
            if self._news is not None:
                self._news.append(exchange)

    def _on_automatic_changed(self, automatic: bool, lead: float) -> None:
        self._desk.change_refresh(automatic, lead)
        self._show_status()
