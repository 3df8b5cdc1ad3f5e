"""The conversations as Kit has them: what customers sent, what was answered, and what became of each."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from kitdesk.model.sentence import Sentence
from kitdesk.model.states import EVENT
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.doubts import CLOSING, Known, doubts_of
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.turn import Stage, Turn

MOST_ENTRIES = 1_000
"""Of all conversations together; the oldest go first."""
MOST_CUSTOMERS = 1_000


class EntryKind(StrEnum):
    EVENT = "event"
    """The customer's, as the sandbox got it."""
    ANSWER = "answer"
    CLOSING = "closing"
    TRANSFER = "transfer"
    """Another agent answers from then on; nothing is posted for it. [documented by absence]"""
    TEST_REQUEST = "test request"
    """The channel's, and so a part of each conversation."""


@dataclass(frozen=True)
class Entry:
    """One line of a conversation; *number* stays while the rest changes. *at* is Unix time in seconds.

    *body* is what was sent, byte for byte, its secrets masked; *text* says who takes over. An event that was
    not taken was *refused* for that reason; *fault* is what was done to it on demand. A callback is at a
    *stage* and has *doubts*: what a real Kit would hardly do.
    """

    number: int
    kind: EntryKind
    client_id: str
    at: float
    body: bytes = b""
    text: str = ""
    event_id: str = ""
    refused: str = ""
    fault: str = ""
    stage: Stage = Stage.OVER
    exchange: Exchange | None = None
    doubts: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class Standing:
    """How it stands with one customer: the *agent* who answers, by name, and how many events nobody saw."""

    known: Known = field(default_factory=Known)
    agent: str = ""
    unread: int = 0


class Dialogue:
    """*on_change* is told whose conversation changed, ``""`` for all."""

    def __init__(self, on_change: Callable[[str], None]) -> None:
        self._on_change = on_change
        self._entries: deque[Entry] = deque(maxlen=MOST_ENTRIES)
        self._made = 0
        self._standing: dict[str, Standing] = {}
        """The customer who was heard of last at the end."""

    def entries(self, client_id: str) -> list[Entry]:
        """A customer's conversation, oldest first."""
        return [
            each
            for each in self._entries
            if each.client_id == client_id or each.kind is EntryKind.TEST_REQUEST
        ]

    def customers(self) -> list[str]:
        """Every ``client_id`` that wrote or was answered, the last one first."""
        return list(reversed(self._standing))

    def standing(self, client_id: str) -> Standing:
        """How it stands with a customer."""
        return self._standing.get(client_id, Standing())

    def hear(self, seen: Seen) -> None:
        """Take note of a request: an event of a customer's has its place here, also if it was refused."""
        client_id = _client_id(seen.event)
        if seen.purpose != EVENT or not client_id:
            return
        self._add(
            Entry(
                self._next(),
                EntryKind.EVENT,
                client_id,
                seen.at,
                body=seen.exchange.request_body if seen.exchange else b"",
                refused=seen.refused,
                fault=seen.fault,
                exchange=seen.exchange,
            )
        )
        stands = self.standing(client_id)
        if seen.refused:
            self._stand(client_id, stands)
        else:
            self._stand(client_id, replace(stands, known=Known(wrote=True), unread=stands.unread + 1))

    def follow(self, turn: Turn) -> None:
        """Take note of how far a callback has come."""
        said = json.loads(turn.body)
        kind = EntryKind.CLOSING if said.get("event_type") == CLOSING else EntryKind.ANSWER
        stands = self.standing(turn.client_id)
        entry = self._entry_of(turn.event_id)
        if entry is None:
            entry = Entry(self._next(), kind, turn.client_id, turn.at, turn.body, event_id=turn.event_id)
            self._add(entry)
        if turn.stage in (Stage.TYPING, Stage.POSTING):
            entry = replace(entry, doubts=doubts_of(said, stands.known))
        self._change(replace(entry, stage=turn.stage, exchange=turn.exchange))
        if turn.stage is Stage.POSTING and kind is EntryKind.CLOSING:
            stands = replace(stands, known=replace(stands.known, closed=True))
        self._stand(turn.client_id, stands)

    def note_test_request(self, exchange: Exchange) -> None:
        """Take note of the test request of a channel's creation."""
        self._add(Entry(self._next(), EntryKind.TEST_REQUEST, "", exchange.at, exchange=exchange))
        self._on_change("")

    def transfer(self, client_id: str, agent: str, name: str, at: float) -> None:
        """Let another agent answer a customer from now on; *name* is what a person calls them."""
        self._add(Entry(self._next(), EntryKind.TRANSFER, client_id, at, text=name))
        self._stand(client_id, replace(self.standing(client_id), agent=agent))

    def read(self, client_id: str) -> None:
        """Somebody looked at this conversation."""
        stands = self.standing(client_id)
        if stands.unread:
            self._standing[client_id] = replace(stands, unread=0)
            self._on_change(client_id)

    def recall(self, earlier: Iterable[Entry]) -> None:
        """Put what happened in an earlier run before all else; *earlier* is in order, oldest first."""
        known: dict[str, Known] = {}
        kept = []
        for entry in earlier:
            before = known.get(entry.client_id, Known())
            if entry.kind is EntryKind.EVENT and not entry.refused:
                before = Known(wrote=True)
            elif entry.kind is EntryKind.CLOSING:
                before = replace(before, closed=True)
            known[entry.client_id] = before
            kept.append(replace(entry, number=self._next()))
        for entry in reversed(kept[max(0, len(kept) + len(self._entries) - MOST_ENTRIES) :]):
            self._entries.appendleft(entry)
        known.pop("", None)
        for client_id, before in known.items():
            stands = self.standing(client_id)
            if not stands.known.wrote:
                self._standing = {client_id: replace(stands, known=before)} | self._standing
        self._on_change("")

    def _next(self) -> int:
        self._made += 1
        return self._made

    def _add(self, entry: Entry) -> None:
        self._entries.append(entry)

    def _entry_of(self, event_id: str) -> Entry | None:
        return next((each for each in reversed(self._entries) if each.event_id == event_id), None)

    def _change(self, entry: Entry) -> None:
        for at in range(len(self._entries) - 1, -1, -1):
            if self._entries[at].number == entry.number:
                self._entries[at] = entry
                return

    def _stand(self, client_id: str, stands: Standing) -> None:
        self._standing.pop(client_id, None)
        self._standing[client_id] = stands
        while len(self._standing) > MOST_CUSTOMERS:
            del self._standing[next(iter(self._standing))]
        self._on_change(client_id)


def _client_id(event: object) -> str:
    client = event.get("client_data") if isinstance(event, Mapping) else None
    client_id: Any = client.get("client_id") if isinstance(client, Mapping) else None
    return client_id if isinstance(client_id, str) else ""
