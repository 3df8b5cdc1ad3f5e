"""The inspector: any row of the timeline with all its tries or deliveries, down to bytes and milliseconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QStackedWidget,
    QWidget,
)

from kitdesk.model.channel import Credentials
from kitdesk.model.errors import InputError, Refused
from kitdesk.model.signature import Rival
from kitdesk.model.states import CHAIR_CALLBACK, EVENT, FORWARDED, OF_CHAIR, Direction, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.ui.inspector.actions import Actions
from kitdesk.ui.inspector.event_header import EventHeader
from kitdesk.ui.inspector.message_view import MessageView
from kitdesk.ui.inspector.naming import exchange_line, exchange_title, status_line, status_word
from kitdesk.ui.inspector.signature_view import SignatureView
from kitdesk.ui.inspector.timing_view import TimingView
from kitdesk.ui.text import plain_label, set_tip, told
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_box import ElidedBox
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.named_box import name_box
from kitdesk.ui.widgets.scroll_page import scrolled
from kitdesk.ui.widgets.tabs import tab_widget

Copies = Mapping[str, Callable[[Exchange], str]]


class Inspector(QWidget):
    resend_requested = Signal(object)
    """The `Event` to send again as it is, with the same ids."""
    edit_requested = Signal(object)
    """The `Event` to open in the composer."""
    replay_requested = Signal(object)
    """The `Exchange` of Kit's chair to be fired once more."""
    edit_shot_requested = Signal(object)
    """The `Exchange` of Kit's chair to be changed first."""
    compare_requested = Signal(object, object)
    """The `Exchange` that is shown, and what all tries or deliveries of its event are called, by row."""
    copy_failed = Signal(object)
    """The `InputError` that says why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._count = 0
        self._exchanges: Sequence[Exchange] = ()
        self._copies: Copies = {}
        self._header = EventHeader()
        self._title = plain_label(kind="title", wrap=True)
        self._title.setObjectName("inspector.title")
        self._actions = Actions()
        self._tries = ElidedBox()
        self._tries.setObjectName("inspector.tries")
        self._untried = plain_label(
            self.tr("Nothing went over the wire for it yet."), kind="muted", wrap=True
        )
        self._request = MessageView("inspector.request")
        self._answer = MessageView("inspector.answer")
        self._timing = TimingView()
        self._signature = SignatureView()
        self._tabs = tab_widget("inspector.tabs", self.tr("Parts of what is inspected"))
        self._stack = QStackedWidget()
        self._lay_out()
        self._actions.resend_clicked.connect(lambda: self.resend_requested.emit(self._event))
        self._actions.edit_clicked.connect(lambda: self.edit_requested.emit(self._event))
        self._actions.replay_clicked.connect(lambda: self.replay_requested.emit(self.shown()))
        self._actions.edit_shot_clicked.connect(lambda: self.edit_shot_requested.emit(self.shown()))
        self._actions.compare_clicked.connect(self.compare)
        self._actions.copy_wanted.connect(self._copy_as)
        self._tries.currentIndexChanged.connect(self._on_try_chosen)
        self._tabs.currentChanged.connect(self._keep_height)

    def show_event(self, event: Event | None, exchanges: Sequence[Exchange], count: int = 0) -> None:
        """Show an event with its tries or deliveries, the newest one first; None empties the panel.

        Where there are more, *count* in all, *exchanges* are the first and the newest.
        """
        same = event is not None and self._event is not None and event.row == self._event.row
        kept = same and count == self._count and len(exchanges) == len(self._exchanges)
        chosen = self._tries.currentIndex() if kept else -1
        self._count = count
        self._event = event
        self._stack.setCurrentIndex(int(event is not None))
        if event is not None:
            self._header.show_event(replace(event, note=self._told_here(event.note)))
            self.allow_resend()
            self._show_exchanges(exchanges, chosen)

    def show_exchange(self, exchange: Exchange) -> None:
        """Show a login or a callback that was held back, say: what belongs to no event."""
        self._event = None
        self._stack.setCurrentIndex(1)
        self._title.setText(exchange_title(exchange))
        self._show_exchanges([exchange], 0)

    def shown(self) -> Exchange | None:
        """The request with its answer that is inspected."""
        at = self._tries.currentIndex()
        return self._exchanges[at] if 0 <= at < len(self._exchanges) else None

    def allow_resend(self) -> None:
        """Let the event be resent: it stands as before, or it is another one."""
        self._actions.allow_resend(self._event is not None and self._event.state is not State.SENDING)

    def set_copies(self, copies: Copies) -> None:
        """What writes an exchange as cURL and the like, by name."""
        self._copies = copies
        self._actions.set_copies(copies)
        self._show_parts()

    def set_credentials(self, credentials: Credentials, rivals: Sequence[Rival] = ()) -> None:
        """Check signatures with these secrets; *rivals* help to explain a mismatch."""
        self._signature.set_credentials(credentials, rivals)

    def compare(self) -> None:
        """Ask for a comparison of what is shown, if anything is, with another row."""
        shown = self.shown()
        if shown is not None:
            lines = {each.row: self._tries.itemText(at) for at, each in enumerate(self._exchanges)}
            self.compare_requested.emit(shown, lines)

    def focus_actions(self) -> None:
        """Let keys work on what is shown."""
        if self.shown() is not None:
            self._actions.first().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        for name, view in {
            self.tr("Request"): self._request,
            self.tr("Answer"): self._answer,
            self.tr("Timing"): self._timing,
            self.tr("Signature"): self._signature,
        }.items():
            self._tabs.addTab(view, name)
        page = QWidget()
        set_below(
            page,
            self._header,
            self._title,
            self._actions,
            self._tries,
            self._untried,
            (self._tabs, 1),
            (None, 0),
            margins=(MARGIN, GRID, MARGIN, GRID),
        )
        styled(page, "page")
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(scrolled(page))
        set_below(self, self._stack)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        hint = self.tr(
            "Click a message or a line in the conversation, in Token or in Sandbox to see its request, "
            "answer, timing and signature."
        )
        set_below(
            page,
            plain_label(self.tr("Nothing selected"), kind="title"),
            plain_label(hint, kind="muted", wrap=True),
            None,
            margins=MARGIN,
            spacing=None,
        )
        return page

    def _show_exchanges(self, exchanges: Sequence[Exchange], chosen: int) -> None:
        self._exchanges = exchanges
        self._forget_height()
        self._tries.blockSignals(True)
        self._tries.clear()
        for at, exchange in enumerate(exchanges):
            is_other = self._event is not None and exchange.request_body != self._event.body
            self._tries.addItem(exchange_line(self._number(at), exchange, other_body=is_other))
        self._tries.setCurrentIndex(chosen if chosen >= 0 else _newest(exchanges))
        self._tries.blockSignals(False)
        self._show_parts()
        self._on_try_chosen()

    def _show_parts(self) -> None:
        """Only the controls that this event or exchange has a use for."""
        outgoing = self._event is not None and self._event.direction is Direction.OUT
        incoming = any(exchange.incoming for exchange in self._exchanges)
        self._header.setVisible(self._event is not None)
        self._title.setVisible(self._event is None)
        purposes = {exchange.purpose for exchange in self._exchanges}
        self._actions.show_for(
            outgoing=outgoing,
            tried=bool(self._exchanges),
            shot=not purposes.isdisjoint(OF_CHAIR),
            callback=CHAIR_CALLBACK in purposes,
        )
        self._tries.setVisible(len(self._exchanges) > 1)
        name_box(self._tries, self.tr("Deliveries") if incoming else self.tr("Tries of this event"))
        self._tabs.setVisible(bool(self._exchanges))
        signed = any(exchange.from_kit or exchange.as_kit for exchange in self._exchanges)
        self._tabs.setTabVisible(self._tabs.indexOf(self._signature), signed)
        self._untried.setVisible(not self._exchanges)

    def _on_try_chosen(self) -> None:
        exchange = self.shown()
        if exchange is None:
            return
        set_tip(self._tries, self._tries.currentText())
        line = f"{exchange.method} {exchange.url}"
        self._request.show_message(line, exchange.request_headers, exchange.request_body)
        status = "" if exchange.status is None else status_line(exchange.status)
        error = self._told_here(exchange.error)
        self._answer.show_message(status, exchange.answer_headers, exchange.answer_body, error)
        self._timing.show_timing(exchange)
        self._signature.show_exchange(exchange)
        self._tabs.setTabText(1, self._answer_title(exchange))

    def _keep_height(self) -> None:
        """A short tab leaves the others where they are, scrolled down as they may be."""
        self._tabs.setMinimumHeight(self._tabs.height())

    def _forget_height(self) -> None:
        self._tabs.setMinimumHeight(0)

    def _number(self, at: int) -> int:
        """Which try or delivery it is, of all there were; how one was forwarded is told after it."""
        own = [exchange.purpose != FORWARDED for exchange in self._exchanges]
        left_out = max(0, self._count - len(own))
        if left_out and self._event is not None and not all(own):
            left_out = max(0, self._event.deliveries - sum(own))
        return sum(own[: at + 1]) + (left_out if at else 0)

    def _copy_as(self, name: str) -> None:
        shown = self.shown()
        if shown is None:
            return
        try:
            copied = self._copies[name](shown)
        except InputError as error:
            self.copy_failed.emit(error)
        else:
            QGuiApplication.clipboard().setText(copied)
            self._actions.say_copied()

    def _answer_title(self, exchange: Exchange) -> str:
        if exchange.status is None:
            return self.tr("No answer")
        return self.tr("Answer {status}").format(status=status_word(exchange.status))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_height()

    def _told_here(self, sentences: str) -> str:
        """What the journal says, without the advice to open what is open."""
        return told(sentences).replace(told(Refused.remedies[EVENT]), self.tr("Edit and resend it."))


def _newest(exchanges: Sequence[Exchange]) -> int:
    """The last try or delivery, not how it was forwarded."""
    at = len(exchanges) - 1
    while at > 0 and exchanges[at].purpose == FORWARDED:
        at -= 1
    return at
