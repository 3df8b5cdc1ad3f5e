"""The last shots of a channel, newest first, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)

from kitdesk.desk.chair import Fired
from kitdesk.model.states import CHAIR_TEST_REQUEST
from kitdesk.model.timeline import Exchange, host_of
from kitdesk.ui.inspector.naming import answer_line, status_word
from kitdesk.ui.text import duration_text, moment_text, one_line, plain_label, set_tip, told
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled, flowing
from kitdesk.ui.widgets.push_button import push_button
from kitdesk.ui.widgets.row_list import RowList

_KEPT = 50
_LEAST_HEIGHT = 72


class ShotList(QWidget):
    """A click on a shot shows it."""

    selected = Signal(object)
    """The `Exchange` to look at closely."""
    replay_requested = Signal(object)
    """The `Exchange` to fire once more."""
    edit_requested = Signal(object)
    """The `Exchange` to be edited first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = RowList("chair.shots", self.tr("Last shots"))
        self._list.setMinimumHeight(_LEAST_HEIGHT)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._empty = plain_label(
            self.tr("Nothing was fired yet on this channel. Fire lists its shots here."), "caption", wrap=True
        )
        self._replay = push_button("chair.replay", self.tr("Replay"), self._on_replay_clicked, "link")
        set_tip(self._replay, self.tr("Fire the same body at the target once more, signed anew"))
        self._edit = push_button("chair.edit", self.tr("Edit and replay"), self._on_edit_clicked, "link")
        set_tip(self._edit, self.tr("Load the body above, to be changed first"))
        filled(
            Column(self),
            flowing(plain_label(self.tr("Last shots"), "heading"), self._replay, self._edit),
            self._empty,
            (self._list, 1),
            margins=0,
            spacing=4,
        )
        self._list.chosen.connect(self.selected)
        self._list.currentItemChanged.connect(self._review)
        self._possible = True
        self._review()

    def show_shots(self, shots: Iterable[Fired]) -> None:
        """Show those of another channel."""
        self._list.clear()
        for shot in shots:
            self._add(shot)
        self._review()

    def add(self, shot: Fired) -> None:
        """Show a new one on top."""
        self._add(shot, at=0)
        self._list.takeItem(_KEPT)
        self._review()

    def allow_replay(self, allowed: bool) -> None:
        """Let a shot be replayed, or not while there is no target or another one is under way."""
        self._possible = allowed
        self._review()

    def _add(self, shot: Fired, at: int | None = None) -> None:
        exchange = shot.exchange
        parts = (
            _sign(exchange) + status_word(exchange.status),
            duration_text(exchange.timing.total),
            self._what(shot),
            self.tr("breaks the schema") if shot.breaks else "",
            shot.client_id,
            host_of(exchange.url),
        )
        line = " · ".join(one_line(part) for part in parts if part)
        row = f"{moment_text(exchange.at)}  {line}"
        said = told(exchange.error) or answer_line(exchange)
        self._list.add_row(row, exchange, tip=f"{row}\n{said}", at=at)

    def _what(self, shot: Fired) -> str:
        if shot.exchange.purpose == CHAIR_TEST_REQUEST:
            return self.tr("test request ({method})").format(method=shot.what)
        return shot.what or self.tr("a callback")

    def _has_body(self) -> bool:
        current = self._list.current()
        return isinstance(current, Exchange) and current.purpose != CHAIR_TEST_REQUEST

    def _review(self) -> None:
        chosen = self._list.currentItem() is not None
        self._replay.setEnabled(chosen and self._possible)
        self._edit.setEnabled(chosen and self._has_body())
        self._empty.setVisible(not self._list.count())
        self._list.setVisible(bool(self._list.count()))

    def _on_replay_clicked(self) -> None:
        self.replay_requested.emit(self._list.current())

    def _on_edit_clicked(self) -> None:
        self.edit_requested.emit(self._list.current())


def _sign(exchange: Exchange) -> str:
    """Before what came of it, unless it was taken."""
    if exchange.status is None:
        return "✕ "
    return "" if exchange.status < 300 else "▲ "
