from __future__ import annotations

import json
from typing import Any

import pytest

from kitdesk.callback.making import callback_call, closing_callback, creation_call, message_callback
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Outcome, verify
from kitdesk.model.wire import CLOSE_REASONS, CallbackMessage, SenderData, read_callback

SALT, TOKEN = Secret("s4lt"), Secret("api-token-1")
URL = "https://example.com/callback?a=1"
SENDER: dict[str, Any] = {
    "sender_id": 7,
    "sender_username": "maria",
    "sender_display_name": "Maria K.",
    "sender_avatar": "https://example.com/maria.png",
    "sender_email": "maria@example.com",
    "sender_type": "agent",
    "is_bot": False,
}
PAYLOAD = [
    {"type": kind, "file_name": "a", "file_url": "https://example.com/a"}
    for kind in ("photo", "audio", "video", "document")
] + [
    {"type": "location", "latitude": 55.7558, "longitude": 37.0, "address": "Москва"},
    {"type": "contact", "name": "Анна", "number": 79161234567, "avatar": "https://example.com/a.png"},
]


def test_an_answer_has_every_member_that_was_given_and_no_other() -> None:
    message = CallbackMessage.model_validate({"message_id": "m-1", "text": "Hi 👋", "payload": PAYLOAD})
    body = message_callback("c-1", "e-1", message, SenderData.model_validate(SENDER)).to_json()
    assert json.loads(body) == {
        "client_data": {"client_id": "c-1"},
        "event_id": "e-1",
        "event_type": "send_message",
        "event_data": {
            "message": {"message_id": "m-1", "text": "Hi 👋", "payload": PAYLOAD},
            "sender_data": SENDER,
        },
    }


def test_what_is_not_given_is_left_out() -> None:
    body = message_callback("c-1", "e-1", CallbackMessage(message_id="m-1")).to_json()
    assert json.loads(body)["event_data"] == {"message": {"message_id": "m-1"}}


@pytest.mark.parametrize("reason", CLOSE_REASONS)
def test_a_closing_names_its_sender_as_the_contract_has_it(reason: str) -> None:
    """Never with sender_type; who it was only where an agent closed."""
    body = closing_callback("c-1", "e-1", reason, SenderData.model_validate(SENDER)).to_json()
    identity = {name: value for name, value in SENDER.items() if name not in ("sender_type", "is_bot")}
    told = {"is_bot": False} | (identity if reason == "CLOSED_BY_AGENT" else {})
    value = json.loads(body)
    assert value["event_type"] == "close_conversation"
    assert value["event_data"] == {"close_reason": reason, "sender_data": told}


@pytest.mark.parametrize("sender", [None, SenderData(sender_type="bot")])
def test_a_closing_without_anything_to_say_of_its_sender_leaves_it_out(sender: SenderData | None) -> None:
    body = closing_callback("c-1", "e-1", "CLOSED_BY_BOT", sender).to_json()
    assert json.loads(body)["event_data"] == {"close_reason": "CLOSED_BY_BOT"}


def test_what_is_made_is_read_as_a_callback() -> None:
    message = message_callback("c-1", "e-1", CallbackMessage(message_id="m-1"), SenderData(sender_id=1))
    closing = closing_callback("c-1", "e-2", CLOSE_REASONS[0])
    assert [read_callback(json.loads(each.to_json())) for each in (message, closing)] == [message, closing]


def test_a_callback_goes_byte_for_byte_under_a_signature_for_its_event() -> None:
    call = callback_call(URL, b'{"any": "bytes"', "evt-1", SALT, TOKEN)
    assert (call.method, call.url, call.body) == ("POST", URL, b'{"any": "bytes"')
    assert dict(call.headers) == {
        "Content-Type": "application/json",
        "Authorization": "30fa98ed847c66e2b79b54e31e63fe2d",
    }


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_the_test_request_is_signed_without_an_event(method: str) -> None:
    call = creation_call(URL, SALT, TOKEN, method)
    assert (call.method, call.url, call.body) == (method, URL, b"")
    header = dict(call.headers)["Authorization"]
    assert header == "b587584dca16f60e97d88dd16e33ed69"
    assert verify(header, SALT, TOKEN, None).outcome is Outcome.VERIFIED
