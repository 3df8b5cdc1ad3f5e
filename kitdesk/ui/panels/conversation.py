"""The conversation with one customer: who it is, and every event with what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.timeline import Customer, Event
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:  # the first frame shows no message yet and does without what lays them out
    from kitdesk.ui.tables.bubble_view import BubbleView


class Conversation(QWidget):
    """Pages come from outside: `older_requested` asks for the one before."""

    event_selected = Signal(object)
    resend_requested = Signal(object)
    discard_requested = Signal(object)
    older_requested = Signal()
    details_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._more = False
        self._customer: Customer | None = None
        self._view: BubbleView | None = None
        self._name = ElidedLabel()
        self._id = ElidedLabel()
        self._details = QPushButton(self.tr("Customer details"))
        self._empty_title = plain_label(kind="title")
        self._empty_hint = plain_label(kind="muted", wrap=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._details.clicked.connect(self.details_requested)
        self.show_customer(None)

    def show_customer(self, customer: Customer | None) -> None:
        """Name the customer above; None while there is none."""
        self._customer = customer
        self._name.show_text(
            (customer.name or customer.client_id) if customer else self.tr("New conversation")
        )
        self._id.show_text(f"client_id {customer.client_id}" if customer else "")
        self._update_page()

    def set_events(self, events: Sequence[Event], more: bool = False) -> None:
        """Show another conversation at its newest end; *more* when there are older ones."""
        self._more = more
        if events or self._view is not None:
            self._messages().set_events(events)
        self._update_page()

    def prepend(self, events: Sequence[Event], more: bool = False) -> None:
        """Put older events above; what is in sight stays there."""
        self._more = more
        self._messages().prepend(events)

    def upsert(self, event: Event) -> None:
        """Add a new event below, or show what became of one."""
        self._messages().upsert(event)
        self._update_page()

    def focus_newest(self) -> None:
        """Go to the messages, to the newest of them when none was selected."""
        self._messages().focus_newest()

    def resend_selected(self) -> None:
        """Ask to resend the selected message, where that can be done."""
        self._messages().resend()

    def discard_selected(self) -> None:
        """Ask to discard the selected message, where that can be done."""
        self._messages().discard()

    def select(self, event: Event) -> None:
        """Select an event and bring it into sight, if it is among those shown."""
        self._messages().select(event)

    def selected(self) -> Event | None:
        """The selected event, the newest when none is selected."""
        chosen = self._view.selected() if self._view is not None else None
        return chosen or next(reversed(self.events()), None)

    def events(self) -> tuple[Event, ...]:
        """What is shown, oldest first."""
        return self._view.events() if self._view is not None else ()

    def _lay_out(self) -> None:
        head = QFrame()
        styled(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        row.setSpacing(GRID)
        styled(self._name, "title")
        styled(self._id, "muted")
        self._id.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._details.setObjectName("conversation.details")
        row.addWidget(self._name)
        row.addWidget(self._id, 1)
        row.addWidget(self._details)
        line = QFrame()
        styled(line, "line")
        self._pages.addWidget(self._empty_page())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line)
        column.addWidget(self._pages, 1)

    def _empty_page(self) -> QFrame:
        page = QFrame()
        styled(page, "sunken")
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * MARGIN, MARGIN, 4 * MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addStretch()
        for label in (self._empty_title, self._empty_hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch()
        return page

    def _messages(self) -> BubbleView:
        """The list, made when something is first to be shown in it."""
        if self._view is None:
            from kitdesk.ui.tables.bubble_view import BubbleView  # noqa: PLC0415 (not for the first frame)

            self._view = BubbleView()
            self._view.event_selected.connect(self.event_selected)
            self._view.resend_requested.connect(self.resend_requested)
            self._view.discard_requested.connect(self.discard_requested)
            self._view.top_reached.connect(self._on_top_reached)
            self._pages.addWidget(self._view)
        return self._view

    def _update_page(self) -> None:
        if self._customer is None:
            self._empty_title.setText(self.tr("No customer yet"))
            hint = self.tr("Write the first message below, or choose New to say first who is writing.")
        else:
            self._empty_title.setText(self.tr("No messages yet"))
            hint = self.tr("Write below as this customer. Each message shows here with what became of it.")
        self._empty_hint.setText(hint)
        self._pages.setCurrentIndex(1 if self.events() else 0)

    def _on_top_reached(self) -> None:
        if self._more:
            self._more = False
            self.older_requested.emit()
