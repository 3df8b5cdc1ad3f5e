"""A list of rows of the timeline in groups, with a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from kitdesk.ui.text import plain_label
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.row_list import RowList, what_of

Rows = Sequence[tuple[int, str]]
"""Each row's key in the journal, and its line."""


class RowPicker(QWidget):
    """*name* begins the object names of its controls."""

    row_picked = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = QLineEdit()
        self._search.setObjectName(f"{name}.search")
        self._search.setPlaceholderText(self.tr("Search times, kinds, texts"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._list = RowList(f"{name}.rows", self.tr("Rows to choose from"), apart=True)
        self._hint = plain_label(kind="muted", wrap=True)
        set_below(self, self._search, self._hint, (self._list, 1))
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_search_entered)
        self._list.currentItemChanged.connect(self._on_current_changed)

    def show_rows(self, groups: Mapping[str, Rows]) -> None:
        """Show these, under the names of their groups; an empty group is left out."""
        self._list.clear()
        for name, rows in groups.items():
            if rows:
                self._add_heading(name)
            for key, text in rows:
                self._list.add_row(text, key)
        self._on_search_changed(self._search.text())

    def pick(self, key: int) -> None:
        """Pick a row, as if the user had."""
        for item in self._list.all_items():
            if what_of(item) == key:
                self._list.setCurrentItem(item)

    def _add_heading(self, name: str) -> None:
        item = self._list.add_row("")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        label = plain_label(name, "caption")
        label.setContentsMargins(4, 0, 0, 0)
        self._list.setItemWidget(item, label)

    def _on_search_changed(self, text: str) -> None:
        words = text.lower().split()
        found = 0
        for item in self._list.all_items():
            is_heading = what_of(item) is None
            fits = all(word in item.text().lower() for word in words)
            item.setHidden(bool(words) and (is_heading or not fits))
            found += not is_heading and not item.isHidden()
        self._hint.setVisible(not found)
        nothing = self.tr("There is no other row yet. Send a message, or log in, to have one to compare.")
        self._hint.setText(self.tr("No row has all of these words.") if words else nothing)

    def _on_search_entered(self) -> None:
        """Enter picks the first of what was found."""
        for item in self._list.all_items():
            if what_of(item) is not None and not item.isHidden():
                self._list.setCurrentItem(item)
                self._list.setFocus()
                return

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if what_of(item) is not None:
            self.row_picked.emit(what_of(item))
