"""A view of a long conversation that holds only a stretch of it, around what is in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from kitdesk.model.timeline import Direction, Event, Happening, Span
from kitdesk.ui.tables.bubble_delegate import BubbleDelegate, paint_placeholders
from kitdesk.ui.tables.event_bar import EventBar
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.lines_model import LinesModel
from kitdesk.ui.tables.pile_view import PileView
from kitdesk.ui.tables.shares import Block
from kitdesk.ui.theme import styled

PART = 60
"""Events that are asked for at a time."""
_SPARE = 5
"""Events that are loaded around a place that is gone to, besides as many as were in sight before."""
_MARGIN = 30
"""Lines out of sight, above and below, fewer than which let more be asked for."""
_MOST_UNSEEN = 150
"""Lines out of sight, above and below, more than which are forgotten."""
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
        self.bubbles = BubbleDelegate(self, self.lines)
        self.setObjectName("conversation.events")
        self.setAccessibleName(self.tr("Messages of this customer"))
        styled(self, "sunken")
        self.span = Span()
        self.unread = 0
        """How many came that nobody looked at, from the first unread one on."""
        self._follows = True
        self._followed_to = self._seen_to = 0
        self._asked: range | None = None
        """The numbers that were asked for last, until they come."""
        self._aim: _Aim | None = None
        self._blank = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._blank.timeout.connect(self.viewport().update)
        self.setModel(self.lines)
        self.setItemDelegate(self.bubbles)
        self.bar = EventBar()
        self.bar.place_wanted.connect(self._on_place_wanted)
        self.bar.sliderReleased.connect(self.arrange)
        self.setVerticalScrollBar(self.bar)

    @property
    def new_below(self) -> int:
        """How many events came since the newest end was last in sight."""
        return 0 if self._follows else self.span.last - self._followed_to

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
        rows = [row for row, _, _ in self.pile.in_sight()]
        return bool(rows) and 0 < self.lines.unread < self.lines.line(rows[0]).number

    def open(self, span: Span, lines: Sequence[Line]) -> None:
        """Show another conversation at its newest end."""
        self.span = span
        self._asked, self._aim, self._follows = None, None, True
        self._followed_to = span.last
        self._seen_to = span.seen
        self.unread = span.unread
        self.lines.beginning, self.lines.unread = span.first, span.fresh
        self.bubbles.fold_all()
        self.lines.set_lines(lines)
        self.arrange()

    def show_part(self, lines: Sequence[Line]) -> None:
        """Show what was asked for; what has nothing to do with the present place is dropped."""
        asked, self._asked = self._asked, None
        if not lines:  # deleted meanwhile, or unreadable: not asked for again until something moves
            self._aim = None
            return
        first, last = lines[0].number, lines[-1].number
        if self._aim is not None and asked is not None and self._aim.number in asked:
            self._aim = replace(self._aim, number=max(first, min(self._aim.number, last)))
            self.lines.set_lines(lines)
        elif last == self.lines.first - 1:
            self.lines.insert(0, lines)
        elif first == self.lines.last + 1:
            self.lines.append(lines)
        self.arrange()

    def add_news(self, events: Sequence[Event], happenings: Sequence[Happening] = ()) -> None:
        """Show what came, and what became of what is there."""
        for event in sorted(events, key=lambda event: event.number):
            if self.lines.first <= event.number <= self.lines.last:
                self.lines.change(event)
            else:
                self._add(event)
        if self.lines.last == self.span.last:
            for happening in happenings:
                self.lines.add_happening(happening)
        self.arrange()

    def show_remarks(self, remarks: Mapping[int, str]) -> None:
        """Show what unfinished events wait for, by their rows in the journal."""
        if self.lines.show_remarks(remarks):
            self.arrange()

    def go_to(self, number: int, *, choose: bool = False) -> None:
        """Show the event with this number, or the nearest there is, at the top; or *choose* it as well."""
        number = max(self.span.first, min(number, self.span.last))
        self._take_aim(_Aim(number, y=self.pile.room / 3 if choose else 0.0, choose=choose))

    def go_to_unread(self) -> None:
        """Show the first event that nobody has looked at, if there is one."""
        if self.lines.unread:
            self.go_to(self.lines.unread)

    def go_to_newest(self) -> None:
        """Show the newest end, and follow it."""
        self._take_aim(_Aim(self.span.last, share=1.0, y=float(self.pile.room)))

    def stay(self) -> None:
        """Keep in place what is in sight, though it grew."""
        self._follows = False
        self.arrange()

    def _add(self, event: Event) -> None:
        """Add an event where it continues what is loaded; elsewhere it is loaded when it is to be seen."""
        if event.number > self.span.last:
            if event.direction is Direction.IN and not self._is_watched():
                self._count_unread(event.number)
            self.span = replace(self.span, first=self.span.first or event.number, last=event.number)
            self.lines.beginning = self.span.first
        if event.number == self.lines.last + 1 or not self.lines.last:
            self.lines.append([Line(event.number, event)])

    def _count_unread(self, number: int) -> None:
        """What comes after all was looked at begins the unread anew."""
        if self.lines.unread <= self._seen_to:
            self.lines.unread, self.unread = number, 0
        self.unread += 1

    def _take_aim(self, aim: _Aim) -> None:
        self._aim = aim
        self._follows = False
        if self.lines.row_of(aim.number) is None:
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
        if self._follows:
            self._followed_to = self.span.last
        self._show_position()
        self._forget_far_lines()
        self._ask()
        if self._is_watched() and self.span.last > self._seen_to:
            self._seen_to = self.span.last
            self.newest_seen.emit(self.span.last)
        self.arranged.emit()

    def _hit_aim(self) -> None:
        """Show the place that was aimed at, if it is loaded."""
        row = self.lines.row_of(self._aim.number) if self._aim else None
        if self._aim is None or row is None:
            return
        aim, self._aim = self._aim, None
        self._blank.stop()
        self.pile.place(row, round(aim.y - aim.share * self._event_height(row)))
        if aim.choose:
            self.setCurrentIndex(self.lines.index(row))

    def _height_of(self, row: int) -> int:
        return self.bubbles.bubble(row).height

    def _event_height(self, row: int) -> int:
        """The height of an event with all that happened after it."""
        number, height = self.lines.line(row).number, 0
        while row < self.pile.rows and self.lines.line(row).number == number:
            height += self.bubbles.bubble(row).height
            row += 1
        return height

    def _shows_newest(self) -> bool:
        return self._aim is None and self.lines.last == self.span.last and self.pile.is_at_end(_NEAR)

    def _is_watched(self) -> bool:
        """Whether somebody sees what comes."""
        return self._follows and self.isVisible() and self.window().isActiveWindow()

    def _ask(self) -> None:
        """Ask for the place aimed at, else for what may soon be scrolled into sight; one thing at a time."""
        if self._asked is not None:
            return
        rows = [row for row, _, _ in self.pile.in_sight()] or [0]
        if self._aim is not None:
            self._blank.start()
            around = len(rows) + _SPARE
            self._want(self._aim.number - around, self._aim.number + around)
        elif self.pile.rows:
            margin = 1 if self.bar.isSliderDown() else _MARGIN  # it may go on at once
            if rows[0] < margin and self.lines.first > self.span.first:
                self._want(self.lines.first - PART, self.lines.first - 1)
            elif self.pile.rows - rows[-1] <= margin and self.lines.last < self.span.last:
                self._want(self.lines.last + 1, self.lines.last + PART)

    def _want(self, first: int, last: int) -> None:
        self._asked = range(max(first, self.span.first), min(last, self.span.last) + 1)
        self.part_wanted.emit(self._asked.start, len(self._asked))

    def _forget_far_lines(self) -> None:
        rows = [row for row, _, _ in self.pile.in_sight()]
        if rows and self.pile.rows - rows[-1] > _MOST_UNSEEN + PART:
            self.lines.forget_from(rows[-1] + _MOST_UNSEEN)
        if rows and rows[0] > _MOST_UNSEEN + PART:
            self.lines.forget_before(rows[0] - _MOST_UNSEEN)

    def _show_position(self) -> None:
        """Let the scroll bar stand where the window is, unless it is being dragged or gone after."""
        if not self.bar.isSliderDown() and self._aim is None:
            from_first = self.pile.is_at_start() and self.lines.first == self.span.first
            whole = from_first and self._shows_newest()
            self.bar.show_place(self.span, self._blocks(), self.pile.room, whole=whole)

    def _on_place_wanted(self, number: int, share: float, at: float) -> None:
        self._take_aim(_Aim(number, share, y=at * self.pile.room))

    def _blocks(self) -> list[Block]:
        """The events in sight."""
        blocks: list[Block] = []
        for row, top, height in self.pile.in_sight():
            number = self.lines.line(row).number
            if blocks and blocks[-1].number == number:
                blocks[-1] = replace(blocks[-1], height=blocks[-1].height + height)
            else:
                blocks.append(Block(number, top, height))
        return blocks

    def moveCursor(self, move: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if move in (_Move.MoveHome, _Move.MoveEnd):
            self.go_to(self.span.first if move is _Move.MoveHome else self.span.last, choose=True)
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
        if event.type() == QEvent.Type.FontChange:
            self.bubbles.forget()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ActivationChange):
            self.arrange()
