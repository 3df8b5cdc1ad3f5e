"""Connects the sandbox's agent at work with the desk: whom it answers, as whom, how quickly, with what."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model import wire
from kitdesk.model.errors import InputError
from kitdesk.model.timeline import host_of
from kitdesk.model.variables import Values, resolve
from kitdesk.sandbox.defaults import CANNED_REPLIES, SENDERS
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.dialogs.open_link import ask_to_open
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.sandbox.agent_form import AgentForm
from kitdesk.ui.sandbox.customer_choice import Offered

_SETTLE = 500
"""Milliseconds that changes of a sender are gathered for before they are kept."""
_GATHER = 30
"""Milliseconds that changes of conversations are gathered for before they are shown."""


class AgentPresenter(QObject):
    """Has the agent do what the form asks for, and shows the conversations as Kit has them."""

    exchange_selected = Signal(object)

    def __init__(self, form: AgentForm, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(form)
        self._form = form
        self._desk = desk
        self._agent, self._dialogue = desk.sandbox.agent, desk.sandbox.dialogue
        self._deeds = deeds
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(self.remember)
        self._gather = Gathering(_GATHER, self._show_dialogue, self)
        form.sender_choice.show_senders({**SENDERS, **desk.settings.senders})
        self._show_replies()
        self._connect(bridge)
        self._on_customer_chosen()
        deeds.start(desk.sandbox.recall_dialogue(), "recall the sandbox's conversations")

    def show_target(self) -> None:
        """Say where callbacks go now, and what is not as usual."""
        url, own = self._desk.agent_url(), self._desk.own_callback_url()
        if not url:
            text = self.tr("No Callback URL is known. Give one under Connection.")
        else:
            own_words = self.tr("Callbacks go to kitdesk's own receiver on {host}")
            text = (own_words if url == own else self.tr("Callbacks go to {host}")).format(host=host_of(url))
        unusual = self._unusual()
        usual = bool(url) and url == own and not unusual
        self._form.show_target(" · ".join((*unusual, text)), bool(url), usual=usual)

    def remember(self) -> None:
        """Keep the senders as they were changed."""
        senders = self._form.sender_choice.senders()
        changed = {name: sender for name, sender in senders.items() if sender != SENDERS.get(name)}
        if changed == self._desk.settings.senders:
            return
        try:
            self._desk.change_settings(senders=changed)
        except InputError as error:  # a sender_id of more digits than are kept
            self._deeds.tell(error)

    def _connect(self, bridge: Bridge) -> None:
        form, agent, view = self._form, self._agent, self._form.dialogue.view
        form.reply_requested.connect(self._on_reply_requested)
        form.close_requested.connect(
            lambda client_id, reason: agent.close_conversation(client_id, reason, self._sender())
        )
        form.customer.changed.connect(self._on_customer_chosen)
        form.pace.echo_toggled.connect(self._on_echo_toggled)
        form.pace.delay_changed.connect(self._on_delay_changed)
        form.pace.speed_changed.connect(self._on_speed_changed)
        form.sender_choice.changed.connect(self._on_sender_changed)
        form.replies.chosen.connect(self._on_reply_chosen)
        form.replies.edited.connect(self._on_replies_edited)
        form.transfer.transfer_requested.connect(self._on_transfer_requested)
        form.transfer.agent_wanted.connect(self._on_agent_wanted)
        view.hurry_requested.connect(agent.hurry)
        view.take_back_requested.connect(agent.take_back)
        view.exchange_selected.connect(self.exchange_selected)
        view.link_requested.connect(lambda url: ask_to_open(form.window(), url))
        bridge.dialogue_changed.connect(lambda _client_id: self._gather.note())

    def _sender(self) -> wire.SenderData:
        return wire.SenderData.model_validate(self._form.sender_choice.chosen_sender())

    def _unusual(self) -> list[str]:
        """What the agent does by itself or late, in a few words."""
        agent = self._agent
        told = [self.tr("Echo is on")] if agent.echo is not None else []
        if agent.delay:
            told.append(self.tr("{seconds:g} s late").format(seconds=agent.delay))
        if agent.speed:
            told.append(self.tr("{speed:g} characters/s").format(speed=agent.speed))
        return told

    def _show_dialogue(self) -> None:
        dialogue, form = self._dialogue, self._form
        offered = []
        for client_id in dialogue.customers():
            stands = dialogue.standing(client_id)
            unread = 0 if client_id == form.customer.client_id() else stands.unread
            offered.append(Offered(client_id, unread, stands.known.closed))
        form.customer.show_customers(offered)
        client_id = form.customer.client_id()
        dialogue.read(client_id)
        form.dialogue.show_entries(client_id, dialogue.entries(client_id))

    def _on_customer_chosen(self) -> None:
        """Show the conversation, and let the agent answer who has it."""
        stands = self._dialogue.standing(self._form.customer.client_id())
        self._form.sender_choice.choose_agent(stands.agent)
        self._show_agents()
        self._show_dialogue()

    def _show_agents(self) -> None:
        choice = self._form.sender_choice
        others = {name: called for name, called in choice.agents().items() if name != choice.agent()}
        self._form.transfer.show_agents(others)

    def _show_replies(self) -> None:
        kept = self._desk.settings.canned_replies
        self._form.replies.show_replies(CANNED_REPLIES if kept is None else kept)

    def _on_reply_requested(self, client_id: str, text: str, items: list[object]) -> None:
        self._agent.reply(client_id, text, items, self._sender())
        self._form.accepted()

    def _on_reply_chosen(self, reply: str) -> None:
        values = Values(self._form.customer.client_id(), time.time())
        self._form.insert(json.loads(resolve(json.dumps(reply, ensure_ascii=False), values).text))

    def _on_replies_edited(self, replies: list[str]) -> None:
        try:
            self._desk.change_settings(canned_replies=tuple(replies))
        except InputError as error:
            self._deeds.tell(error)
        self._show_replies()

    def _on_transfer_requested(self, name: str, say_so: bool) -> None:
        form, client_id = self._form, self._form.customer.client_id()
        called = form.sender_choice.agents()[name]
        if say_so:
            text = self.tr("{name} takes over from here.").format(name=called)
            self._agent.reply(client_id, text, (), self._sender())
        self._dialogue.transfer(client_id, name, called, time.time())
        form.sender_choice.choose_agent(name)
        self._show_agents()

    def _on_agent_wanted(self) -> None:
        self._on_transfer_requested(self._form.sender_choice.add_agent(), say_so=False)

    def _on_echo_toggled(self, on: bool) -> None:
        self._agent.echo = self._sender() if on else None
        self.show_target()

    def _on_delay_changed(self, seconds: float) -> None:
        self._agent.delay = seconds
        self.show_target()

    def _on_speed_changed(self, speed: float) -> None:
        self._agent.speed = speed
        self.show_target()

    def _on_sender_changed(self) -> None:
        if self._agent.echo is not None:
            self._agent.echo = self._sender()
        self._show_agents()
        self._settle.start()
