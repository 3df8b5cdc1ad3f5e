"""What must be true of messages and callbacks, whatever was done: kept in step by whoever does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kitdesk.desk.news import EventChanged, News
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from tests.support.desks import Heard

ALLOWED: Mapping[State, Sequence[State]] = {
    State.QUEUED: (State.SENDING, State.FAILED, State.DISCARDED),
    State.SENDING: (State.SENT, State.REFUSED, State.FAILED, State.UNKNOWN),
    State.FAILED: (State.SENDING, State.DISCARDED),
    State.UNKNOWN: (State.SENDING, State.DISCARDED),
    State.SENT: (State.SENDING,),
    State.REFUSED: (State.SENDING,),
    State.DISCARDED: (State.SENDING,),
}
"""Which states may follow one, in the order of what is told."""


class Watched(Heard):
    """Looks whether states move only as they may, from where they stood when the desk was opened."""

    def __init__(self, standing: Mapping[str, State]) -> None:
        super().__init__()
        self.standing = dict(standing)
        self.wrong: list[str] = []
        """Moves that may not be."""

    def tell(self, news: News) -> None:
        super().tell(news)
        if isinstance(news, EventChanged) and news.event.direction is Direction.OUT:
            event = news.event
            before = self.standing.get(event.event_id)
            allowed = (State.QUEUED, State.SENDING) if before is None else ALLOWED[before]
            if event.state not in allowed:
                self.wrong.append(f"{event.event_id} went from {before} to {event.state}")
            self.standing[event.event_id] = event.state


@dataclass
class Message:
    """One that was sent. A person asked to *resend* it so many times."""

    client_id: str
    body: bytes
    resent: int = 0

    def check(self, event: Event, at_kit: int) -> None:
        """Whether this, as it is stored, fits how often Kit took it. Nothing is under way."""
        said = (
            f"{event.event_id} is {event.state}, was resent {self.resent} times, and Kit has {at_kit} of it"
        )
        assert event.body == self.body, said
        assert at_kit <= 1 + self.resent, f"sent twice silently: {said}"
        assert event.state is not State.SENDING, said
        if event.state is State.SENT:
            assert at_kit, f"lost: {said}"
        if event.state in (State.QUEUED, State.FAILED, State.REFUSED) and not self.resent:
            assert not at_kit, said


@dataclass
class Delivered:
    """The bodies that were posted under one ``event_id`` rightly signed, and those of them answered."""

    posted: list[bytes] = field(default_factory=list)
    answered: list[bytes] = field(default_factory=list)

    def check(self, event: Event, exchanges: int) -> None:
        """Whether this, as it is stored, fits what was posted and answered."""
        said = f"{event.event_id} has {event.deliveries} deliveries, {len(self.answered)} were answered"
        assert len(self.answered) <= event.deliveries <= len(self.posted), said
        assert event.deliveries == exchanges, f"{said}, {exchanges} are stored"
        assert event.body in self.posted, said
        assert event.altered or len(set(self.answered)) <= 1, f"{said}, of several bodies, without an alarm"
        assert not event.altered or len(set(self.posted)) > 1, f"{said}, of one body, with an alarm"


@dataclass
class Expected:
    """All that was sent and posted. What was *under way* at a kill is there, or nothing came of it."""

    messages: dict[str, Message] = field(default_factory=dict)
    callbacks: dict[str, Delivered] = field(default_factory=dict)
    under_way: dict[str, Message] = field(default_factory=dict)
    overtaken: set[str] = field(default_factory=set)
    """The customers with whom somebody decided that a message overtakes."""

    def check(self, events: Sequence[tuple[Event, int]], taken: Sequence[str]) -> None:
        """Whether the stored *events*, each with the number of its exchanges, fit all this. *taken* are the
        ids that Kit has taken, in their order.
        """
        at_kit = Counter(taken)
        out = {event.event_id: event for event, _ in events if event.direction is Direction.OUT}
        came = {
            event.event_id: (event, number) for event, number in events if event.direction is Direction.IN
        }
        assert len(out) + len(came) == len(events), "two events have one id"
        for event_id in self.under_way.keys() & out.keys():
            self.messages[event_id] = self.under_way[event_id]
        self.under_way.clear()
        assert out.keys() == self.messages.keys(), f"lost or made up: {out.keys() ^ self.messages.keys()}"
        assert at_kit.keys() <= out.keys(), "sent before it was stored"
        for event_id, message in self.messages.items():
            message.check(out[event_id], at_kit[event_id])
        wanted = {event_id for event_id, each in self.callbacks.items() if each.answered}
        assert wanted <= came.keys(), f"lost: {wanted - came.keys()}"
        assert came.keys() <= self.callbacks.keys(), f"made up: {came.keys() - self.callbacks.keys()}"
        for event_id, (event, number) in came.items():
            self.callbacks[event_id].check(event, number)
        self._check_order([out[event_id] for event_id in dict.fromkeys(taken)])

    def _check_order(self, taken: Sequence[Event]) -> None:
        """Nothing overtakes without a decision."""
        lines: dict[str, list[int]] = {}
        for event in taken:
            lines.setdefault(event.client_id, []).append(event.number)
        for client_id, line in lines.items():
            assert client_id in self.overtaken or line == sorted(line), f"{client_id}: overtaken in {taken}"
