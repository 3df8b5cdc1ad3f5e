from __future__ import annotations

import sqlite3
from dataclasses import replace

from kitdesk.model.signature import Outcome
from kitdesk.model.states import CALLBACK, CHAIR_CALLBACK, LOGIN, REFRESH, SUITE_CHECK
from kitdesk.model.timeline import Glimpse, Timing
from kitdesk.store import exchanges, rows
from tests.support.timeline_values import an_event, an_exchange


def test_an_exchange_comes_back_as_it_was_stored(db: sqlite3.Connection) -> None:
    event = rows.add_event(db, an_event())
    answered = an_exchange()
    failed = an_exchange(status=None, answer_body=b"", answer_headers=(), error="no route", timing=Timing())
    for each in (answered, failed):
        exchanges.add_exchange(db, "sandbox", each, event.row)
    assert exchanges.exchanges(db, event.row, 9) == [replace(answered, row=1), replace(failed, row=2)]
    assert exchanges.exchanges(db, event.row + 1, 9) == []


def test_an_exchange_that_was_stored_before_its_answer_gets_it_once(db: sqlite3.Connection) -> None:
    waiting = an_exchange(status=None, answer_body=b"", answer_headers=(), error="no answer yet")
    row = exchanges.add_exchange(db, "sandbox", waiting, None)
    answered = replace(an_exchange(), row=row)
    exchanges.set_answer(db, replace(answered, at=answered.at + 1))  # another one that had this row
    assert exchanges.exchange(db, row) == replace(waiting, row=row)
    exchanges.set_answer(db, answered)
    exchanges.set_answer(db, replace(answered, status=500))
    stored = exchanges.exchange(db, row)
    assert stored == replace(answered, timing=replace(waiting.timing, total=answered.timing.total))


def test_of_very_many_exchanges_there_are_the_first_and_the_newest(db: sqlite3.Connection) -> None:
    event = rows.add_event(db, an_event())
    for _ in range(6):
        exchanges.add_exchange(db, "sandbox", an_exchange(), event.row)
    assert [each.row for each in exchanges.exchanges(db, event.row, 3)] == [1, 5, 6]
    assert [each.row for each in exchanges.exchanges(db, event.row, 6)] == [1, 2, 3, 4, 5, 6]
    assert exchanges.count_exchanges(db, event.row) == 6
    assert exchanges.count_exchanges(db, event.row + 1) == 0


def test_the_history_is_of_exchanges_without_an_event_newest_first(db: sqlite3.Connection) -> None:
    event = rows.add_event(db, an_event())
    login, refresh, other = (an_exchange(purpose=name) for name in ("login", "token refresh", "check"))
    made = [(login, None), (refresh, None), (other, None), (login, event.row), (refresh, None)]
    for at, (exchange, row) in enumerate(made):
        exchanges.add_exchange(db, "sandbox", replace(exchange, at=at), row)
    exchanges.add_exchange(db, "other channel", login, None)
    found = exchanges.history(db, "sandbox", ["login", "token refresh"], 2)
    assert [exchange.purpose for exchange in found] == ["token refresh", "token refresh"]
    assert [exchange.at for exchange in found] == [4, 1]
    assert exchanges.history(db, "sandbox", [], 2) == []


def test_what_happened_between_two_times_is_found_oldest_first(db: sqlite3.Connection) -> None:
    event = rows.add_event(db, an_event())
    for at in range(6):
        exchanges.add_exchange(db, "sandbox", an_exchange(purpose="login", at=float(at)), None)
        exchanges.add_exchange(db, "sandbox", an_exchange(at=float(at)), event.row)
    assert [each.at for each in exchanges.happenings(db, "sandbox", 1, 5, 9)] == [1, 2, 3, 4]
    assert [each.at for each in exchanges.happenings(db, "sandbox", 1, 5, 2)] == [3, 4]
    assert exchanges.happenings(db, "other", 0, 9, 9) == []


def test_what_a_conversation_does_not_tell_of_did_not_happen(db: sqlite3.Connection) -> None:
    """Tokens are refreshed every few minutes; only that it failed is news."""
    failed = an_exchange(purpose=REFRESH, at=2.0, error="The refresh token is dead.")
    made = [
        an_exchange(purpose=REFRESH, at=1.0),
        failed,
        an_exchange(purpose="check", at=3.0),
        an_exchange(purpose=CALLBACK, at=4.0, verdict=Outcome.MISMATCH, reason="salt and token are swapped"),
        an_exchange(purpose=CHAIR_CALLBACK, at=5.0, url="https://example.com/hook", reason="send_message"),
        an_exchange(purpose=SUITE_CHECK, at=6.0),
    ]
    for exchange in made:
        exchanges.add_exchange(db, "sandbox", exchange, None)
    found = exchanges.happenings(db, "sandbox", 0, 9, 9)
    assert found == [each.happening for each in (made[1], made[3], made[4])]
    assert (found[2].host, found[2].status) == ("example.com", 200)
    assert all(each.is_told == (each in found) for each in (exchange.happening for exchange in made))


def test_a_happening_leads_to_its_exchange(db: sqlite3.Connection) -> None:
    exchange = an_exchange(purpose=LOGIN, at=1_700_000_000.123456)
    assert exchanges.exchange_of(db, "sandbox", exchange.happening) is None
    exchanges.add_exchange(db, "sandbox", exchange, None)
    assert exchanges.exchange_of(db, "sandbox", exchange.happening) == replace(exchange, row=1)


def test_one_exchange_is_found_by_its_row(db: sqlite3.Connection) -> None:
    exchanges.add_exchange(db, "sandbox", an_exchange(), None)
    assert exchanges.exchange(db, 1) == replace(an_exchange(), row=1)
    assert exchanges.exchange(db, 2) is None


def test_the_newest_of_a_channel_are_glimpsed_whether_or_not_they_are_of_an_event(
    db: sqlite3.Connection,
) -> None:
    event = rows.add_event(db, an_event(text="x" * 1000))
    made = [
        ("sandbox", an_exchange(purpose="login", status=None), None),
        ("other", an_exchange(), None),
        ("sandbox", an_exchange(), event.row),
        ("sandbox", an_exchange(purpose="callback", status=401), None),
    ]
    for channel_id, exchange, row in made:
        exchanges.add_exchange(db, channel_id, exchange, row)
    at = an_exchange().at
    newest = Glimpse(4, "callback", at, 401)
    of_event = Glimpse(
        3, "event", at, 200, "send_message", "client-1", "x" * rows.MAX_PREVIEW, event.event_id
    )
    assert exchanges.glimpses(db, "sandbox", 9) == [newest, of_event, Glimpse(1, "login", at, None)]
    assert exchanges.glimpses(db, "sandbox", 1) == [newest]
    assert exchanges.glimpses(db, "sandbox", 9, "login") == [Glimpse(1, "login", at, None)]


def test_no_more_than_the_newest_of_all_channels_are_looked_at(db: sqlite3.Connection) -> None:
    """However long the journal is, and however quiet the channel."""
    exchanges.add_exchange(db, "sandbox", an_exchange(), None)
    for _ in range(exchanges._LOOKED_AT):
        exchanges.add_exchange(db, "other", an_exchange(), None)
    assert exchanges.glimpses(db, "sandbox", 9) == []
