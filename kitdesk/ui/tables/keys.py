"""The table of all actions with their keys: what it does, where it is, and what to press."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication

from kitdesk.model.fuzzy import fit
from kitdesk.ui.shortcuts import KeyRow, read_text
from kitdesk.ui.tables.index import Index
from kitdesk.ui.text import plain_tip, translate


class KeysModel(QAbstractTableModel):
    """What a person changed is bold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[KeyRow] = ()
        self._rows: list[KeyRow] = []
        self._typed = ""

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show these, of which the actions are the same as before, with their keys of now."""
        self._all = rows
        shown = self._fitting()
        if [row.name for row in shown] == [row.name for row in self._rows] and shown:
            self._rows = shown
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 2))
        else:
            self._reset()

    def find(self, typed: str) -> None:
        """Show only what has each word of *typed* in its name, its place or its keys."""
        self._typed = typed
        self._reset()

    def row_at(self, index: Index) -> KeyRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (translate("keys", "Action"), translate("keys", "Where"), translate("keys", "Keys"))[
                section
            ]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        said = (row.text, row.where, read_text(row.keys))
        if role == Qt.ItemDataRole.DisplayRole:
            return said[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 2:
            return said[2] or translate("keys", "no keys")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(filter(None, said)))
        if role == Qt.ItemDataRole.FontRole and row.is_changed:
            font = QApplication.font()
            font.setBold(True)
            return font
        return None

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = self._fitting()
        self.endResetModel()

    def _fitting(self) -> list[KeyRow]:
        return [row for row in self._all if all(_fits(term, row) for term in self._typed.split())]


def _fits(term: str, row: KeyRow) -> bool:
    said = (row.text, row.where)
    return any(fit(term, text) for text in said) or term.lower() in read_text(row.keys).lower()
