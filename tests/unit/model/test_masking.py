"""Secrets in what a server sends back are hidden; the rest stays byte for byte."""

from __future__ import annotations

import base64
import gc
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest

from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN, Secret

SECRET = 's3cr&t/"tok+en" ü'
MASK = Mask(Secret(SECRET), Secret("other-secret"))

SPELLINGS: dict[str, Callable[[str], str]] = {
    "raw": str,
    "percent": lambda s: quote(s, safe=""),
    "percent in lower case": lambda s: (
        quote(s, safe="").replace("%2F", "%2f").replace("%2B", "%2b").replace("%C3%BC", "%c3%bc")
    ),
    "form": quote_plus,
    "JSON": lambda s: json.dumps(s)[1:-1],
    "JSON within JSON": lambda s: json.dumps(json.dumps(s)[1:-1])[1:-1],
    "HTML": html.escape,
    "base64": lambda s: base64.b64encode(s.encode()).decode().rstrip("="),
    "hex": lambda s: s.encode().hex(),
    "hex in upper case": lambda s: s.encode().hex().upper(),
}


@pytest.mark.parametrize("spelled", SPELLINGS.values(), ids=SPELLINGS)
def test_a_secret_is_hidden_however_it_is_spelled(spelled: Callable[[str], str]) -> None:
    assert MASK.text(f"<p>you sent {spelled(SECRET)}.</p>") == f"<p>you sent {HIDDEN}.</p>"


def test_headers_are_masked_too() -> None:
    assert MASK.headers((("Location", "/?t=other-secret"),)) == (("Location", f"/?t={HIDDEN}"),)


def test_json_keeps_its_shape_and_loses_its_tokens() -> None:
    body = {
        "success": True,
        "result": {"access_token": "opaque", "refreshToken": ["a"], "token": None, "n": 1},
    }
    masked = {
        "success": True,
        "result": {"access_token": HIDDEN, "refreshToken": HIDDEN, "token": None, "n": 1},
    }
    assert json.loads(MASK.body(json.dumps(body).encode())) == masked


def test_json_without_secrets_stays_byte_for_byte() -> None:
    body = b'{ "success":false ,\n"result": {"error": "no token given", "code": 1.0} }'
    assert MASK.body(body) == body


def test_an_echo_is_hidden_within_json_even_when_escaped() -> None:
    assert json.loads(MASK.body(b'["\\u006fther-secret"]')) == [HIDDEN]


def test_what_looks_like_a_jwt_is_hidden_though_nobody_knew_it() -> None:
    assert MASK.text("got eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln here") == f"got {HIDDEN} here"


def test_an_error_page_stays_readable() -> None:
    page = b"<html><title>403</title>Your token is wrong</html>"
    assert MASK.body(page) == page


BROKEN = [
    b'{"success":true,"result":{"access_token":"abc',
    b'{"access_token":"abc","access_token":"def"}',
    b"access_token=abc&refresh_token=def",
    b"{'access_token': 'abc'}",
    b'"{\\"access_token\\":\\"abc\\"}',
    '{"access_token":"abc"}'.encode("utf-16"),
    b"\xff\xfe\x00",
]


@pytest.mark.parametrize("body", BROKEN)
def test_what_is_no_json_and_may_hold_tokens_is_not_kept(body: bytes) -> None:
    kept = MASK.body(body).decode()
    assert "abc" not in kept
    assert kept.startswith(f"({len(body):,} bytes, not kept")


def test_a_secret_of_a_few_characters_does_not_blot_out_words() -> None:
    assert Mask(Secret("a"), Secret("")).text("a banana") == "a banana"


def test_a_secret_is_kept_by_nobody_when_its_mask_is_gone() -> None:
    """Neither by a cache of masks nor by the one that `re` has for patterns."""
    secret = f"canary-{id(object())}"
    assert Mask(Secret(secret)).text(secret) == HIDDEN
    gc.collect()
    assert not any(secret in key[1] for key in re._cache if isinstance(key[1], str))  # type: ignore[attr-defined]
    assert not any(isinstance(each, Mask) and secret in each._longest_first for each in gc.get_objects())


def test_a_secret_that_holds_another_is_hidden_whole() -> None:
    assert Mask(Secret("secret"), Secret("my-secret-2")).text("a my-secret-2") == f"a {HIDDEN}"
