"""The last shots of a channel, newest first, and what can be done with one of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from kitdesk.desk.chair import Fired
from kitdesk.model.states import CHAIR_TEST_REQUEST
from kitdesk.model.timeline import Exchange, host_of
from kitdesk.ui.inspector.naming import answer_line, status_word
from kitdesk.ui.text import duration_text, moment_text, one_line, plain_label, plain_tip, set_tip, told
from kitdesk.ui.theme import styled
from kitdesk.ui.widgets.column import Column
from kitdesk.ui.widgets.layouts import filled, flowing

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
        self._list = QListWidget()
        self._list.setObjectName("chair.shots")
        self._list.setAccessibleName(self.tr("Last shots"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(_LEAST_HEIGHT)
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._empty = plain_label(
            self.tr("Nothing was fired yet on this channel. Fire lists its shots here."), "caption", wrap=True
        )
        self._replay = self._button("replay", self.tr("Replay"))
        set_tip(self._replay, self.tr("Fire the same body at the target once more, signed anew"))
        self._edit = self._button("edit", self.tr("Edit and replay"))
        set_tip(self._edit, self.tr("Load the body above, to be changed first"))
        filled(
            Column(self),
            flowing(plain_label(self.tr("Last shots"), "heading"), self._replay, self._edit),
            self._empty,
            (self._list, 1),
            margins=0,
            spacing=4,
        )
        self._list.itemClicked.connect(self._on_activated)
        self._list.itemActivated.connect(self._on_activated)
        self._list.currentItemChanged.connect(self._review)
        self._replay.clicked.connect(lambda: self.replay_requested.emit(self._current()))
        self._edit.clicked.connect(lambda: self.edit_requested.emit(self._current()))
        self._possible = True
        self._review()

    def show_shots(self, shots: Iterable[Fired]) -> None:
        """Show those of another channel."""
        self._list.clear()
        for shot in shots:
            self._list.addItem(self._item(shot))
        self._review()

    def add(self, shot: Fired) -> None:
        """Show a new one on top."""
        self._list.insertItem(0, self._item(shot))
        self._list.takeItem(_KEPT)
        self._review()

    def allow_replay(self, allowed: bool) -> None:
        """Let a shot be replayed, or not while there is no target or another one is under way."""
        self._possible = allowed
        self._review()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"chair.{name}")
        styled(button, "link")
        return button

    def _item(self, shot: Fired) -> QListWidgetItem:
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
        item = QListWidgetItem(f"{moment_text(exchange.at)}  {line}")
        said = told(exchange.error) or answer_line(exchange)
        item.setToolTip(plain_tip(f"{item.text()}\n{said}"))
        item.setData(Qt.ItemDataRole.UserRole, exchange)
        return item

    def _what(self, shot: Fired) -> str:
        if shot.exchange.purpose == CHAIR_TEST_REQUEST:
            return self.tr("test request ({method})").format(method=shot.what)
        return shot.what or self.tr("a callback")

    def _current(self) -> object:
        item = self._list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def _has_body(self) -> bool:
        current = self._current()
        return isinstance(current, Exchange) and current.purpose != CHAIR_TEST_REQUEST

    def _review(self) -> None:
        chosen = self._list.currentItem() is not None
        self._replay.setEnabled(chosen and self._possible)
        self._edit.setEnabled(chosen and self._has_body())
        self._empty.setVisible(not self._list.count())
        self._list.setVisible(bool(self._list.count()))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.selected.emit(item.data(Qt.ItemDataRole.UserRole))


def _sign(exchange: Exchange) -> str:
    """Before what came of it, unless it was taken."""
    if exchange.status is None:
        return "✕ "
    return "" if exchange.status < 300 else "▲ "
