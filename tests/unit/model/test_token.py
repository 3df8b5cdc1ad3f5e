from __future__ import annotations

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.secret import Secret
from kitdesk.model.token import (
    ACCESS_LIFETIME,
    REFRESH_LIFETIME,
    TokenClock,
    TokenPair,
    claims,
    stated_lifetime,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
times = st.floats(0, 1e9)


def part(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def jwt(payload: object) -> Secret:
    return Secret(f"{part(b'{}')}.{part(json.dumps(payload).encode())}.{part(b'signature')}")


class TestClaims:
    def test_of_a_jwt_are_read(self) -> None:
        assert claims(jwt({"iat": 1, "exp": 901, "domain": "acme"})) == {
            "iat": 1,
            "exp": 901,
            "domain": "acme",
        }

    def test_may_hold_any_text(self) -> None:
        """Base64 is the URL's own, where “?” and “~” become “-” and “_”."""
        assert claims(jwt({"name": "Ünï ?~?~?~"})) == {"name": "Ünï ?~?~?~"}

    @pytest.mark.parametrize(
        "token",
        [
            "",
            "opaque",
            "..",
            f"{part(b'{}')}.{part(b'{}')}",
            f"{part(b'{}')}.{part(b'{}')}.{part(b'x')}.{part(b'y')}",
            f"{part(b'{}')}.a*b.{part(b'x')}",
            f"{part(b'{}')}.{part(b'not json')}.{part(b'x')}",
            f"{part(b'{}')}.{part(bytes([0xFF, 0xFE]))}.{part(b'x')}",
            f"{part(b'{}')}.{part(b'[' * 10_000)}.{part(b'x')}",
            f"{part(b'{}')}.{part(b'9' * 10_000)}.{part(b'x')}",
            f"{part(b'{}')}.{part(b'{}' + b' ' * 100_000)}.{part(b'x')}",
        ],
        ids=[
            "empty",
            "one part",
            "empty parts",
            "two parts",
            "four parts",
            "bad base64",
            "no JSON",
            "no UTF-8",
            "nested for ever",
            "a 10,000-digit number",
            "100 KB",
        ],
    )
    def test_of_what_is_no_jwt_are_none(self, token: str) -> None:
        assert claims(Secret(token)) is None

    @pytest.mark.parametrize("payload", [None, True, 7, "text", [{"exp": 1}]])
    def test_are_an_object_or_none(self, payload: object) -> None:
        assert claims(jwt(payload)) is None

    @given(st.text(st.characters()) | st.lists(st.binary(max_size=40).map(part)).map(".".join))
    def test_of_any_text_are_read_without_an_error(self, token: str) -> None:
        assert claims(Secret(token)) is None or isinstance(claims(Secret(token)), dict)


class TestStatedLifetime:
    def test_is_what_the_token_says(self) -> None:
        assert stated_lifetime(jwt({"iat": 1_000, "exp": 1_060}), ACCESS_LIFETIME) == 60

    def test_can_only_shorten_the_documented_one(self) -> None:
        assert stated_lifetime(jwt({"iat": 0, "exp": 86_400}), ACCESS_LIFETIME) == ACCESS_LIFETIME

    def test_does_not_ask_the_local_clock(self) -> None:
        """A token of a Kit whose clock is decades off lives as long as any other."""
        assert stated_lifetime(jwt({"iat": 100.5, "exp": 160.5}), ACCESS_LIFETIME) == 60

    @pytest.mark.parametrize(
        "said",
        [
            {},
            {"exp": 901},
            {"iat": 1},
            {"iat": 1, "exp": True},
            {"iat": False, "exp": 60},
            {"iat": 1, "exp": "901"},
            {"iat": 1, "exp": None},
            {"iat": 1, "exp": [901]},
            {"iat": 1, "exp": -901},
            {"iat": 1, "exp": 1},
            {"iat": 1, "exp": 10**18},
            {"iat": -(10**18), "exp": 1},
            {"iat": 1, "exp": 10**400},
            {"iat": 1, "exp": float("nan")},
            {"iat": 1, "exp": float("inf")},
            {"iat": float("-inf"), "exp": float("inf")},
        ],
        ids=str,
    )
    def test_is_the_documented_one_where_the_token_makes_no_sense(self, said: dict[str, object]) -> None:
        assert stated_lifetime(jwt(said), ACCESS_LIFETIME) == ACCESS_LIFETIME

    @given(json_values, json_values)
    def test_is_within_the_documented_one_whatever_the_token_says(self, iat: object, exp: object) -> None:
        assert 0 < stated_lifetime(jwt({"iat": iat, "exp": exp}), ACCESS_LIFETIME) <= ACCESS_LIFETIME


class TestTokenClock:
    def test_of_opaque_tokens_runs_for_the_documented_lifetimes(self) -> None:
        clock = TokenClock.of(TokenPair(Secret("access"), Secret("refresh")), now=1_000)
        assert clock.access_left(1_000) == ACCESS_LIFETIME
        assert clock.refresh_left(1_000) == REFRESH_LIFETIME

    def test_of_tokens_that_state_a_lifetime_runs_for_that(self) -> None:
        pair = TokenPair(jwt({"iat": 0, "exp": 30}), jwt({"iat": 0, "exp": 3_600}))
        clock = TokenClock.of(pair, now=1_000)
        assert clock.access_left(1_010) == 20
        assert clock.refresh_left(1_010) == 3_590

    def test_counts_down_to_nothing_and_stays_there(self) -> None:
        clock = TokenClock(arrived=0, access_lifetime=900, refresh_lifetime=86_400)
        assert [clock.access_left(now) for now in (0, 899, 900, 10**6)] == [900, 1, 0, 0]
        assert [clock.refresh_left(now) for now in (0, 86_400, 10**6)] == [86_400, 0, 0]

    def test_refreshes_a_lead_before_the_end(self) -> None:
        clock = TokenClock(arrived=0, access_lifetime=900, lead=120)
        assert clock.refresh_in(0) == 780
        assert clock.refresh_in(780) == 0

    def test_never_refreshes_before_half_the_lifetime(self) -> None:
        """A lead of two minutes on a token that lives for ten seconds would be a refresh without end."""
        clock = TokenClock(arrived=0, access_lifetime=10, lead=120)
        assert clock.refresh_in(0) == 5

    @given(arrived=times, age=times, access=st.floats(0.1, 1e6), lead=st.floats(0, 1e6))
    def test_refresh_is_due_before_the_access_token_dies(
        self, arrived: float, age: float, access: float, lead: float
    ) -> None:
        clock = TokenClock(arrived, access, lead=lead)
        assert 0 <= clock.refresh_in(arrived + age) <= clock.access_left(arrived + age)


def test_a_pair_hides_its_tokens() -> None:
    assert "dead-beef" not in repr(TokenPair(Secret("dead-beef"), Secret("dead-beef")))
