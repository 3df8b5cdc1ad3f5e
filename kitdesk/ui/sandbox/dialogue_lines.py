"""One customer's conversation seen from Kit's side, as rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kitdesk.sandbox.dialogue import Entry
from kitdesk.ui.sandbox.entry_words import spoken_entry
from kitdesk.ui.tables.index import Index
from kitdesk.ui.text import day_of, day_text

MOST_SHOWN = 200
"""Lines, the newest."""
ENTRY_ROLE = Qt.ItemDataRole.UserRole
DAY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The day, where it is another one than that of the line before."""


class DialogueLines(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def continues(self, entries: Sequence[Entry]) -> bool:
        """Whether these begin as the shown ones do."""
        shown = entries[-MOST_SHOWN:]
        return bool(self.entries and shown) and self.entries[0].number == shown[0].number

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Change, add or replace; what stays keeps its selection."""
        shown = list(entries[-MOST_SHOWN:])
        if not self.continues(entries) or len(shown) < len(self.entries):
            self.beginResetModel()
            self.entries = shown
            self.endResetModel()
            return
        for row, entry in enumerate(self.entries):
            if shown[row] != entry:
                self.entries[row] = shown[row]
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(shown) > len(self.entries):
            self.beginInsertRows(QModelIndex(), len(self.entries), len(shown) - 1)
            self.entries = shown
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == DAY_ROLE:
            return self._day(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_entry(entry)
        return None

    def _day(self, row: int) -> str:
        at = self.entries[row].at
        before = self.entries[row - 1].at if row else None
        return "" if before is not None and day_of(before) == day_of(at) else day_text(at)
