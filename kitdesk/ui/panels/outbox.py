"""The outbox: every message of the channel that is not finished, what it waits for, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from kitdesk.ui.tables.fates import Deed, deed_text
from kitdesk.ui.tables.outbox import NO_NAMES
from kitdesk.ui.tables.outbox_view import OutboxView
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled, flowing, set_below
from kitdesk.ui.widgets.push_button import push_button

_LEAST_LIST = 64


class OutboxPanel(QWidget):
    """`show_unfinished` is called at every change, and each second while something is to be tried again."""

    resend_requested = Signal(object)
    discard_requested = Signal(object)
    show_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = OutboxView()
        view = self._view
        self._resend = push_button("outbox.resend", "", view.resend)
        self._discard = push_button("outbox.discard", deed_text(Deed.DISCARD), view.discard)
        self._show = push_button("outbox.show", self.tr("Show in conversation"), view.show_chosen)
        self._empty = self._empty_page()
        self._full = QWidget()
        self._lay_out()
        self._connect()
        self._update_buttons()

    def show_unfinished(self, unfinished: Sequence[Unfinished], names: Mapping[str, str] = NO_NAMES) -> None:
        """Show these, by customers and oldest first; *names* of customers by their ids, as far as known."""
        self._view.show_unfinished(unfinished, names)
        self._empty.setVisible(not unfinished)
        self._full.setVisible(bool(unfinished))

    def focus_list(self) -> None:
        """Go to the list, to the first that waits for a decision."""
        self._view.take_focus()

    def _lay_out(self) -> None:
        self._view.setMinimumHeight(_LEAST_LIST)
        self._view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        filled(
            Column(self._full),
            (self._view, 1),
            flowing(self._resend, self._discard, self._show, margins=(MARGIN, GRID, MARGIN, GRID)),
            margins=(0, GRID, 0, 0),
            spacing=0,
        )
        set_below(self, self._empty, self._full, spacing=None)
        self._full.hide()

    def _empty_page(self) -> QWidget:
        page = QWidget()
        hint = self.tr(
            "A message that did not reach Kit stands here until it is sent or discarded, and so does one of "
            "which nobody knows whether Kit has it. Its customer's later messages wait behind it."
        )
        title = plain_label(self.tr("Nothing waits"), "title", wrap=True)
        why = plain_label(hint, "muted", wrap=True)
        for label in (title, why):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        set_below(page, None, title, why, None, margins=(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN))
        return page

    def _connect(self) -> None:
        view = self._view
        view.chosen_changed.connect(self._update_buttons)
        view.resend_requested.connect(self.resend_requested)
        view.discard_requested.connect(self.discard_requested)
        view.show_requested.connect(self.show_requested)

    def _update_buttons(self) -> None:
        sendable = self._view.sendable()
        self._resend.setText(deed_text(Deed.RESEND, *(event.state for event in sendable)))
        self._resend.setMinimumWidth(self._widest_resend())
        self._resend.setEnabled(bool(sendable))
        self._discard.setEnabled(bool(self._view.chosen()))
        self._show.setEnabled(self._view.currentIndex().isValid())

    def _widest_resend(self) -> int:
        """The button does not change its size with its word."""
        words = [deed_text(Deed.RESEND, state) for state in (State.UNKNOWN, State.FAILED, State.QUEUED)]
        return max(self._resend.fontMetrics().horizontalAdvance(word) for word in words) + 28
