from __future__ import annotations

import pytest

from kitdesk.model.headers import decoded, encoded, header_of, values_of

HEADERS = (("Host", "it"), ("X-Id", "1"), ("x-id", "2"))


def test_a_header_is_found_whatever_its_case() -> None:
    assert header_of(HEADERS, "X-ID") == "1"
    assert values_of(HEADERS, "X-ID") == ("1", "2")


def test_one_that_is_not_there_is_empty() -> None:
    assert header_of(HEADERS, "Cookie") == ""
    assert values_of(HEADERS, "Cookie") == ()


def test_bytes_beyond_ascii_come_through_unchanged() -> None:
    raw = [(b"X-Name", b"\xe9\xff")]
    assert decoded(raw) == (("X-Name", "éÿ"),)
    assert encoded(decoded(raw)) == raw


def test_what_no_header_can_carry_is_an_error() -> None:
    with pytest.raises(UnicodeEncodeError):
        encoded((("X-Name", "й"),))
