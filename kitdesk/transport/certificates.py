"""Finds out which certificates a server shows, also those that no call would accept.

Python 3.11 tells a chain only through the object under `ssl.SSLObject`; 3.13 made a part of that public, and
it is the same there. It decodes the certificates too, so that no library is needed for it.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from kitdesk.model.certificates import Certificate, Tls
from kitdesk.model.errors import InputError, NotReached
from kitdesk.model.route import DIRECT, Proxy, Route
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said, said
from kitdesk.transport.proxy import reach
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.tls import tls_reason, trusting

Name = Sequence[Sequence[tuple[str, str]]]
"""How `ssl` decodes a subject or an issuer."""


async def shown_by(host: str, port: int, deadline: float, route: Route = DIRECT) -> Tls:
    """What the server at *host* shows. Raises `NotReached` where TLS does not come about within *deadline* s.

    Nothing but the handshake goes to it, once, or twice where it is not trusted.
    """
    try:
        async with asyncio.timeout(deadline):
            trust = await asyncio.to_thread(trusting, route)
            trust.check_hostname = False  # a certificate for another host may still be a trusted one
            try:
                return await _handshake(host, port, trust, route.proxy)
            except ssl.SSLCertVerificationError as error:
                return await _handshake(host, port, _anybody(), route.proxy, distrust=tls_reason(port, error))
    except TimeoutError:
        raise NotReached(host, said(_LATE, seconds=f"{deadline:g}")) from None
    except InputError as error:
        raise NotReached(host, Said.of(error.sentence)) from None
    except (OSError, UnicodeError) as error:
        raise NotReached(host, tls_reason(port, error)) from None


async def _handshake(
    host: str, port: int, context: ssl.SSLContext, proxy: Proxy | None, distrust: str = ""
) -> Tls:
    connected = await reach(host, port, Stopwatch(), proxy=proxy, loopback_only=False)
    loop = asyncio.get_running_loop()
    try:
        transport, _ = await loop.create_connection(
            asyncio.Protocol, sock=connected, ssl=context, server_hostname=host
        )
    except BaseException:
        connected.close()
        raise
    try:
        spoken = transport.get_extra_info("ssl_object")
        chain = _chain(spoken, "get_unverified_chain" if distrust else "get_verified_chain")
        return Tls(host, spoken.version() or "", chain, distrust)
    finally:
        transport.abort()


def _anybody() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _chain(
    spoken: ssl.SSLObject, way: Literal["get_verified_chain", "get_unverified_chain"]
) -> tuple[Certificate, ...]:
    """Only the server's own certificate, if that, where a later Python has no such way any more."""
    ask = getattr(getattr(spoken, "_sslobj", None), way, None)
    if ask is None:
        own = spoken.getpeercert()
        return (_certificate(own),) if own else ()
    return tuple(_certificate(each.get_info()) for each in ask() or ())


def _certificate(told: Mapping[str, Any]) -> Certificate:
    names = [value for kind, value in told.get("subjectAltName", ()) if kind in ("DNS", "IP Address")]
    return Certificate(
        _spelled(told.get("subject", ())),
        _spelled(told.get("issuer", ())),
        ssl.cert_time_to_seconds(told["notBefore"]),
        ssl.cert_time_to_seconds(told["notAfter"]),
        tuple(names),
    )


def _spelled(name: Name) -> str:
    """A name with its most telling part first: ``CN=example.com, O=Example``."""
    parts: Iterable[tuple[str, str]] = [part for group in name for part in group]
    return ", ".join(f"{_SHORT.get(kind, kind)}={value}" for kind, value in reversed(list(parts)))


_LATE = QT_TRANSLATE_NOOP("model", "TLS was not agreed on within {seconds} s")
_SHORT = {
    "commonName": "CN",
    "organizationName": "O",
    "organizationalUnitName": "OU",
    "countryName": "C",
    "localityName": "L",
    "stateOrProvinceName": "ST",
}
