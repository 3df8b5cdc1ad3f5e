from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kitdesk.model.signature import Outcome
from kitdesk.model.states import CHAIR_CALLBACK
from kitdesk.model.timeline import Exchange, Glimpse, Held, Timing, shot_reason
from kitdesk.ui.inspector.naming import (
    answer_line,
    exchange_line,
    exchange_title,
    forwarded_line,
    glimpse_line,
    held_line,
    purpose_word,
    status_line,
)

EXCHANGE = Exchange("event", 0.0, "POST", "https://kit/", (), b"", 200, timing=Timing(total=0.0031))
pytestmark = pytest.mark.usefixtures("qapp")


def test_what_was_sent_is_a_try_and_what_came_is_a_delivery() -> None:
    assert exchange_line(2, EXCHANGE).startswith("Try 2 · ")
    assert exchange_line(2, EXCHANGE).endswith(" · 200 · 3.1 ms")
    came = Exchange("callback", 0.0, "POST", "http://127.0.0.1/", (), b"")
    assert exchange_line(3, came).startswith("Delivery 3 · ")
    assert " · no answer · " in exchange_line(3, came)
    assert exchange_line(3, came, other_body=True).endswith(" · another body")


def test_what_an_answer_said_is_told_on_one_line_and_not_without_end() -> None:
    assert answer_line(replace(EXCHANGE, answer_body=b"<b>bad</b>\n  {signature}")) == (
        "It said: <b>bad</b> {signature}"
    )
    assert answer_line(EXCHANGE) == "The answer says nothing more."
    assert answer_line(replace(EXCHANGE, status=None, answer_body=b"x")) == ""
    assert len(answer_line(replace(EXCHANGE, answer_body=b"\xff" * 1_000_000))) < 1_100


def test_each_purpose_has_a_word_and_an_unknown_one_is_its_own() -> None:
    assert purpose_word("agent callback") == "Agent's callback"
    assert purpose_word("probe") == "probe"
    assert exchange_title(EXCHANGE).startswith("Event at ")


def test_a_glimpse_says_of_whom_and_what() -> None:
    now = time.time()
    of_event = Glimpse(1, "event", now, 200, "send_message", "anna", "Hello\n<b>")
    assert glimpse_line(of_event).endswith(" · Event · 200 · anna: Hello <b>")
    closing = Glimpse(1, "callback", now, None, "close_conversation", "anna")
    assert glimpse_line(closing).endswith(" · Callback · no answer · anna: close_conversation")
    assert glimpse_line(Glimpse(1, "login", now, 200)).count(" · ") == 2
    of_nobody = Glimpse(1, "callback", now, 200, "typing", event_id="evt-1")
    assert glimpse_line(of_nobody).endswith(" · Callback · 200 · typing · evt-1")


def test_what_was_forwarded_says_with_which_status_and_of_whom() -> None:
    of_event = Glimpse(1, "forwarded callback", time.time(), 418, "send_message", "anna", "Hello", "evt-1")
    assert forwarded_line(of_event).endswith(" · 418 · anna: Hello")
    held = Glimpse(1, "forwarded callback", time.time(), None, reason="callback")
    assert forwarded_line(held).endswith(" · no answer · was held back: see the page Held back")
    test = Glimpse(1, "forwarded callback", time.time(), 200, reason="test request")
    assert forwarded_line(test).endswith(" · 200 · test request")


def test_what_was_held_back_says_so_and_which_it_claims_to_be() -> None:
    held = Held(1, time.time(), Outcome.MISMATCH, "salt swapped", "evt\n2", "anna")
    assert held_line(401, held).endswith(" · Held back · 401 · anna · evt 2")
    assert held_line(200, replace(held, event_id="", client_id="")).endswith(" · Held back · 200")


def test_only_another_day_is_named(qapp: QApplication) -> None:
    today, before = (glimpse_line(Glimpse(1, "login", at, 200)) for at in (time.time(), 1_000_000_000.0))
    assert today.index(" · ") == 8
    assert "2001" in before


@pytest.mark.parametrize(("status", "line"), [(200, "HTTP 200 OK"), (299, "HTTP 299"), (-1, "HTTP -1")])
def test_a_status_without_words_is_told_alone(status: int, line: str) -> None:
    assert status_line(status) == line


def test_a_shot_that_breaks_the_schema_says_so_in_its_title() -> None:
    shot = replace(EXCHANGE, purpose=CHAIR_CALLBACK, reason=shot_reason("typing", breaks=True))
    assert exchange_title(shot).startswith("Kit's chair: callback at ")
    assert exchange_title(shot).endswith(" · breaks the schema")
    assert "breaks" not in exchange_title(replace(shot, reason=shot_reason("typing")))
