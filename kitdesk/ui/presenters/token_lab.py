"""Connects the token lab with the desk's sandbox."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import SandboxChanged
from kitdesk.desk.sandbox.experiments import Plan
from kitdesk.desk.sandbox.token_lab import TokenLab
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.token.lab_page import LabPage


class TokenLabPresenter(QObject):
    """Runs one experiment at a time, and hands the lab what the desk tells."""

    def __init__(self, page: LabPage, kit: SandboxKit, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._bridge = bridge
        self._under_way = Latest(deeds)
        self._lab = TokenLab(kit, lambda: desk.channel(SANDBOX_ID), self._on_change)
        page.run_requested.connect(self._on_run_requested)
        page.tidy_requested.connect(self._on_tidy_requested)
        bridge.exchange_made.connect(self._on_exchange_made)
        bridge.sandbox_saw.connect(self._lab.note_seen)
        bridge.event_changed.connect(self._lab.note_event)
        for news in (bridge.sandbox_saw, bridge.sandbox_changed):
            news.connect(lambda *_: self._show_tidy())
        self._show_tidy()

    def _show_tidy(self) -> None:
        self._page.show_tidy(self._lab.is_tidy)

    def _on_change(self) -> None:
        self._page.show_account(self._lab.account)
        self._bridge.tell(SandboxChanged())

    def _on_run_requested(self, plan: Plan) -> None:
        self._under_way.start(self._lab.run(plan), "run an experiment with tokens", lasts=True)

    def _on_tidy_requested(self) -> None:
        self._under_way.start(self._lab.tidy(), "put the sandbox right")

    def _on_exchange_made(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == SANDBOX_ID:
            self._lab.note_exchange(exchange)
