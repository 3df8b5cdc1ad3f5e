from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import Any

import pytest

from kitdesk.model.states import UNFINISHED, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store import conversation, customers, exchanges, received, rows, schema
from tests.support.timeline_values import a_body, an_event, an_exchange


def store(db: sqlite3.Connection, *events: Event) -> list[Event]:
    return [rows.add_event(db, event) for event in events]


@pytest.mark.parametrize(
    "event",
    [
        an_event(),
        an_event(direction=Direction.IN, state=State.QUEUED, note="because", at=0.1),
        an_event(text="NUL \0, line\nbreak, \u202e, 🧀, 'quote'; --", body=bytes(range(256)) * 300),
        an_event(client_id="", event_id="", message_id="", text="", body=b""),
        an_event(body=b"\xff\xfe not JSON", event_id="x" * 65536),
    ],
    ids=["usual", "other", "odd text", "empty", "no JSON"],
)
def test_an_event_comes_back_as_it_was_stored(db: sqlite3.Connection, event: Event) -> None:
    stored = store(db, event)
    assert rows.page(db, event.channel_id, event.client_id, None, 10) == stored


def test_lone_surrogates_which_json_can_spell_are_stored_as_replacement_characters(
    db: sqlite3.Connection,
) -> None:
    event = an_event(
        client_id="a\ud800b", text="\udfff", event_id="\ud800", message_id="\ud800", note="\ud800"
    )
    store(db, event)
    [found] = rows.page(db, "sandbox", "a\ud800b", None, 10)
    assert found.client_id == "a\ufffdb"
    assert found.body == event.body


def test_a_page_is_the_newest_before_a_number_and_oldest_first(db: sqlite3.Connection) -> None:
    stored = store(db, *(an_event(n, client_id=f"client-{n % 2}") for n in range(10)))
    odd = [event for event in stored if event.client_id == "client-1"]
    assert rows.page(db, "sandbox", "client-1", None, 3) == odd[2:]
    assert [event.number for event in odd] == [1, 2, 3, 4, 5]
    assert rows.page(db, "sandbox", "client-1", 3, 3) == odd[:2]
    assert rows.page(db, "sandbox", "client-1", 1, 3) == []
    assert rows.page(db, "other channel", "client-1", None, 3) == []


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (a_body(client_display_name="Berta"), "Berta"),
        (a_body(), "Anna"),
        (b'{"client_data": {"client_display_name": 7}}', "Anna"),
        (b'{"client_data": {"client_display_name": ""}}', "Anna"),
        (b'{"client_data": {"client_display_name": "cut', "Anna"),
        (b'["client_display_name"]', "Anna"),
        (b'{"client_data": {"client_display_name": "\\ud800"}}', "\ufffd"),
    ],
)
def test_the_last_name_that_a_body_states_is_the_customers_name(
    db: sqlite3.Connection, body: bytes, name: str
) -> None:
    store(db, an_event(1, body=a_body(client_display_name="Anna")), an_event(2, body=body))
    assert customers.customers(db, "sandbox", None, -1)[0].name == name


def test_unfinished_events_are_found_by_channel(db: sqlite3.Connection) -> None:
    stored = store(
        db, *(an_event(n, state=state) for n, state in enumerate(State)), an_event(channel_id="other")
    )
    unfinished = [each for each in stored if each.state in UNFINISHED and each.channel_id == "sandbox"]
    assert rows.unfinished(db, "sandbox") == unfinished
    rows.set_state(db, unfinished[0].row, State.SENT, "")
    assert rows.unfinished(db, "sandbox") == unfinished[1:]


def test_states_change_with_their_note(db: sqlite3.Connection) -> None:
    sending, queued = store(db, an_event(1), an_event(2, state=State.QUEUED))
    rows.change_states(db, State.SENDING, State.UNKNOWN, "why")
    rows.set_state(db, queued.row, State.FAILED, "other")
    assert rows.page(db, "sandbox", "client-1", None, 9) == [
        replace(sending, state=State.UNKNOWN, note="why"),
        replace(queued, state=State.FAILED, note="other"),
    ]


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (
            lambda db: rows.page(db, "sandbox", "client-1", 5, 50),
            "events_of_customer (customer=? AND number<?)",
        ),
        (lambda db: rows.unfinished(db, "sandbox"), "events_unfinished (state=?)"),
        (lambda db: rows.change_states(db, State.SENDING, State.UNKNOWN, ""), "events_unfinished (state=?)"),
        (
            lambda db: customers.customers(db, "sandbox", None, -1),
            "customers_of_channel (channel_id=? AND last<?)",
        ),
        (
            lambda db: conversation.page_from(db, "sandbox", "client-1", 5, 50),
            "events_of_customer (customer=? AND number>?)",
        ),
        (lambda db: rows.add_event(db, an_event()), "events_of_customer (customer=?)"),
        (
            lambda db: conversation.mark_seen(db, "sandbox", "client-1", 7),
            "events_of_customer (customer=? AND number>?)",
        ),
        (
            lambda db: received.add_delivery(db, an_event(direction=Direction.IN), an_exchange()),
            "events_received (event_id=?)",
        ),
        (lambda db: received.hold_back(db, "sandbox", an_exchange()), "exchanges_held (channel_id=?)"),
        (
            lambda db: exchanges.happenings(db, "sandbox", 1, 2, 9),
            "exchanges_at (channel_id=? AND at>? AND at<?)",
        ),
        (
            lambda db: exchanges.exchange_of(db, "sandbox", an_exchange(at=1.0).happening),
            "exchanges_at (channel_id=? AND at=?)",
        ),
        (
            lambda db: conversation.number_at(db, "sandbox", "client-1", 5.0),
            "sqlite_autoindex_customers_1 (channel_id=? AND client_id=?)",
        ),
        (
            lambda db: conversation.newest_sent(db, "sandbox", "client-1", 9),
            "events_of_customer (customer=? AND number>?)",
        ),
        (
            lambda db: conversation.newest_sent_of_channel(db, "sandbox", 9),
            "SEARCH events USING INTEGER PRIMARY KEY (rowid>?)",
        ),
        (lambda db: exchanges.exchanges(db, 1, 9), "exchanges_of_event (event=?)"),
        (lambda db: exchanges.history(db, "sandbox", ["login"], 9), "exchanges_of_channel (channel_id=?)"),
    ],
)
def test_no_query_walks_through_all_rows(query: object, index: str) -> None:
    plans: list[str] = []

    class Explained(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
            if not statement.startswith("PRAGMA"):
                explained = super().execute(f"EXPLAIN QUERY PLAN {statement}", *values)
                plans.extend(row[3] for row in explained)
            return super().execute(statement, *values)

    db = sqlite3.connect(":memory:", isolation_level=None, factory=Explained)
    schema.migrate(db, 0)
    plans.clear()
    assert callable(query)
    query(db)
    db.close()
    assert any(index in plan for plan in plans), plans
    assert not [plan for plan in plans if plan.startswith("SCAN") and "CONSTANT" not in plan], plans
