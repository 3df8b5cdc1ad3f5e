from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.timeline import Exchange
from kitdesk.sandbox.defaults import CHANNEL_UUID
from kitdesk.sandbox.seen import Seen, exchange_of, read_body
from kitdesk.sandbox.tokens import Mint
from kitdesk.transport.http import Answer, Request
from tests.support.kit_requests import FORM, JSON, request

MASK = Mask(Secret("api-t0ken/+"), Secret("s4lt-of-mine"))
JWT = Mint(CHANNEL_UUID, Secret("t"), lambda: 1.0).issue(1, 1).access_token.reveal()


def test_a_line_leaves_out_what_there_is_nothing_to_say_of() -> None:
    assert json.loads(Seen(1.5, "POST", "/", 200).line()) == {
        "at": 1.5,
        "method": "POST",
        "path": "/",
        "status": 200,
    }


def test_a_line_is_one_line_of_ascii_whatever_the_event_holds() -> None:
    event = {"text": "a\nb\r\u2028\u202e\ud800\x9b é 🎉"}
    line = Seen(1.0, "POST", "/x", 200, "event", event=event).line()
    assert line.isascii()
    assert len(line.splitlines()) == 1
    assert json.loads(line)["event"] == event


def shown(body: bytes) -> object:
    return read_body(seen(request("/x", body)).request_body)


def seen(asked: Request, answer: Answer | None = None) -> Exchange:
    return exchange_of(asked, answer, MASK, at=1.0, took=0.25, error="" if answer else "dropped")


def test_a_body_is_shown_as_its_value_with_secrets_masked() -> None:
    body = json.dumps({"a": [f"Bearer {JWT}", 7, None, True], "b": "api-t0ken/+"}).encode()
    assert shown(body) == {"a": [f"Bearer {HIDDEN}", 7, None, True], "b": HIDDEN}


def test_a_body_with_half_a_character_is_shown_as_it_is() -> None:
    assert shown(b'{"a": "\\ud800", "b": "s4lt-of-mine"}') == {"a": "\ud800", "b": HIDDEN}


def test_a_body_that_is_no_json_is_shown_as_text_and_masked() -> None:
    assert shown(b"{s4lt-of-mine") == "{" + HIDDEN
    assert str(shown(b"{s4lt-of-mine \xff")).count("s4lt") == 0


def test_a_long_path_is_looked_through_once() -> None:
    """Not once more from each of its letters, which would take a quarter of an hour here."""
    target = "/" + "y" * 400_000
    assert seen(request(target, "{}", (JSON,)), Answer.text("no", 404)).url.endswith(target)


@pytest.mark.parametrize("token", ["api-t0ken/+", "a-strangers-token", JWT])
def test_tokens_are_hidden_wherever_the_protocol_has_them_also_unknown_ones(token: str) -> None:
    for asked in (
        request(f"/login?domain=acme&access_token={quote(token)}", b"channel_uuid=c-1", (FORM,)),
        request("/refreshToken", f"refresh_token={quote(token)}&more=1", (FORM,)),
        request("/refreshToken", json.dumps({"refresh_token": token}), (JSON,)),
        request("/c-1", "{}", (JSON, ("Authorization", f"Bearer {token}"))),
        request("/c-1", "{}", (JSON, ("AUTHORIZATION", token))),
    ):
        exchange = seen(asked, Answer.json({"result": {"access_token": token}}))
        told = f"{exchange}{exchange.request_body.decode()}{exchange.answer_body.decode()}"
        assert token not in told
        assert quote(token) not in told
        assert HIDDEN in told


def test_the_rest_of_a_request_is_kept_as_it_came() -> None:
    event = b'{ "event_type" : "send_message" }'
    exchange = seen(
        request("/c-1?x=1", event, (JSON, ("Authorization", "Bearer abc"))), Answer.text("no", 401)
    )
    assert (exchange.method, exchange.url, exchange.request_body) == (
        "POST",
        "http://127.0.0.1/c-1?x=1",
        event,
    )
    assert exchange.request_headers[1:] == (JSON, ("Authorization", f"Bearer {HIDDEN}"))
    assert (exchange.status, exchange.answer_body, exchange.timing.total) == (401, b"no", 0.25)
    assert exchange.incoming
    assert not exchange.from_kit


@pytest.mark.parametrize("host", ["[", "a b", "", "evil.example/x", "user@host"])
def test_a_host_that_is_none_is_no_part_of_the_address(host: str) -> None:
    assert seen(request("[x", host=host)).url == "http://sandbox/[x"


def test_a_dropped_connection_has_no_answer_but_a_reason() -> None:
    exchange = seen(request("/c-1"))
    assert (exchange.status, exchange.error) == (None, "dropped")


def test_a_line_does_not_repeat_the_request() -> None:
    exchange = seen(request("/c-1"))
    assert "exchange" not in Seen(1.0, "POST", "/c-1", 200, exchange=exchange).line()
