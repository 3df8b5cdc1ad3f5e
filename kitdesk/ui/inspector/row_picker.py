"""A list of rows of the timeline in groups, with a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from kitdesk.ui.text import plain_label, plain_tip
from kitdesk.ui.theme import row_padding
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.layouts import set_below

Rows = Sequence[tuple[int, str]]
"""Each row's key in the journal, and its line."""
_KEY = Qt.ItemDataRole.UserRole


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
        self._list = QListWidget()
        self._list.setObjectName(f"{name}.rows")
        self._list.setAccessibleName(self.tr("Rows to choose from"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._hint = plain_label(kind="muted", wrap=True)
        set_below(self, self._search, self._hint, (self._list, 1))
        FontWatch(self._list, self._fit_rows)
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
                item = QListWidgetItem(text, self._list)
                item.setData(_KEY, key)
                item.setToolTip(plain_tip(text))
        self._fit_rows()
        self._on_search_changed(self._search.text())

    def pick(self, key: int) -> None:
        """Pick a row, as if the user had."""
        for item in self._items():
            if item.data(_KEY) == key:
                self._list.setCurrentItem(item)

    def _fit_rows(self) -> None:
        """A heading is as high as a row."""
        height = self._list.fontMetrics().height() + row_padding() + 2
        for item in self._items():
            item.setSizeHint(QSize(0, height))

    def _add_heading(self, name: str) -> None:
        item = QListWidgetItem(self._list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        label = plain_label(name, "caption")
        label.setContentsMargins(4, 0, 0, 0)
        self._list.setItemWidget(item, label)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _on_search_changed(self, text: str) -> None:
        words = text.lower().split()
        found = 0
        for item in self._items():
            is_heading = item.data(_KEY) is None
            fits = all(word in item.text().lower() for word in words)
            item.setHidden(bool(words) and (is_heading or not fits))
            found += not is_heading and not item.isHidden()
        self._hint.setVisible(not found)
        nothing = self.tr("There is no other row yet. Send a message, or log in, to have one to compare.")
        self._hint.setText(self.tr("No row has all of these words.") if words else nothing)

    def _on_search_entered(self) -> None:
        """Enter picks the first of what was found."""
        for item in self._items():
            if item.data(_KEY) is not None and not item.isHidden():
                self._list.setCurrentItem(item)
                self._list.setFocus()
                return

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_KEY) is not None:
            self.row_picked.emit(item.data(_KEY))
