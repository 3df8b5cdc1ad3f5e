from __future__ import annotations

import json

import pytest

from kitdesk.model.headers import Headers
from kitdesk.sandbox.reading import (
    bearer_token,
    form_field,
    need_content_type,
    need_outgoing_event,
    need_post,
    query_field,
)
from kitdesk.sandbox.refusal import Reason, Refusal
from tests.support.kit_requests import EVENT, FORM, request


def form(body: bytes | str, headers: Headers = (FORM,)) -> str:
    return form_field(request("/", body, headers), "a")


def schema_refusal(body: bytes) -> tuple[Reason, str]:
    with pytest.raises(Refusal) as caught:
        need_outgoing_event(body)
    return caught.value.reason, caught.value.template.format(**caught.value.values)


@pytest.mark.parametrize("method", ["GET", "PUT", "HEAD", "post"])
def test_only_post_is_taken(method: str) -> None:
    with pytest.raises(Refusal):
        need_post(request("/", method=method))
    need_post(request("/"))


@pytest.mark.parametrize(
    ("body", "value"), [("a=1", "1"), ("b=2&a=x%20y", "x y"), ("a=%D0%B6+z", "ж z"), ("a=%26%3D%2B", "&=+")]
)
def test_a_field_is_decoded(body: str, value: str) -> None:
    assert form(body) == value
    assert query_field(request(f"/?{body}"), "a") == value


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("", Reason.FIELD_MISSING),
        ("a=", Reason.FIELD_MISSING),
        ("A=1", Reason.FIELD_MISSING),
        ("a=1&a=1", Reason.MALFORMED_FORM),
        ("a=%FF", Reason.MALFORMED_FORM),
        (b"a=\xff", Reason.MALFORMED_FORM),
        ("a=1" + "&b=1" * 200, Reason.MALFORMED_FORM),
    ],
)
def test_a_field_must_be_there_once_in_utf_8(body: bytes | str, reason: Reason) -> None:
    with pytest.raises(Refusal) as caught:
        form(body)
    assert caught.value.reason is reason


@pytest.mark.parametrize(
    "headers",
    [
        (),
        (("Content-Type", "application/json"),),
        (("Content-Type", "multipart/form-data; boundary=x"),),
        (("Content-Type", "application/x-www-form-urlencoded; charset=latin-1"),),
        (FORM, FORM),
        (("Content-Type", ""),),
    ],
)
def test_login_and_refresh_take_nothing_but_a_form(headers: Headers) -> None:
    with pytest.raises(Refusal, match="send application/x-www-form-urlencoded") as caught:
        form("a=1", headers)
    assert caught.value.reason is Reason.WRONG_CONTENT_TYPE


@pytest.mark.parametrize(
    "value", ["application/json; charset=utf-8", 'Application/JSON;charset="UTF-8"', "application/json;"]
)
def test_a_content_type_may_say_utf_8(value: str) -> None:
    need_content_type(request("/", headers=(("Content-Type", value),)), "application/json")


@pytest.mark.parametrize("value", ["Bearer x.y.z", "bearer  x.y.z", "BEARER x.y.z "])
def test_the_bearer_token_is_what_stands_behind_the_scheme(value: str) -> None:
    assert bearer_token(request("/", headers=(("authorization", value),))) == "x.y.z"


@pytest.mark.parametrize(
    "headers",
    [
        (),
        (("Authorization", ""),),
        (("Authorization", "x.y.z"),),
        (("Authorization", "Basic eDp5"),),
        (("Authorization", "Bearer"),),
        (("Authorization", "Bearer  "),),
        (("Authorization", "Bearer x"), ("authorization", "Bearer x")),
    ],
)
def test_without_one_bearer_token_the_request_is_told_to_log_in(headers: Headers) -> None:
    with pytest.raises(Refusal, match="log in") as caught:
        bearer_token(request("/", headers=headers))
    assert caught.value.reason is Reason.NO_TOKEN


def test_an_event_may_have_members_that_nobody_knows() -> None:
    need_outgoing_event(json.dumps(EVENT | {"later": [1]}).encode())


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"[]", "JSON must be an object"),
        (b"null", "JSON "),
        (json.dumps({**EVENT, "event_id": 7}).encode(), "event_id must be text in quotes"),
        (
            json.dumps({**EVENT, "event_type": "close_conversation"}).encode(),
            'event_type must be "send_message"',
        ),
        (
            json.dumps({**EVENT, "client_data": {"client_id": "1", "page": None}}).encode(),
            "client_data.page is null",
        ),
        (json.dumps({**EVENT, "client_data": {}}).encode(), "client_data.client_id is missing"),
        (
            json.dumps(
                {**EVENT, "event_data": {"message": {"message_id": "m", "payload": [{"type": "fax"}]}}}
            ).encode(),
            "is no attachment type of Kit",
        ),
    ],
)
def test_a_breach_of_the_schema_is_told_with_its_place(body: bytes, where: str) -> None:
    reason, text = schema_refusal(body)
    assert reason is Reason.WRONG_SCHEMA
    assert where in text


def test_of_many_breaches_the_first_three_are_told() -> None:
    assert "And 1 more" in schema_refusal(b"{}")[1]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe{\x00", b'{"a":1,"a":2}', b"[" * 100_000, b'{"a":NaN}', b"<html>"]
)
def test_what_is_no_json_is_refused_as_such(body: bytes) -> None:
    assert schema_refusal(body)[0] is Reason.NOT_JSON
