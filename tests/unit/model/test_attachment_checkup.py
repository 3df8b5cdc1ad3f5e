from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.attachment_checkup import check_file_url
from kitdesk.model.errors import InputError


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/a.png", "https://a.example/a.png"),
        ("http://a.example:8080/a%20b.png?x=1#top", "http://a.example:8080/a%20b.png?x=1"),
        ("https://[2606:4700::1111]/a", "https://[2606:4700::1111]/a"),
    ],
)
def test_an_address_that_can_be_asked_stays_without_its_fragment(text: str, url: str) -> None:
    assert check_file_url(text) == url


@pytest.mark.parametrize(
    "text",
    [
        "", "a.png", "file:///etc/passwd", "ftp://a.example/a", "javascript:alert(1)", "data:image/png,AA",
        "\\\\host\\share\\a.png", "smb://a.example/a", "https://", "https:///a", "https://a.example:0/",
        "https://a.example:99999/", "https://a.example/a b", "https://a.example\\@b.example/",
        "https://user@a.example/", "https://a.example@b.example/", "https://пример.рф/", "https://１２７.0.0.1/",
        "https://a.example/\r\nHost: b", "https://a.example/" + "x" * 5_000, "https://[::1/", "https://a\x00b/",
    ],
)  # fmt: skip
def test_anything_else_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(InputError):
        check_file_url(text)


@given(st.text())
def test_any_text_is_taken_or_refused(text: str) -> None:
    for given_text in (text, f"https://{text}", f"https://a.example/{text}"):
        with suppress(InputError):
            assert check_file_url(given_text).isascii()
