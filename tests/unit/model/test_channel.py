from __future__ import annotations

import contextlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.channel import (
    REGIONS,
    SANDBOX_ID,
    Channel,
    Credentials,
    check_account_name,
    check_base_url,
    check_callback_url,
    check_channel_uuid,
    check_secret,
)
from kitdesk.model.errors import InputError
from kitdesk.model.secret import Secret

UUID = "8b5c1f0e-1111-4222-8333-444455556666"
EU = "https://kit-im-eu.voximplant.com"


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_is_short_for_its_host(region: str) -> None:
    assert check_base_url(region.upper()) == f"https://kit-im-{region}.voximplant.com"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f" {EU}/ ", EU),
        ("KIT-im-eu.voximplant.com", EU),
        ("\u200bhttps://kit-im-eu.voximplant.com\u00a0\n", EU),
        ("https://proxy.example:8443", "https://proxy.example:8443"),
        ("http://127.0.0.1:8787/", "http://127.0.0.1:8787"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:8787", "http://[::1]:8787"),
    ],
)
def test_a_base_url_is_brought_to_one_spelling(text: str, expected: str) -> None:
    assert check_base_url(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "host is missing"),
        ("\u200b \n", "host is missing"),
        ("http://kit-im-eu.voximplant.com", "in the clear"),
        ("http://127.1", "in the clear"),
        ("http://2130706433", "in the clear"),
        ("http://localhost.example.com", "in the clear"),
        ("ftp://example.com", "no base URL"),
        ("javascript://example.com", "no base URL"),
        ("https://", "no base URL"),
        ("https://a b", "no base URL"),
        ("https://a\r\nHost: b", "no base URL"),
        ("https://example.com\\@evil.example", "no base URL"),
        ("https://example.com:0", "no base URL"),
        ("https://example.com:65536", "no base URL"),
        ("https://example.com:x", "no base URL"),
        ("https://[::1", "no base URL"),
        ("https://ехample.com", "no base URL"),
        ("https://１２７.0.0.1", "no base URL"),
        ("https://exa%6dple.com", "no base URL"),
        ("https://.example.com", "no base URL"),
        ("x" * (10 << 20), "no base URL"),
        ("https://example.com/path", "more than a host"),
        ("https://example.com?a=b", "more than a host"),
        ("https://example.com#a", "more than a host"),
        (f"{EU}/{UUID}", "more than a host"),
    ],
)
def test_what_is_no_base_url_says_why(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        check_base_url(text)


@pytest.mark.parametrize(
    "text", ["https://user:s3cr3t@example.com", "https://example.com/login?access_token=s3cr3t"]
)
def test_a_secret_inside_a_url_is_not_repeated(text: str) -> None:
    with pytest.raises(InputError) as caught:
        check_base_url(text)
    assert "s3cr3t" not in str(caught.value)


@given(st.text())
def test_any_base_url_is_stable_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        value = check_base_url(text)
        assert check_base_url(value) == value


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/kit/callback?channel=7",
        "https://example.com:8443",
        "http://127.0.0.1:8787/c/secret",
        "http://localhost:1/",
        "http://[::1]:8787/c",
        "https://example.com/@me",
    ],
)
def test_a_callback_url_is_taken_as_it_is(url: str) -> None:
    assert check_callback_url(f"\u00a0{url}\u200b\n") == url


