"""Connects the sandbox tool with the desk's sandbox: its log, its faults and where it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.callback.posting import PURPOSES
from kitdesk.desk.desk import Desk
from kitdesk.desk.news import SandboxChanged
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.faults import Fault
from kitdesk.sandbox.seen import Seen
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.panels.sandbox import SandboxPanel
from kitdesk.ui.presenters.agent import AgentPresenter
from kitdesk.ui.presenters.deeds import Deeds

_HISTORY = 100


class SandboxPresenter(QObject):
    """The agent at work is the business of a presenter of its own."""

    exchange_selected = Signal(object)
    fault_changed = Signal(str)
    """What is in force in a few words, empty when nothing is."""

    def __init__(self, panel: SandboxPanel, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._sandbox = desk.sandbox.server
        self._kit = self._sandbox.kit
        self._desk = desk
        self._agent = AgentPresenter(panel.agent, desk, bridge, deeds)
        self._agent.exchange_selected.connect(self.exchange_selected)
        self._bridge = bridge
        panel.faults.chosen.connect(self._on_fault_chosen)
        panel.faults.refuse_refresh_toggled.connect(self._on_refuse_refresh_toggled)
        panel.faults.offline_toggled.connect(
            lambda offline: deeds.start(self._set_offline(offline), "take the sandbox off or on line")
        )
        panel.callback_url.changed.connect(self._on_url_changed)
        panel.callback_url.test_requested.connect(desk.sandbox.agent.send_test_request)
        panel.traffic.exchange_selected.connect(self.exchange_selected)
        bridge.sandbox_saw.connect(self._on_sandbox_saw)
        bridge.sandbox_changed.connect(self._show_faults)
        bridge.exchange_made.connect(self._on_exchange_made)
        bridge.receiver_changed.connect(self.show_target)
        bridge.channels_changed.connect(self.show_target)
        for seen in desk.sandbox.seen:
            self._on_sandbox_saw(seen)
        self.show_target()
        deeds.start(self._load_history(), "load the agent's posts")

    def show_customer(self, client_id: str) -> None:
        """Let the agent answer the customer whose conversation is shown."""
        if self._desk.current.channel.is_sandbox:
            self._panel.agent.show_customer(client_id)

    def show_target(self) -> None:
        """Say where callbacks go now."""
        self._agent.show_target()
        self._panel.callback_url.show_url(self._desk.settings.agent_url, self._desk.own_callback_url())

    def remember(self) -> None:
        """Keep what was changed of the agent."""
        self._agent.remember()

    async def _load_history(self) -> None:
        posts = await self._desk.journal.history(SANDBOX_ID, PURPOSES, _HISTORY)
        self._panel.traffic.add_earlier(posts)

    def _on_fault_chosen(self, fault: Fault | None) -> None:
        self._kit.fault = fault
        self._bridge.tell(SandboxChanged())

    def _on_refuse_refresh_toggled(self, on: bool) -> None:
        self._kit.refuses_refresh = on
        self._bridge.tell(SandboxChanged())

    def _on_url_changed(self, url: str) -> None:
        self._desk.change_settings(agent_url=url)
        self.show_target()

    def _on_sandbox_saw(self, seen: Seen) -> None:
        self._panel.traffic.add_seen(seen)
        self._show_faults()

    def _show_faults(self) -> None:
        fault = self._kit.fault
        self._panel.faults.show_fault(fault)
        self._panel.faults.show_refuses_refresh(self._kit.refuses_refresh)
        self._panel.faults.show_offline(not self._sandbox.online)
        if self._sandbox.online:
            self.fault_changed.emit(self._panel.faults.in_force(fault) if fault else "")
        else:
            self.fault_changed.emit(self.tr("It is offline."))

    async def _set_offline(self, offline: bool) -> None:
        try:
            await self._sandbox.set_online(not offline)
        finally:
            self._show_faults()

    def _on_exchange_made(self, _channel_id: str, exchange: Exchange) -> None:
        if exchange.purpose in PURPOSES:
            self._panel.traffic.add_posted(exchange)
