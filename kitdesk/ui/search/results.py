"""The list of what a search found: Enter or a click opens a row, keys go back to the field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kitdesk.model.timeline import Event
from kitdesk.ui.tables.hit_delegate import HitDelegate
from kitdesk.ui.tables.hits import FoundCustomer, Heading, Hit, HitsModel, More, Results
from kitdesk.ui.tables.index import Index


class ResultsView(QListView):
    customer_wanted = Signal(str)
    event_wanted = Signal(object)
    more_wanted = Signal()
    more_customers_wanted = Signal()
    left = Signal()
    """Upwards from the first row."""
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HitsModel(self)
        self.setObjectName("customers.results")
        self.setAccessibleName(self.tr("Search results"))
        self.setModel(self._model)
        self.setItemDelegate(HitDelegate(self, self._model))
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.clicked.connect(self._open)
        self._model.more_wanted.connect(self.more_wanted)

    def show_results(self, results: Results) -> None:
        """Show these instead, from the top."""
        self._model.show_results(results)
        self.scrollToTop()

    def append(self, results: Results) -> None:
        """Show older events below."""
        self._model.append(results)

    def update_event(self, event: Event) -> None:
        """Show what became of an event, if it is here."""
        self._model.update_event(event)

    @property
    def is_empty(self) -> bool:
        return not self._model.rowCount()

    @property
    def is_untouched(self) -> bool:
        """Whether nobody scrolled or chose in it yet."""
        return not self.verticalScrollBar().value() and not self.currentIndex().isValid()

    def focus_first(self) -> None:
        """Go to the first row that can be opened."""
        rows = self._model.rows()
        first = next((at for at, row in enumerate(rows) if not isinstance(row, Heading)), None)
        if first is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.setCurrentIndex(self._model.index(first))

    def open_first(self) -> None:
        """Open the first row."""
        self.focus_first()
        self._open(self.currentIndex())

    def _open(self, index: Index) -> None:
        match self._model.row_at(index):
            case FoundCustomer(customer):
                self.customer_wanted.emit(customer.client_id)
            case Hit(event):
                self.event_wanted.emit(event)
            case More():
                self.more_customers_wanted.emit()

    def _is_first(self) -> bool:
        rows = self._model.rows()[: max(0, self.currentIndex().row())]
        return all(isinstance(row, Heading) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self._is_first():
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
