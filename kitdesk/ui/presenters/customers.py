"""Keeps the customers list in step with the journal: who has written, and guests who have not yet."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Customer, Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds

_SETTLE = 50
"""Milliseconds that changes are gathered for."""
_GUEST = "guest-"


class CustomersPresenter(QObject):
    """Lists the customers of one channel, newest first, below the guests for whom something is written."""

    listed = Signal()
    """The list was brought up to date."""

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._channel_id = ""
        self._customers: dict[str, Customer] = {}
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE)
        self._settle.timeout.connect(lambda: deeds.start(self._load(), "load customers"))
        bridge.event_changed.connect(self._on_event_changed)

    async def show_channel(self, channel_id: str) -> str | None:
        """List another channel's customers; the ``client_id`` of the newest, None if there is none."""
        self._channel_id = channel_id
        await self._load()
        return next(iter(self._customers), None) if channel_id == self._channel_id else None

    def select(self, client_id: str) -> None:
        """Select a customer, and list the guests anew."""
        self._show()
        self._window.customers.select(client_id)

    def update(self) -> None:
        """Bring the list up to date soon."""
        if not self._settle.isActive():
            self._settle.start()

    def customer(self, client_id: str) -> Customer:
        """What is known of a customer."""
        return self._customers.get(client_id) or guest(client_id)

    async def _load(self) -> None:
        channel_id = self._channel_id
        customers = await self._desk.journal.customers(channel_id)
        if channel_id == self._channel_id:
            self._customers = {customer.client_id: customer for customer in customers}
            self._show()
            self.listed.emit()

    def _show(self) -> None:
        drafted = self._window.composer.drafted(self._channel_id)
        guests = [guest(client_id) for client_id in drafted if client_id not in self._customers]
        self._window.customers.show_customers([*guests, *self._customers.values()])

    def _on_event_changed(self, event: Event) -> None:
        if event.channel_id == self._channel_id:
            self.update()


def new_guest() -> str:
    """The ``client_id`` of somebody who has not written yet."""
    return _GUEST + uuid4().hex[:4]


def guest(client_id: str) -> Customer:
    """A customer of whom nothing is known but the id."""
    name = f"Guest {client_id.removeprefix(_GUEST)}" if client_id.startswith(_GUEST) else client_id
    return Customer(client_id, name, 0.0, 0)
