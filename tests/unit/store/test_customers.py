from __future__ import annotations

import sqlite3

import pytest

from kitdesk.model.states import State
from kitdesk.model.timeline import Customer, Event
from kitdesk.store import customers, rows
from tests.support.timeline_values import a_body, an_event


def store(db: sqlite3.Connection, *events: Event) -> list[Event]:
    return [rows.add_event(db, event) for event in events]


def ids(found: list[Customer]) -> str:
    return " ".join(customer.client_id for customer in found)


def test_customers_are_listed_by_their_newest_event(db: sqlite3.Connection) -> None:
    store(
        db,
        an_event(1, client_id="a", state=State.SENT, body=a_body(client_display_name="Anna")),
        an_event(2, client_id="b", text="x" * 1000, state=State.SENT),
        an_event(3, client_id="a", state=State.REFUSED),
        an_event(4, client_id="a", channel_id="other"),
    )
    assert customers.customers(db, "sandbox", None, -1) == [
        Customer("a", "Anna", an_event(3).at, 2, "Hello 3", State.REFUSED, last=3),
        Customer("b", "", an_event(2).at, 1, "x" * rows.MAX_PREVIEW, State.SENT, last=2),
    ]


def test_a_page_goes_on_where_the_one_before_ended(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n, client_id=f"c{n % 7}") for n in range(20)))
    first = customers.customers(db, "sandbox", None, 3)
    second = customers.customers(db, "sandbox", first[-1].last, 3)
    rest = customers.customers(db, "sandbox", second[-1].last, 3)
    assert [ids(page) for page in (first, second, rest)] == ["c5 c4 c3", "c2 c1 c0", "c6"]


def test_the_worst_of_a_customers_open_states_is_told(db: sqlite3.Connection) -> None:
    states = {
        "a": (State.UNKNOWN, State.FAILED, State.SENT),
        "b": (State.QUEUED, State.FAILED),
        "c": (State.SENDING, State.QUEUED),
        "d": (State.SENT, State.REFUSED),
    }
    store(db, *(an_event(client_id=who, state=state) for who, all_of in states.items() for state in all_of))
    found = {each.client_id: each.worst for each in customers.customers(db, "sandbox", None, -1)}
    assert found == {"a": State.UNKNOWN, "b": State.FAILED, "c": State.QUEUED, "d": None}


def test_some_customers_are_told_of_by_their_ids(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n, client_id=f"c{n}") for n in range(5)), an_event(client_id="c1", channel_id="x"))
    assert ids(customers.customers_among(db, "sandbox", ["c1", "c4", "nobody", "\ud800"])) == "c4 c1"


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (["petr"], "7916"),
        (["ANNA", "91"], "7916"),
        (["a"], "7916 a'b%_"),
        (["петр"], "петя"),
        (["%"], "a'b%_"),
        (["jurgen"], "j"),
        (["nobody"], ""),
    ],
)
def test_customers_are_found_by_any_part_of_name_and_id(
    db: sqlite3.Connection, terms: list[str], expected: str
) -> None:
    names = {"j": "Jürgen", "петя": "Пётр", "a'b%_": "", "7916": "Anna Petrova"}
    store(
        db, *(an_event(client_id=who, body=a_body(client_display_name=name)) for who, name in names.items())
    )
    store(db, an_event(client_id="petrova", channel_id="other"))
    assert ids(customers.customers_with(db, "sandbox", terms, 9)) == expected


def test_a_new_name_is_found_and_the_old_one_is_not(db: sqlite3.Connection) -> None:
    store(db, an_event(1, body=a_body(client_display_name="Anna")))
    store(db, an_event(2, body=a_body(client_display_name="Berta")), an_event(3))
    assert customers.customers_with(db, "sandbox", ["anna"], 9) == []
    assert ids(customers.customers_with(db, "sandbox", ["berta", "client-1"], 9)) == "client-1"


def test_a_conversation_is_closed_until_something_else_comes(db: sqlite3.Connection) -> None:
    store(db, an_event(1, kind="close_conversation", state=State.VERIFIED))
    assert [each.closed for each in customers.customers(db, "sandbox", None, -1)] == [True]
    store(db, an_event(2, state=State.SENT))
    assert [each.closed for each in customers.customers(db, "sandbox", None, -1)] == [False]
