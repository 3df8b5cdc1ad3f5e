"""What a search found as a list: customers first, then events, the newest of each first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from kitdesk.model.excerpt import Excerpt, excerpt, marked
from kitdesk.model.states import Direction
from kitdesk.model.timeline import Customer, Event
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.marked_text import MarkedText
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import moment_text, number_text, one_line, plain_tip, translate

ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Heading:
    """What the rows below it are."""

    text: str


@dataclass(frozen=True)
class FoundCustomer:
    """A customer whose name or id has what was looked for."""

    customer: Customer
    name: MarkedText
    client_id: MarkedText


@dataclass(frozen=True)
class Hit:
    """An event that was found, and whose it is."""

    event: Event
    name: str


class More:
    """Stands for the customers that are not shown yet."""


Row = Heading | FoundCustomer | Hit | More


@dataclass(frozen=True)
class Results:
    """What a search for *terms* found so far.

    *names* say whose the events are, by channel and ``client_id``; *more* and *more_customers* that there may
    be more.
    """

    terms: tuple[str, ...] = ()
    customers: tuple[Customer, ...] = ()
    more_customers: bool = False
    events: tuple[Event, ...] = ()
    more: bool = False
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)


class HitsModel(QAbstractListModel):
    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._found: dict[int, int] = {}
        """Where each event's row is, by its key in the journal."""
        self._terms: tuple[str, ...] = ()
        self._excerpts: dict[int, MarkedText] = {}
        self._more = self._asked = False

    def show_results(self, results: Results) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._terms, self._excerpts, self._found = results.terms, {}, {}
        self._rows = _customer_rows(results)
        if results.events:
            self._rows.append(Heading(""))
            self._add(results)
        self.endResetModel()

    def append(self, results: Results) -> None:
        """Show older events below."""
        if results.events:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(results.events) - 1)
            self._add(results)
            self.endInsertRows()
        self._more = results.more
        self._count()

    def update_event(self, event: Event) -> None:
        """Show what became of an event, if it is here."""
        row = self._found.get(event.row, 0)
        match self._rows[row : row + 1]:
            case [Hit() as hit]:
                self._rows[row] = replace(hit, event=event)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def excerpt_of(self, hit: Hit) -> MarkedText:
        """Where what was looked for stands in an event."""
        found = self._excerpts.get(hit.event.row)
        if found is None:
            found = MarkedText.of(_whole_or(excerpt(hit.event, self._terms)))
            self._excerpts[hit.event.row] = found
        return found

    def _add(self, results: Results) -> None:
        for event in results.events:
            self._found[event.row] = len(self._rows)
            whose = results.names.get((event.channel_id, event.client_id), event.client_id)
            self._rows.append(Hit(event, whose))
        self._more, self._asked = results.more, False
        self._count()

    def _count(self) -> None:
        """Say above the events how many were found so far."""
        if not self._found:
            return
        row = min(self._found.values()) - 1
        count = number_text(len(self._found)) + ("+" if self._more else "")
        self._rows[row] = Heading(translate("hits", "Messages · {count}").format(count=count))
        self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not self._asked and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._asked = True
        self.more_wanted.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or isinstance(row, Heading):
            return Qt.ItemFlag.NoItemFlags  # keys and clicks pass a heading over
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, self._lines(row)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, self._lines(row))))
        return None

    def _lines(self, row: Row) -> tuple[str, ...]:
        """All that a row says."""
        match row:
            case Heading(text):
                return (text,)
            case FoundCustomer(customer):
                return one_line(customer.name), one_line(customer.client_id)
            case Hit(event, name):
                return one_line(name), moment_text(event.at), fate_words(event), self.excerpt_of(row).text
        return (more_text(),)


def fate_words(event: Event) -> str:
    """Which way an event went, and what became of it."""
    arrow = "→" if event.direction is Direction.OUT else "←"
    return f"{arrow} {state_word(event.state)}"


def more_text() -> str:
    """The word of the row that stands for further customers."""
    return translate("hits", "More customers")


def _customer_rows(results: Results) -> list[Row]:
    rows: list[Row] = [Heading(translate("hits", "Customers"))] if results.customers else []
    for customer in results.customers:
        name, client_id = (marked(text, results.terms) for text in (customer.name, customer.client_id))
        rows.append(FoundCustomer(customer, MarkedText.of(name), MarkedText.of(client_id)))
    return [*rows, More()] if results.more_customers else rows


def _whole_or(found: Excerpt) -> Excerpt:
    """*found*, or a dash where there is no text to show."""
    return found or (("–", False),)
