from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.model.raw_http import MAX_CHARACTERS, RawRequest, looks_like_request, read_raw_request

BODY = '{"event_id": "evt-1", "event_type": "close_conversation"}'
LINES = ["POST /hook?a=1 HTTP/1.1", "Host: me.example", "Authorization: 30fa", "", BODY]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_request_is_read_with_any_line_ends(end: str) -> None:
    request = read_raw_request(end.join(LINES))
    assert (request.method, request.target) == ("POST", "/hook?a=1")
    assert request.headers == (("Host", "me.example"), ("Authorization", "30fa"))
    assert request.authorization == "30fa"
    assert request.event_id == "evt-1"


def test_blank_lines_and_a_byte_order_mark_before_the_request_do_not_matter() -> None:
    assert read_raw_request("\ufeff\r\n \n" + "\n".join(LINES)).authorization == "30fa"


def test_a_folded_header_is_one_header() -> None:
    request = read_raw_request("POST / HTTP/1.1\r\nAuthorization: Bearer\r\n\t 30fa  \r\n\r\n")
    assert request.authorization == "Bearer 30fa"


def test_headers_alone_are_enough() -> None:
    request = read_raw_request("authorization:30fa")
    assert (request.method, request.authorization, request.event_id) == ("", "30fa", None)


def test_a_test_request_has_no_body_and_so_no_event_id() -> None:
    assert read_raw_request("GET /hook HTTP/1.1\nAuthorization: 30fa\n\n").event_id is None


def test_a_body_that_lost_its_blank_line_is_still_the_body() -> None:
    assert read_raw_request("\n".join([*LINES[:3], BODY])).event_id == "evt-1"


def test_a_body_over_several_lines_keeps_its_lines() -> None:
    request = read_raw_request("\n".join([*LINES[:4], "{", '"event_id":', '"evt-2"', "}"]))
    assert request.event_id == "evt-2"


def test_no_authorization_header_is_told_apart_from_an_empty_one() -> None:
    assert read_raw_request("GET / HTTP/1.1\nHost: a").authorization is None
    assert read_raw_request("GET / HTTP/1.1\nAuthorization:").authorization == ""


def test_two_authorization_headers_are_refused() -> None:
    request = read_raw_request("GET / HTTP/1.1\nAuthorization: a\nAUTHORIZATION: b")
    with pytest.raises(InputError, match="2 Authorization headers"):
        _ = request.authorization


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "nested"),
        ("[]", "no event_id"),
        ("{}", "no event_id"),
        ('{"event_id": 7}', "is 7, which is no string"),
        ('{"event_id": null}', "is None, which is no string"),
        ('{"event_id": "a", "event_id": "b"}', "twice"),
        ('{"event_id": ' + "9" * 5000 + "}", "does not fit"),
        ('{"event_id": NaN}', "does not fit"),
    ],
)
def test_a_body_without_a_readable_event_id_says_why(body: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        _ = RawRequest("POST", "/", (), body).event_id


@pytest.mark.parametrize("event_id", ["", "a:b", "🙂", "../x", "\\u0000", "x" * 65_536])
def test_an_odd_event_id_is_taken_as_it_is(event_id: str) -> None:
    found = RawRequest("POST", "/", (), f'{{"event_id": "{event_id}"}}').event_id
    assert found == event_id.replace("\\u0000", "\0")


@pytest.mark.parametrize(
    "text", ["", " \n ", "hello", "<html>", "{}", "\0", "30fa98ed847c66e2b79b54e31e63fe2d"]
)
def test_what_is_no_request_is_refused_with_its_first_line(text: str) -> None:
    assert not looks_like_request(text)
    with pytest.raises(InputError, match="begins no HTTP request"):
        read_raw_request(text)


def test_a_line_that_is_no_header_is_named() -> None:
    with pytest.raises(InputError, match="Line 3 is no header: “what is this”"):
        read_raw_request("GET / HTTP/1.1\nHost: a\nwhat is this\n\n")


def test_ten_megabytes_are_refused_at_once() -> None:
    started = time.perf_counter()
    with pytest.raises(InputError, match="10,485,760 characters"):
        read_raw_request("x" * (10 << 20))
    assert not looks_like_request("x" * (10 << 20))
    assert time.perf_counter() - started < 0.5


def test_a_folded_header_holds_no_more_than_one_on_a_line_may() -> None:
    with pytest.raises(InputError, match="Line 3 is no header"):
        read_raw_request("GET / HTTP/1.1\nX: a\n b\0c\n\n")


@pytest.mark.parametrize("filler", ["x", " ", "\t", "\n", "a: b\n", "a:", ": ", "\u202e"])
def test_the_largest_paste_is_read_in_linear_time(filler: str) -> None:
    text = "GET / HTTP/1.1\n" + filler * (MAX_CHARACTERS // len(filler) - 20)
    started = time.perf_counter()
    with contextlib.suppress(InputError):
        read_raw_request(text)
    assert time.perf_counter() - started < 5


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    looks_like_request(text)
    with contextlib.suppress(InputError):
        request = read_raw_request(text)
        _ = request.authorization, request.event_id


NAMES = st.text("ABCXYZabcxyz-0189_", min_size=1, max_size=20)
VALUES = st.text(st.characters(exclude_categories=("C", "Z")), max_size=50)


@given(headers=st.lists(st.tuples(NAMES, VALUES)), body=st.text(st.characters(exclude_characters="\r")))
def test_a_written_request_reads_back(headers: list[tuple[str, str]], body: str) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    request = read_raw_request(f"PUT /x HTTP/1.1\r\n{head}\r\n{body}")
    assert request == RawRequest("PUT", "/x", tuple(headers), body)
