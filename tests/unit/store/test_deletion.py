from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.deletion import Doomed, Scope
from kitdesk.model.evidence import Fact, Finding
from kitdesk.model.states import CALLBACK, UNFINISHED, Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store import conversation, customers, deletion, exchanges, received, rows, schema
from kitdesk.store.opening import open_for_writing
from tests.support.timeline_values import an_event, an_exchange


def sent(db: sqlite3.Connection, number: int, **members: Any) -> Event:
    event = rows.add_event(db, an_event(number, **{"state": State.SENT, "at": float(number)} | members))
    exchanges.add_exchange(db, event.channel_id, an_exchange(request_body=event.body), event.row)
    return event


def came(db: sqlite3.Connection, number: int, **members: Any) -> Event:
    members = {"direction": Direction.IN, "state": State.VERIFIED, "at": float(number)} | members
    return received.add_delivery(db, an_event(number, **members), an_exchange(purpose=CALLBACK)).event


def delete(db: sqlite3.Connection, scope: Scope, limit: int = 1000) -> int:
    """Delete all of it, so many events at a time. How many went."""
    plan, number = deletion.plan(db, scope), 0
    while not plan.is_done:
        plan, more = deletion.delete_events(db, limit, plan)
        assert_in_order(db)
        number += more
    while deletion.delete_others(db, limit, scope):
        pass
    deletion.delete_evidence(db, scope)
    return number


def assert_in_order(db: sqlite3.Connection) -> None:
    """Each conversation is numbered without gaps in the order of its rows, and its customer's row is true."""
    for customer, last, events, unread, seen in db.execute(
        "SELECT row, last, events, unread, seen FROM customers"
    ).fetchall():
        found = db.execute(
            "SELECT number, row, direction FROM events WHERE customer = ? ORDER BY row", (customer,)
        ).fetchall()
        numbers = [number for number, _, _ in found]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert (events, last) == (len(found), found[-1][1])
        assert unread == sum(number > seen and direction == "in" for number, _, direction in found)
    assert db.execute(
        "SELECT count(*) FROM events WHERE customer NOT IN (SELECT row FROM customers)"
    ).fetchone() == (0,)
    orphans = "SELECT count(*) FROM exchanges WHERE event NOT IN (SELECT row FROM events)"
    assert db.execute(orphans).fetchone() == (0,)


def left(db: sqlite3.Connection) -> list[str]:
    """The ids of the events that are left."""
    return [event_id for (event_id,) in db.execute("SELECT event_id FROM events ORDER BY row")]


def test_a_customer_goes_with_all_that_belongs_to_them(db: sqlite3.Connection) -> None:
    for number in range(1, 7):
        sent(db, number, client_id=f"client-{number % 2}")
    came(db, 7, client_id="client-1")
    assert delete(db, Scope("sandbox", "client-1")) == 4
    assert left(db) == ["event-2", "event-4", "event-6"]
    assert [each.client_id for each in customers.customers(db, "sandbox", None, -1)] == ["client-0"]
    assert db.execute("SELECT count(*) FROM exchanges").fetchone() == (3,)


def test_a_customer_of_the_same_id_on_another_channel_stays(db: sqlite3.Connection) -> None:
    sent(db, 1)
    sent(db, 2, channel_id="other")
    assert delete(db, Scope("sandbox", "client-1")) == 1
    assert left(db) == ["event-2"]


def test_the_history_of_a_channel_goes_with_logins_and_evidence(db: sqlite3.Connection) -> None:
    for number, channel_id in enumerate(["sandbox", "other"]):
        sent(db, number, channel_id=channel_id)
        exchanges.add_exchange(db, channel_id, an_exchange(purpose="login"), None)
        received.hold_back(db, channel_id, an_exchange(purpose=CALLBACK))
        received.note_evidence(db, channel_id, {(Fact.EVENT_ID, "UUID"): 1}, 1.0)
    delete(db, Scope("sandbox"), limit=1)
    assert left(db) == ["event-1"]
    assert db.execute("SELECT channel_id FROM exchanges").fetchall() == [("other",)] * 3
    assert db.execute("SELECT channel_id FROM evidence").fetchall() == [("other",)]


def test_what_is_older_than_a_date_goes_on_all_channels(db: sqlite3.Connection) -> None:
    for number in range(10):
        sent(db, number, client_id=f"client-{number % 3}", channel_id=["sandbox", "other"][number % 2])
        exchanges.add_exchange(db, "sandbox", an_exchange(purpose="login", at=float(number)), None)
    received.note_evidence(db, "sandbox", {(Fact.EVENT_ID, "UUID"): 1}, 9.0)
    assert delete(db, Scope(before=6.0), limit=2) == 6
    assert left(db) == [f"event-{number}" for number in range(6, 10)]
    assert [at for (at,) in db.execute("SELECT at FROM exchanges WHERE event IS NULL")] == [6, 7, 8, 9]
    assert received.evidence(db, "sandbox") == [Finding(Fact.EVENT_ID, "UUID", 1, 9.0, 9.0)]


