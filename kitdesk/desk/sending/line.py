"""What the outgoing events of a channel wait for, customer by customer, and which of them may go next."""

from __future__ import annotations

import asyncio
from bisect import insort
from dataclasses import dataclass, field
from enum import Enum, auto

from kitdesk.model.timeline import Event, Unfinished


class Stand(Enum):
    """What an event waits for."""

    TURN = auto()
    """That those before it in its line are gone."""
    RETRY = auto()
    """The same, and for the next try, which comes by itself."""
    DECISION = auto()
    """A person's: nothing happens to it by itself."""
    GO = auto()
    """Nothing but the one under way: a person sent it by hand."""
    BUSY = auto()
    """It is being sent, or given up."""


@dataclass(eq=False)
class Entry:
    """An event in its line. *tried_at* is when its last try ended, on the channel's clock.

    One that is *unwanted* was given up while it was being sent: it is not to be tried again.
    """

    event: Event
    stand: Stand = Stand.TURN
    unwanted: bool = False
    tries: int = 0
    tried_at: float = 0.0
    ended: asyncio.Future[Event] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def end(self) -> None:
        """Tell whoever waits what became of it; only the first time counts."""
        if not self.ended.done():
            self.ended.set_result(self.event)


@dataclass(eq=False)
class Line:
    """The unfinished events of one customer, oldest first. Nothing overtakes without a person's decision."""

    client_id: str
    entries: list[Entry] = field(default_factory=list)
    storing: int = 0
    """How many are on their way to the disk and come next."""

    @property
    def is_idle(self) -> bool:
        return not (self.entries or self.storing)

    def add(self, entry: Entry) -> None:
        """Put *entry* where it belongs by its age."""
        insort(self.entries, entry, key=lambda each: each.event.row)

    def find(self, row: int) -> Entry | None:
        return next((entry for entry in self.entries if entry.event.row == row), None)

    def next(self) -> Entry | None:
        """The one to send now: the oldest that a person sent by hand, else the first if it waits its turn."""
        chosen = None
        for entry in self.entries:
            if entry.stand is Stand.BUSY:
                return None
            if chosen is None and entry.stand is Stand.GO:
                chosen = entry
        first = self.entries[0] if self.entries else None
        return chosen or (first if first and first.stand is Stand.TURN else None)

    def retry(self) -> Entry | None:
        """The one to try again when it is time, if it is its turn."""
        if not self.entries or self.entries[0].stand is not Stand.RETRY:
            return None
        others_go = any(entry.stand in (Stand.BUSY, Stand.GO) for entry in self.entries)
        return None if others_go else self.entries[0]

    def unfinished(self, retry_in: float) -> list[Unfinished]:
        """How it stands with each; the next try of the channel comes in *retry_in* seconds."""
        return [self._unfinished(place, entry, retry_in) for place, entry in enumerate(self.entries)]

    def _unfinished(self, place: int, entry: Entry, retry_in: float) -> Unfinished:
        waits = place > 0 and entry.stand in (Stand.TURN, Stand.RETRY)
        return Unfinished(
            entry.event,
            entry.tries,
            behind=self.entries[0].event if waits else None,
            retry_in=retry_in if place == 0 and entry.stand is Stand.RETRY else None,
            decision=entry.stand is Stand.DECISION,
        )


class Lines:
    """One for each customer of whom something is unfinished."""

    def __init__(self) -> None:
        self._lines: dict[str, Line] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def of(self, client_id: str) -> Line:
        """The line of a customer; hand it to `leave` when something was done to it."""
        return self._lines.setdefault(client_id, Line(client_id))

    def find(self, event: Event) -> tuple[Line, Entry] | None:
        """Where *event* waits, if it does."""
        line = self._lines.get(event.client_id)
        entry = line.find(event.row) if line is not None else None
        return (line, entry) if line is not None and entry is not None else None

    def leave(self, line: Line) -> None:
        """Forget a line in which nothing is left."""
        if line.is_idle and self._lines.get(line.client_id) is line:
            self._lines.pop(line.client_id, None)

    def entries(self) -> list[Entry]:
        return [entry for line in self._lines.values() for entry in line.entries]

    def are_storing(self) -> bool:
        return any(line.storing for line in self._lines.values())

    def retry(self) -> tuple[Line, Entry] | None:
        """Of those to try again, the one whose last try is the longest ago."""
        found = [(line, entry) for line in self._lines.values() if (entry := line.retry())]
        return min(found, key=lambda pair: (pair[1].tried_at, pair[1].event.row), default=None)

    def unfinished(self, retry_in: float) -> list[Unfinished]:
        """How it stands with each, the customer first whose oldest is the oldest."""
        lines = [line.unfinished(retry_in) for line in self._lines.values() if line.entries]
        return [each for line in sorted(lines, key=lambda line: line[0].event.row) for each in line]
