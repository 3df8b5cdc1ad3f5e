from __future__ import annotations

import sqlite3

from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, Direction, State
from kitdesk.model.timeline import Event, Part, Span
from kitdesk.store import conversation, customers, exchanges, rows
from tests.support.timeline_values import an_event, an_exchange


def store(db: sqlite3.Connection, *events: Event) -> list[Event]:
    return [rows.add_event(db, event) for event in events]


def test_a_part_is_read_by_number(db: sqlite3.Connection) -> None:
    stored = store(db, *(an_event(n, client_id=f"client-{n % 2}") for n in range(10)))
    odd = tuple(event for event in stored if event.client_id == "client-1")
    assert conversation.part(db, "sandbox", "client-1", 2, 3).events == odd[1:4]
    assert conversation.part(db, "sandbox", "client-1", 4, 9).events == odd[3:]
    assert conversation.part(db, "sandbox", "client-1", -7, 2).events == odd[:2]
    assert conversation.part(db, "sandbox", "client-1", 6, 9) == Part()
    assert conversation.part(db, "other", "client-1", 1, 9) == Part()


def test_a_part_comes_with_what_happened_until_the_next_event(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n, at=10.0 * n) for n in (1, 2, 3)))
    logins = [an_exchange(purpose=LOGIN, at=at) for at in (5.0, 11.0, 25.0, 35.0)]
    for login in logins:
        exchanges.add_exchange(db, "sandbox", login, None)
    happened = [login.happening for login in logins]
    assert conversation.part(db, "sandbox", "client-1", 1, 2).happenings == tuple(happened[1:3])
    assert conversation.part(db, "sandbox", "client-1", 2, 2).happenings == tuple(happened[2:])


def test_the_first_event_comes_with_what_happened_before_it_but_not_with_logins(
    db: sqlite3.Connection,
) -> None:
    store(db, *(an_event(n, at=10.0 * n) for n in (1, 2)))
    shots = [an_exchange(purpose=CHAIR_CALLBACK, at=at) for at in (4.0, 5.0, 15.0)]
    for made in (*shots, an_exchange(purpose=LOGIN, at=6.0)):
        exchanges.add_exchange(db, "sandbox", made, None)
    happened = tuple(shot.happening for shot in shots)
    assert conversation.part(db, "sandbox", "client-1", 1, 9).happenings == happened
    assert conversation.part(db, "sandbox", "client-1", 2, 9).happenings == ()
    assert conversation.opening(db, "sandbox", "nobody", 9) == (Span(), Part((), happened))


def test_not_all_that_ever_happened_is_told_before_the_first_event(db: sqlite3.Connection) -> None:
    for at in range(conversation.MOST_BEFORE + 5):
        exchanges.add_exchange(db, "sandbox", an_exchange(purpose=CHAIR_CALLBACK, at=float(at)), None)
    _, part = conversation.opening(db, "sandbox", "nobody", 9)
    assert [each.at for each in part.happenings] == list(range(5, conversation.MOST_BEFORE + 5))


def test_a_conversation_is_opened_with_its_last_events(db: sqlite3.Connection) -> None:
    stored = store(db, *(an_event(n) for n in range(1, 8)))
    span, part = conversation.opening(db, "sandbox", "client-1", 3)
    assert span == Span(1, 7)
    assert part.events == tuple(stored[4:])
    assert conversation.opening(db, "sandbox", "nobody", 3) == (Span(), Part())


def test_a_conversation_is_unread_until_it_was_looked_at(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n, direction=Direction.IN, state=State.VERIFIED) for n in range(3)), an_event(3))
    assert conversation.span(db, "sandbox", "client-1") == Span(1, 4, 0, 3, 1)
    assert customers.customers(db, "sandbox", None, -1)[0].unread == 3
    conversation.mark_seen(db, "sandbox", "client-1", 2)
    assert customers.customers(db, "sandbox", None, -1)[0].unread == 1
    conversation.mark_seen(db, "sandbox", "client-1", 1)  # what was seen stays so
    assert conversation.span(db, "sandbox", "client-1") == Span(1, 4, 2, 1, 3)
    conversation.mark_seen(db, "sandbox", "client-1", 4)
    assert customers.customers(db, "sandbox", None, -1)[0].unread == 0


def test_the_span_of_a_customer_who_has_not_written_is_empty(db: sqlite3.Connection) -> None:
    assert conversation.span(db, "sandbox", "nobody") == Span()
    assert conversation.number_at(db, "sandbox", "nobody", 0) == 0


def test_the_newest_that_were_sent_are_found_behind_what_came(db: sqlite3.Connection) -> None:
    assert conversation.newest_sent(db, "sandbox", "client-1", 2) == []
    came = [an_event(n, direction=Direction.IN, state=State.VERIFIED) for n in range(4, 200)]
    store(db, an_event(1), an_event(2), an_event(3), *came)
    found = conversation.newest_sent(db, "sandbox", "client-1", 2)
    assert [event.event_id for event in found] == ["event-3", "event-2"]


def test_a_date_leads_to_the_first_event_from_then_on(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n, at=float(10 * n)) for n in range(1, 100)))
    found = {at: conversation.number_at(db, "sandbox", "client-1", at) for at in (0, 10, 11, 500, 990, 1e9)}
    assert found == {0: 1, 10: 1, 11: 2, 500: 50, 990: 99, 1e9: 99}


def test_the_first_unread_is_searched_for_not_too_far(db: sqlite3.Connection) -> None:
    store(db, *(an_event(n) for n in range(conversation.LOOK + 5)), an_event(0, direction=Direction.IN))
    assert conversation.span(db, "sandbox", "client-1").fresh == 1
    conversation.mark_seen(db, "sandbox", "client-1", 100)
    assert conversation.span(db, "sandbox", "client-1").fresh == conversation.LOOK + 6


def test_the_newest_that_went_to_kit_for_anybody_are_of_this_channel_and_not_from_long_ago(
    db: sqlite3.Connection,
) -> None:
    store(db, an_event(1, client_id="old"), *(an_event(n, client_id=f"client-{n % 2}") for n in range(2, 6)))
    store(db, an_event(8, channel_id="other"), an_event(9, direction=Direction.IN))
    db.execute("UPDATE events SET row = row + 5000 WHERE row > 1")

    def newest(limit: int) -> list[str]:
        return [event.event_id for event in conversation.newest_sent_of_channel(db, "sandbox", limit)]

    assert newest(3) == ["event-5", "event-4", "event-3"]
    assert newest(9)[3:] == ["event-2"]
