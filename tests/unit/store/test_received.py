from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

import pytest

from kitdesk.model.evidence import Fact, Finding
from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, FORWARDED, TEST_REQUEST, Direction, State
from kitdesk.model.timeline import Event, Exchange, Held
from kitdesk.store import customers, exchanges, received, rows
from kitdesk.store.received import Receipt
from kitdesk.store.rows import MAX_PREVIEW
from tests.support.timeline_values import an_event, an_exchange


def came(number: int = 1, **members: Any) -> Event:
    return an_event(number, direction=Direction.IN, state=State.VERIFIED, **members)


def delivery(**members: Any) -> Exchange:
    return an_exchange(**{"purpose": CALLBACK, "verdict": Outcome.VERIFIED} | members)


def test_a_delivery_makes_an_event_with_its_exchange(db: sqlite3.Connection) -> None:
    stored = received.add_delivery(db, came(), delivery()).event
    assert stored == replace(came(), deliveries=1, number=1, row=1)
    assert rows.page(db, "sandbox", "client-1", None, 9) == [stored]
    assert exchanges.exchanges(db, stored.row, 9) == [replace(delivery(), row=1)]


def test_the_same_event_id_again_is_another_delivery_of_the_first_body(db: sqlite3.Connection) -> None:
    first = received.add_delivery(db, came(), delivery()).event
    again = received.add_delivery(db, came(), delivery(at=2.0))
    altered = received.add_delivery(db, came(body=b"{}", client_id="client-2"), delivery(at=3.0))
    same = received.add_delivery(db, came(body=b"[]"), delivery(at=4.0))
    assert again == Receipt(replace(first, deliveries=2), row=2)
    assert altered == Receipt(replace(first, deliveries=3, altered=True), alarm=True, row=3)
    assert same == Receipt(replace(first, deliveries=4, altered=True), row=4)  # one alarm is enough
    assert rows.page(db, "sandbox", "client-1", None, 9) == [same.event]
    assert [each.client_id for each in customers.customers(db, "sandbox", None, -1)] == ["client-1"]
    assert len(exchanges.exchanges(db, first.row, 9)) == 4


def test_an_event_id_belongs_to_its_channel_and_its_direction(db: sqlite3.Connection) -> None:
    rows.add_event(db, an_event())
    received.add_delivery(db, came(channel_id="other"), delivery())
    stored = received.add_delivery(db, came(), delivery()).event
    assert (stored.deliveries, stored.number) == (1, 2)


def test_only_the_last_that_did_not_verify_are_kept(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received, "MOST_HELD", 3)
    for at in range(5):
        received.hold_back(db, "sandbox", delivery(at=float(at), verdict=Outcome.MISMATCH, reason="no"))
    received.hold_back(db, "other", delivery())
    exchanges.add_exchange(db, "sandbox", an_exchange(purpose="login"), None)
    assert [each.at for each in received.held(db, "sandbox", 9)] == [4, 3, 2]
    assert received.count_held(db, "sandbox") == 3
    assert received.held(db, "sandbox", 1)[0].reason == "no"
    assert customers.customers(db, "sandbox", None, -1) == []


def test_what_was_held_back_becomes_an_event_once_it_verifies(db: sqlite3.Connection) -> None:
    received.hold_back(db, "sandbox", delivery(verdict=Outcome.UNVERIFIABLE))
    [kept] = received.held(db, "sandbox", 9)
    stored = received.release(db, came(), replace(kept, verdict=Outcome.VERIFIED)).event
    assert received.held(db, "sandbox", 9) == []
    assert [each.verdict for each in exchanges.exchanges(db, stored.row, 9)] == [Outcome.VERIFIED]


def test_evidence_is_counted_by_fact_and_what_it_was(db: sqlite3.Connection) -> None:
    received.note_evidence(db, "sandbox", {(Fact.SEPARATORS, ":"): 1, (Fact.DIGITS, "lower case"): 4}, 1.0)
    received.note_evidence(db, "sandbox", {(Fact.SEPARATORS, ":"): 2}, 2.0)
    received.note_evidence(db, "other", {(Fact.SEPARATORS, ": "): 1}, 3.0)
    assert received.evidence(db, "sandbox") == [
        Finding(Fact.DIGITS, "lower case", 4, 1.0, 1.0),
        Finding(Fact.SEPARATORS, ":", 3, 1.0, 2.0),
    ]


@pytest.mark.parametrize(
    ("body", "event_id", "client_id"),
    [
        (b'{"event_id": "evt-1", "client_data": {"client_id": "c-1"}}', "evt-1", "c-1"),
        (b'{"event_id": 71, "client_data": {"client_id": 5}}', "71", "5"),
        (b'{"event_id": ["x"], "client_data": {"client_id": null}}', "", ""),
        (b'{"event_id": {"a": 1}, "client_data": "c"}', "", ""),
        (b'{"event_id": true}', "", ""),
        (b'{"event_id": "\\ud800 <b>x</b>"}', "\ufffd\ufffd\ufffd <b>x</b>", ""),
        (b'{"event_id": "a\xff"}', "a\ufffd", ""),
        (b'{"event_id": "' + b"e" * 500 + b'"}', "e" * MAX_PREVIEW, ""),
        (b'{"event_id": "e", "more": "' + b"x" * (1 << 16) + b'"}', "", ""),
        (b"[" * 100_000, "", ""),
        (b"not json", "", ""),
        (b"\x00\x01\x02", "", ""),
        (b"", "", ""),
    ],
)
def test_what_was_held_is_listed_by_what_it_claims(
    db: sqlite3.Connection, body: bytes, event_id: str, client_id: str
) -> None:
    held = delivery(request_body=body, verdict=Outcome.MISMATCH, reason="Mismatch: because", at=4.0)
    received.hold_back(db, "sandbox", held)
    listed = received.held_in_short(db, "sandbox", 9)
    assert listed == [Held(1, 4.0, Outcome.MISMATCH, "Mismatch: because", event_id, client_id)]


def test_what_was_held_is_listed_newest_first_and_test_requests_are_not(db: sqlite3.Connection) -> None:
    for number in range(5):
        received.hold_back(db, "sandbox", delivery(verdict=Outcome.UNVERIFIABLE, at=float(number)))
    received.hold_back(db, "sandbox", delivery(verdict=Outcome.MISMATCH, purpose=TEST_REQUEST))
    received.hold_back(db, "other", delivery(verdict=Outcome.MISMATCH))
    assert [held.at for held in received.held_in_short(db, "sandbox", 3)] == [4.0, 3.0, 2.0]


def test_of_forwarded_callbacks_without_an_event_the_last_are_kept(
    db: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(received, "MOST_HELD", 2)
    event = received.add_delivery(db, came(), delivery()).event
    forwarded = an_exchange(purpose=FORWARDED)
    for row in (event.row, None, None, None):
        received.add_forwarded(db, "sandbox", forwarded, row)
    assert [each.row for each in exchanges.history(db, "sandbox", [FORWARDED], 9)] == [5, 4]
    assert [each.row for each in exchanges.exchanges(db, event.row, 9)] == [1, 2]
