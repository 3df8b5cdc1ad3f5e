"""A view of a long conversation that holds only a stretch of it, around what is in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kitdesk.model.timeline import Event, Happening, Span
from kitdesk.ui.tables.bubble_delegate import BubbleDelegate, paint_placeholders
from kitdesk.ui.tables.event_bar import EventBar
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.lines_model import LinesModel
from kitdesk.ui.tables.pile_view import PileView
from kitdesk.ui.tables.shares import Block
from kitdesk.ui.tables.stretch import MARGIN, Stretch
from kitdesk.ui.theme import styled

_SPARE = 5
"""Events that are loaded around a place that is gone to, besides as many as were in sight before."""
_PATIENCE = 80
"""Milliseconds for which the old place stays in sight while a new one is loaded."""
_NEAR = 4
_Move = QAbstractItemView.CursorAction


@dataclass(frozen=True)
class _Aim:
    """A place to be shown as soon as it is loaded: the *share* of an event's height that stands at *y*."""

    number: int
    share: float = 0.0
    y: float = 0.0
    choose: bool = False


class StretchView(PileView):
    """`part_wanted` asks for events by number, to be given to `show_part`. At the newest end it follows what
    comes; elsewhere what is in sight stays.
    """

    arranged = Signal()
    """What is in sight may have changed."""
    part_wanted = Signal(int, int)
    """First number and count."""
    newest_seen = Signal(int)
    """The number of the last event, now in sight of an active window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self.stretch = Stretch(self.lines)
        self.bubbles = BubbleDelegate(self, self.lines)
        self.bar = EventBar()
        self.setObjectName("conversation.events")
        self.setAccessibleName(self.tr("Messages of this customer"))
        styled(self, "sunken")
        self._follows = True
        self._followed_to = 0
        self._aim: _Aim | None = None
        self._blank = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._blank.timeout.connect(self.viewport().update)
        self.setModel(self.lines)
        self.setItemDelegate(self.bubbles)
        self.setVerticalScrollBar(self.bar)
        self.bar.place_wanted.connect(self._on_place_wanted)
        self.bar.sliderReleased.connect(self.arrange)

    @property
    def new_below(self) -> int:
        """How many events came since the newest end was last in sight."""
        return 0 if self._follows else self.stretch.span.last - self._followed_to

    @property
    def is_at_newest(self) -> bool:
        """Whether the newest end is in sight, and is followed."""
        return self._follows

    @property
    def is_under_way(self) -> bool:
        """Whether a place was gone to that is not loaded yet."""
        return self._aim is not None

    def unread_is_above(self) -> bool:
        """Whether the first unread event is further up than what is in sight."""
        rows = self._rows()
        return bool(rows) and 0 < self.lines.unread < self.lines.line(rows[0]).number

    def open(self, span: Span, lines: Sequence[Line]) -> None:
        """Show another conversation at its newest end."""
        self._aim, self._follows = None, True
        self.bubbles.fold_all()
        self.stretch.open(span, lines)
        self.arrange()

    def show_part(self, lines: Sequence[Line]) -> None:
        """Show what was asked for; what has nothing to do with the present place is dropped."""
        if self._aim is None:
            self.stretch.take(lines)
        else:
            self._aim = replace(self._aim, number=self.stretch.take(lines, self._aim.number))
        if lines:
            self.arrange()
        else:  # deleted meanwhile, or unreadable: not asked for again until something moves
            self._aim = None

    def add_news(self, events: Sequence[Event], happenings: Sequence[Happening] = ()) -> None:
        """Show what came, and what became of what is there."""
        self.stretch.add_news(events, happenings, watched=self._is_watched())
        self.arrange()

    def show_remarks(self, remarks: Mapping[int, str]) -> None:
        """Show what unfinished events wait for, by their rows in the journal."""
        if self.lines.show_remarks(remarks):
            self.arrange()

    def go_to(self, number: int, *, choose: bool = False) -> None:
        """Show the event with this number, or the nearest there is, at the top; or *choose* it as well."""
        span = self.stretch.span
        number = max(span.first, min(number, span.last))
        self._take_aim(_Aim(number, y=self.pile.room / 3 if choose else 0.0, choose=choose))

    def go_to_unread(self) -> None:
        """Show the first event that nobody has looked at, if there is one."""
        if self.lines.unread:
            self.go_to(self.lines.unread)

    def go_to_newest(self) -> None:
        """Show the newest end, and follow it."""
        self._take_aim(_Aim(self.stretch.span.last, share=1.0, y=float(self.pile.room)))

    def stay(self) -> None:
        """Keep in place what is in sight, though it grew."""
        self._follows = False
        self.arrange()

    def _take_aim(self, aim: _Aim) -> None:
        self._aim = aim
        self._follows = False
        if self._row_of(aim) is None:
            self._ask()
        else:
            self.arrange()

    def doItemsLayout(self) -> None:
        self.pile.room = self.viewport().height()
        self._hit_aim()
        if self._follows:
            self.pile.place_end()
        super().doItemsLayout()
        self._follows = self._follows or self._shows_newest()
        last = self.stretch.span.last
        if self._follows:
            self._followed_to = last
        self._show_position()
        self.stretch.forget_beside(self._rows())
        self._ask()
        if self._is_watched() and last > self.stretch.seen_to:
            self.stretch.seen_to = last
            self.newest_seen.emit(last)
        self.arranged.emit()

    def _rows(self) -> list[int]:
        """The rows in sight."""
        return [row for row, _, _ in self.pile.in_sight()]

    def _hit_aim(self) -> None:
        """Show the place that was aimed at, if it is loaded."""
        row = self._row_of(self._aim) if self._aim else None
        if self._aim is None or row is None:
            return
        aim, self._aim = self._aim, None
        self._blank.stop()
        self.pile.place(row, round(aim.y - aim.share * self._event_height(row)))
        if aim.choose:
            self.setCurrentIndex(self.lines.index(row))

    def _row_of(self, aim: _Aim) -> int | None:
        """Where the event begins: the first one of all with what happened before it."""
        if not aim.choose and self.stretch.reaches_first and aim.number == self._first_place:
            return 0 if self.lines.rowCount() else None
        return self.lines.row_of(aim.number)

    @property
    def _first_place(self) -> int:
        """What happened before the first event, or without any, is counted as this event's."""
        return self.stretch.span.first or 1

    def _height_of(self, row: int) -> int:
        return self.bubbles.bubble(row).height

    def _event_height(self, row: int) -> int:
        """The height of an event with all that happened after it, from *row* on."""
        number, height = self._place_at(row), 0
        while row < self.pile.rows and self._place_at(row) == number:
            height += self.bubbles.bubble(row).height
            row += 1
        return height

    def _shows_newest(self) -> bool:
        return self._aim is None and self.stretch.reaches_last and self.pile.is_at_end(_NEAR)

    def _is_watched(self) -> bool:
        """Whether somebody sees what comes."""
        return self._follows and self.isVisible() and self.window().isActiveWindow()

    def _ask(self) -> None:
        """Ask for the place aimed at, else for what may soon be scrolled into sight."""
        rows = self._rows()
        if self._aim is not None:
            self._blank.start()
            around = len(rows) + _SPARE
            wanted = self.stretch.ask(self._aim.number - around, self._aim.number + around)
        else:  # a bar that is held may go on at once
            wanted = self.stretch.ask_beside(rows, 1 if self.bar.isSliderDown() else MARGIN)
        if wanted is not None:
            self.part_wanted.emit(wanted.start, len(wanted))

    def _show_position(self) -> None:
        """Let the scroll bar stand where the window is, unless it is being dragged or gone after."""
        if not self.bar.isSliderDown() and self._aim is None:
            from_first = self.pile.is_at_start() and self.stretch.reaches_first
            whole = from_first and self._shows_newest()
            span = self.stretch.span if self.stretch.span.last else Span(1, 1)
            self.bar.show_place(span, self._blocks(), self.pile.room, whole=whole)

    def _on_place_wanted(self, number: int, share: float, at: float) -> None:
        self._take_aim(_Aim(number, share, y=at * self.pile.room))

    def _blocks(self) -> list[Block]:
        """The events in sight."""
        blocks: list[Block] = []
        for row, top, height in self.pile.in_sight():
            number = self._place_at(row)
            if blocks and blocks[-1].number == number:
                blocks[-1] = replace(blocks[-1], height=blocks[-1].height + height)
            else:
                blocks.append(Block(number, top, height))
        return blocks

    def _place_at(self, row: int) -> int:
        """The number of the event that a line is counted as part of."""
        return self.lines.line(row).number or self._first_place

    def moveCursor(self, move: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if move in (_Move.MoveHome, _Move.MoveEnd):
            span = self.stretch.span
            self.go_to(span.first if move is _Move.MoveHome else span.last, choose=True)
            return self.currentIndex()
        return super().moveCursor(move, modifiers)

    def scroll_by(self, distance: int) -> None:
        self._aim, self._follows = None, False
        super().scroll_by(distance)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._aim is not None and not self._blank.isActive():
            paint_placeholders(QPainter(self.viewport()), self.viewport().rect())
        else:
            super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        looks_changed = event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if looks_changed:
            self.bubbles.forget()
        if looks_changed or event.type() == QEvent.Type.ActivationChange:
            self.arrange()
