"""A stretch of a conversation as a list: the lines that are loaded of it, oldest first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from kitdesk.model.echo import echo_of
from kitdesk.model.states import State
from kitdesk.model.timeline import Event, Happening
from kitdesk.ui.tables.index import Index
from kitdesk.ui.tables.lines import Line, add_happening
from kitdesk.ui.tables.spoken import spoken
from kitdesk.ui.text import day_of

_WAITING = (State.QUEUED, State.FAILED, State.UNKNOWN)
_LOOK_BACK = 50
"""Lines before a message that it may be an echo of."""


@dataclass(frozen=True)
class Marks:
    """What a line shows besides its own; *echo* is when the message was sent that came back, *remark* what an
    unfinished one waits for.
    """

    new_day: bool = False
    first_unread: bool = False
    echo: float | None = None
    remark: str = ""


class LinesModel(QAbstractListModel):
    """*beginning* is the number of the conversation's very first event, *unread* of the first unread one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.beginning = 0
        self.unread = 0
        self._lines: list[Line] = []
        self._remarks: Mapping[int, str] = {}

    @property
    def first(self) -> int:
        """The number of the first event that is loaded, 0 without any."""
        row = self._rows_before()
        return self._lines[row].number if row < len(self._lines) else 0

    @property
    def last(self) -> int:
        """The number of the last event that is loaded."""
        return self._lines[-1].number if self._lines else 0

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show another stretch."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def insert(self, row: int, lines: Sequence[Line]) -> None:
        """Add lines before *row*."""
        if lines:
            self.beginInsertRows(QModelIndex(), row, row + len(lines) - 1)
            self._lines[row:row] = lines
            self.endInsertRows()

    def append(self, lines: Sequence[Line]) -> None:
        """Add lines below."""
        self.insert(len(self._lines), lines)

    def remove(self, row: int, count: int) -> None:
        """Forget *count* lines from *row* on."""
        if count > 0:
            self.beginRemoveRows(QModelIndex(), row, row + count - 1)
            del self._lines[row : row + count]
            self.endRemoveRows()

    def forget_before(self, row: int) -> None:
        """Forget the lines above *row*; what happened after an event goes with it."""
        while row < len(self._lines) and self._lines[row].event is None:
            row += 1
        if row > self._rows_before():  # what stands before the first event only comes again with that
            self.remove(0, row)

    def forget_from(self, row: int) -> None:
        """Forget the lines from *row* on; what happened after an event stays with it."""
        while row < len(self._lines) and self._lines[row].event is None:
            row += 1
        self.remove(row, len(self._lines) - row)

    def change(self, event: Event) -> None:
        """Show what became of an event, if it is here."""
        row = self.row_of(event.number)
        if row is not None and self._lines[row].event != event:
            self._lines[row] = Line(event.number, event)
            self.dataChanged.emit(self.index(row), self.index(row))

    def add_happening(self, happening: Happening) -> None:
        """Show what happened after the last event before it; above the first that is loaded only if that is
        the first of all, and what is to be told there.

        What is told of may be older than an event that is shown by now.
        """
        row = bisect_right(self._lines, happening.at, key=lambda line: line.at)
        number = self._lines[row - 1].number if row else 0
        if not number and not (happening.is_told_before and self.first == self.beginning):
            return
        first = bisect_left(self._lines, number, key=lambda line: line.number) + bool(number)
        end = bisect_right(self._lines, number, key=lambda line: line.number)
        tail = self._lines[first:end]
        at = first + add_happening(tail, number, happening)
        if at == end:
            self.insert(end, tail[-1:])
        elif self._lines[at] != tail[at - first]:
            self._lines[at] = tail[at - first]
            self.dataChanged.emit(self.index(at), self.index(at))

    def show_remarks(self, remarks: Mapping[int, str]) -> bool:
        """Show what unfinished events wait for, by their rows in the journal; whether any line changed."""
        before, self._remarks = self._remarks, remarks
        rows = [line.event.row if line.event else 0 for line in self._lines]
        changed = [place for place, row in enumerate(rows) if before.get(row, "") != remarks.get(row, "")]
        for place in changed:
            self.dataChanged.emit(self.index(place), self.index(place))
        return bool(changed)

    def row_of(self, number: int) -> int | None:
        """Where the event with this number is."""
        row = bisect_left(self._lines, number, key=lambda line: line.number)
        return row if row < len(self._lines) and self._lines[row].number == number else None

    def line(self, row: int) -> Line:
        return self._lines[row]

    def line_at(self, index: Index) -> Line | None:
        return self._lines[index.row()] if index.isValid() else None

    def lines(self) -> tuple[Line, ...]:
        return tuple(self._lines)

    def events(self) -> tuple[Event, ...]:
        return tuple(line.event for line in self._lines if line.event)

    def marks(self, row: int) -> Marks:
        """What the line shows besides its own."""
        line = self._lines[row]
        event = line.event
        sent = echo_of(event, self._events_before(row)) if event else None
        unread = event is not None and line.number == self.unread
        waits = event is not None and event.state in _WAITING  # what is sent by now may still have its remark
        remark = self._remarks.get(event.row, "") if event and waits else ""
        return Marks(self._is_new_day(row), unread, sent.at if sent else None, remark)

    def _rows_before(self) -> int:
        """How many lines tell of what happened before the first event."""
        return bisect_right(self._lines, 0, key=lambda line: line.number)

    def _is_new_day(self, row: int) -> bool:
        """The line before the first that is loaded will be seen when it is."""
        if row == 0:
            return self.first == self.beginning
        return day_of(self._lines[row - 1].at) != day_of(self._lines[row].at)

    def _events_before(self, row: int) -> Iterator[Event]:
        for at in range(row - 1, max(-1, row - 1 - _LOOK_BACK), -1):
            event = self._lines[at].event
            if event:
                yield event

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            marks = self.marks(index.row())
            return spoken(self._lines[index.row()], marks.echo, marks.remark)
        return None
