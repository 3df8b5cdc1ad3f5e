from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from string import ascii_lowercase
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.search import Found, Kind, Query
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.store import index, rows, schema
from kitdesk.store.search import NAMED, search
from tests.support.timeline_values import an_event


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    connection = new_journal()
    yield connection
    connection.close()


def new_journal() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    schema.migrate(connection, 0)
    return connection


def store(db: sqlite3.Connection, *events: Event) -> list[Event]:
    stored = [rows.add_event(db, event) for event in events]
    while index.advance(db, 100):
        pass
    return stored


def saying(text: str, **members: Any) -> Event:
    """An event that says *text*, and an id in which no word of a test is found."""
    body = json.dumps({"event_data": {"message": {"text": text}}}).encode()
    usual = {"event_id": "-", "message_id": "-", "client_id": "-", "state": State.SENT}
    return an_event(**{"text": text, "body": body} | usual | members)


def found(db: sqlite3.Connection, text: str = "", **filters: Any) -> list[str]:
    return [event.text for event in search(db, Query(text, "sandbox", **filters), None, 99).events]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("order", ["Your orders?", "My order is late"]),
        ("ORD late", ["My order is late"]),
        ("r", []),
        ("rder", []),
        ("mý", ["My order is late"]),
        ("пришел", ["Заказ пришёл"]),
        ("приш зак", ["Заказ пришёл"]),
        ("'; DROP", []),
        ('order" OR "late', ["My order is late"]),
        ("order AND NOT late", []),
        ("late*", ["My order is late"]),
        ("👍 late", ["My order is late"]),
        ("👍", []),
        ("\u19b0x", []),
        ("مرحبا", []),
        ("\ue000out", []),
        ("\ud800", []),
    ],
)
def test_each_word_is_found_by_its_beginning(db: sqlite3.Connection, typed: str, texts: list[str]) -> None:
    store(db, saying("My order is late"), saying("Your orders?"), saying("Заказ пришёл"))
    assert found(db, typed) == texts


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("2f0c6e3a-77b1-4c0e-9f4e-0b8f2f2a91ab", 1),
        ("2F0C6E3A", 1),
        ("b1-4c0e", 1),
        ("91ab", 1),
        ("2f0c", 1),
        ("4c0e", 0),
        ("77b", 0),
        ("m-7", 1),
        ("M-7", 1),
        ("m-", 0),
        ("2f0c6e3a m-7", 1),
        ("2f0c6e3a hello", 1),
        ("hello 91ab m-7", 1),
        ("2f0c…91ab", 1),
        ("hello 2f0c 91ab m-7", 0),
        ("2f0c6e3a goodbye", 0),
        ("2f0c6e91ab", 0),
        ('2f"', 0),
    ],
)
def test_ids_are_found_by_their_parts(db: sqlite3.Connection, typed: str, count: int) -> None:
    uuid = "2f0c6e3a-77b1-4c0e-9f4e-0b8f2f2a91ab"
    store(db, saying("Hello", event_id=uuid, message_id="m-7"), saying("goodbye"))
    assert len(found(db, typed)) == count


def test_a_word_and_an_id_that_are_alike_make_one_hit(db: sqlite3.Connection) -> None:
    store(db, saying("order-1", event_id="order-1"), saying("else", event_id="order-1"))
    assert found(db, "order-1") == ["else", "order-1"]


def test_the_newest_come_first_and_page_by_page(db: sqlite3.Connection) -> None:
    store(db, *(saying(f"hello {number}", event_id=f"hello-{number}") for number in range(10)))
    pages: list[Found] = [search(db, Query("hello"), None, 4)]
    while pages[-1].before is not None:
        pages.append(search(db, Query("hello"), pages[-1].before, 4))
    texts = [[event.text for event in page.events] for page in pages]
    assert texts == [[f"hello {n}" for n in part] for part in ((9, 8, 7, 6), (5, 4, 3, 2), (1, 0))]


def test_a_search_is_of_one_channel_or_of_all(db: sqlite3.Connection) -> None:
    here, there = store(
        db, saying("here", event_id="id-4471"), saying("there", channel_id="x", event_id="id-4471")
    )
    assert search(db, Query("id-4471", "sandbox"), None, 9).events == (here,)
    assert search(db, Query("", "sandbox"), None, 9).events == (here,)
    assert search(db, Query("id-4471"), None, 9).events == (there, here)
    assert search(db, Query(), None, 9).events == (there, here)


def test_filters_hold_with_words_and_without(db: sqlite3.Connection) -> None:
    for state in State:
        came = state is State.VERIFIED
        store(db, saying(state, state=state, direction=Direction.IN if came else Direction.OUT))
    for state in State:
        assert found(db, "", state=state) == [state]
        assert found(db, state[:4], state=state) == [state]
        assert found(db, "-", state=state) == []
    assert found(db, "verified", state=State.SENT) == []
    assert found(db, "", direction=Direction.IN) == ["verified"]
    assert found(db, "", direction=Direction.IN, state=State.SENT) == []
    assert found(db, "s", direction=Direction.OUT) == ["sent", "sending"]


