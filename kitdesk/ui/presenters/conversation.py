"""Connects conversation and composer with the current channel's part of the journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.desk.writing.drafting import CLIENT_DATA, member, read_draft, summary_of
from kitdesk.desk.writing.personas import Persona, merged
from kitdesk.desk.writing.sent_before import sent_before
from kitdesk.model.errors import InputError
from kitdesk.model.timeline import Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.customers import CustomersPresenter, guest_data, new_guest
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.drafts import DraftsPresenter
from kitdesk.ui.presenters.sending import SendingPresenter
from kitdesk.ui.presenters.timeline import TimelinePresenter


class ConversationPresenter(QObject):
    """Shows one customer's conversation, and lets messages be written for them."""

    event_selected = Signal(object)
    exchange_selected = Signal(object)
    customer_shown = Signal(str)
    """client_id"""
    customers_listed = Signal()
    """More is known of customers."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._channel_id = ""
        self._client_id: str | None = None
        self._guests: dict[str, str] = {}
        """By channel, the newest customer who has not written yet: their draft is in the composer."""
        self._sending = SendingPresenter(window, desk, deeds, lambda: self.client_id)
        self._sending.sent.connect(self._on_sent)
        self._drafts = DraftsPresenter(window.composer.writing, desk, bridge)
        self._customers = CustomersPresenter(window, desk, bridge, deeds)
        self._customers.listed.connect(self._on_customers_listed)
        self._customers.listed.connect(self.customers_listed)
        self._timeline = TimelinePresenter(window.conversation, desk.journal, bridge, deeds)
        self._timeline.seen.connect(self._customers.refresh)
        self._timeline.event_selected.connect(self.event_selected)
        self._timeline.exchange_selected.connect(self.exchange_selected)
        window.customers.customer_selected.connect(self.show_customer)
        window.customers.new_requested.connect(self._on_new_requested)
        window.conversation.details_requested.connect(window.composer.open_details)

    @property
    def client_id(self) -> str:
        """The customer whose conversation is shown, empty while nobody's is."""
        return self._client_id or ""

    @property
    def _whose(self) -> tuple[str, str]:
        """Which conversation is shown: what is loaded for another one comes too late."""
        return self._channel_id, self.client_id

    def name_of(self, client_id: str) -> str:
        """What the customers list calls a customer, empty where nothing is known of them."""
        return self._customers.name_of(client_id)

    def show_channel(self) -> None:
        """Show another channel's customers, the newest of them first; the same channel stays as it is."""
        channel_id = self._desk.current.channel.id
        if channel_id != self._channel_id:
            self._channel_id, self._client_id = channel_id, None
            why = self.tr("The channel's customers are being loaded.")
            self._window.composer.set_ready(False, why, "caption")
            self._deeds.start(self._load_channel(channel_id), "load the channel's customers")
        elif self._client_id is not None:
            self._sending.review()

    def show_customer(self, client_id: str) -> None:
        """Show the conversation of *client_id*."""
        if client_id != self._client_id:
            self._client_id = client_id
            self._deeds.start(self._load_conversation(), "load a conversation")

    def resume(self, client_id: str, number: int | None) -> None:
        """Show a conversation again, with the event of this *number* selected."""
        self._client_id = client_id
        self._deeds.start(self._resume(number), "load a conversation")

    def write_as(self, persona: Persona) -> None:
        """Write as a saved customer: the very one that it names, else a new one like it."""
        self._deeds.start(self._write_as_persona(persona), "write as a persona")

    def load(self, body: bytes) -> None:
        """Write on at a message from elsewhere, in the conversation of the customer that it names."""
        client_id, composer = summary_of(body).client_id, self._window.composer
        if client_id and composer.writing.whose != (self._channel_id, client_id):
            self._deeds.start(self._load(client_id, body), "load a message")
        else:
            composer.load(body)

    def show_event(self, event: Event) -> None:
        """Show an event of the current channel in its conversation, selected."""
        self._deeds.start(self._show_event(event), "show an event")

    def remember(self) -> None:
        """Keep what is written and not sent for the next start."""
        self._drafts.keep()

    async def _load_channel(self, channel_id: str) -> None:
        await self._drafts.restore()
        newest = await self._customers.show_channel(channel_id)
        if channel_id != self._channel_id:
            return
        if self._client_id is not None:  # an event was asked for meanwhile
            self._customers.select(self._client_id)
        elif newest is None:
            drafted = next(iter(self._window.composer.writing.drafted(channel_id)), None)
            self._show_guest(self._guests.get(channel_id) or drafted or new_guest())
            await self._timeline.open(channel_id, self.client_id)
        else:
            self._customers.select(newest)
            self.show_customer(newest)

    def _on_customers_listed(self) -> None:
        if self._client_id is not None:
            self._show_head()

    def _show_head(self) -> None:
        """Above the conversation, whose it is."""
        self._window.conversation.show_customer(self._customers.customer(self.client_id))

    async def _turn_to(self, client_id: str) -> None:
        """Show the conversation of *client_id*, unless it is shown."""
        if client_id != self._client_id:
            self._client_id = client_id
            await self._load_conversation()

    async def _load_conversation(self) -> None:
        whose = self._whose
        self.customer_shown.emit(self.client_id)
        self._show_head()
        sent = await self._desk.journal.newest_sent(*whose)
        if whose == self._whose and await self._timeline.open(*whose):
            self._drafts.forget_sent(sent)
            self._write_as(_client_data(whose[1], sent))

    async def _resume(self, number: int | None) -> None:
        await self._load_conversation()
        if number is not None:
            self._window.conversation.go_to(number, choose=True)

    async def _load_history(self) -> None:
        whose = self._whose
        sent = await sent_before(self._desk.journal, *whose)
        if whose == self._whose:
            self._window.composer.set_history(sent)

    async def _show_event(self, event: Event) -> None:
        self._customers.select(event.client_id)
        await self._turn_to(event.client_id)
        if event.client_id == self._client_id:
            self._window.conversation.go_to(event.number, choose=True)
            self.event_selected.emit(event)

    async def _write_as_persona(self, persona: Persona) -> None:
        client_id = str(persona.get("client_id") or "")
        if not client_id:
            client_id = new_guest()
            self._show_guest(client_id)
        if await self._can_write_as(client_id):
            composer = self._window.composer
            composer.message.change_client_data(merged(composer.message.client_data, persona))
            self._show_head()
            composer.focus_text()

    async def _load(self, client_id: str, body: bytes) -> None:
        if await self._can_write_as(client_id):
            self._window.composer.load(body)

    async def _can_write_as(self, client_id: str) -> bool:
        """Turn to *client_id*; whether the message is written as that customer when that is done."""
        await self._turn_to(client_id)
        return self._window.composer.writing.whose == (self._channel_id, client_id)

    def _on_new_requested(self) -> None:
        self._show_guest(new_guest())
        self._window.composer.focus_text()

    def _show_guest(self, client_id: str) -> None:
        """Begin a conversation as a customer of whom nothing is known."""
        self._client_id = client_id
        self._guests[self._channel_id] = client_id
        self.customer_shown.emit(client_id)
        self._customers.select(client_id)
        self._show_head()
        self._timeline.open_empty(self._channel_id, client_id)
        self._write_as(guest_data(client_id))

    def _write_as(self, client_data: Mapping[str, Any]) -> None:
        """Let messages be sent as a customer of this channel; until then the draft is another channel's."""
        self._window.composer.set_client_data(client_data, self._channel_id)
        self._sending.review()
        self._customers.select(self.client_id)
        self._deeds.start(self._load_history(), "load what was sent before")

    def _on_sent(self, channel_id: str, client_id: str) -> None:
        self._drafts.keep()
        if channel_id == self._channel_id:
            self.show_customer(client_id)
            self._window.conversation.go_to_newest()


def _client_data(client_id: str, sent: Sequence[Event]) -> Mapping[str, Any]:
    """What the newest readable one of the messages sent for a customer says of them."""
    for event in sent:
        try:
            found = member(read_draft(event.body.decode(errors="replace")), CLIENT_DATA)
        except InputError:
            continue
        if found and found.get("client_id") == client_id:
            return found  # type: ignore[no-any-return]
    return guest_data(client_id)