def test_a_callback_url_may_be_plain_http_where_that_is_wanted() -> None:
    assert check_callback_url("http://app:8080/callback", plain_http=True) == "http://app:8080/callback"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (" \u200b", "is missing"),
        ("example.com/callback", "no Callback URL"),
        ("ftp://example.com/", "no Callback URL"),
        ("https:///callback", "no Callback URL"),
        ("https://example.com:0/", "no Callback URL"),
        ("https://[::1", "no Callback URL"),
        ("http://example.com/", "in the clear"),
        ("http://192.168.1.4/", "in the clear"),
        ("https://example.com/a b", "no blank"),
        ("https://example.com/\r\nHost: b", "no blank"),
        ("https://example.com\\@evil.example", "no user name"),
        ("https://user:s3cr3t@example.com/", "no user name"),
        ("ftp://user:s3cr3t@example.com/", "no user name"),
        ("htps://example.com/?key=s3cr3t", "no Callback URL"),
        ("https://example.com/#top", "no “#”"),
        ("https://пример.example/", "only ASCII"),
    ],
)
def test_what_is_no_callback_url_says_why_and_repeats_no_secret(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        check_callback_url(text)
    assert "s3cr3t" not in str(caught.value)


@given(st.text())
def test_any_callback_url_is_stable_or_refused(text: str) -> None:
    with contextlib.suppress(InputError):
        value = check_callback_url(text)
        assert check_callback_url(value) == value


def test_an_account_name_is_trimmed_of_what_pasting_brings() -> None:
    assert check_account_name("\u00a0acme-test\u200b\r\n") == "acme-test"


@pytest.mark.parametrize(
    "text", ["", " ", "ac me", "ac\u00a0me", "acme@x", "a:b", "a/b", "a\nb", "acme１２", "acme٣", "x" * 501]
)
def test_what_is_no_account_name_says_where_to_find_it(text: str) -> None:
    with pytest.raises(InputError, match="API access data"):
        check_account_name(text)


@pytest.mark.parametrize(
    "text",
    [
        UUID,
        UUID.upper(),
        f" {{{UUID}}}\u200b",
        f"{EU}/{UUID}",
        f"{EU}/{UUID}/",
        UUID.replace("-", ""),
        f"\u202a{UUID}",
    ],
)
def test_a_uuid_is_taken_bare_or_from_its_link(text: str) -> None:
    assert check_channel_uuid(text) == UUID


@pytest.mark.parametrize(
    "text",
    [
        "", UUID[:-1], UUID + "0", UUID.replace("8b", "zz"), UUID.replace("1", "１"), UUID.replace("1", "١"),
        f"{EU}/", f"{UUID} {UUID}", f"{UUID}\n{UUID}", "x" * (10 << 20), "<b>" + UUID,
    ],
)  # fmt: skip
def test_what_is_no_uuid_says_where_to_find_it(text: str) -> None:
    with pytest.raises(InputError, match="Setup > Conversations > Channels"):
        check_channel_uuid(text)


@pytest.mark.parametrize(
    "around", [" {} ", "\n{}\r\n", "\u00a0{}\u00a0", "\u200b{}\ufeff", "\t{}", "\u2066{}\u2069"]
)
def test_a_secret_loses_the_invisible_company_of_pasting(around: str) -> None:
    assert check_secret(around.format("a:b-c"), "API token").reveal() == "a:b-c"


def test_an_empty_secret_is_not_known_yet() -> None:
    assert not check_secret(" \u200b", "salt")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("s3cr3t to", "blank inside"),
        ("s3cr3t\nto", "blank inside"),
        ("s3cr3t\u00a0to", "blank inside"),
        ("s3cr3tж", "characters that no API token"),
        ("s3cr3t１", "characters that no API token"),
        ("s3cr3t٣", "characters that no API token"),
        ("s3cr3t\0", "characters that no API token"),
    ],
)
def test_a_broken_secret_is_refused_without_being_quoted(text: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as caught:
        check_secret(text, "API token")
    assert "s3cr3t" not in str(caught.value)


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_every_printable_secret_is_kept_as_it_is(text: str) -> None:
    assert check_secret(f"\u00a0{text}\n", "salt").reveal() == text


@given(st.text())
@pytest.mark.parametrize("check", [check_account_name, check_channel_uuid])
def test_any_text_is_read_or_refused(check: Callable[[str], object], text: str) -> None:
    with contextlib.suppress(InputError):
        assert check(text)


def test_a_channel_knows_whether_it_is_the_sandbox() -> None:
    assert Channel("sandbox", "Sandbox").is_sandbox
    assert not Channel("other", "sandbox").is_sandbox


def test_credentials_start_unknown_and_hide_themselves() -> None:
    assert not Credentials().api_token
    assert "s3cr3t" not in repr(
        Credentials(check_secret("s3cr3t", "API token"), check_secret("s3cr3t", "salt"))
    )


def test_a_channel_knows_what_it_lacks_to_log_in() -> None:
    whole = Channel("a", "A", EU, "acme", UUID)
    assert whole.lacks(Credentials(Secret("t"))) == ()
    assert Channel("a", "A").lacks(Credentials()) == ("base_url", "account_name", "channel_uuid", "api_token")
    assert Channel(SANDBOX_ID, "Sandbox").lacks(Credentials()) == ()
