"""Whatever Kit answers is a result or one of our errors."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.kit.answers import looks_expired, read_pair, read_result
from kitdesk.model.errors import KitError, NotUnderstood, Refused, ServerFault, TooManyRequests
from kitdesk.model.headers import Headers
from kitdesk.model.states import State
from kitdesk.transport.reply import Reply


def reply(value: object, status: int = 200, headers: Headers = ()) -> Reply:
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Reply(status, headers, body)


def failure(given_reply: Reply, purpose: str = "event") -> KitError:
    with pytest.raises(KitError) as error:
        read_result(given_reply, purpose, "kit.example")
    return error.value


def test_success_yields_the_result() -> None:
    assert read_result(reply({"success": True, "result": True, "extra": 1}), "event", "h") is True
    assert read_result(reply({"success": True}, 201), "event", "h") is None


@pytest.mark.parametrize("status", [200, 400, 401, 403, 422])
def test_kits_no_is_a_refusal_with_its_words_whatever_the_status(status: int) -> None:
    error = failure(reply({"success": False, "result": {"error": "no such channel", "code": 12}}, status))
    assert isinstance(error, Refused)
    assert (error.status, error.code, error.error) == (status, 12, "no such channel")
    assert error.fate is State.REFUSED


ODD_REFUSALS = [
    {"success": False},
    {"success": False, "result": None},
    {"success": False, "result": [1]},
    {"success": False, "result": {"error": None, "code": "x"}},
    {"success": False, "result": {"error": ["a"], "code": True}},
    {"success": False, "result": {"error": "", "code": 10**300}},
]


@pytest.mark.parametrize("value", ODD_REFUSALS)
def test_a_no_without_words_is_told_by_its_status(value: object) -> None:
    error = failure(reply(value, 403))
    assert isinstance(error, Refused)
    assert (error.code, error.error) == (None, "Forbidden")


def test_a_bare_4xx_is_a_refusal() -> None:
    error = failure(reply(b"<html>nginx</html>", 404))
    assert isinstance(error, Refused)
    assert error.error == "Not Found"


NOT_KIT = {
    "a web page": (reply(b"<!doctype html><html>"), "web page"),
    "nothing": (reply(b""), "empty"),
    "no content": (reply(b"", 204), "empty"),
    "a list": (reply([]), "not a JSON object"),
    "null": (reply(None), "not a JSON object"),
    "cut JSON": (reply(b'{"success":tr'), "not a JSON object"),
    "deep JSON": (reply(b"[" * 100_000), "not a JSON object"),
    "a long number": (reply(b'{"success":' + b"9" * 5000 + b"}"), "not a JSON object"),
    "NaN": (reply(b'{"success":true,"result":NaN}'), "not a JSON object"),
    "UTF-16": (reply('{"success":true}'.encode("utf-16")), "not a JSON object"),
    "Latin-1": (reply('{"success":true,"x":"ü"}'.encode("latin-1")), "not a JSON object"),
    "no success": (reply({"result": True}), "missing"),
    "success as a text": (reply({"success": "true"}), "neither true nor false"),
    "success null": (reply({"success": None}), "neither true nor false"),
    "success 1": (reply({"success": 1}), "neither true nor false"),
    "an odd status": (reply({"success": True}, 999), "status"),
    "a redirect": (reply(b"", 302, (("Location", "https://evil.example/?access_token=x"),)), "evil.example"),
    "a redirect nowhere": (reply(b"", 307), "another place"),
    "a redirect to rubbish": (reply(b"", 307, (("Location", "http://[::1"),)), "another place"),
}


@pytest.mark.parametrize(("answer", "reason"), NOT_KIT.values(), ids=NOT_KIT)
def test_what_is_not_kits_is_not_understood(answer: Reply, reason: str) -> None:
    error = failure(answer)
    assert isinstance(error, NotUnderstood)
    assert reason in error.reason
    assert "access_token=x" not in str(error)
    assert error.fate is State.UNKNOWN


@pytest.mark.parametrize("status", [500, 502, 503, 599])
def test_a_fault_of_the_server_leaves_open_what_became_of_the_request(status: int) -> None:
    error = failure(reply({"success": False, "result": {"error": "oops", "code": 1}}, status))
    assert isinstance(error, ServerFault)
    assert error.fate is State.UNKNOWN


WAITS = {"30": 30, " 5 ": 5, "1.5": 1.5, "-1": 0, "1e9": 0, "999999999": 3600, "٣": 0, "soon": 0, "": 0}
WAITS["Wed, 21 Oct 2015 07:28:00 GMT"] = 0


@pytest.mark.parametrize(("header", "seconds"), WAITS.items())
def test_retry_after_is_believed_within_reason(header: str, seconds: float) -> None:
    error = failure(reply(b"", 429, (("retry-after", header),)))
    assert isinstance(error, TooManyRequests)
    assert error.retry_after == seconds


def test_too_many_requests_may_name_no_time() -> None:
    error = failure(reply(b"", 429))
    assert isinstance(error, TooManyRequests)
    assert (error.retry_after, error.fate) == (0, State.FAILED)


def test_a_pair_is_two_tokens() -> None:
    pair = read_pair(
        reply({"success": True, "result": {"access_token": "a.b", "refresh_token": "c"}}), "login", "h"
    )
    assert (pair.access_token.reveal(), pair.refresh_token.reveal()) == ("a.b", "c")


ODD_TOKENS = ["", None, ["a"], {"a": 1}, 7, True, "x" * 1_000_000, "a\nb", "a b", "ü", "\ud800", "a\0"]


@pytest.mark.parametrize("odd", ODD_TOKENS, ids=lambda value: ascii(value)[:20])
@pytest.mark.parametrize("name", ["access_token", "refresh_token"])
def test_a_token_that_cannot_be_one_is_not_understood(name: str, odd: object) -> None:
    result = {"access_token": "a", "refresh_token": "b"} | {name: odd}
    with pytest.raises(NotUnderstood, match=name):
        read_pair(reply({"success": True, "result": result}), "login", "h")


@pytest.mark.parametrize("result", [None, True, [], "token", {}, {"access_token": "a"}])
def test_a_login_without_tokens_is_not_understood(result: object) -> None:
    with pytest.raises(NotUnderstood):
        read_pair(reply({"success": True, "result": result}), "login", "h")


@pytest.mark.parametrize(
    ("status", "error", "expired"),
    [
        (401, "Unauthorized", True),
        (401, "what ever", True),
        (200, "Token is expired", True),
        (403, "jwt malformed", True),
        (400, "Authorization required", True),
        (400, "event_id is missing", False),
        (404, "Not Found", False),
        (403, "Forbidden", False),
    ],
)
def test_an_expired_token_is_recognised_by_status_or_words(status: int, error: str, expired: bool) -> None:
    assert looks_expired(Refused("event", "h", status, None, error)) is expired


@given(status=st.integers(200, 999), body=st.binary(max_size=200))
def test_no_answer_raises_anything_but_our_errors(status: int, body: bytes) -> None:
    for read in (read_result, read_pair):
        with pytest.raises(KitError):
            read(Reply(status, (), body), "login", "h")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8), lambda inner: st.lists(inner, max_size=2)
)


@given(
    success=json_values,
    result=json_values | st.fixed_dictionaries({"error": json_values, "code": json_values}),
)
def test_any_json_object_is_a_result_or_our_error(success: object, result: object) -> None:
    answer = reply({"success": success, "result": result})
    if success is True:
        assert read_result(answer, "event", "h") == result
    else:
        assert str(failure(answer))
