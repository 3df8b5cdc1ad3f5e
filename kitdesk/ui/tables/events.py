"""The events of one conversation as a list, oldest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kitdesk.model.timeline import Event
from kitdesk.ui.tables.fates import spoken
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.text import day_of

EVENT_ROLE = Qt.ItemDataRole.UserRole
NEW_DAY_ROLE = Qt.ItemDataRole.UserRole + 1


class EventsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[Event] = []

    def set_events(self, events: Sequence[Event]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._events = list(events)
        self.endResetModel()

    def prepend(self, events: Sequence[Event]) -> None:
        """Put older ones before the first."""
        if not events:
            return
        self.beginInsertRows(QModelIndex(), 0, len(events) - 1)
        self._events[:0] = events
        self.endInsertRows()
        after = self.index(len(events))
        self.dataChanged.emit(after, after)

    def upsert(self, event: Event) -> None:
        """Replace the event with the same key, or add it as the newest."""
        row = self.row_of(event)
        if row is None:
            self.beginInsertRows(QModelIndex(), len(self._events), len(self._events))
            self._events.append(event)
            self.endInsertRows()
        elif self._events[row] != event:
            self._events[row] = event
            self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, event: Event) -> int | None:
        """Where the event with the same key is; the newest are the likeliest."""
        key = _key(event)
        rows = (row for row in reversed(range(len(self._events))) if _key(self._events[row]) == key)
        return next(rows, None)

    def event_at(self, index: Index) -> Event | None:
        return self._events[index.row()] if index.isValid() else None

    def events(self) -> tuple[Event, ...]:
        return tuple(self._events)

    def _is_new_day(self, row: int) -> bool:
        return row == 0 or day_of(self._events[row - 1].at) != day_of(self._events[row].at)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        event = self._events[index.row()]
        if role == EVENT_ROLE:
            return event
        if role == NEW_DAY_ROLE:
            return self._is_new_day(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            reading = read_event(event)
            return spoken(event, reading.system or reading.text or ", ".join(c.title for c in reading.cards))
        return None


def _key(event: Event) -> tuple[int, str]:
    """The journal's row, and before it is known the id."""
    return (event.row, "") if event.row else (0, event.event_id)
