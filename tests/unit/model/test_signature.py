from __future__ import annotations

import hashlib
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.secret import Secret
from kitdesk.model.signature import (
    Outcome,
    Reading,
    Rival,
    explain,
    hashed_string,
    header_digest,
    sign,
    verify,
)

SALT, TOKEN, EVENT = Secret("s4lt"), Secret("api-token-1"), "evt-1"
VECTORS = [
    (EVENT, Reading.PLAIN, "s4lt:api-token-1:evt-1", "30fa98ed847c66e2b79b54e31e63fe2d"),
    (EVENT, Reading.SPACED, "s4lt: api-token-1: evt-1", "2cf6f5b561574d1211f70b5f19575ad6"),
    (None, Reading.PLAIN, "s4lt:api-token-1", "b587584dca16f60e97d88dd16e33ed69"),
    (None, Reading.SPACED, "s4lt: api-token-1", "36abec8f85edde92b04c46ac02c6907a"),
]
TEXT = st.text(string.ascii_letters + string.digits + "-_.", min_size=1, max_size=40)


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


@pytest.mark.parametrize(("event_id", "reading", "text", "digest"), VECTORS)
def test_the_vectors_of_the_protocol(event_id: str | None, reading: Reading, text: str, digest: str) -> None:
    assert hashed_string(SALT, TOKEN, event_id, reading) == text
    assert sign(SALT, TOKEN, event_id, reading) == digest
    verdict = verify(digest, SALT, TOKEN, event_id)
    assert (verdict.outcome, verdict.reading) == (Outcome.VERIFIED, reading)


@pytest.mark.parametrize("header", ["{}", "Bearer {}", "MD5 {}", " {}\r\n", "{}\u00a0"])
@pytest.mark.parametrize("change", [str.lower, str.upper])
def test_one_scheme_word_upper_case_and_blanks_around_are_accepted(header: str, change: object) -> None:
    digest = change(VECTORS[0][3])  # type: ignore[operator]
    assert verify(header.format(digest), SALT, TOKEN, EVENT).outcome is Outcome.VERIFIED


@given(
    salt=st.text(min_size=1),
    token=st.text(min_size=1),
    event_id=st.text() | st.none(),
    reading=st.sampled_from(Reading),
)
def test_whatever_is_signed_verifies(salt: str, token: str, event_id: str | None, reading: Reading) -> None:
    header = sign(Secret(salt), Secret(token), event_id, reading)
    assert verify(header, Secret(salt), Secret(token), event_id).outcome is Outcome.VERIFIED
    assert explain(header, Secret(salt), Secret(token), event_id).outcome is Outcome.VERIFIED


@given(st.text())
def test_any_other_header_is_a_mismatch_with_a_sentence(header: str) -> None:
    for check in (verify, explain):
        verdict = check(header, SALT, TOKEN, EVENT)
        assert verdict.outcome is Outcome.MISMATCH
        assert str(verdict.reason).startswith("Mismatch")


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        (None, "no Authorization header"),
        ("", "no Authorization header"),
        (" \t", "no Authorization header"),
        ("a b c", "3 words"),
        ("30fa98ed847c66e2b79b54e31e63fe2", "31 digits"),
        ("30fa98ed847c66e2b79b54e31e63fe2d0", "33 digits"),
        ("f" * 40, "look like SHA-1"),
        ("f" * 64, "look like SHA-256"),
        ("f" * 128, "look like SHA-512"),
        ("s4lt:api-token-1:evt-1", "not a hexadecimal digest"),
        ("30fa98ed847c66e2b79b54e31e63fe2ｄ", "not a hexadecimal digest"),
        ("３0fa98ed847c66e2b79b54e31e63fe2d", "not a hexadecimal digest"),
        ("f" * (1 << 20), "1048576 digits"),
    ],
)
def test_a_header_without_a_digest_says_what_it_is(header: str | None, reason: str) -> None:
    assert reason in str(header_digest(header))
    assert reason in str(explain(header, SALT, TOKEN, EVENT).reason)


