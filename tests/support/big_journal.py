"""Makes journals that are too large to be written event by event.

As a program: ``big_journal PATH EVENTS [CUSTOMERS [LARGEST]]``.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import accumulate, chain
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from kitdesk.model.folding import fold
from kitdesk.model.signature import Outcome, sign
from kitdesk.model.states import CALLBACK, Direction, State
from kitdesk.sandbox.defaults import API_TOKEN, CHANNEL_UUID, SALT
from kitdesk.store import index
from kitdesk.store.opening import open_for_writing
from kitdesk.store.sqlite import connect
from tests.support.chatter import Chatter

CHANNEL = "sandbox"
START = 1_704_067_200.0
"""The Unix time of the first event: 2024-01-01, midnight UTC."""
SPAN = 200 * 86_400.0
"""Seconds from the first event to the last."""
UNFINISHED = 12
"""How many of the last events failed or are unknown, whatever the size."""

Row = tuple[Any, ...]
_BATCH = 10_000


def make_journal(path: Path, events: int, customers: int = 1_000, largest: int = 0) -> list[str]:
    """Make the journal *path* and return its customers' ``client_id`` s; the same arguments, the same rows.

    The first customer has exactly *largest* of the events, where that is given; the others share the rest.
    Each event has its exchange, received ones now and then a second delivery.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.making")
    new.unlink(missing_ok=True)
    open_for_writing(new)[0].close()
    maker = _Maker(events, customers, largest)
    with closing(connect(new, "rw")) as db, _in_bulk(db):
        rows = maker.rows()
        while batch := list(_taken(rows, _BATCH)):
            db.executemany(_insert("events", 14), (event for event, _ in batch))
            db.executemany(_insert("exchanges", 18), chain.from_iterable(more for _, more in batch))
        db.executemany(_insert("customers", 9), maker.customers())
        db.executemany(_insert("exchanges", 18), maker.logins())
        _index(db)
    new.rename(path)
    return maker.client_ids()


