from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kitdesk.callback.making import closing_callback, message_callback
from kitdesk.model.timeline import Exchange, Timing
from kitdesk.model.wire import CallbackMessage
from kitdesk.sandbox.seen import Seen
from kitdesk.ui.sandbox.traffic import Traffic
from tests.support.hands import click, press
from tests.support.kit_requests import EVENT
from tests.support.timeline_values import an_exchange

NOON = time.mktime((2026, 5, 4, 12, 0, 0, 0, 0, -1))


@pytest.fixture
def traffic(qtbot: QtBot) -> Traffic:
    traffic = Traffic()
    qtbot.addWidget(traffic)
    traffic.resize(400, 200)
    traffic.show()
    return traffic


def rows(traffic: Traffic) -> list[str]:
    """The first line of each row."""
    return [traffic.item(row).text().partition("\n")[0] for row in range(traffic.count())]


def why(traffic: Traffic, row: int) -> str:
    """What a row says in its second line."""
    return traffic.item(row).text().partition("\n")[2].strip()


def posted(text: str = "Hi", **members: Any) -> Exchange:
    message = CallbackMessage.model_validate({"message_id": "m-1"} | ({"text": text} if text else {}))
    body = message_callback("c-1", "e-1", message).to_json()
    common = {"at": NOON, "request_body": body, "timing": Timing(total=0.0123)}
    return an_exchange(**common | members)


def seen(**members: Any) -> Seen:
    return replace(Seen(NOON, "POST", "/x", 200, "event", event=EVENT), **members)


def test_a_post_shows_what_came_of_it_and_what_it_said(traffic: Traffic) -> None:
    traffic.add_posted(posted())
    traffic.add_posted(posted(""))
    traffic.add_posted(posted(status=401))
    traffic.add_posted(posted(request_body=closing_callback("c-1", "e-2", "CLOSED_BY_BOT").to_json()))
    traffic.add_posted(posted(request_body=b""))
    assert rows(traffic) == [
        "12:00:00  → 200 · 12 ms · test request",
        "12:00:00  → 200 · 12 ms · closing of c-1",
        "12:00:00  → ✕ 401 · 12 ms · c-1: Hi",
        "12:00:00  → 200 · 12 ms · c-1: attachments",
        "12:00:00  → 200 · 12 ms · c-1: Hi",
    ]


def test_why_there_was_no_answer_stands_below_and_whole_in_the_tool_tip(traffic: Traffic) -> None:
    traffic.add_posted(posted(status=None, error="example.com could not be reached: <b>gone</b>."))
    assert rows(traffic) == ["12:00:00  → ✕ no answer · 12 ms · c-1: Hi"]
    assert why(traffic, 0) == "example.com could not be reached: <b>gone</b>."
    assert "example.com could not be reached: &lt;b>gone&lt;/b>." in traffic.item(0).toolTip()


def test_a_request_shows_who_said_what_and_what_was_done_to_it(traffic: Traffic) -> None:
    traffic.add_seen(seen(purpose="login", event=None))
    traffic.add_seen(seen())
    traffic.add_seen(seen(status=401, refused="the access token expired 2 s ago"))
    traffic.add_seen(seen(status=None, fault="a dropped connection, request taken"))
    traffic.add_seen(seen(status=404, purpose="", event=None, refused="there is no /x here"))
    assert rows(traffic) == [
        "12:00:00  ← ✕ 404 · POST /x",
        "12:00:00  ← fault: a dropped connection, request taken · c-1: hello",
        "12:00:00  ← ✕ 401 · c-1: hello",
        "12:00:00  ← c-1: hello",
        "12:00:00  ← login",
    ]
    assert [why(traffic, row) for row in (0, 2, 3)] == [
        "there is no /x here",
        "the access token expired 2 s ago",
        "",
    ]
    assert "the access token expired 2 s ago" in traffic.item(2).toolTip()


def test_a_message_without_text_shows_who_sent_it(traffic: Traffic) -> None:
    traffic.add_seen(seen(event={"client_data": {"client_id": "c-1"}}))
    assert rows(traffic) == ["12:00:00  ← c-1"]


@pytest.mark.parametrize("event", [None, [], "x", {"client_data": 7}, {"client_data": {"client_id": [1]}}])
def test_an_event_that_is_none_is_no_trouble(traffic: Traffic, event: object) -> None:
    traffic.add_seen(seen(event=event, status=422, refused="it breaks the schema"))
    assert rows(traffic) == ["12:00:00  ← ✕ 422 · event"]


def test_a_click_shows_the_request_and_on_a_message_chooses_the_customer(
    traffic: Traffic, qtbot: QtBot
) -> None:
    exchange, request = posted(), an_exchange()
    traffic.add_seen(seen(exchange=request))
    traffic.add_posted(exchange)
    with qtbot.waitSignal(traffic.exchange_selected) as shown:
        click(traffic.viewport(), traffic.visualItemRect(traffic.item(0)).center())
    assert shown.args == [exchange]
    traffic.setCurrentRow(1)
    chosen, looked_at = QSignalSpy(traffic.customer_selected), QSignalSpy(traffic.exchange_selected)
    press(traffic, Qt.Key.Key_Return)
    assert (chosen.at(0), looked_at.at(0)) == (["c-1"], [request])


def test_a_refused_request_shows_its_details_and_chooses_nobody(traffic: Traffic, qtbot: QtBot) -> None:
    request = an_exchange(status=422)
    traffic.add_seen(seen(status=422, refused="it breaks the schema", exchange=request))
    chosen = QSignalSpy(traffic.customer_selected)
    with qtbot.waitSignal(traffic.exchange_selected) as shown:
        click(traffic.viewport(), traffic.visualItemRect(traffic.item(0)).center())
    assert shown.args == [request]
    assert chosen.count() == 0


def test_what_was_posted_earlier_stands_below(traffic: Traffic) -> None:
    traffic.add_seen(seen())
    traffic.add_earlier([posted("newer"), posted("older")])
    assert [row.rpartition(": ")[2] for row in rows(traffic)] == ["hello", "newer", "older"]


def test_only_the_newest_are_kept(traffic: Traffic) -> None:
    for number in range(250):
        traffic.add_posted(posted(str(number)))
    assert len(rows(traffic)) == 200
    assert rows(traffic)[0].endswith("c-1: 249")


def test_strangers_text_is_made_harmless(traffic: Traffic) -> None:
    hostile = json.loads(json.dumps(EVENT))
    hostile["event_data"]["message"]["text"] = "a\n\u202eb" + "x" * 100_000
    traffic.add_seen(seen(event=hostile))
    assert "⟨RLO⟩" in rows(traffic)[0]
    assert len(rows(traffic)[0]) < 300


def test_requests_of_kitdesk_itself_are_told_from_those_of_the_own_server(traffic: Traffic) -> None:
    for agent in ("kitdesk/0.3.0", "python-requests/2.32"):
        exchange = an_exchange(request_headers=(("User-Agent", agent),))
        traffic.add_seen(seen(purpose="login", event=None, exchange=exchange))
    assert rows(traffic) == ["12:00:00  ← login", "12:00:00  ← kitdesk itself · login"]