def test_kinds_are_of_events_and_of_attachments(db: sqlite3.Connection) -> None:
    def carrying(*kinds: object) -> bytes:
        items = [{"type": kind} for kind in kinds]
        return json.dumps(
            {"device": {"type": "video"}, "event_data": {"message": {"payload": items}}}
        ).encode()

    store(
        db,
        saying("plain"),
        saying("two", body=carrying("photo", "contact")),
        saying("sticker", body=carrying("sticker", 7, None)),
        saying("odd", body=b'{"event_data": {"message": {"payload": {"type": "photo"}}}}'),
        saying("none", body=b'{"event_data": {"message": {"payload": 7}}}'),
        saying("closed", kind="close_conversation"),
        saying("typing", kind="typing_started"),
    )
    assert found(db, "", kinds={Kind.CLOSING}) == ["closed"]
    assert found(db, "", kinds={Kind.OTHER}) == ["typing", "sticker"]
    assert found(db, "", kinds={Kind.PHOTO}) == ["odd", "two"]
    assert found(db, "", kinds={Kind.CONTACT, Kind.CLOSING}) == ["closed", "two"]
    assert found(db, "", kinds={Kind.VIDEO}) == []
    assert len(found(db, "", kinds={Kind.MESSAGE})) == 5


def test_a_stranger_cannot_pass_for_another_kind(db: sqlite3.Connection) -> None:
    store(db, saying("\ue000photo \ue000in"), saying("x", body=b'{"a": "\\ue000photo"}'))
    assert found(db, "", kinds={Kind.PHOTO}) == []


def test_times_bound_what_is_found(db: sqlite3.Connection) -> None:
    stored = store(db, *(saying(f"at {at}", at=float(at)) for at in range(0, 100, 10)))
    db.execute("DELETE FROM events WHERE row IN (4, 5, 6)")
    assert found(db, since=20.0, until=81.0) == ["at 80", "at 70", "at 60", "at 20"]
    assert found(db, "at", since=85.0) == ["at 90"]
    assert found(db, since=91.0) == []
    assert found(db, until=0.0) == []
    assert search(db, Query(since=20.0), stored[7].row, 2).events == (stored[6], stored[2])


def test_a_deleted_event_is_not_found(db: sqlite3.Connection) -> None:
    store(db, saying("hello", event_id="evt-4471"), saying("hello again"))
    db.execute("DELETE FROM events WHERE row = 1")
    assert found(db, "hello") == ["hello again"]
    assert found(db, "evt-4471") == []


def test_what_is_not_searched_yet_is_told(db: sqlite3.Connection) -> None:
    store(db, *(saying(f"hello {number}") for number in range(4)))
    index.begin_anew(db)
    index.advance(db, 1)
    result = search(db, Query("hello"), None, 9)
    assert [event.text for event in result.events] == ["hello 3"]
    assert result.unsearched == 0.75


@pytest.mark.parametrize("words", [1, 2, NAMED, NAMED + 1])
def test_a_long_beginning_finds_however_many_words_begin_with_it(db: sqlite3.Connection, words: int) -> None:
    ends = ["", *(first + second for first in "ab" for second in ascii_lowercase)]
    texts = [f"subscription{end}" for end in ends[:words]]
    store(db, *(saying(text) for text in ("subscript", *texts, "subscriptor", "subscript\uffdcion", "subs")))
    assert found(db, "subscription") == texts[::-1]
    assert found(db, "subscriptio nothing") == []
    assert found(db, "subscriptions") == []


def test_an_empty_journal_finds_nothing(db: sqlite3.Connection) -> None:
    assert search(db, Query("hello", "sandbox", since=1.0), None, 9) == Found()


WORDS = st.sampled_from(["order", "or", "old-4471", "зака", "a.b", "44711", "delivering", "deliveringly"])
EVENTS = st.lists(
    st.builds(
        lambda words, id_, channel, came, state: saying(
            " ".join(words),
            event_id=id_,
            channel_id=channel,
            direction=Direction.IN if came else Direction.OUT,
            state=State.VERIFIED if came else state,
        ),
        st.lists(WORDS, max_size=3),
        WORDS,
        st.sampled_from(["sandbox", "x"]),
        st.booleans(),
        st.sampled_from([state for state in State if state is not State.VERIFIED]),
    ),
    max_size=12,
)


@given(
    EVENTS,
    st.lists(WORDS | st.sampled_from(["o", "44", "4471", "delivery", "deliverin"]), max_size=3),
    st.none() | st.sampled_from(State),
    st.none() | st.sampled_from(Direction),
    st.none() | st.just("sandbox"),
)
def test_the_index_finds_what_looking_at_each_event_finds(
    events: list[Event],
    terms: list[str],
    state: State | None,
    direction: Direction | None,
    channel: str | None,
) -> None:
    def has(event: Event, term: str) -> bool:
        words = re.split(r"\W+", event.text)
        typed = re.split(r"\W+", term)
        is_said = all(word in words for word in typed[:-1]) and any(w.startswith(typed[-1]) for w in words)
        id_ = event.event_id
        short, middle = len(term) <= 3, len(term) <= 5
        in_id = (
            id_ == term if short else id_.startswith(term) or id_.endswith(term) if middle else term in id_
        )
        return is_said or in_id

    db = new_journal()
    stored = store(db, *events)
    query = Query(" ".join(terms), channel, direction, state)
    expected = [
        event
        for event in reversed(stored)
        if channel in (None, event.channel_id)
        and state in (None, event.state)
        and direction in (None, event.direction)
        and all(has(event, term) for term in terms)
    ]
    assert list(search(db, query, None, 99).events) == expected
    db.close()
