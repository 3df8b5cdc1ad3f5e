"""What is held of a long conversation: one stretch of it, grown where one looks and forgotten elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kitdesk.model.states import Direction
from kitdesk.model.timeline import Event, Happening, Span
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.lines_model import LinesModel

PART = 60
"""Events that are asked for at a time."""
MARGIN = 30
"""Lines out of sight, above and below, fewer than which let more be asked for."""
MOST_UNSEEN = 150
"""Lines out of sight, above and below, more than which are forgotten."""


class Stretch:
    """Keeps *lines*, a part of the conversation that *span* tells of; one request for more at a time."""

    def __init__(self, lines: LinesModel) -> None:
        self.span = Span()
        self.unread = 0
        """How many came that nobody looked at, from the first unread one on."""
        self.seen_to = 0
        """The number up to which somebody has looked."""
        self._lines = lines
        self._asked: range | None = None

    @property
    def reaches_first(self) -> bool:
        """Whether the first event of all is held."""
        return self._lines.first == self.span.first

    @property
    def reaches_last(self) -> bool:
        """Whether the last event of all is held."""
        return self._lines.last == self.span.last

    def open(self, span: Span, lines: Sequence[Line]) -> None:
        """Hold a stretch of another conversation."""
        self.span, self.unread, self.seen_to = span, span.unread, span.seen
        self._asked = None
        self._lines.beginning, self._lines.unread = span.first, span.fresh
        self._lines.set_lines(lines)

    def ask(self, first: int, last: int) -> range | None:
        """The numbers to be asked for now, of those wanted; None while others are awaited."""
        if self._asked is not None:
            return None
        self._asked = range(max(first, self.span.first), min(last, self.span.last) + 1)
        return self._asked

    def ask_beside(self, rows: Sequence[int], margin: int) -> range | None:
        """The numbers to be asked for, when fewer than *margin* lines are held beside the *rows* in sight."""
        if not rows:
            return None
        if rows[0] < margin and not self.reaches_first:
            return self.ask(self._lines.first - PART, self._lines.first - 1)
        if self._lines.rowCount() - rows[-1] <= margin and not self.reaches_last:
            return self.ask(self._lines.last + 1, self._lines.last + PART)
        return None

    def take(self, lines: Sequence[Line], aim: int = 0) -> int:
        """Hold the lines that were asked for, in the place of all others if the event *aim* was among them.

        What neither is about *aim* nor continues what is held comes too late, and is dropped. Returns *aim*,
        or the event nearest to it that there is.
        """
        asked, self._asked = self._asked or range(0), None
        if not lines:
            return aim
        first, last = next((line.number for line in lines if line.number), 0), lines[-1].number
        if aim in asked:
            self._lines.set_lines(lines)
            return max(first, min(aim, last))
        if last == self._lines.first - 1:
            self._lines.insert(0, lines)
        elif first == self._lines.last + 1:  # what happened before the first event is never forgotten below
            self._lines.append([line for line in lines if line.number])
        return aim

    def add_news(self, events: Sequence[Event], happenings: Sequence[Happening], *, watched: bool) -> None:
        """Show what came, and what became of what is held; *watched* when somebody sees what comes."""
        for event in sorted(events, key=lambda event: event.number):
            if self._lines.first <= event.number <= self._lines.last:
                self._lines.change(event)
            else:
                self._add(event, watched=watched)
        if self.reaches_last:
            for happening in happenings:
                self._lines.add_happening(happening)

    def forget_beside(self, rows: Sequence[int]) -> None:
        """Forget what is far from the *rows* in sight."""
        if rows and self._lines.rowCount() - rows[-1] > MOST_UNSEEN + PART:
            self._lines.forget_from(rows[-1] + MOST_UNSEEN)
        if rows and rows[0] > MOST_UNSEEN + PART:
            self._lines.forget_before(rows[0] - MOST_UNSEEN)

    def _add(self, event: Event, *, watched: bool) -> None:
        """Hold an event that continues what is held; any other is loaded when it is to be seen."""
        if event.number > self.span.last:
            if event.direction is Direction.IN and not watched:
                self._count_unread(event.number)
            self.span = replace(self.span, first=self.span.first or event.number, last=event.number)
            self._lines.beginning = self.span.first
        if event.number == self._lines.last + 1 or not self._lines.last:
            self._lines.append([Line(event.number, event)])

    def _count_unread(self, number: int) -> None:
        """What comes after all was looked at begins the unread anew."""
        if self._lines.unread <= self.seen_to:
            self._lines.unread, self.unread = number, 0
        self.unread += 1
