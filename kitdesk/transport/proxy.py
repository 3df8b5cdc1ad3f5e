"""Through an HTTP proxy to a host: a socket that is connected to it by way of CONNECT."""

from __future__ import annotations

import asyncio
import base64
import socket

import h11

from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import NotReached
from kitdesk.model.network import authority
from kitdesk.model.route import Proxy
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.transport.dial import dial
from kitdesk.transport.stopwatch import Stopwatch

_LONGEST_HEAD = 64 << 10


async def reach(
    host: str,
    port: int,
    watch: Stopwatch,
    *,
    proxy: Proxy | None,
    loopback_only: bool,
    patience: float | None = None,
) -> socket.socket:
    """A socket connected to *host*: by *proxy* if there is one, but never to this machine.

    The proxy looks up the host's name, so no address of it is known here. Raises `NotReached`.
    """
    if proxy is None or loopback_only or is_loopback(host):
        return await dial(host, port, watch, loopback_only=loopback_only, patience=patience)
    with watch.step("connect"):
        return await _through(proxy, host, port, watch, patience)


async def _through(
    proxy: Proxy, host: str, port: int, watch: Stopwatch, patience: float | None
) -> socket.socket:
    with watch.step("proxy"):
        try:
            connected = await dial(
                proxy.host, proxy.port, Stopwatch(), loopback_only=False, patience=patience
            )
        except NotReached as error:
            raise NotReached(host, said(_NO_PROXY, proxy=proxy.address, why=error.reason)) from None
        try:
            status = await _asked(connected, proxy, host, port)
        except BaseException:
            connected.close()
            raise
    if not 200 <= status < 300:
        connected.close()
        raise NotReached(host, said(_NOT_CONNECTED, proxy=proxy.address, status=status))
    return connected


async def _asked(connected: socket.socket, proxy: Proxy, host: str, port: int) -> int:
    """What the proxy answers to CONNECT, but for what is wrong with the asking. Raises `NotReached`."""
    talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
    loop = asyncio.get_running_loop()
    try:
        await loop.sock_sendall(connected, talk.send(_request(proxy, host, port)) or b"")
        talk.send(h11.EndOfMessage())
        while (event := talk.next_event()) is h11.NEED_DATA:
            talk.receive_data(await loop.sock_recv(connected, 4096))
        while isinstance(event, h11.InformationalResponse):
            event = talk.next_event()
    except (OSError, h11.ProtocolError):
        event = None
    if not isinstance(event, h11.Response) or (event.status_code < 300 and talk.trailing_data[0]):
        raise NotReached(host, said(_IS_NO_PROXY, proxy=proxy.address))
    if event.status_code == _UNKNOWN_USER:
        raise NotReached(host, said(_WRONG_USER if proxy.user else _NO_USER, proxy=proxy.address))
    return event.status_code


def _request(proxy: Proxy, host: str, port: int) -> h11.Request:
    target = authority(host, port)
    headers = [("Host", target)]
    if proxy.user:
        pair = f"{proxy.user}:{proxy.password.reveal()}".encode()
        headers.append(("Proxy-Authorization", f"Basic {base64.b64encode(pair).decode()}"))
    return h11.Request(method="CONNECT", target=target, headers=headers)


_UNKNOWN_USER = 407
_NO_PROXY = QT_TRANSLATE_NOOP("model", "the proxy {proxy} could not be reached, {why}")
_NOT_CONNECTED = QT_TRANSLATE_NOOP("model", "the proxy {proxy} did not connect to it and answered {status}")
_IS_NO_PROXY = QT_TRANSLATE_NOOP("model", "{proxy} does not answer as an HTTP proxy does")
_WRONG_USER = QT_TRANSLATE_NOOP("model", "the proxy {proxy} did not take user and password")
_NO_USER = QT_TRANSLATE_NOOP("model", "the proxy {proxy} asks for user and password")
