"""What may be given for the network of a channel, and what comes of it."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.errors import InputError
from kitdesk.model.network import check_password, check_pem_path, check_proxy, port_of, split_proxy
from kitdesk.model.secret import Secret


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", ""),
        (" proxy.example:3128 ", "http://proxy.example:3128"),
        ("http://Proxy.Example:3128/", "http://proxy.example:3128"),
        ("http://ann@proxy.example:8080", "http://ann@proxy.example:8080"),
        ("http://acme%5Cann@proxy.example:8080", "http://acme%5Cann@proxy.example:8080"),
        ("[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_a_proxy_is_brought_to_one_spelling(typed: str, meant: str) -> None:
    assert check_proxy(typed) == meant


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("proxy.example", "http://proxy.example:3128"),
        ("https://proxy.example:3128", "https:// proxies cannot be used"),
        ("socks5://proxy.example:1080", "socks5:// proxies cannot be used"),
        ("http://ann:SESAME@proxy.example:3128", "its own field"),
        ("http://ann:SES@ME@proxy.example:3128", "its own field"),
        ("http://proxy.example:99999", "is no proxy"),
        ("http://ann:SESAME@proxy.example:99999", "is no proxy"),
        ("http://proxy.example:3128/path", "is no proxy"),
        ("http://prox y:3128", "is no proxy"),
        ("http://:3128", "is no proxy"),
        ("http://a%3Ab@proxy.example:3128", "is no proxy"),
    ],
)
def test_what_is_no_proxy_is_refused_with_a_reason_and_no_password(typed: str, why: str) -> None:
    with pytest.raises(InputError, match=why) as error:
        check_proxy(typed)
    assert "SES" not in str(error.value)


@given(st.text())
def test_any_text_is_a_proxy_or_a_sentence(text: str) -> None:
    with contextlib.suppress(InputError):
        assert check_proxy(check_proxy(text)) == check_proxy(text)


@pytest.mark.parametrize(
    ("pasted", "parts"),
    [
        ("http://ann:p%40ss:w@proxy.example:3128", ("http://ann@proxy.example:3128", "p@ss:w")),
        ("ann:pass@proxy.example:3128", ("ann@proxy.example:3128", "pass")),
        ("http://proxy.example:3128", ("http://proxy.example:3128", "")),
        ("hello", ("hello", "")),
    ],
)
def test_a_pasted_password_is_told_from_the_proxy(pasted: str, parts: tuple[str, str]) -> None:
    assert split_proxy(pasted) == parts


def test_a_path_is_a_whole_one() -> None:
    assert check_pem_path(" /etc/ssl/own.pem ") == "/etc/ssl/own.pem"
    assert check_pem_path("") == ""
    for text in ("own.pem", "../own.pem", "/etc/\nown.pem"):
        with pytest.raises(InputError):
            check_pem_path(text)


def test_a_password_may_have_blanks_but_nothing_unseen() -> None:
    assert check_password(" open sésame ") == Secret(" open sésame ")
    for text in ("SES\0AME", "ä" * 501):
        with pytest.raises(InputError) as error:
            check_password(text)
        assert "SES" not in str(error.value)


@pytest.mark.parametrize(
    ("scheme", "port", "leads_to"), [("https", None, 443), ("HTTP", None, 80), ("http", 8080, 8080)]
)
def test_a_url_without_a_port_leads_to_the_one_of_its_scheme(
    scheme: str, port: int | None, leads_to: int
) -> None:
    assert port_of(scheme, port) == leads_to
