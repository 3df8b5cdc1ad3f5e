"""A text that hides itself wherever it might be printed."""

from __future__ import annotations

from typing import NoReturn

HIDDEN = "••••••••"


class Secret:
    """An API token, a salt, an access or a refresh token. `reveal` is for the wire and the keyring only."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself."""
        return self._value

    def __repr__(self) -> str:
        return f"Secret({HIDDEN!r})"

    def __str__(self) -> str:
        return HIDDEN

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return alike(self._value, other._value)

    def __hash__(self) -> int:
        return hash(self._value)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not to be stored or sent: reveal() it on purpose")


def alike(one: str, other: str) -> bool:
    """Whether two texts are the same, in a time that does not tell how much of them is."""
    from hmac import compare_digest  # noqa: PLC0415 (it brings OpenSSL, which the first frame waits for)

    return compare_digest(one.encode(errors="surrogatepass"), other.encode(errors="surrogatepass"))
