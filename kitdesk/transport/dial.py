"""Opening a connection: look the name up, check the addresses, connect to one of them, secure it."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from kitdesk.model.errors import NotReached
from kitdesk.model.sentence import quote
from kitdesk.transport.line import Line
from kitdesk.transport.stopwatch import Stopwatch

Found = Sequence[tuple[int, int, int, str, tuple[Any, ...]]]
"""What `socket.getaddrinfo` returns."""


@dataclass(frozen=True)
class Origin:
    """Where to connect to. *tls* is None for plain HTTP, which is for this machine only."""

    host: str
    port: int
    tls: ssl.SSLContext | None


async def dial(origin: Origin, patience: float, watch: Stopwatch) -> Line:
    """A new connection, at most *patience* seconds of trying in all for connecting. Raises `NotReached`."""
    with watch.step("dns"):
        found = await _addresses(origin)
    if origin.tls is None:
        _check_loopback(origin.host, found)
    with watch.step("connect"):
        connected = await _connect(origin, found, patience)
    line = Line(origin.host)
    try:
        await _secure(origin, connected, line, watch)
    except BaseException:
        line.drop()
        connected.close()
        raise
    return line


async def _addresses(origin: Origin) -> Found:
    try:
        return _look_up(origin, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        pass  # a name, then
    found = await _in_thread(origin)
    if isinstance(found, OSError | UnicodeError):
        raise NotReached(origin.host, _lookup_reason(origin.host, found)) from None
    return found


def _look_up(origin: Origin, flags: int = 0) -> Found:
    return socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM, flags=flags)


async def _in_thread(origin: Origin) -> Found | OSError | UnicodeError:
    """Look up in a daemon thread: one of the loop's pool would hold up the exit while a resolver is stuck."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Found | OSError | UnicodeError] = loop.create_future()

    def settle(found: Found | OSError | UnicodeError) -> None:
        if not answer.done():
            answer.set_result(found)

    def work() -> None:
        found: Found | OSError | UnicodeError
        try:
            found = _look_up(origin)
        except (OSError, UnicodeError) as error:
            found = error
        with suppress(RuntimeError):  # the loop was closed in the meantime
            loop.call_soon_threadsafe(settle, found)

    threading.Thread(target=work, name="look-up", daemon=True).start()
    return await answer


def _check_loopback(host: str, found: Found) -> None:
    for *_, address in found:
        if not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_loopback:
            reason = f"it is at {address[0]}, and http:// is for this machine only"
            raise NotReached(host, reason)


async def _connect(origin: Origin, found: Found, patience: float) -> socket.socket:
    """A socket connected to the first address that takes it; each gets its share of the patience."""
    failed: OSError = TimeoutError()
    for family, kind, protocol, _, address in found:
        try:
            async with asyncio.timeout(patience / len(found)):
                return await _connected(family, kind, protocol, address)
        except OSError as error:
            failed = error
    raise NotReached(origin.host, _connect_reason(origin.port, failed)) from None


async def _connected(family: int, kind: int, protocol: int, address: tuple[Any, ...]) -> socket.socket:
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


async def _secure(origin: Origin, connected: socket.socket, line: Line, watch: Stopwatch) -> None:
    loop = asyncio.get_running_loop()
    if origin.tls is None:
        await loop.create_connection(lambda: line, sock=connected)
        return
    try:
        with watch.step("tls"):
            await loop.create_connection(
                lambda: line, sock=connected, ssl=origin.tls, server_hostname=origin.host
            )
    except (OSError, UnicodeError) as error:
        raise NotReached(origin.host, _tls_reason(origin.port, error)) from None


def _lookup_reason(host: str, error: OSError | UnicodeError) -> str:
    if isinstance(error, UnicodeError):
        return f"“{quote(host)}” cannot be the name of a host"
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return f"the name {quote(host)} could not be looked up; the name server does not answer"
    return f"the name {quote(host)} is not known"


def _connect_reason(port: int, error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return f"connection refused on port {port}"
    if isinstance(error, TimeoutError):
        return f"no answer on port {port}"
    return (error.strerror or str(error)).lower()


def _tls_reason(port: int, error: OSError | UnicodeError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATE.get(
            error.verify_code, f"its certificate was not accepted, {error.verify_message}"
        )
    if isinstance(error, ssl.SSLError) and error.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST"):
        return f"port {port} does not speak TLS (https)"
    if isinstance(error, ssl.SSLError) and error.reason:
        return f"TLS could not be agreed on, {error.reason.replace('_', ' ').lower()}"
    return "the connection was closed while TLS was being agreed on"


_CERTIFICATE = {  # OpenSSL's X509_V_ERR_…
    9: "its certificate is not valid yet; check this machine's date",
    10: "its certificate has expired; check this machine's date too",
    18: "its certificate is self-signed",
    19: "its certificate is signed by a self-signed authority that is not trusted here",
    20: "its certificate comes from an authority that is not trusted here",
    21: "its certificate comes from an authority that is not trusted here",
    62: "its certificate is for another host",
    64: "its certificate is for another host",
}