@pytest.mark.parametrize("state", UNFINISHED)
def test_what_is_unfinished_stays_and_moves_up_to_what_comes_after_it(
    db: sqlite3.Connection, state: State
) -> None:
    for number in range(1, 9):
        sent(db, number, state=state if number in (2, 5) else State.SENT)
    assert delete(db, Scope(before=7.0), limit=3) == 4
    assert [(event.event_id, event.number) for event in rows.page(db, "sandbox", "client-1", None, 9)] == [
        ("event-2", 5), ("event-5", 6), ("event-7", 7), ("event-8", 8)
    ]  # fmt: skip
    assert delete(db, Scope("sandbox", "client-1")) == 2
    assert conversation.span(db, "sandbox", "client-1").last == 8
    assert left(db) == ["event-2", "event-5"]
    assert sent(db, 9).number == 9


def test_what_comes_meanwhile_stays(db: sqlite3.Connection) -> None:
    for number in range(1, 5):
        sent(db, number)
    plan = deletion.plan(db, Scope("sandbox"))
    plan, _ = deletion.delete_events(db, 3, plan)
    sent(db, 5)
    sent(db, 6, client_id="client-2")
    while not plan.is_done:
        plan, _ = deletion.delete_events(db, 3, plan)
    assert left(db) == ["event-5", "event-6"]


def test_where_the_clock_jumped_nothing_goes_that_is_not_older(db: sqlite3.Connection) -> None:
    for number, at in enumerate([1.0, 2.0, 9.0, 3.0, 4.0, 5.0]):
        sent(db, number, at=at)
    delete(db, Scope(before=5.0), limit=2)
    assert left(db)[:1] == ["event-2"]


def test_weighing_says_what_would_go(db: sqlite3.Connection) -> None:
    for number in range(10):
        sent(db, number, client_id=f"client-{number % 3}", body=bytes(100_000))
    sent(db, 10, channel_id="other")
    sent(db, 4, client_id="client-0", state=State.UNKNOWN, at=9.0)
    sent(db, 7, client_id="client-1", state=State.FAILED, at=7.0)
    exchanges.add_exchange(db, "sandbox", an_exchange(purpose="login", at=2.0), None)
    doomed = deletion.weigh(db, Scope("sandbox", before=8.0))
    assert (doomed.events, doomed.customers, doomed.others) == (8, 3, 1)
    assert (doomed.first_at, doomed.last_at) == (0.0, 7.0)
    assert doomed.unfinished == {State.FAILED: 1}
    assert 8 * 200_000 < doomed.size < 8.1 * 200_000
    assert deletion.weigh(db, Scope("sandbox", "client-0")).events == 4
    assert deletion.weigh(db, Scope()).events == 11


def test_nothing_weighs_nothing_and_goes_at_once(db: sqlite3.Connection) -> None:
    sent(db, 1)
    for scope in (Scope("nowhere"), Scope("sandbox", "nobody"), Scope(before=0.5)):
        assert deletion.weigh(db, scope) == Doomed()
        assert deletion.weigh(db, scope).is_nothing
        assert delete(db, scope) == 0


EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["sandbox", "other"]),
        st.sampled_from(["client-1", "client-2"]),
        st.sampled_from([*State]),
        st.integers(0, 3),
    ),
    max_size=30,
)


@given(
    EVENTS,
    st.sampled_from([None, "sandbox"]),
    st.sampled_from([None, "client-1"]),
    st.none() | st.integers(0, 40),
    st.integers(1, 7),
)
def test_exactly_the_finished_of_the_scope_go(
    events: list[tuple[str, str, State, int]],
    channel_id: str | None,
    client_id: str | None,
    before: int | None,
    limit: int,
) -> None:
    scope = Scope(channel_id, client_id if channel_id else None, before)
    stays, at = [], 0.0
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        schema.migrate(db, 0)
        for number, (channel, client, state, later) in enumerate(events):
            at += later
            make = came if state is State.VERIFIED else sent
            make(db, number, channel_id=channel, client_id=client, state=state, at=at)
            goes = channel_id in (None, channel) and scope.client_id in (None, client)
            if not goes or state in UNFINISHED or (before is not None and at >= before):
                stays.append(f"event-{number}")
        weighed = deletion.weigh(db, scope)
        assert delete(db, scope, limit) == weighed.events == len(events) - len(stays)
        assert left(db) == stays


def test_freed_space_goes_back_to_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    with closing(open_for_writing(path).connection) as db:
        db.execute("BEGIN")
        for number in range(100):
            sent(db, number, body=bytes(50_000))
        db.execute("COMMIT")
        db.execute("BEGIN")
        assert deletion.size(db)[0] == 100
        delete(db, Scope(before=90.0))
        left, freed = deletion.free(db, 10)
        assert freed == 10 * 4096
        assert left > 8_000_000
        assert deletion.free(db, 100_000) == (0, left)
        assert deletion.size(db)[0] == 10
        assert deletion.size(db)[1] < 2_000_000
        db.execute("COMMIT")
    assert path.stat().st_size < 2_000_000
