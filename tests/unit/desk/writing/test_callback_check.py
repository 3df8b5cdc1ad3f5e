from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.desk.writing.callback_check import breaks_schema, check_callback, check_template
from kitdesk.model.variables import Values, resolve
from tests.support.callbacks import EVERY_PAYLOAD, SENDER, a_callback, a_closing, as_body

VALUES = Values(client_id="anna", now=0.0)


def told(body: bytes) -> list[tuple[bool, str]]:
    return [(flaw.breaks, str(flaw.sentence)) for flaw in check_callback(body.decode())]


def message(**members: Any) -> bytes:
    return as_body("evt-1", "c-1", "send_message", {"message": {"message_id": "m-1", "text": "Hi"} | members})


@pytest.mark.parametrize("body", [a_callback(), message(payload=EVERY_PAYLOAD[:-1], mood="good")])
def test_what_kit_sends_has_no_flaw(body: bytes) -> None:
    assert told(body) == []


def test_each_breach_of_the_schema_is_told_at_its_place() -> None:
    text = '{"client_data": {"client_id": 7},\n"event_type": "send_message",\n"event_data": {"message":{}}}'
    flaws = check_callback(text)
    assert [(text[flaw.start : flaw.end], str(flaw.sentence)) for flaw in flaws] == [
        ("{", "event_id is missing; Kit always sends it."),
        ("7", "client_data.client_id must be text in quotes."),
        ("{", "event_data.message.message_id is missing; Kit always sends it."),
        ("{}", "The message has neither text nor attachment."),
    ]
    assert [flaw.breaks for flaw in flaws] == [True, True, True, False]
    assert breaks_schema(text.encode())


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (as_body("e", "c", "typing", {}), "no event_type “typing”"),
        (as_body("e", "c", "close_conversation", {"close_reason": "TIRED"}), "no close_reason “TIRED”"),
        (message(payload=EVERY_PAYLOAD[-1:]), "no attachment of type “sticker”"),
        (a_closing(), "A closing has no sender_type"),
        (a_callback(sender_data=SENDER | {"sender_type": "parrot"}), "no sender_type “parrot”"),
        (message(payload=[{"type": "photo", "file_url": "ftp://x/y"}]), "is no web address"),
    ],
)
def test_what_the_contract_does_not_name_is_advice_only(body: bytes, said: str) -> None:
    [(breaks, sentence)] = told(body)
    assert said in sentence
    assert not breaks
    assert not breaks_schema(body)


def test_an_empty_id_is_a_breach() -> None:
    assert told(as_body("", "", "close_conversation", {"close_reason": "CLOSED_BY_BOT"})) == [
        (True, "client_data.client_id is empty; Kit always fills it in."),
        (True, "event_id is empty; Kit always fills it in."),
    ]


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b'{"a": 1,}', b"[]", b"null"])
def test_what_is_no_callback_at_all_breaks_the_schema(body: bytes) -> None:
    assert breaks_schema(body)


def test_flaws_are_placed_in_the_template_and_unknown_variables_are_among_them() -> None:
    template = (
        '{"client_data": {"client_id": "{{client_id}}"}, "event_id": "{{uuid}}", '
        '"event_type": "close_conversation", "event_data": {"close_reason": {{counter}}, "by": "{{me}}"}}'
    )
    flaws = check_template(template, resolve(template, VALUES))
    assert [(template[flaw.start : flaw.end], flaw.breaks) for flaw in flaws] == [
        ("{{counter}}", True),
        ("{{me}}", False),
    ]
    assert "{{uuid}}, {{now}}, {{counter}}, {{client_id}}, and {{uuid:a}}" in str(flaws[1].sentence)


def test_a_callback_made_of_variables_only_breaks_nothing() -> None:
    template = a_callback("{{uuid}}", "{{client_id}}").decode()
    assert check_template(template, resolve(template, VALUES)) == []


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: (
    st.lists(inner) | st.dictionaries(st.sampled_from(
        ["client_data", "client_id", "event_id", "event_type", "event_data", "message", "payload", "type"]
    ), inner)
), max_leaves=12))  # fmt: skip
def test_no_json_is_too_odd_to_be_checked(value: object) -> None:
    text = json.dumps(value)
    assert all(0 <= flaw.start <= flaw.end <= len(text) for flaw in check_callback(text))
