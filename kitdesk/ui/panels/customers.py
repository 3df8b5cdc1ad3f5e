"""The customers of the channel: one row a ``client_id``, found by name, id or last message."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.timeline import Customer
from kitdesk.ui.tables.customers import CUSTOMER_ROLE, SEARCH_ROLE, CustomerDelegate, CustomersModel
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled


class Customers(QFrame):
    customer_selected = Signal(str)
    """Its ``client_id``; only for what the user selects."""
    new_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "surface")
        self._model = CustomersModel(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterRole(SEARCH_ROLE)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._quiet = False
        self._selected = ""
        self._new = QPushButton(self.tr("New"))
        self._search = QLineEdit()
        self.view = QListView()
        self._hint = plain_label(kind="muted", wrap=True)
        self._name_controls()
        self._lay_out()
        self._connect()
        self._update_hint()

    def show_customers(self, customers: Sequence[Customer]) -> None:
        """Show these instead; the selected one stays selected when it is among them."""
        self._model.set_customers(customers)
        self.select(self._selected)
        self._update_hint()

    def select(self, client_id: str) -> None:
        """Select a row without reporting it; none while there is no such customer, or the search hides it."""
        self._selected = client_id
        row = self._model.row_of(client_id)
        index = self._found.mapFromSource(self._model.index(row)) if row is not None else QModelIndex()
        self._quiet = True
        self.view.setCurrentIndex(index)
        self._quiet = False

    def focus_search(self) -> None:
        """Go to the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _name_controls(self) -> None:
        self._new.setObjectName("customers.new")
        self._new.setAccessibleName(self.tr("New customer"))
        self._search.setObjectName("customers.search")
        self._search.setPlaceholderText(self.tr("Search names, ids, last messages"))
        self._search.setAccessibleName(self._search.placeholderText())
        self.view.setObjectName("customers.list")
        self.view.setAccessibleName(self.tr("Customers"))

    def _lay_out(self) -> None:
        self.view.setModel(self._found)
        self.view.setItemDelegate(CustomerDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Customers"), "heading"), 1)
        head.addWidget(self._new)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        top.setSpacing(GRID)
        top.addLayout(head)
        top.addWidget(self._search)
        top.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self._search.textChanged.connect(self._on_search_changed)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)

    def _update_hint(self) -> None:
        if not self._model.rowCount():
            self._hint.setText(self.tr("Nobody has written yet. New makes a customer to write as."))
        elif not self._found.rowCount():
            self._hint.setText(self.tr("No customer has this in the name, the id or the last message."))
        self._hint.setVisible(not self._found.rowCount())

    def _on_search_changed(self, text: str) -> None:
        self._search.setClearButtonEnabled(bool(text))
        self._quiet = True
        self._found.setFilterFixedString(text)
        self._quiet = False
        self.select(self._selected)  # Qt would select a neighbour of what the search hides
        self._update_hint()

    def _on_current_changed(self, current: QModelIndex) -> None:
        customer: Customer | None = current.data(CUSTOMER_ROLE)
        if customer is not None and not self._quiet:
            self._selected = customer.client_id
            self.customer_selected.emit(customer.client_id)
