"""*Keyboard shortcuts*: every action with its keys, found by typing and changed by pressing others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QWidget,
)

from kitdesk.ui.dialogs.dialog import Dialog
from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.shortcuts import KeyRow, clash, kept_text, read_text, would_be_typed
from kitdesk.ui.tables.keys import KeysModel
from kitdesk.ui.tables.keys_view import KeysView
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled
from kitdesk.ui.widgets.elided_label import ElidedLabel
from kitdesk.ui.widgets.kept_room import keep_room
from kitdesk.ui.widgets.keys_edit import KeysEdit
from kitdesk.ui.widgets.layouts import beside, set_below
from kitdesk.ui.widgets.push_button import push_button


class KeysDialog(Dialog):
    """Open it with `open`; it shows what `show_rows` is given, and asks for every change."""

    chosen = Signal(str, str)
    """The keys that the action of this name is to have."""
    taken_over = Signal(str, str, str)
    """The same, and the name of the action that has them now and is to lose them."""
    reset_requested = Signal(str)
    """By the name of the action that is to have the keys it had at first."""
    reset_all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("keys", parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._rows: Sequence[KeyRow] = ()
        self._model = KeysModel(self)
        self._find = QLineEdit()
        self._table = KeysView()
        self._whose = ElidedLabel()
        self._pressed = KeysEdit()
        self._none = push_button("keys.none", self.tr("Clear"), lambda: self._choose(""))
        self._first = push_button("keys.reset", self.tr("Reset"), self._reset)
        self._said = plain_label(" ", wrap=True)
        self._take_over = push_button("keys.take_over", self.tr("Reassign"), self._take)
        self._reset_all = push_button("keys.reset_all", self.tr("Reset all"), self.reset_all_requested.emit)
        self._wanted = ""
        self._name_parts()
        self._lay_out()
        self._connect()
        open_at(self, 720, 560)

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show these actions, with the keys that they have now."""
        self._rows = (*rows, *self._fixed())
        self._model.show_rows(self._rows)
        self._reset_all.setEnabled(any(row.is_changed for row in rows))
        if not self._table.currentIndex().isValid():
            self._choose_first()
        self._on_current_changed()

    def _fixed(self) -> list[KeyRow]:
        """What is no action: keys that mean the same wherever they are pressed."""
        return [
            KeyRow("", self.tr("Send, reply or fire"), self.tr("Where you write"), "Ctrl+Return"),
            KeyRow(
                "",
                self.tr("Show the selected message in the Inspector"),
                self.tr("Conversation"),
                "Return",
                place="conversation.events",
            ),
            KeyRow("", self.tr("Close what is open, or leave a search"), self.tr("Everywhere"), "Esc"),
        ]

    def _choose(self, keys: str) -> None:
        """Take *keys* for the current action, or say why not."""
        row = self._current()
        if row is None or row.is_fixed:
            return
        other = clash(self._rows, row, keys)
        self._wanted = keys
        self._take_over.setVisible(other is not None and not other.is_fixed)
        if keys and not row.place and would_be_typed(keys):
            self._take_over.hide()
            words = self.tr("{keys} is needed to write and to edit text. Press it with Ctrl or Alt.")
            self._say(words.format(keys=read_text(keys)))
        elif other is not None and other.is_fixed:
            words = self.tr("{keys} cannot be changed: {deed}.")
            self._say(words.format(keys=read_text(keys), deed=other.text))
        elif other is not None:
            words = self.tr("{keys} already does “{deed}” ({where}).")
            self._say(words.format(keys=read_text(keys), deed=other.text, where=other.where))
        else:
            self.chosen.emit(row.name, keys)
            return
        self._show_keys(row)

    def _take(self) -> None:
        row = self._current()
        other = clash(self._rows, row, self._wanted) if row is not None else None
        if row is not None and other is not None:
            self.taken_over.emit(row.name, self._wanted, other.name)
            self._pressed.setFocus()

    def _reset(self) -> None:
        row = self._current()
        if row is None:
            return
        other = clash(self._rows, row, row.first_keys)
        if other is None or other.is_fixed:
            self.reset_requested.emit(row.name)
        else:
            self._choose(row.first_keys)

    def _current(self) -> KeyRow | None:
        return self._model.row_at(self._table.currentIndex())

    def _go_to_table(self) -> None:
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_first(self) -> None:
        self._table.setCurrentIndex(self._model.index(0, 0))

    def _say(self, text: str) -> None:
        styled(self._said, "bad" if text else "")
        self._said.setText(text or " ")

    def _on_typed(self, typed: str) -> None:
        self._model.find(typed)
        self._choose_first()
        self._on_current_changed()

    def _on_current_changed(self) -> None:
        row = self._current()
        may = row is not None and not row.is_fixed
        self._whose.show_text(row.text if row is not None else self.tr("Nothing fits."))
        self._pressed.setEnabled(may)
        self._show_keys(row)
        self._none.setEnabled(may and row is not None and bool(row.keys))
        self._first.setEnabled(row is not None and row.is_changed)
        self._take_over.hide()
        self._say("" if may or row is None else self.tr("These keys cannot be changed."))

    def _show_keys(self, row: KeyRow | None) -> None:
        """The keys that the action has, also after others were refused."""
        self._pressed.setKeySequence(QKeySequence(row.keys.split("; ")[0] if row is not None else ""))

    def _on_pressed(self, sequence: QKeySequence) -> None:
        row, keys = self._current(), kept_text(sequence)
        if row is not None and keys and keys not in row.keys.split("; "):
            self._choose(keys)

    def _name_parts(self) -> None:
        self._find.setObjectName("keys.find")
        self._find.setPlaceholderText(self.tr("Find an action or a key"))
        self._find.setAccessibleName(self._find.placeholderText())
        self._table.setObjectName("keys.table")
        self._table.setAccessibleName(self.tr("Actions and their keys"))
        self._whose.setObjectName("keys.whose")
        self._pressed.setObjectName("keys.pressed")
        self._pressed.setAccessibleName(self.tr("New keys: press them here"))
        for inner in self._pressed.findChildren(QLineEdit):  # which is what a screen reader sees
            inner.setAccessibleName(self._pressed.accessibleName())
        self._pressed.setMaximumSequenceLength(1)
        self._said.setObjectName("keys.said")
        keep_room(self._take_over)
        self._take_over.hide()

    def _lay_out(self) -> None:
        close = push_button("keys.close", self.tr("Close"), self.accept)
        set_below(
            self,
            self._find,
            (self._table, 1),
            beside((self._whose, 1), self._pressed, self._none, self._first, spacing=GRID),
            beside((self._said, 1), self._take_over, spacing=GRID),
            beside(self._reset_all, None, close),
            margins=MARGIN,
        )

    def _connect(self) -> None:
        table = self._table
        table.setModel(self._model)
        header = table.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.selectionModel().currentRowChanged.connect(self._on_current_changed)
        table.wanted.connect(lambda: self._pressed.setFocus(Qt.FocusReason.OtherFocusReason))
        self._find.textChanged.connect(self._on_typed)
        self._find.returnPressed.connect(self._go_to_table)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            QShortcut(key, self._find, self._go_to_table, context=Qt.ShortcutContext.WidgetShortcut)
        self._pressed.keySequenceChanged.connect(self._on_pressed)