@pytest.mark.parametrize(("salt", "token"), [("", "t"), ("s", ""), ("", "")])
def test_without_salt_or_token_nothing_can_be_said(salt: str, token: str) -> None:
    verdict = verify(VECTORS[0][3], Secret(salt), Secret(token), EVENT)
    assert verdict.outcome is Outcome.UNVERIFIABLE
    assert ("security salt" if not salt else "API token") in str(verdict.reason)
    assert verify(VECTORS[0][3], None, None, EVENT).outcome is Outcome.UNVERIFIABLE


@pytest.mark.parametrize(
    ("signed", "reason"),
    [
        ("api-token-1:s4lt:evt-1", "order is API token, security salt, event_id"),
        ("evt-1:s4lt:api-token-1", "order is event_id, security salt, API token"),
        ("api-token-1: s4lt: evt-1", "order is API token, security salt, event_id"),
        ("s4ltapi-token-1evt-1", "joined by “” instead"),
        ("s4lt api-token-1 evt-1", "joined by “ ” instead"),
        ("s4lt,api-token-1,evt-1", "joined by “,” instead"),
        ("s4lt.api-token-1.evt-1", "joined by “.” instead"),
        ("s4lt:api-token-1", "event_id was left out"),
        ("s4lt: api-token-1", "event_id was left out"),
        ("s4lt:evt-1", "API token was left out"),
        ("api-token-1:evt-1", "security salt was left out"),
        ("s4lt:api-token-1:evt-1\n", "line break was hashed"),
        ("S4LT:API-TOKEN-1:EVT-1", "one letter case"),
        ("s4lt :api-token-1:evt-1", "security salt has white space"),
        ("s4lt:api-token-1\r\n:evt-1", "API token has white space"),
        ("s4lt:api-token-1: evt-1", "event_id has white space"),
        ("$ {s4lt}: $ {api-token-1}: $ {evt-1}", "taken literally"),
        ("s4lt:token-id-1:evt-1", "signed with the token ID"),
        ("other-salt: api-token-1: evt-1", "signed with the salt of Shop"),
        ("something else", "no known mistake explains it"),
    ],
)
def test_a_known_mistake_is_named(signed: str, reason: str) -> None:
    rivals = [
        Rival("the token ID", SALT, Secret("token-id-1")),
        Rival("the salt of Shop", Secret("other-salt"), TOKEN),
    ]
    for digest in (md5(signed), md5(signed).upper()):
        verdict = explain(digest, SALT, TOKEN, EVENT, rivals)
        assert verdict.outcome is Outcome.MISMATCH
        assert reason in str(verdict.reason)


def test_blanks_around_ones_own_values_are_named() -> None:
    verdict = explain(VECTORS[0][3], Secret("s4lt "), TOKEN, EVENT)
    assert "your values carry white space" in str(verdict.reason)


def test_a_swapped_test_request_is_named() -> None:
    assert "order is API token, security salt" in str(
        explain(md5("api-token-1:s4lt"), SALT, TOKEN, None).reason
    )


def test_the_order_that_is_told_as_right_fits_the_formula() -> None:
    swapped = "should be security salt, API token"
    assert str(explain(md5("api-token-1:s4lt"), SALT, TOKEN, None).reason).endswith(f"{swapped}.")
    assert str(explain(md5("api-token-1:s4lt:evt-1"), SALT, TOKEN, EVENT).reason).endswith(
        f"{swapped}, event_id."
    )


@given(salt=TEXT, token=TEXT, event_id=TEXT)
def test_an_explanation_never_quotes_a_secret(salt: str, token: str, event_id: str) -> None:
    secret_salt, secret_token = f"SALT{salt}", f"TOKEN{token}"
    for text in (f"{secret_token}:{secret_salt}:{event_id}", f"{secret_salt}:{event_id}", "x"):
        reason = str(explain(md5(text), Secret(secret_salt), Secret(secret_token), event_id).reason)
        assert secret_salt not in reason
        assert secret_token not in reason


def test_the_body_is_not_covered_and_parts_may_run_into_each_other() -> None:
    """A consequence of the scheme, kept visible: a colon can move from one part to the next."""
    assert sign(Secret("a:b"), Secret("c"), "d") == sign(Secret("a"), Secret("b:c"), "d")


def test_a_lone_surrogate_and_nul_can_be_signed() -> None:
    assert len(sign(Secret("s\0"), Secret("t"), "\ud800")) == 32
