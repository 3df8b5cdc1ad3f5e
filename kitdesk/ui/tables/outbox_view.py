"""The list of the outbox: several can be selected, and keys and a menu do what its buttons do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Unfinished
from kitdesk.ui.tables.fates import Deed, deed_text
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.list_action import add_action
from kitdesk.ui.tables.outbox import NO_NAMES, OutboxModel, Row
from kitdesk.ui.tables.outbox_delegate import OutboxDelegate


class OutboxView(QListView):
    """Its signals carry the selected events, oldest first of each customer."""

    chosen_changed = Signal()
    resend_requested = Signal(object)
    discard_requested = Signal(object)
    show_requested = Signal(object)
    """The one event that is to be seen in its conversation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outbox.list")
        self.setAccessibleName(self.tr("Messages that are not finished"))
        self._model = OutboxModel(self)
        self._chosen: list[Event] = []
        self._resend = add_action(self, "outbox.resend", deed_text(Deed.RESEND), "Ctrl+R", self.resend)
        self._discard = add_action(self, "outbox.discard", deed_text(Deed.DISCARD), "Delete", self.discard)
        self._show = add_action(
            self, "outbox.show", self.tr("Show in conversation"), "Return", self.show_chosen
        )
        self.setModel(self._model)
        self.setItemDelegate(OutboxDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.doubleClicked.connect(lambda _index: self.show_chosen())
        self._update_actions()

    def show_unfinished(self, unfinished: Sequence[Unfinished], names: Mapping[str, str] = NO_NAMES) -> None:
        """Show these instead; what is selected stays so while it is among them."""
        self._model.show_unfinished(unfinished, names)
        self._update_actions()

    def rows(self) -> tuple[Row, ...]:
        return self._model.rows()

    def chosen(self) -> list[Event]:
        """The selected events."""
        return self._chosen

    def sendable(self) -> list[Event]:
        """Those of them that are not just being sent."""
        return [event for event in self.chosen() if event.state is not State.SENDING]

    def resend(self) -> None:
        """Ask to send the selected ones again."""
        if events := self.sendable():
            self.resend_requested.emit(events)

    def discard(self) -> None:
        """Ask to give the selected ones up."""
        if events := self.chosen():
            self.discard_requested.emit(events)

    def show_chosen(self) -> None:
        """Ask to see the current one in its conversation."""
        row = self._model.row_at(self.currentIndex())
        if isinstance(row, Unfinished):
            self.show_requested.emit(row.event)

    def take_focus(self) -> None:
        """Take the focus, to the first that waits for a decision when none is selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        rows = [(place, row) for place, row in enumerate(self.rows()) if isinstance(row, Unfinished)]
        if rows and not self.selectedIndexes():
            first = next((place for place, row in rows if row.decision), rows[0][0])
            self.setCurrentIndex(self._model.index(first))

    def _update_actions(self) -> None:
        rows = self.rows()
        places = sorted(index.row() for index in self.selectedIndexes())
        self._chosen = [row.event for row in map(rows.__getitem__, places) if isinstance(row, Unfinished)]
        sendable = self.sendable()
        self._resend.setText(deed_text(Deed.RESEND, *(event.state for event in sendable)))
        self._resend.setEnabled(bool(sendable))
        self._discard.setEnabled(bool(self._chosen))
        self._show.setEnabled(self.currentIndex().isValid())
        self.chosen_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 (Qt's)
        super().selectionChanged(selected, deselected)
        self._update_actions()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 (Qt's)
        super().currentChanged(current, previous)
        self._update_actions()
