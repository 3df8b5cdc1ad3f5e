"""What statuses of HTTP are called, which of them lead elsewhere, and which want a sign-in."""

from __future__ import annotations

from http import HTTPStatus

SIGN_IN = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED)
"""Those of a server that wants to know first who asks."""
REDIRECTS = (301, 302, 303, 307, 308)
"""Those that send on to the address in ``Location``."""


def phrase_of(status: int) -> str:
    """``Not Found`` for 404; empty for a status that no standard names."""
    return _PHRASES.get(status, "")


_PHRASES = {status.value: status.phrase for status in HTTPStatus}
