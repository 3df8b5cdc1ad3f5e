"""What narrows a search beside its words, and how it is called on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate

from kitdesk.model.search import Kind, Query
from kitdesk.model.states import Direction, State
from kitdesk.ui.tables.state_words import state_word
from kitdesk.ui.text import counted, date_text, translate


@dataclass(frozen=True)
class LastDays:
    """So many days up to now, today being one of them."""

    count: int

    def bounds(self) -> tuple[float, float | None]:
        """The Unix times from which and before which it is; None where it goes on."""
        return _start(QDate.currentDate().addDays(1 - self.count)), None

    def __str__(self) -> str:
        several = counted.tr("Last %Ln day(s)", "", self.count)
        return translate("filters", "Today") if self.count == 1 else several


@dataclass(frozen=True)
class Days:
    """From one day to another, both included."""

    first: QDate
    last: QDate

    def bounds(self) -> tuple[float, float | None]:
        """The Unix times from which and before which it is."""
        return _start(self.first), _start(self.last.addDays(1))

    def __str__(self) -> str:
        first, last = date_text(self.first), date_text(self.last)
        return (
            first
            if first == last
            else translate("filters", "{first} – {last}").format(first=first, last=last)
        )


Period = LastDays | Days


@dataclass(frozen=True)
class Filters:
    """None, or nothing in *kinds*, lets everything pass. *everywhere* is in all channels."""

    direction: Direction | None = None
    state: State | None = None
    kinds: frozenset[Kind] = frozenset()
    period: Period | None = None
    everywhere: bool = False

    def query(self, text: str, channel_id: str) -> Query:
        """What to ask the journal for, of the channel that is shown if not of all."""
        since, until = self.period.bounds() if self.period else (None, None)
        where = None if self.everywhere else channel_id
        return Query(text, where, self.direction, self.state, self.kinds, since, until)

    def parts(self) -> Iterator[tuple[str, Filters]]:
        """The name of each filter, and the filters without it."""
        if self.direction:
            yield direction_word(self.direction), replace(self, direction=None)
        if self.state:
            yield state_word(self.state), replace(self, state=None)
        for kind in Kind:
            if kind in self.kinds:
                yield kind_word(kind), replace(self, kinds=self.kinds - {kind})
        if self.period:
            yield str(self.period), replace(self, period=None)
        if self.everywhere:
            yield translate("filters", "All channels"), replace(self, everywhere=False)


def direction_word(direction: Direction) -> str:
    """Which way an event went."""
    return (
        translate("filters", "→ To Kit") if direction is Direction.OUT else translate("filters", "← From Kit")
    )


def kind_word(kind: Kind) -> str:
    """What a person calls *kind*."""
    return {
        Kind.MESSAGE: translate("filters", "message"),
        Kind.PHOTO: translate("filters", "photo"),
        Kind.AUDIO: translate("filters", "audio"),
        Kind.VIDEO: translate("filters", "video"),
        Kind.DOCUMENT: translate("filters", "document"),
        Kind.LOCATION: translate("filters", "location"),
        Kind.CONTACT: translate("filters", "contact"),
        Kind.CLOSING: translate("filters", "closing"),
        Kind.OTHER: translate("filters", "other types"),
    }[kind]


def _start(day: QDate) -> float:
    return float(day.startOfDay().toSecsSinceEpoch())
