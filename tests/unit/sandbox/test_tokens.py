from __future__ import annotations

import pytest

from kitdesk.model.secret import Secret
from kitdesk.model.token import claims, stated_lifetime
from kitdesk.sandbox.refusal import Reason, Refusal
from kitdesk.sandbox.tokens import Mint

UUID = "00000000-0000-4000-8000-00000000c0de"


class Hands:
    """A clock whose hands the test moves."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


def make(clock: Hands | None = None, uuid: str = UUID, api_token: str = "t") -> Mint:
    return Mint(uuid, Secret(api_token), clock or Hands())


def refused(mint: Mint, access_token: str) -> Reason:
    with pytest.raises(Refusal) as caught:
        mint.check_access(access_token)
    return caught.value.reason


def test_two_mints_with_the_same_history_make_the_same_tokens() -> None:
    assert make().issue(900, 86400) == make().issue(900, 86400)


def test_each_pair_is_new_even_within_one_moment() -> None:
    mint = make()
    pairs = [mint.issue(900, 86400) for _ in range(3)]
    assert len({token for pair in pairs for token in (pair.access_token, pair.refresh_token)}) == 6


def test_tokens_are_jwts_that_state_their_lifetime() -> None:
    pair = make().issue(2.5, 60)
    assert stated_lifetime(pair.access_token, 900) == 2.5
    assert stated_lifetime(pair.refresh_token, 86400) == 60
    said = claims(pair.access_token)
    assert said is not None
    assert said["sub"] == UUID


def test_an_access_token_is_good_until_its_lifetime_has_passed() -> None:
    clock = Hands()
    mint = make(clock)
    token = mint.issue(900, 86400).access_token.reveal()
    clock.now += 899.9
    mint.check_access(token)
    clock.now += 0.1
    assert refused(mint, token) is Reason.EXPIRED_TOKEN


def test_a_refresh_token_works_once() -> None:
    mint = make()
    token = mint.issue(900, 86400).refresh_token.reveal()
    mint.redeem(token)
    with pytest.raises(Refusal, match="used before") as caught:
        mint.redeem(token)
    assert caught.value.reason is Reason.USED_TOKEN


def test_a_refresh_token_dies_of_age() -> None:
    clock = Hands()
    mint = make(clock)
    token = mint.issue(900, 86400).refresh_token.reveal()
    clock.now += 86400
    mint.issue(900, 86400)  # forgets what has died
    with pytest.raises(Refusal) as caught:
        mint.redeem(token)
    assert caught.value.reason is Reason.EXPIRED_TOKEN


def test_a_token_of_the_wrong_kind_is_called_by_its_name() -> None:
    mint = make()
    pair = mint.issue(900, 86400)
    assert refused(mint, pair.refresh_token.reveal()) is Reason.WRONG_TOKEN_KIND
    with pytest.raises(Refusal, match="this is the access token"):
        mint.redeem(pair.access_token.reveal())


@pytest.mark.parametrize("other", [make(uuid="another"), make(api_token="another")])
def test_a_token_of_another_channel_or_account_is_foreign(other: Mint) -> None:
    assert refused(make(), other.issue(900, 86400).access_token.reveal()) is Reason.FOREIGN_TOKEN


def test_no_character_of_a_token_can_be_changed() -> None:
    mint = make()
    token = mint.issue(900, 86400).access_token.reveal()
    for at in range(len(token)):
        changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
        assert refused(mint, changed) in (Reason.FOREIGN_TOKEN, Reason.MALFORMED_TOKEN)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x",
        "a.b",
        "a.b.c.d",
        "..",
        "eyJ.eyJ.eyJ",
        "e30.W10.x",
        "é.ü.ß",
        "a" * 100_000,
        "e30." + "A" * 50_000 + ".x",
    ],
)
def test_what_is_no_jwt_is_malformed(token: str) -> None:
    assert refused(make(), token) is Reason.MALFORMED_TOKEN


def test_a_jwt_without_a_signature_is_foreign() -> None:
    assert refused(make(), "eyJhbGciOiJub25lIn0.e30.") is Reason.FOREIGN_TOKEN
