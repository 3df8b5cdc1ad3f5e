"""The inspector: an event with every try it took, or a login or refresh, down to bytes and milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kitdesk.model.errors import InputError
from kitdesk.model.timeline import Direction, Event, Exchange, State
from kitdesk.ui.inspector.event_header import EventHeader
from kitdesk.ui.inspector.message_view import MessageView
from kitdesk.ui.inspector.timing_view import TimingView, milliseconds
from kitdesk.ui.text import plain_label, time_text
from kitdesk.ui.theme import GRID, MARGIN, styled

Copies = Mapping[str, Callable[[Exchange], str]]


class Inspector(QWidget):
    resend_requested = Signal(object)
    """The `Event` to send again as it is, with the same ids."""
    edit_requested = Signal(object)
    """The `Event` to open in the composer."""
    copy_failed = Signal(object)
    """The `InputError` that says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._exchanges: Sequence[Exchange] = ()
        self._copies: Copies = {}
        self._header = EventHeader()
        self._title = plain_label(kind="title")
        self._title.setObjectName("inspector.title")
        self._resend = _button("inspector.resend", self.tr("Resend"))
        self._edit = _button("inspector.edit", self.tr("Edit and resend"))
        self._copy = _button("inspector.copy_as", self.tr("Copy as"))
        self._copy.setMenu(QMenu(self))
        styled(self._copy, "menu")
        self._tries = QComboBox()
        self._tries.setObjectName("inspector.tries")
        self._tries.setAccessibleName(self.tr("Tries of this event"))
        self._untried = plain_label(
            self.tr("Nothing went over the wire for it yet."), kind="muted", wrap=True
        )
        self._request = MessageView("inspector.request")
        self._answer = MessageView("inspector.answer")
        self._timing = TimingView()
        self._tabs = QTabWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._resend.clicked.connect(self._on_resend_clicked)
        self._edit.clicked.connect(self._on_edit_clicked)
        self._tries.currentIndexChanged.connect(self._on_try_chosen)

    def show_event(self, event: Event | None, exchanges: Sequence[Exchange]) -> None:
        """Show an event with its tries, the newest one first; None empties the panel."""
        same = event is not None and self._event is not None and event.row == self._event.row
        chosen = self._tries.currentIndex() if same and len(exchanges) == len(self._exchanges) else -1
        self._event = event
        self._stack.setCurrentIndex(int(event is not None))
        if event is not None:
            self._header.show_event(event)
            self.allow_resend()
            self._show_exchanges(exchanges, chosen)

    def allow_resend(self) -> None:
        """Let the event be resent: it stands as before, or it is another one."""
        self._resend.setEnabled(self._event is not None and self._event.state is not State.SENDING)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show a login or a refresh, which belongs to no event."""
        self._event = None
        self._stack.setCurrentIndex(1)
        self._title.setText(self._purpose(exchange))
        self._show_exchanges([exchange], 0)

    def set_copies(self, copies: Copies) -> None:
        """What writes an exchange as cURL and the like, by name."""
        self._copies = copies
        menu = self._copy.menu()
        menu.clear()
        for name in copies:
            action = menu.addAction(name)
            action.setObjectName(f"inspector.copy_as.{name}")
            action.triggered.connect(lambda _checked, name=name: self._copy_as(name))
        self._show_parts()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self._resend, self._edit, self._copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for name, view in {
            self.tr("Request"): self._request,
            self.tr("Answer"): self._answer,
            self.tr("Timing"): self._timing,
        }.items():
            self._tabs.addTab(view, name)
        self._tabs.setObjectName("inspector.tabs")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GRID)
        column.addWidget(self._header)
        column.addWidget(self._title)
        column.addLayout(buttons)
        column.addWidget(self._tries)
        column.addWidget(self._untried)
        column.addWidget(self._tabs, 1)
        column.addStretch(0)
        styled(page, "page")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(scroll)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(plain_label(self.tr("Nothing selected"), kind="title"))
        hint = self.tr(
            "Click a message in the conversation, or a login in the Token panel's history, to see its "
            "request, answer and timing."
        )
        column.addWidget(plain_label(hint, kind="muted", wrap=True))
        column.addStretch(1)
        return page

    def _show_exchanges(self, exchanges: Sequence[Exchange], chosen: int) -> None:
        self._exchanges = exchanges
        self._tries.blockSignals(True)
        self._tries.clear()
        for number, exchange in enumerate(exchanges, 1):
            self._tries.addItem(self._told(number, exchange))
        self._tries.setCurrentIndex(chosen if chosen >= 0 else len(exchanges) - 1)
        self._tries.blockSignals(False)
        self._show_parts()
        self._on_try_chosen(self._tries.currentIndex())

    def _show_parts(self) -> None:
        """Only the controls that this event or exchange has a use for."""
        outgoing = self._event is not None and self._event.direction is Direction.OUT
        self._header.setVisible(self._event is not None)
        self._title.setVisible(self._event is None)
        self._resend.setVisible(outgoing)
        self._edit.setVisible(outgoing)
        self._copy.setVisible(bool(self._copies and self._exchanges))
        self._tries.setVisible(len(self._exchanges) > 1)
        self._tabs.setVisible(bool(self._exchanges))
        self._untried.setVisible(not self._exchanges)

    def _on_try_chosen(self, at: int) -> None:
        if not 0 <= at < len(self._exchanges):
            return
        exchange = self._exchanges[at]
        line = f"{exchange.method} {exchange.url}"
        self._request.show_message(line, exchange.request_headers, exchange.request_body)
        status = "" if exchange.status is None else f"HTTP {exchange.status}{_reason(exchange.status)}"
        self._answer.show_message(status, exchange.answer_headers, exchange.answer_body, exchange.error)
        self._timing.show_timing(exchange.timing, answered=exchange.status is not None)
        self._tabs.setTabText(1, self._answer_title(exchange))

    def _on_resend_clicked(self) -> None:
        self._resend.setEnabled(False)  # until it is seen what became of it
        self.resend_requested.emit(self._event)

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._event)

    def _copy_as(self, name: str) -> None:
        try:
            copied = self._copies[name](self._exchanges[self._tries.currentIndex()])
        except InputError as error:
            self.copy_failed.emit(error)
        else:
            QGuiApplication.clipboard().setText(copied)

    def _answer_title(self, exchange: Exchange) -> str:
        if exchange.status is None:
            return self.tr("No answer")
        return self.tr("Answer {status}").format(status=exchange.status)

    def _told(self, number: int, exchange: Exchange) -> str:
        what = self.tr("no answer") if exchange.status is None else str(exchange.status)
        words = self.tr("Try {number} · {time} · {what} · {took}")
        took = milliseconds(exchange.timing.total)
        return words.format(number=number, time=time_text(exchange.at), what=what, took=took)

    def _purpose(self, exchange: Exchange) -> str:
        names = {
            "login": self.tr("Login"),
            "token refresh": self.tr("Token refresh"),
            "event": self.tr("Event"),
        }
        name = names.get(exchange.purpose, exchange.purpose)
        return self.tr("{name} at {time}").format(name=name, time=time_text(exchange.at))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button


def _reason(status: int) -> str:
    """The words that belong to a status, where it has any."""
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""
