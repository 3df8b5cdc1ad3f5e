from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.callback.reading import judge
from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.signature import Outcome, Reading, Rival
from kitdesk.model.states import CALLBACK, TEST_REQUEST
from tests.support.callbacks import CREDENTIALS, a_callback, a_request, as_body, signature

NOTHING_KNOWN = Credentials()


@pytest.mark.parametrize("reading", Reading)
def test_a_callback_verifies_by_either_reading_of_the_separators(reading: Reading) -> None:
    received = judge(a_request(a_callback(), signature(reading=reading)), CREDENTIALS)
    assert received.verified
    assert received.verdict.reading is reading


@pytest.mark.parametrize(
    "spell", [str.upper, "Bearer {}".format, "  {} ".format], ids=["upper", "scheme", "blanks"]
)
def test_the_spelling_of_the_header_is_tolerated(spell: object) -> None:
    assert callable(spell)
    assert judge(a_request(a_callback(), spell(signature())), CREDENTIALS).verified


def test_what_a_row_of_the_timeline_is_found_by_is_read() -> None:
    received = judge(a_request(a_callback("evt-9", "79161234567"), signature("evt-9")), CREDENTIALS)
    assert received.purpose == CALLBACK
    assert (received.event_id, received.kind) == ("evt-9", "send_message")
    assert (received.client_id, received.message_id, received.text) == ("79161234567", "m-evt-9", "Hi James")


def test_unknown_types_and_members_are_no_error() -> None:
    body = as_body("evt-1", "c", "typing_started", {"more": [1, None]})
    received = judge(a_request(body, signature()), CREDENTIALS)
    assert (received.verified, received.kind, received.text) == (True, "typing_started", "")


@pytest.mark.parametrize(("method", "body"), [("GET", b""), ("POST", b""), ("POST", b"{}"), ("GET", b"x")])
def test_the_test_request_comes_by_get_or_post(method: str, body: bytes) -> None:
    received = judge(a_request(body, signature(None), method=method), CREDENTIALS)
    assert (received.purpose, received.verified) == (TEST_REQUEST, True)


@pytest.mark.parametrize("member", ["event_id", "event_type", "event_data", "client_data"])
def test_no_message_comes_in_under_the_signature_of_the_test_request(member: str) -> None:
    received = judge(a_request(json.dumps({member: {}}).encode(), signature(None)), CREDENTIALS)
    assert (received.purpose, received.verdict.outcome) == (CALLBACK, Outcome.MISMATCH)


def test_the_signature_of_the_test_request_does_not_verify_an_event() -> None:
    received = judge(a_request(a_callback(), signature(None)), CREDENTIALS)
    assert received.verdict.outcome is Outcome.MISMATCH
    assert "test request" in str(received.verdict.reason)


@pytest.mark.parametrize(
    ("body", "headers", "why"),
    [
        (a_callback(), [], "no Authorization header"),
        (a_callback(), [signature(), signature()], "2 Authorization headers"),
        (a_callback(), [""], "empty"),
        (a_callback(), [signature("evt-2")], "no known mistake"),
        (a_callback(), [signature()[:31]], "31 digits"),
        (a_callback(), [signature() + "0"], "33 digits"),
        (a_callback(), ["a " * 500_000], "words"),
        (b"\xff\xfe{}", [signature()], "UTF-8"),
        (b"[" * 100_000, [signature()], "cannot be read"),
        (b'{"event_id": "evt-1", "event_id": "evt-2"}', [signature()], "cannot be read"),
        (b'{"event_id": NaN}', [signature()], "cannot be read"),
        (b'{"event_id": 1' + b"0" * 5000 + b"}", [signature()], "cannot be read"),
        (b'{"event_id": ["evt-1"]}', [signature()], "no event_id"),
        (b'{"event_id": null}', [signature()], "no event_id"),
        (b'{"event_id": true}', [signature("True")], "no event_id"),
        (b'"evt-1"', [signature()], "no event_id"),
    ],
)
def test_a_mismatch_says_why(body: bytes, headers: list[str], why: str) -> None:
    received = judge(a_request(body, *headers), CREDENTIALS)
    assert received.verdict.outcome is Outcome.MISMATCH
    assert why in str(received.verdict.reason)


def test_the_secrets_of_another_channel_are_recognised() -> None:
    other = Credentials(Secret("their-token"), Secret("their-salt"))
    rivals = [Rival("the secrets of channel “Other”", other.salt, other.api_token)]
    received = judge(a_request(a_callback(), signature(credentials=other)), CREDENTIALS, lambda: rivals)
    assert "Other" in str(received.verdict.reason)


@pytest.mark.parametrize("body", [a_callback(), b"no JSON", b"", b"{}"])
def test_nothing_can_be_said_while_the_salt_is_not_known(body: bytes) -> None:
    received = judge(a_request(body, signature()), NOTHING_KNOWN)
    assert received.verdict.outcome is Outcome.UNVERIFIABLE
    assert not received.verified


def test_an_event_id_that_is_a_number_is_taken_by_its_digits() -> None:
    body = a_callback().replace(b'"evt-1"', b"17")
    received = judge(a_request(body, signature("17")), CREDENTIALS)
    assert (received.verified, received.event_id) == (True, "17")


@pytest.mark.parametrize("event_id", ["", "a:b", "\0", "line\nbreak", "../x", "🧀", "\ud800", "x" * 65536])
def test_an_odd_event_id_verifies_like_any_other(event_id: str) -> None:
    body = json.dumps({"event_id": event_id}).encode()
    assert judge(a_request(body, signature(event_id)), CREDENTIALS).verified


@given(st.binary(max_size=300), st.text(max_size=60), st.sampled_from(["GET", "POST"]))
def test_nothing_forged_verifies_and_nothing_fails(body: bytes, header: str, method: str) -> None:
    assert not judge(a_request(body, header, method=method), CREDENTIALS).verified


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_members_of_any_shape_are_taken(value: object) -> None:
    body = json.dumps(
        {"event_id": "evt-1", "client_data": value, "event_data": value, "event_type": value}
    ).encode()
    assert judge(a_request(body, signature()), CREDENTIALS).verified
