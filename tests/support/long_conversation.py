"""A conversation of any length behind a view, which asks for its parts as it would ask the journal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from kitdesk.model.states import Direction
from kitdesk.model.timeline import Event, Span
from kitdesk.ui.tables.lines import Line
from kitdesk.ui.tables.stretch_view import StretchView
from tests.support.conversations import a_stretch, event


class LongConversation(QObject):
    """Events *first* to *last*, every third of them from an agent; made when they are asked for."""

    def __init__(self, view: StretchView, last: int, first: int = 1, *, at_once: bool = True) -> None:
        super().__init__(view)
        self.asked: list[tuple[int, int]] = []
        """First number and count of what is not answered yet."""
        self.parts = 0
        """How many were asked for in all."""
        self._view = view
        self.span = Span(first, last, last)
        self._at_once = at_once
        view.part_wanted.connect(self._on_part_wanted)

    def open(self, unread: int = 0) -> None:
        """Show its newest end; the event *unread* is the first that nobody has looked at."""
        span = self.span
        seen = unread - 1 if unread else span.last
        opened = Span(span.first, span.last, seen, span.last - seen, unread)
        self._view.open(opened, self.lines(span.last - 59, 60))

    def answer(self) -> None:
        """Give what was asked for first."""
        self._view.show_part(self.lines(*self.asked.pop(0)))

    def lines(self, first: int, count: int) -> list[Line]:
        numbers = range(max(first, self.span.first), min(first + count, self.span.last + 1))
        return a_stretch([self.message(number) for number in numbers])

    def message(self, number: int, **members: Any) -> Event:
        came = {"direction": Direction.IN, "sender": {"sender_display_name": "Maria", "sender_type": "agent"}}
        text = f"message {number} " + "word " * (number * 7 % 40)
        return event(number, text, **(came if number % 3 == 0 else {}) | members)

    def _on_part_wanted(self, first: int, count: int) -> None:
        self.parts += 1
        self.asked.append((first, count))
        if self._at_once:
            self.answer()
