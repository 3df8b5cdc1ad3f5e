"""The customers of a channel as a list, newest first, that grows downwards on demand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from kitdesk.model.states import State
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import counted, id_text, one_line, plain_tip, translate, when_text

if TYPE_CHECKING:
    from kitdesk.model.timeline import Customer

CUSTOMER_ROLE = Qt.ItemDataRole.UserRole
DRAFT_ROLE = Qt.ItemDataRole.UserRole + 1
"""Whether a message is written for them and not sent."""


class CustomersModel(QAbstractListModel):
    """Guests, who have not written yet, stand above the others."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guests: list[Customer] = []
        self._customers: list[Customer] = []
        self._drafted: frozenset[str] = frozenset()
        self._more = self._asked = False

    def show_customers(self, customers: Sequence[Customer], *, more: bool = False) -> None:
        """Show these instead; *more* when there are older ones."""
        self.beginResetModel()
        self._customers, self._more, self._asked = list(customers), more, False
        self.endResetModel()

    def append(self, customers: Sequence[Customer], *, more: bool) -> None:
        """Show older ones below."""
        here = {customer.client_id for customer in self._customers}
        new = [customer for customer in customers if customer.client_id not in here]
        self._insert(len(self._customers), new)
        self._more, self._asked = more, False

    def show_guests(self, guests: Sequence[Customer]) -> None:
        """Show these above the others."""
        if self._guests:
            self.beginRemoveRows(QModelIndex(), 0, len(self._guests) - 1)
            self._guests = []
            self.endRemoveRows()
        if guests:
            self.beginInsertRows(QModelIndex(), 0, len(guests) - 1)
            self._guests = list(guests)
            self.endInsertRows()

    def show_drafted(self, client_ids: Collection[str]) -> None:
        """Mark for whom a message is written and not sent."""
        changed = self._drafted ^ frozenset(client_ids)
        self._drafted = frozenset(client_ids)
        for client_id in changed:
            row = self.row_of(client_id)
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def guests(self) -> tuple[Customer, ...]:
        return tuple(self._guests)

    def merge(self, changed: Sequence[Customer]) -> None:
        """Show what is new of customers, each at its place; those below the last one shown are left out."""
        here = {customer.client_id for customer in self._customers}
        last = self._customers[-1].last if self._more and self._customers else 0
        self._insert(0, [each for each in changed if each.client_id not in here and each.last > last])
        by_id = {customer.client_id: customer for customer in changed}
        changed_now = [by_id.get(customer.client_id, customer) for customer in self._customers]
        self._reorder(changed_now)

    def customers(self) -> tuple[Customer, ...]:
        """Those who have written, as far as they are shown."""
        return tuple(self._customers)

    def customer_at(self, index: Index) -> Customer | None:
        if not index.isValid():
            return None
        row = index.row() - len(self._guests)
        return self._customers[row] if row >= 0 else self._guests[row]

    def row_of(self, client_id: str) -> int | None:
        rows = (
            row
            for row, customer in enumerate([*self._guests, *self._customers])
            if customer.client_id == client_id
        )
        return next(rows, None)

    def _insert(self, place: int, customers: Sequence[Customer]) -> None:
        if customers:
            first = len(self._guests) + place
            self.beginInsertRows(QModelIndex(), first, first + len(customers) - 1)
            self._customers[place:place] = customers
            self.endInsertRows()

    def _reorder(self, customers: Sequence[Customer]) -> None:
        """Show *customers*, the same as before row by row, by their newest event; a selected one stays so."""
        before, guests = self._customers, len(self._guests)
        order = sorted(range(len(customers)), key=lambda row: -customers[row].last)
        if order == list(range(len(customers))):
            self._customers = list(customers)
            for row, customer in enumerate(customers):
                if customer is not before[row]:
                    self.dataChanged.emit(self.index(guests + row), self.index(guests + row))
            return
        self.layoutAboutToBeChanged.emit()
        self._customers = [customers[row] for row in order]
        places = {old: new for new, old in enumerate(order)}
        kept = [index for index in self.persistentIndexList() if index.row() >= guests]
        moved = [self.index(guests + places[index.row() - guests]) for index in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._guests) + len(self._customers)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        customer = self.customer_at(index)
        if customer is None:
            return None
        if role == CUSTOMER_ROLE:
            return customer
        drafted = customer.client_id in self._drafted
        if role == DRAFT_ROLE:
            return drafted
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(one_line(line) for line in _lines(customer, drafted) if line))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(one_line(part) for part in _spoken(customer, drafted) if part)
        return None


def state_of(customer: Customer) -> State | None:
    """What most needs a person: the worst of the open states, or that the newest message was refused."""
    if customer.worst is not None:
        return customer.worst
    return customer.last_state if customer.last_state is State.REFUSED else None


def state_text(customer: Customer) -> str:
    """What needs a person in a word; else that the conversation is closed, if it is."""
    state = state_of(customer)
    if state is not None:
        return state_word(state)
    return translate("customers", "closed") if customer.closed else ""


def unread_text(customer: Customer) -> str:
    """How many events came that nobody has looked at, short; nothing for none."""
    return "99+" if customer.unread > 99 else str(customer.unread or "")


def draft_text() -> str:
    """What a customer's row says while a message for them is not sent."""
    return translate("customers", "Draft")


def _spoken(customer: Customer, drafted: bool) -> tuple[str, ...]:
    new = counted.tr("%Ln new", "", customer.unread)
    whose = id_text(customer.client_id)
    return (
        customer.name or whose,
        whose,
        state_text(customer),
        draft_text() if drafted else "",
        new if customer.unread else "",
    )


def _lines(customer: Customer, drafted: bool) -> tuple[str, ...]:
    when = when_text(customer.at) if customer.events else ""
    draft = translate("customers", "A message is written and not sent.") if drafted else ""
    return customer.name, id_text(customer.client_id), customer.last_text, when, draft
