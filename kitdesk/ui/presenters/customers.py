"""Keeps the customers list in step with the journal: who has written, and guests who have not yet."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.customer_name import customer_name
from kitdesk.model.deletion import Scope
from kitdesk.model.timeline import Customer, Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds

PAGE = 100
"""Customers loaded at a time."""
_SETTLE = 150
"""Milliseconds that changes are gathered for."""
_GUEST = "guest-"


class CustomersPresenter(QObject):
    """Lists the customers of one channel, newest first, below the guests for whom something is written.

    Only what is in sight is loaded, and of what happens only whom it is about.
    """

    listed = Signal()
    """More is known of customers."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._channel_id = ""
        self._known: dict[str, Customer] = {}
        self._changed: set[str] = set()
        self._settle = Gathering(_SETTLE, self._start_looking, self)
        window.customers.more_requested.connect(lambda: deeds.start(self._load_more(), "load customers"))
        bridge.event_changed.connect(self._on_event_changed)
        bridge.history_deleted.connect(self._on_history_deleted)

    async def show_channel(self, channel_id: str) -> str | None:
        """List a channel's customers anew; the ``client_id`` of the newest, None if there is none."""
        self._channel_id = channel_id
        customers = await self._desk.journal.customers(channel_id, limit=PAGE)
        if channel_id != self._channel_id:
            return None
        self._known, self._changed = {}, set()
        self._learn(customers)
        self._window.customers.show_customers(customers, more=len(customers) == PAGE)
        self._look_for([*self._window.composer.writing.drafted(channel_id)])
        return customers[0].client_id if customers else None

    def select(self, client_id: str) -> None:
        """Select a customer, and list the guests anew."""
        self._show_guests()
        self._window.customers.select(client_id)
        self._look_for([client_id])

    def refresh(self, client_id: str) -> None:
        """Look again at a customer of whom no event tells: what was unread was looked at."""
        self._note_changed({client_id})

    def customer(self, client_id: str) -> Customer:
        """What is known of a customer."""
        return self._known.get(client_id) or guest(client_id, self._name_given(client_id))

    def name_of(self, client_id: str) -> str:
        """What the list calls a customer, empty where nothing is known of them."""
        known = self._known.get(client_id)
        return known.name if known else ""

    def _look_for(self, client_ids: Sequence[str]) -> None:
        """Ask the journal who these are, where that is not known."""
        unknown = {client_id for client_id in client_ids if client_id not in self._known}
        if unknown:
            self._note_changed(unknown)

    async def _load_more(self) -> None:
        channel_id = self._channel_id
        before = min((customer.last for customer in self._window.customers.customers()), default=None)
        customers = await self._desk.journal.customers(channel_id, before, PAGE)
        if channel_id == self._channel_id:
            self._learn(customers)
            self._window.customers.append(customers, more=len(customers) == PAGE)

    def _start_looking(self) -> None:
        self._deeds.start(self._load_changed(), "load changed customers")

    async def _load_changed(self) -> None:
        channel_id, changed = self._channel_id, list(self._changed)
        self._changed = set()
        customers = await self._desk.journal.customers_among(channel_id, changed)
        if channel_id == self._channel_id and customers:
            self._learn(customers)
            self._window.customers.merge(customers)

    def _learn(self, customers: Sequence[Customer]) -> None:
        self._known |= {customer.client_id: customer for customer in customers}
        self._show_guests()
        self.listed.emit()

    def _show_guests(self) -> None:
        drafted = self._window.composer.writing.drafted(self._channel_id)
        guests = [self.customer(each) for each in drafted if each not in self._known]
        shown = self._window.composer.writing.whose[1]
        self._window.customers.show_guests(guests, [each for each in drafted if each != shown])

    def _name_given(self, client_id: str) -> str:
        """What the message that is written for somebody calls them."""
        composer = self._window.composer
        if composer.writing.whose == (self._channel_id, client_id):
            name = composer.message.client_data.get("client_display_name")
            return name if isinstance(name, str) else ""
        draft = composer.writing.drafted(self._channel_id).get(client_id, "")
        return customer_name(draft.encode("utf-8", "surrogatepass"))

    def _note_changed(self, client_ids: set[str]) -> None:
        self._changed |= client_ids
        self._settle.note()

    def _on_event_changed(self, event: Event) -> None:
        if event.channel_id == self._channel_id:
            self._note_changed({event.client_id})

    def _on_history_deleted(self, scope: Scope) -> None:
        if scope.channel_id in (None, self._channel_id):
            self._deeds.start(self.show_channel(self._channel_id), "load customers")


def new_guest() -> str:
    """The ``client_id`` of somebody who has not written yet."""
    return _GUEST + uuid4().hex[:4]


def is_guest(client_id: str) -> bool:
    """Whether it looks like one that `new_guest` made."""
    return client_id.startswith(_GUEST)


def guest_data(client_id: str) -> dict[str, str]:
    """The ``client_data`` of a customer of whom nothing is known."""
    named = {"client_display_name": guest(client_id).name} if is_guest(client_id) else {}
    return {"client_id": client_id} | named


def guest(client_id: str, name: str = "") -> Customer:
    """A customer of whom nothing is known but the id, and perhaps the *name* that they are to have."""
    usual = f"Guest {client_id.removeprefix(_GUEST)}" if is_guest(client_id) else client_id
    return Customer(client_id, name or usual, 0.0, 0)
