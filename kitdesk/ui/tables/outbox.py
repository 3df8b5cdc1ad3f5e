"""The unfinished events of a channel as a list: below each customer's name what is theirs, oldest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from types import MappingProxyType

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kitdesk.model.customer_name import customer_name
from kitdesk.model.states import State
from kitdesk.model.timeline import Unfinished
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.outlook import gist, remark_on
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import moment_text, one_line, plain_tip, told

ROW_ROLE = Qt.ItemDataRole.UserRole
_NOTE = 600
"""Characters that are shown of why an event is not sent, at most."""


@dataclass(frozen=True)
class Heading:
    """Whose the events below it are."""

    client_id: str
    name: str


Row = Heading | Unfinished
NO_NAMES: Mapping[str, str] = MappingProxyType({})


class OutboxModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show_unfinished(self, unfinished: Sequence[Unfinished], names: Mapping[str, str] = NO_NAMES) -> None:
        """Show these instead; what stays in the list keeps its row, and with it its selection.

        A customer of whom *names* says nothing has the name that the first message states.
        """
        rows = self._with_headings(unfinished, names)
        old, new = [_key(row) for row in self._rows], [_key(row) for row in rows]
        first = _common(old, new)
        last = _common(old[first:][::-1], new[first:][::-1])
        self._replace(first, len(old) - last, rows[first : len(new) - last])
        changed = [place for place, row in enumerate(rows) if self._rows[place] != row]
        self._rows = rows
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def row_at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() else None

    def rows(self) -> tuple[Row, ...]:
        return tuple(self._rows)

    def _with_headings(self, unfinished: Sequence[Unfinished], names: Mapping[str, str]) -> list[Row]:
        known = {row.client_id: row.name for row in self._rows if isinstance(row, Heading)}
        rows: list[Row] = []
        above: str | None = None
        for each in unfinished:
            event = each.event
            if event.client_id != above:
                above = event.client_id
                name = names.get(above) or known.get(above) or customer_name(event.body)
                rows.append(Heading(above, "" if name == above else name))
            rows.append(each)
        return rows

    def _replace(self, first: int, end: int, rows: Sequence[Row]) -> None:
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._rows[first:end]
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows[first:first] = rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row_at(index), Unfinished):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags  # keys and clicks pass a heading over

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_whole(row))
        return None


def state_line(unfinished: Unfinished) -> str:
    """The state with its sign, and what it waits for where `reason` says something else."""
    event = unfinished.event
    words = [f"{_SIGNS[event.state]} {state_word(event.state)}"]
    remark = remark_on(unfinished)
    if remark and reason(unfinished) != remark:
        words.append(remark)
    return " · ".join(words)


def reason(unfinished: Unfinished) -> str:
    """Why it is not sent: what went wrong or, if nothing did, what it waits for."""
    return one_line(told(unfinished.event.note), _NOTE) or remark_on(unfinished)


def _spoken(row: Row) -> str:
    if isinstance(row, Heading):
        return ", ".join(one_line(part) for part in (row.name, row.client_id) if part)
    event = row.event
    parts = (event.client_id, moment_text(event.at), state_line(row), reason(row), gist(event))
    return ", ".join(one_line(part, _NOTE) for part in parts if part)


def _whole(row: Row) -> str:
    if isinstance(row, Heading):
        return f"{one_line(row.name)}\n{one_line(row.client_id)}"
    return "\n".join((state_line(row), gist(row.event), reason(row)))


def _key(row: Row) -> object:
    return row.client_id if isinstance(row, Heading) else row.event.row


def _common(old: Sequence[object], new: Sequence[object]) -> int:
    """How many are the same from the first on."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))


_SIGNS = {State.UNKNOWN: "?", State.FAILED: "✕", State.QUEUED: "…", State.SENDING: "◌"}
