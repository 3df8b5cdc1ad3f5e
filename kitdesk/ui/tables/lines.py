"""The lines of a conversation: its events, and between them what happened on the channel."""

from __future__ import annotations

import math
from dataclasses import dataclass

from kitdesk.model.states import CALLBACK, OF_CHAIR
from kitdesk.model.timeline import Event, Happening, Part


@dataclass(frozen=True)
class Gathered:
    """The happenings of one kind between two events: how many there were, the newest of them, and whether all
    have its reason.
    """

    newest: Happening
    count: int = 1
    alike: bool = True

    @property
    def kind(self) -> tuple[object, ...]:
        return _kind(self.newest)

    def joined_by(self, newer: Happening) -> Gathered:
        """These and a newer one."""
        before = self.newest
        alike = (before.error, before.reason) == (newer.error, newer.reason)
        return Gathered(newer, self.count + 1, self.alike and alike)


@dataclass(frozen=True)
class Line:
    """One row of a conversation. *number* is the event's; what happened has that of the event before it, 0
    before the first one.
    """

    number: int
    of: Event | Gathered

    @property
    def event(self) -> Event | None:
        return self.of if isinstance(self.of, Event) else None

    @property
    def subject(self) -> Event | Happening:
        """What is to be looked at closely."""
        return self.of if isinstance(self.of, Event) else self.of.newest

    @property
    def at(self) -> float:
        """The Unix time, in seconds."""
        return self.subject.at

    @property
    def key(self) -> tuple[object, ...]:
        """What it keeps when it changes."""
        return (self.number,) if isinstance(self.of, Event) else (self.number, *self.of.kind)


def woven(part: Part) -> list[Line]:
    """Each event of *part*, and before and after it the happenings, gathered by kind."""
    lines: list[Line] = []
    coming = iter(part.happenings)
    happening = next(coming, None)
    ends = [event.at for event in part.events] + [math.inf]
    for event, end in zip((None, *part.events), ends, strict=True):
        number = event.number if event else 0
        gathered: list[Line] = []
        while happening is not None and happening.at < end:
            add_happening(gathered, number, happening)
            happening = next(coming, None)
        lines += [Line(number, event), *gathered] if event else gathered
    return lines


def add_happening(tail: list[Line], number: int, happening: Happening) -> int:
    """Add a happening to the lines after the event *number*, or before all, one for each kind.

    Returns which it became. One that is not newer than those of its kind is among them already.
    """
    line = Line(number, Gathered(happening))
    for at, known in enumerate(tail):
        if isinstance(known.of, Gathered) and known.key == line.key:
            if known.of.newest.at < happening.at:
                tail[at] = Line(number, known.of.joined_by(happening))
            return at
    tail.append(line)
    return len(tail) - 1


def _kind(happening: Happening) -> tuple[object, ...]:
    """Callbacks that were held back are one kind, whatever was wrong with each; no two shots are."""
    if happening.purpose in OF_CHAIR:
        return happening.purpose, happening.at
    if happening.purpose == CALLBACK:
        return (CALLBACK,)
    return happening.purpose, happening.verdict, bool(happening.error)
