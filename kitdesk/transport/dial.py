"""Opening a connection: look the name up, check the addresses, connect to one of them."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from kitdesk.model.errors import NotReached
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, quote, said
from kitdesk.transport.stopwatch import Stopwatch

Found = Sequence[tuple[int, int, int, str, tuple[Any, ...]]]
"""What `socket.getaddrinfo` returns."""


async def dial(
    host: str, port: int, watch: Stopwatch, *, loopback_only: bool, patience: float | None = None
) -> socket.socket:
    """A socket connected to *host*, with *loopback_only* to this machine or not. Raises `NotReached`."""
    with watch.step("dns"):
        found = await look_up(host, port)
    if loopback_only:
        _check_loopback(host, found)
    with watch.step("connect"):
        return await connect_to(host, port, found, patience)


async def look_up(host: str, port: int) -> Found:
    """The addresses of *host*. Raises `NotReached`."""
    try:
        return _look_up(host, port, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        pass  # a name, then
    found = await _in_thread(host, port)
    if isinstance(found, OSError | UnicodeError):
        raise NotReached(host, _lookup_reason(host, found)) from None
    return found


def _look_up(host: str, port: int, flags: int = 0) -> Found:
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)


async def _in_thread(host: str, port: int) -> Found | OSError | UnicodeError:
    """Look up in a daemon thread: one of the loop's pool would hold up the exit while a resolver is stuck."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Found | OSError | UnicodeError] = loop.create_future()

    def settle(found: Found | OSError | UnicodeError) -> None:
        if not answer.done():
            answer.set_result(found)

    def work() -> None:
        found: Found | OSError | UnicodeError
        try:
            found = _look_up(host, port)
        except (OSError, UnicodeError) as error:
            found = error
        with suppress(RuntimeError):  # the loop was closed in the meantime
            loop.call_soon_threadsafe(settle, found)

    threading.Thread(target=work, name="look-up", daemon=True).start()
    return await answer


def _check_loopback(host: str, found: Found) -> None:
    for *_, address in found:
        if not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_loopback:
            raise NotReached(host, said(_ELSEWHERE, address=address[0]))


async def connect_to(host: str, port: int, found: Found, patience: float | None = None) -> socket.socket:
    """A socket connected to the first address that takes it; each gets its share of the patience.

    Raises `NotReached`.
    """
    failed: OSError = TimeoutError()
    for family, kind, protocol, _, address in found:
        try:
            async with asyncio.timeout(patience and patience / len(found)):
                return await _connected(family, kind, protocol, address)
        except OSError as error:
            failed = error
    raise NotReached(host, _connect_reason(port, failed)) from None


async def _connected(family: int, kind: int, protocol: int, address: tuple[Any, ...]) -> socket.socket:
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, address)
    except BaseException:
        sock.close()
        raise
    return sock


def _lookup_reason(host: str, error: OSError | UnicodeError) -> str:
    if isinstance(error, UnicodeError):
        return said(_NO_NAME, host=quote(host))
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return said(_NO_NAME_SERVER, host=quote(host))
    return said(_NOT_KNOWN, host=quote(host))


def _connect_reason(port: int, error: OSError) -> str:
    if isinstance(error, ConnectionRefusedError):
        return said(_REFUSED, port=port)
    if isinstance(error, TimeoutError):
        return said(_SILENT, port=port)
    return (error.strerror or str(error)).lower()


_ELSEWHERE = QT_TRANSLATE_NOOP("model", "it is at {address}, and http:// is for this machine only")
_NO_NAME = QT_TRANSLATE_NOOP("model", "“{host}” cannot be the name of a host")
_NO_NAME_SERVER = QT_TRANSLATE_NOOP(
    "model", "the name {host} could not be looked up; the name server does not answer"
)
_NOT_KNOWN = QT_TRANSLATE_NOOP("model", "the name {host} is not known")
_REFUSED = QT_TRANSLATE_NOOP("model", "connection refused on port {port}")
_SILENT = QT_TRANSLATE_NOOP("model", "no answer on port {port}")
