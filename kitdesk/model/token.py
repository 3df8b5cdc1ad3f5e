"""Access and refresh tokens: what they say of themselves and how long they live."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.secret import Secret
from kitdesk.model.sentence import Sentence

ACCESS_LIFETIME = 15 * 60.0
"""Seconds an access token lives. [documented]"""
REFRESH_LIFETIME = 24 * 3600.0
"""Seconds a refresh token lives. [documented]"""
DEFAULT_LEAD = 120.0
"""Seconds before the end of an access token at which it is refreshed."""


@dataclass(frozen=True)
class TokenPair:
    """What login and refreshToken answer."""

    access_token: Secret
    refresh_token: Secret


@dataclass(frozen=True)
class TokenClock:
    """A pair's two lifetimes as a function of time. All times are readings of one clock, in seconds."""

    arrived: float
    access_lifetime: float = ACCESS_LIFETIME
    refresh_lifetime: float = REFRESH_LIFETIME
    lead: float = DEFAULT_LEAD

    @classmethod
    def of(cls, pair: TokenPair, now: float, lead: float = DEFAULT_LEAD) -> TokenClock:
        """The clock of a pair that arrived *now*; what a token states of itself can only shorten it."""
        return cls(
            now,
            stated_lifetime(pair.access_token, ACCESS_LIFETIME),
            stated_lifetime(pair.refresh_token, REFRESH_LIFETIME),
            lead,
        )

    def access_left(self, now: float) -> float:
        """Seconds the access token still lives, at least 0."""
        return max(0.0, self.arrived + self.access_lifetime - now)

    def refresh_left(self, now: float) -> float:
        """Seconds the refresh token still lives, at least 0."""
        return max(0.0, self.arrived + self.refresh_lifetime - now)

    def refresh_in(self, now: float) -> float:
        """Seconds until the automatic refresh: *lead* before the end, at most half the lifetime early."""
        lead = min(self.lead, self.access_lifetime / 2)
        return max(0.0, self.access_left(now) - lead)


class Phase(StrEnum):
    """Where a channel stands with its tokens."""

    LOGGED_OUT = "logged out"
    LOGGING_IN = "logging in"
    LOGGED_IN = "logged in"
    REFRESHING = "refreshing"
    REFUSED = "refused"
    """The last login or refresh was refused; nothing is tried again by itself."""
    UNREACHABLE = "unreachable"
    """The last login or refresh did not reach Kit; it is tried again with back-off."""


@dataclass(frozen=True)
class TokenStatus:
    """What the window shows of a channel's tokens at one moment. Times are in seconds.

    *refresh_in* is None when no automatic refresh is coming; *error* explains REFUSED and UNREACHABLE.
    """

    phase: Phase = Phase.LOGGED_OUT
    access_left: float = 0.0
    access_lifetime: float = ACCESS_LIFETIME
    refresh_left: float = 0.0
    refresh_lifetime: float = REFRESH_LIFETIME
    refresh_in: float | None = None
    error: Sentence | None = None
    claims: Mapping[str, object] | None = None


def claims(token: Secret) -> Mapping[str, object] | None:
    """The claims of a JWT, None for a token that is none. Not verified: Kit's claims are unpublished."""
    parts = token.reveal().split(".")
    if len(parts) != 3 or len(parts[1]) > 16_384:
        return None
    try:
        raw = base64.b64decode(parts[1] + "=" * (-len(parts[1]) % 4), altchars=b"-_", validate=True)
        value = json.loads(raw.decode())
    except (binascii.Error, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def stated_lifetime(token: Secret, documented: float) -> float:
    """Seconds that *token* lives from its arrival: its own ``exp - iat``, at most the *documented* lifetime.

    ``exp`` is never compared with the local time: a machine's clock may be an hour off Kit's.
    """
    said = claims(token) or {}
    exp, iat = said.get("exp"), said.get("iat")
    if not _is_time(exp) or not _is_time(iat):
        return documented
    lifetime = float(exp) - float(iat)  # type: ignore[arg-type]
    return min(lifetime, documented) if lifetime > 0 else documented


def _is_time(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15
