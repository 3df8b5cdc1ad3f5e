from __future__ import annotations

import json

from kitdesk.callback.making import closing_callback, message_callback
from kitdesk.model.timeline import Timing
from kitdesk.model.wire import CallbackMessage
from kitdesk.sandbox.posted import Posted
from tests.support.timeline_values import an_exchange

URL = "https://example.com:8443/c/secret-path?key=s3cr3t"
MESSAGE = message_callback("c-1", "e-1", CallbackMessage(message_id="m-1", text="\u202eHi")).to_json()
CLOSING = closing_callback("c-1", "e-2", "CLOSED_BY_BOT").to_json()


def test_a_callback_is_told_with_its_ids_and_what_came_of_it() -> None:
    exchange = an_exchange(url=URL, request_body=MESSAGE, status=200, timing=Timing(total=0.0126))
    told = {"callback": "send_message", "host": "example.com:8443", "client_id": "c-1", "event_id": "e-1"}
    assert json.loads(Posted.of(exchange).line()) == told | {"at": 1_700_000_001.5, "status": 200, "ms": 13}


def test_without_an_answer_it_says_why() -> None:
    exchange = an_exchange(url=URL, request_body=CLOSING, status=None, error="gone", timing=Timing())
    told = json.loads(Posted.of(exchange).line())
    assert (told["callback"], told["error"], told["ms"]) == ("close_conversation", "gone", 0)
    assert "status" not in told


def test_the_test_request_has_no_ids() -> None:
    told = json.loads(Posted.of(an_exchange(url=URL, request_body=b"")).line())
    assert told["callback"] == "test request"
    assert "event_id" not in told


def test_neither_the_secret_path_nor_the_text_is_told() -> None:
    line = Posted.of(an_exchange(url=URL, request_body=MESSAGE)).line()
    assert "secret-path" not in line
    assert "s3cr3t" not in line
    assert line.isascii()