class _Maker:
    """The rows of one journal; *customers* are complete once all *rows* were made."""

    def __init__(self, events: int, customers: int, largest: int) -> None:
        self._events = events
        self._dice = Random(events * 31 + customers)
        self._chatter = Chatter(events + customers)
        self._people = [self._chatter.person(number) for number in range(customers)]
        self._numbers = [0] * customers
        self._last = [0] * customers
        self._unread = [0] * customers
        self._whose = self._largest(largest) if largest else self._by_rank()

    def rows(self) -> Iterator[tuple[Row, list[Row]]]:
        """Each event with its exchanges, oldest first."""
        for row, customer in enumerate(self._whose, 1):
            at = START + SPAN * (row - 1 + self._dice.random() / 2) / self._events
            self._numbers[customer] += 1
            self._last[customer] = row
            came = self._dice.random() < 0.5 and row <= self._events - UNFINISHED
            make = self._received if came else self._sent
            self._unread[customer] = self._unread[customer] + 1 if came else 0
            yield make(row, customer, round(at, 3))

    def customers(self) -> Iterator[Row]:
        for at, person in enumerate(self._people):
            number, unread = self._numbers[at], self._unread[at]
            if number:
                folded = fold(f"{person.name}\n{person.client_id}")
                known = (at + 1, CHANNEL, person.client_id, person.name, folded)
                yield *known, number, self._last[at], unread, number - unread

    def logins(self) -> Iterator[Row]:
        """A login or a refresh for each hundredth event."""
        for number in range(max(1, self._events // 100)):
            at = START + number * 100 * SPAN / self._events
            purpose, url = (
                ("token refresh", "refreshToken") if number % 90 else ("login", "login?domain=sandbox")
            )
            body = b"refresh_token=%E2%80%A2" if number % 90 else b"channel_uuid=" + CHANNEL_UUID.encode()
            yield self._exchange(None, purpose, at, f"{_KIT}/api/v3/botService/{url}", body)

    def client_ids(self) -> list[str]:
        return [person.client_id for person in self._people]

    def _largest(self, largest: int) -> Iterable[int]:
        others = set(self._dice.sample(range(self._events), self._events - largest))
        more = len(self._people) - 1
        return (1 + row % more if row in others else 0 for row in range(self._events))

    def _by_rank(self) -> Iterable[int]:
        """Each at least once, some far more often than others."""
        ranks = range(min(len(self._people), self._events))
        weights = list(accumulate(1 / (rank + 5) for rank in ranks))
        more = self._dice.choices(ranks, cum_weights=weights, k=self._events - len(ranks))
        return chain(ranks, more)

    def _sent(self, row: int, customer: int, at: float) -> tuple[Row, list[Row]]:
        person, event_id, text = self._people[customer], self._id(), self._text(customer)
        state, note, status, error = self._fate(row)
        message = self._message(text)
        body = _json(person.client_data, event_id, "send_message", {"message": message})
        event = (Direction.OUT, "send_message", event_id, message["message_id"], state, at, note, 0, 0, text)
        numbered = (row, customer + 1, self._numbers[customer], *event, body)
        return numbered, [
            self._exchange(row, "event", at, f"{_KIT}/{CHANNEL_UUID}", body, status=status, error=error)
        ]

    def _received(self, row: int, customer: int, at: float) -> tuple[Row, list[Row]]:
        person, event_id = self._people[customer], self._id()
        kind, said, text = self._said(customer)
        body = _json({"client_id": person.client_id}, event_id, kind, said)
        times = 2 if self._dice.random() < 0.01 else 1
        message_id = said.get("message", {}).get("message_id", "")
        event = (Direction.IN, kind, event_id, message_id, State.VERIFIED, at, "", times, 0, text)
        numbered = (row, customer + 1, self._numbers[customer], *event, body)
        return numbered, [self._delivery(row, at + 5 * again, event_id, body) for again in range(times)]

    def _said(self, customer: int) -> tuple[str, dict[str, Any], str]:
        """What an agent does: type, ``event_data`` and text."""
        luck, sender = self._dice.random(), self._chatter.sender()
        if luck < 0.03:
            sender.pop("sender_type")
            return "close_conversation", {"close_reason": "CLOSED_BY_AGENT", "sender_data": sender}, ""
        if luck < 0.032:
            return "typing_started", {"sender_data": sender}, ""
        text = self._text(customer)
        return "send_message", {"message": self._message(text), "sender_data": sender}, text

    def _text(self, customer: int) -> str:
        """Empty for every twentieth message, which is an attachment alone."""
        return "" if self._dice.random() < 0.05 else self._chatter.text(self._people[customer].language)

    def _message(self, text: str) -> dict[str, Any]:
        message: dict[str, Any] = {"message_id": self._id()} | ({"text": text} if text else {})
        if not text or self._dice.random() < 0.05:
            message["payload"] = self._chatter.payload()
        return message

    def _fate(self, row: int) -> tuple[State, str, int | None, str]:
        """State, note, status of the answer, error."""
        if row > self._events - UNFINISHED:
            if row % 2:
                return State.UNKNOWN, "no answer within 30 s", None, "no answer within 30 s"
            return State.FAILED, "connection refused", None, "connection refused"
        luck = self._dice.random()
        if luck < 0.01:
            return State.REFUSED, "Kit refused the event with status 400: wrong message.", 400, ""
        if luck < 0.012:
            return State.DISCARDED, "", None, "connection reset"
        return State.SENT, f"{self._dice.randrange(90, 400)} ms", 200, ""

    def _delivery(self, row: int, at: float, event_id: str, body: bytes) -> Row:
        signature = sign(SALT, API_TOKEN, event_id)
        return self._exchange(row, CALLBACK, at, _CALLBACK_URL, body, signature=signature)

    def _exchange(
        self,
        event: int | None,
        purpose: str,
        at: float,
        url: str,
        body: bytes,
        *,
        status: int | None = 200,
        error: str = "",
        signature: str = "",
    ) -> Row:
        total = self._dice.randrange(2_000, 300_000) / 1e6
        sent, answered, answer = (_CAME % signature, _OK, b"OK") if signature else (_WENT, _JSON_TYPE, _TAKEN)
        answered, answer = ("[]", b"") if status is None else (answered, answer)
        verdict = Outcome.VERIFIED if signature else ""
        timing = (None, None, None, None if status is None else total * 0.9, total)
        head = (CHANNEL, event, purpose, at, "POST", url, status, error, *timing, sent, answered)
        return (*head, body, answer, verdict)

    def _id(self) -> str:
        return str(UUID(int=self._dice.getrandbits(128), version=4))


@contextmanager
def _in_bulk(db: sqlite3.Connection) -> Iterator[None]:
    """Write without regard to crashes; indexes and triggers are made at the end, as they were at first."""
    chosen = "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql NOT NULL"
    left_out = db.execute(chosen).fetchall()
    for pragma in (
        "journal_mode = OFF",
        "synchronous = OFF",
        "cache_size = -500000",
        "locking_mode = EXCLUSIVE",
    ):
        db.execute(f"PRAGMA {pragma}").fetchall()
    db.execute("BEGIN")
    for kind, name, _ in left_out:
        db.execute(f"DROP {kind} {name}")
    yield
    for _, _, sql in left_out:
        db.execute(sql)
    db.execute("COMMIT")
    db.execute("PRAGMA journal_mode = WAL").fetchall()


def _index(db: sqlite3.Connection) -> None:
    """Let searches find all, as they do in a journal that grew."""
    while index.index_new(db, _BATCH):
        while index.merge(db):
            pass


def _insert(table: str, columns: int) -> str:
    return f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({', '.join('?' * columns)})"


def _taken(rows: Iterator[tuple[Row, list[Row]]], most: int) -> Iterator[tuple[Row, list[Row]]]:
    for _, row in zip(range(most), rows, strict=False):
        yield row


def _json(client: dict[str, Any], event_id: str, kind: str, data: dict[str, Any]) -> bytes:
    event = {"client_data": client, "event_id": event_id, "event_type": kind, "event_data": data}
    return json.dumps(event, ensure_ascii=False).encode()


_COLUMNS = {
    "customers": "row, channel_id, client_id, name, folded, events, last, unread, seen",
    "events": "row, customer, number, direction, kind, event_id, message_id, state, at, note, deliveries, "
    "altered, text, body",
    "exchanges": "channel_id, event, purpose, at, method, url, status, error, dns, connect, tls, first_byte, "
    "total, request_headers, answer_headers, request_body, answer_body, verdict",
}
_KIT = "http://127.0.0.1:8765"
_CALLBACK_URL = "http://127.0.0.1:8787/8f4e2a/callback"
_TAKEN = b'{"success": true, "result": true}'
_JSON_TYPE = json.dumps([["content-type", "application/json"], ["content-length", "33"]])
_WENT = json.dumps(
    [["Host", "127.0.0.1:8765"], ["Authorization", "Bearer •••"], ["Content-Type", "application/json"]]
)
_OK = json.dumps([["content-type", "text/plain"], ["content-length", "2"]])
_CAME = json.dumps(
    [
        ["Host", "kitdesk.example"],
        ["Content-Type", "application/json"],
        ["Authorization", "%s"],
        ["User-Agent", "Go-http-client/1.1"],
        ["X-Forwarded-For", "203.0.113.7"],
    ]
)


if __name__ == "__main__":
    make_journal(Path(sys.argv[1]), *map(int, sys.argv[2:]))
