"""The customers of the channel, one row a ``client_id``, and the search through all of the channel."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitdesk.ui.search.search_box import SearchBox
from kitdesk.ui.tables.customers import CustomersModel
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from kitdesk.model.timeline import Customer

if TYPE_CHECKING:  # the first frame does without it
    from kitdesk.ui.search.results import ResultsView


class Customers(QFrame):
    """Pages come from outside: `more_requested` asks for the next one below.

    While something is searched for, `results` is shown instead of the customers.
    """

    customer_selected = Signal(str)
    """Its ``client_id``; only for what the user selects."""
    event_wanted = Signal(object)
    """A hit that is to be seen in its conversation."""
    new_requested = Signal()
    personas_requested = Signal()
    delete_requested = Signal(str, str)
    """``client_id`` and name of somebody to delete."""
    more_requested = Signal()
    more_results_requested = Signal()
    more_customers_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "surface")
        self._model = CustomersModel(self)
        self._quiet = False
        self._selected = ""
        self._searching = False
        self._is_known = False
        """Whether it was said who has written."""
        self._new = QPushButton(self.tr("New"))
        self.search = SearchBox()
        self.view = QListView()
        self._results: ResultsView | None = None
        self._paints_rows = False
        self._hint = plain_label(kind="muted", wrap=True)
        self._lists = QStackedWidget()
        self._lay_out()
        self._connect()
        self._update_hint()

    @property
    def results(self) -> ResultsView:
        """What was found, made when something is first searched for."""
        if self._results is None:
            from kitdesk.ui.search.results import ResultsView  # noqa: PLC0415 (not for the first frame)

            self._results = ResultsView()
            self._results.customer_wanted.connect(self._on_customer_wanted)
            self._results.event_wanted.connect(self.event_wanted)
            self._results.more_wanted.connect(self.more_results_requested)
            self._results.more_customers_wanted.connect(self.more_customers_requested)
            self._results.left.connect(self.search.focus)
            self._results.given_up.connect(self._on_given_up)
            self._lists.addWidget(self._results)
        return self._results

    def show_customers(self, customers: Sequence[Customer], *, more: bool = False) -> None:
        """List these instead; the selected one stays selected when it is among them."""
        self._is_known = True
        self._changing(lambda: self._model.show_customers(customers, more=more))

    def append(self, customers: Sequence[Customer], *, more: bool) -> None:
        """List older ones below."""
        self._model.append(customers, more=more)
        self.select(self._selected)

    def merge(self, customers: Sequence[Customer]) -> None:
        """List what is new of some customers; what is in sight stays there when it was scrolled to."""
        self._changing(lambda: self._model.merge(customers))

    def show_guests(self, guests: Sequence[Customer], drafted: Collection[str] = ()) -> None:
        """List these, who have not written yet, above the others, and mark whose message is *drafted*."""
        self._model.show_drafted(drafted)
        if self._model.guests() != tuple(guests):
            self._changing(lambda: self._model.show_guests(guests))

    def customers(self) -> tuple[Customer, ...]:
        """Those who have written, as far as they are listed."""
        return self._model.customers()

    def select(self, client_id: str) -> None:
        """Select a row without reporting it; none while it is not listed."""
        self._selected = client_id
        row = self._model.row_of(client_id)
        index = self._model.index(row) if row is not None else QModelIndex()
        if index != self.view.currentIndex():
            self._quiet = True
            self.view.setCurrentIndex(index)
            self._quiet = False

    def delete_selected(self) -> None:
        """Ask to delete the selected customer, if there is one."""
        customer = self._model.customer_at(self.view.currentIndex())
        if customer is not None:
            self.delete_requested.emit(customer.client_id, customer.name)

    def show_results(self, hint: str = "") -> None:
        """Show what was found, and *hint* above it."""
        self._searching = True
        self._lists.setCurrentWidget(self.results)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def show_list(self) -> None:
        """Show the customers again."""
        if self._searching:
            self._searching = False
            self._lists.setCurrentWidget(self.view)
            self._update_hint()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.focus()

    def _lay_out(self) -> None:
        self._new.setObjectName("customers.new")
        self._new.setAccessibleName(self.tr("New customer"))
        self.view.setObjectName("customers.list")
        self.view.setAccessibleName(self.tr("Customers"))
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._lists.addWidget(self.view)
        head = QHBoxLayout()
        title = ElidedLabel(self.tr("Customers"))
        styled(title, "heading")
        head.addWidget(title, 1)
        head.addWidget(self._new)
        top = QVBoxLayout()
        top.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        top.setSpacing(GRID)
        top.addLayout(head)
        top.addWidget(self.search)
        top.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._lists, 1)

    def _connect(self) -> None:
        self._new.clicked.connect(self.new_requested)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        personas = QAction(self.tr("New from a persona…"), self.view)
        personas.setObjectName("customers.personas")
        personas.triggered.connect(self.personas_requested)
        self.view.addAction(personas)
        delete = QAction(self.tr("Delete customer…"), self.view)
        delete.setObjectName("customers.delete")
        delete.triggered.connect(self.delete_selected)
        self.view.addAction(delete)
        self._model.more_wanted.connect(self.more_requested)
        self.view.selectionModel().currentChanged.connect(self._on_current_changed)
        self.search.down_pressed.connect(self._on_down_pressed)
        self.search.enter_pressed.connect(self._on_enter_pressed)

    def _have_rows_painted(self) -> None:
        """What paints them takes 6 ms to import, and the first frame has none."""
        if not self._paints_rows:
            from kitdesk.ui.tables.customer_delegate import CustomerDelegate  # noqa: PLC0415 (see above)

            self._paints_rows = True
            self.view.setItemDelegate(CustomerDelegate(self.view))

    def _changing(self, change: Callable[[], None]) -> None:
        """Do *change* to the model without reporting a selection; keep what is in sight, but for the top."""
        self._have_rows_painted()
        bar = self.view.verticalScrollBar()
        anchor = QPersistentModelIndex(self.view.indexAt(QPoint(self.view.width() // 2, 1)))
        before = self.view.visualRect(anchor).top() if anchor.isValid() and bar.value() else None
        self._quiet = True
        change()
        self._quiet = False
        if before is not None and anchor.isValid():
            self.view.doItemsLayout()
            bar.setValue(bar.value() + self.view.visualRect(anchor).top() - before)
        self.select(self._selected)
        self._update_hint()

    def _update_hint(self) -> None:
        if not self._searching:
            self._hint.setText(self.tr("Nobody has written yet. New makes a customer to write as."))
            self._hint.setVisible(self._is_known and not self._model.rowCount())

    def _on_down_pressed(self) -> None:
        if self._searching:
            self.results.focus_first()
        elif self._model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter_pressed(self) -> None:
        if self._searching:
            self.results.open_first()

    def _on_given_up(self) -> None:
        self.search.clear()
        self.search.focus()

    def _on_customer_wanted(self, client_id: str) -> None:
        self.select(client_id)
        self.customer_selected.emit(client_id)

    def _on_current_changed(self, current: QModelIndex) -> None:
        customer = self._model.customer_at(current)
        if customer is not None and not self._quiet:
            self._selected = customer.client_id
            self.customer_selected.emit(customer.client_id)
