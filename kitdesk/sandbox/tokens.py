"""The sandbox's tokens: JWTs made from a counter and the clock, the same in the same run."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping

from kitdesk.clock import Clock
from kitdesk.model.secret import Secret
from kitdesk.model.token import TokenPair, claims
from kitdesk.sandbox.refusal import Reason, Refusal


class Mint:
    """Makes token pairs for one channel and knows its own again. *now* gives Unix time in seconds."""

    def __init__(self, channel_uuid: str, api_token: Secret, now: Clock) -> None:
        self._channel_uuid = channel_uuid
        self._key = hashlib.sha256(f"kitdesk sandbox\n{channel_uuid}\n{api_token.reveal()}".encode()).digest()
        self._now = now
        self._made = 0
        self._unused: dict[str, float] = {}

    def issue(self, access_lifetime: float, refresh_lifetime: float) -> TokenPair:
        """A new pair; lifetimes in seconds."""
        self._made += 1
        now = round(self._now(), 3)
        self._unused = {name: end for name, end in self._unused.items() if end > now}
        self._unused[f"refresh-{self._made}"] = now + refresh_lifetime
        return TokenPair(
            self._token("access", now, access_lifetime), self._token("refresh", now, refresh_lifetime)
        )

    def check_access(self, token: str) -> None:
        """Raise `Refusal` unless *token* is a living access token of this mint."""
        self._check(token, "access")

    def redeem(self, token: str) -> None:
        """Use up a refresh token. Raises `Refusal` unless it is of this mint, alive and unused."""
        name = str(self._check(token, "refresh")["jti"])
        if self._unused.pop(name, None) is None:
            raise Refusal(
                Reason.USED_TOKEN,
                "the refresh token was used before, or the sandbox has been started anew since: log in again",
            )

    def _token(self, kind: str, now: float, lifetime: float) -> Secret:
        said = {
            "iss": "kitdesk-sandbox",
            "sub": self._channel_uuid,
            "typ": kind,
            "jti": f"{kind}-{self._made}",
            "iat": now,
            "exp": round(now + lifetime, 3),
        }
        signed = f"{_part({'alg': 'HS256', 'typ': 'JWT'})}.{_part(said)}"
        return Secret(f"{signed}.{self._signature(signed)}")

    def _check(self, token: str, kind: str) -> Mapping[str, object]:
        said = claims(Secret(token))
        if said is None:
            raise Refusal(
                Reason.MALFORMED_TOKEN,
                f"the {kind} token is no JWT: it must be three parts with dots between",
            )
        signed, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(signed).encode()):
            raise Refusal(
                Reason.FOREIGN_TOKEN, f"the {kind} token was not made by this sandbox for this channel"
            )
        if said["typ"] != kind:
            raise Refusal(
                Reason.WRONG_TOKEN_KIND, f"this is the {said['typ']} token: send the {kind} token here"
            )
        if (ago := self._now() - float(str(said["exp"]))) >= 0:
            raise Refusal(Reason.EXPIRED_TOKEN, f"the {kind} token expired {ago:.1f} s ago")
        return said

    def _signature(self, signed: str) -> str:
        return _base64(hmac.digest(self._key, signed.encode(), "sha256"))


def _part(value: Mapping[str, object]) -> str:
    return _base64(json.dumps(value, separators=(",", ":")).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
