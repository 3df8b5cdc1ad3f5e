"""Connects the sandbox tool with the desk's sandbox and its agent."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.callback.posting import PURPOSES, host_of
from kitdesk.desk.desk import Desk
from kitdesk.desk.drafting import CLIENT_ID, member
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.errors import InputError
from kitdesk.model.timeline import EVENT, Exchange
from kitdesk.model.wire import SenderData
from kitdesk.sandbox.agent import Post
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.sandbox.faults import Fault
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Sandbox
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.panels.sandbox import SandboxPanel
from kitdesk.ui.presenters.deeds import Deeds

_HISTORY = 100
_SETTLE = 500
"""Milliseconds that changes of a sender are gathered for before they are kept."""


class SandboxPresenter(QObject):
    """Has the agent do what the panel asks for, and shows what came of it."""

    exchange_selected = Signal(object)
    fault_changed = Signal(str)
    """What is in force in a few words, empty when nothing is."""

    def __init__(
        self, panel: SandboxPanel, sandbox: Sandbox, desk: Desk, bridge: Bridge, deeds: Deeds
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._sandbox = sandbox
        self._kit = sandbox.kit
        self._desk = desk
        self._deeds = deeds
        self._under_way = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self.remember)
        panel.agent.sender_choice.show_senders({**SENDERS, **desk.settings.senders})
        self._connect_agent()
        panel.faults.chosen.connect(self._on_fault_chosen)
        panel.faults.refuse_refresh_toggled.connect(self._on_refuse_refresh_toggled)
        panel.faults.offline_toggled.connect(
            lambda offline: deeds.start(self._set_offline(offline), "take the sandbox off or on line")
        )
        panel.callback_url.changed.connect(self._on_url_changed)
        panel.callback_url.test_requested.connect(self._on_test_requested)
        panel.traffic.exchange_selected.connect(self.exchange_selected)
        bridge.sandbox_saw.connect(self._on_sandbox_saw)
        bridge.exchange_made.connect(self._on_exchange_made)
        bridge.receiver_changed.connect(self.show_target)
        bridge.channels_changed.connect(self.show_target)
        for seen in desk.seen:
            self._on_sandbox_saw(seen)
        self.show_target()
        deeds.start(self._load_history(), "load the agent's posts")

    def show_customer(self, client_id: str) -> None:
        """Let the agent answer the customer whose conversation is shown."""
        if self._desk.current.channel.is_sandbox:
            self._panel.agent.show_customer(client_id)

    def show_target(self) -> None:
        """Say where callbacks go now."""
        url, own, count = self._desk.agent_url(), self._desk.own_callback_url(), self._under_way
        if not url:
            text = self.tr("No Callback URL is known. Give one under Connection.")
        elif count:
            text = self.tr("{count} under way to {host}").format(count=count, host=host_of(url))
        else:
            own_words = self.tr("Callbacks go to kitdesk's own receiver on {host}")
            text = (own_words if url == own else self.tr("Callbacks go to {host}")).format(host=host_of(url))
        self._panel.agent.show_target(text, bool(url))
        self._panel.callback_url.show_url(self._desk.settings.agent_url, own)

    def remember(self) -> None:
        """Keep the senders as they were changed."""
        senders = self._panel.agent.sender_choice.senders()
        changed = {name: sender for name, sender in senders.items() if sender != SENDERS[name]}
        if changed == self._desk.settings.senders:
            return
        try:
            self._desk.change_settings(senders=changed)
        except InputError as error:  # a sender_id of more digits than are kept
            self._deeds.tell(error)

    def _connect_agent(self) -> None:
        form, agent = self._panel.agent, self._desk.agent
        form.reply_requested.connect(self._on_reply_requested)
        form.close_requested.connect(
            lambda client_id, reason: self._watch(agent.close_conversation(client_id, reason, self._sender()))
        )
        form.echo_toggled.connect(self._on_echo_toggled)
        form.delay_changed.connect(self._on_delay_changed)
        form.sender_choice.changed.connect(self._on_sender_changed)

    async def _load_history(self) -> None:
        posts = await self._desk.journal.history(SANDBOX_ID, PURPOSES, _HISTORY)
        self._panel.traffic.add_earlier(posts)

    def _sender(self) -> SenderData:
        return SenderData.model_validate(self._panel.agent.sender_choice.chosen_sender())

    def _watch(self, post: Post) -> None:
        """Count a post as under way until it is over."""
        self._under_way += 1
        self.show_target()
        post.add_done_callback(self._on_post_over)

    def _on_post_over(self, _post: Post) -> None:
        self._under_way -= 1
        self.show_target()

    def _on_reply_requested(self, client_id: str, text: str, items: list[object]) -> None:
        self._watch(self._desk.agent.reply(client_id, text, items, self._sender()))
        self._panel.agent.accepted()

    def _on_test_requested(self, method: str) -> None:
        self._watch(self._desk.agent.send_test_request(method))

    def _on_echo_toggled(self, on: bool) -> None:
        self._desk.agent.echo = self._sender() if on else None

    def _on_delay_changed(self, seconds: float) -> None:
        self._desk.agent.delay = seconds

    def _on_sender_changed(self) -> None:
        if self._desk.agent.echo is not None:
            self._desk.agent.echo = self._sender()
        self._settle.start()

    def _on_fault_chosen(self, fault: Fault | None) -> None:
        self._kit.fault = fault
        self._show_faults()

    def _on_refuse_refresh_toggled(self, on: bool) -> None:
        self._kit.refuses_refresh = on

    def _on_url_changed(self, url: str) -> None:
        self._desk.change_settings(agent_url=url)
        self.show_target()

    def _on_sandbox_saw(self, seen: Seen) -> None:
        self._panel.traffic.add_seen(seen)
        if seen.purpose == EVENT and not seen.refused:
            self._panel.agent.add_customer(member(seen.event, CLIENT_ID))
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
