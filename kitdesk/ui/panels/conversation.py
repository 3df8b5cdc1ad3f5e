"""The conversation with one customer: who it is, and every event with what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

from kitdesk.ui.text import id_text, plain_label, set_tip
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from kitdesk.model.timeline import Customer, Event, Happening, Span

if TYPE_CHECKING:  # the first frame shows no message yet and does without what lays them out
    from kitdesk.ui.tables.bubble_view import BubbleView
    from kitdesk.ui.tables.lines import Line

_LEAST_HEIGHT = 48
"""Room for one message: where there is little, what stands above them is to be read."""


class Conversation(QWidget):
    """Its parts come from outside: `part_wanted` asks for them by number, to be given to `show_part`."""

    event_selected = Signal(object)
    happening_selected = Signal(object)
    resend_requested = Signal(list)
    discard_requested = Signal(list)
    """The events, oldest first."""
    link_requested = Signal(str)
    """The URL of an attachment, as it came: not to be trusted."""
    check_requested = Signal(str)
    preview_requested = Signal(str)
    part_wanted = Signal(int, int)
    """First number and count."""
    date_wanted = Signal(float)
    """The Unix time to go to."""
    newest_seen = Signal(int)
    """The number up to which somebody has looked at it."""
    details_requested = Signal()
    export_requested = Signal()
    """Of what is selected."""
    deeds_changed = Signal(bool, bool)
    """Whether what is selected can be resent, and discarded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remarks: Mapping[int, str] = {}
        self._view: BubbleView | None = None
        self._offered: QWidget | None = None
        self._name = ElidedLabel()
        self._id = ElidedLabel()
        self._jump = QPushButton(self.tr("Go to…"))
        self._details = QPushButton(self.tr("Customer details"))
        self._empty_title = plain_label(self.tr("No messages yet"), "title")
        said = self.tr("Write below as this customer. Each message shows here with what became of it.")
        self._empty_hint = plain_label(said, "muted", wrap=True)
        self._pages = QStackedWidget()
        self._lay_out()
        self._jump.clicked.connect(self.open_jump)
        self._details.clicked.connect(self.details_requested)
        self._update_page()

    def show_customer(self, customer: Customer) -> None:
        """Name the customer above."""
        name = customer.name or id_text(customer.client_id)
        self._name.show_text(name or self.tr("New conversation"))
        self._id.show_text(f"client_id {customer.client_id}" if customer.client_id else "")
        if self._view is not None:
            self._view.customer = name

    def offer(self, widget: QWidget | None, *, over_messages: bool = False) -> None:
        """Show *widget* where there are no messages, or what is usually there for None.

        *over_messages* also shows it in place of those that are there, until something becomes of them.
        """
        self._offered = widget
        if widget is not None and self._pages.indexOf(widget) < 0:
            self._pages.addWidget(widget)
        self._update_page()
        if widget is not None and over_messages:
            self._pages.setCurrentWidget(widget)

    def put_above_messages(self, widget: QWidget) -> None:
        """Show *widget* between the head and the messages: the newest of them stay where they are."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def open(self, span: Span, lines: Sequence[Line]) -> None:
        """Show another conversation at its newest end; before the first one nothing is said of messages."""
        self._empty_title.show()
        self._empty_hint.show()
        if lines or self._view is not None:
            self._messages().open(span, lines)
        self._update_page()

    def show_part(self, lines: Sequence[Line]) -> None:
        """Show what `part_wanted` asked for; nothing when it could not be had."""
        self._messages().show_part(lines)

    def add_news(self, events: Sequence[Event], happenings: Sequence[Happening] = ()) -> None:
        """Show what came, and what became of what is there."""
        if events or self._view is not None or any(each.is_told_before for each in happenings):
            self._messages().add_news(events, happenings)
        self._update_page()

    def show_remarks(self, remarks: Mapping[int, str]) -> None:
        """Show what unfinished events wait for, by their rows in the journal."""
        self._remarks = remarks
        if self._view is not None:
            self._view.show_remarks(remarks)

    def go_to(self, number: int, *, choose: bool = False) -> None:
        """Show the event with this number, or the nearest there is; *choose* it as well if asked to."""
        if self._has_messages():
            self._messages().go_to(number, choose=choose)

    def go_to_newest(self) -> None:
        """Show the newest end, and follow it."""
        if self._has_messages():
            self._messages().go_to_newest()

    def go_to_unread(self) -> None:
        """Show the first event that nobody has looked at."""
        if self._has_messages():
            self._messages().go_to_unread()

    def open_jump(self) -> None:
        """Let the user choose a place to go to."""
        from kitdesk.ui.dialogs.jump import Jump  # noqa: PLC0415 (not for the first frame)

        if not self._has_messages():
            return
        jump = Jump(self.window(), unread=bool(self._messages().lines.unread))
        jump.date_chosen.connect(self.date_wanted)
        jump.first_chosen.connect(lambda: self.go_to(0))
        jump.unread_chosen.connect(self.go_to_unread)
        jump.newest_chosen.connect(self.go_to_newest)
        jump.open_under(self._jump)

    def focus_newest(self) -> None:
        """Go to the messages, to the newest in sight when none was selected."""
        self._messages().focus_newest()

    def resend_selected(self) -> None:
        """Ask to resend the selected messages, those that can be."""
        self._messages().resend()

    def discard_selected(self) -> None:
        """Ask to discard the selected messages, those that can be."""
        self._messages().discard()

    def selected(self) -> Event | None:
        """The selected event, the newest when none is selected."""
        chosen = self._view.selected() if self._view is not None else None
        return chosen or next(reversed(self.events()), None)

    def selected_lines(self) -> Sequence[Line]:
        """What is selected, oldest first."""
        return self._view.selected_lines() if self._view is not None else ()

    @property
    def message_count(self) -> int:
        """How many messages there are, but for what was deleted between them."""
        span = self._view.stretch.span if self._view is not None else None
        return span.last - span.first + 1 if span is not None and span.last else 0

    def events(self) -> tuple[Event, ...]:
        """What is loaded, oldest first."""
        return self._view.lines.events() if self._view is not None else ()

    def _has_messages(self) -> bool:
        return self._view is not None and self._view.lines.rowCount() > 0

    def _lay_out(self) -> None:
        head = QFrame()
        styled(head, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        row.setSpacing(GRID)
        styled(self._name, "title")
        styled(self._id, "muted")
        self._id.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._jump.setObjectName("conversation.jump")
        set_tip(self._jump, self.tr("Go to a date, to the first unread message or to an end"))
        self._details.setObjectName("conversation.details")
        row.addWidget(self._name)
        row.addWidget(self._id, 1)
        row.addWidget(self._jump)
        row.addWidget(self._details)
        line = QFrame()
        styled(line, "line")
        self._empty = self._empty_page()
        self._pages.addWidget(self._empty)
        self._pages.setMinimumHeight(_LEAST_HEIGHT)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self._column.addWidget(line)
        self._column.addWidget(self._pages, 1)

    def _empty_page(self) -> QFrame:
        page = QFrame()
        styled(page, "sunken")
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * MARGIN, MARGIN, 4 * MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addStretch()
        for label in (self._empty_title, self._empty_hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.hide()
            column.addWidget(label)
        column.addStretch()
        return page

    def _messages(self) -> BubbleView:
        """The list, made when something is first to be shown in it."""
        if self._view is None:
            from kitdesk.ui.tables.bubble_view import BubbleView  # noqa: PLC0415 (not for the first frame)

            view = self._view = BubbleView()
            view.customer = self._name.text()
            view.show_remarks(self._remarks)
            view.line_chosen.connect(self._on_line_chosen)
            view.resend_requested.connect(self.resend_requested)
            view.discard_requested.connect(self.discard_requested)
            view.link_requested.connect(self.link_requested)
            view.check_requested.connect(self.check_requested)
            view.preview_requested.connect(self.preview_requested)
            view.export_requested.connect(self.export_requested)
            view.deeds_changed.connect(self.deeds_changed)
            view.part_wanted.connect(self.part_wanted)
            view.newest_seen.connect(self.newest_seen)
            self._pages.addWidget(view)
        return self._view

    def _update_page(self) -> None:
        self._jump.setEnabled(self._has_messages())
        instead: QWidget = self._offered or self._empty
        page = self._view if self._view is not None and self._has_messages() else instead
        self._pages.setCurrentWidget(page)

    def _on_line_chosen(self, chosen: Event | Happening) -> None:
        from kitdesk.model.timeline import Event  # noqa: PLC0415 (not in the first frame)

        (self.event_selected if isinstance(chosen, Event) else self.happening_selected).emit(chosen)
