"""One connection under httpcore's pool: it knows when a request leaves and when not to be used again."""

from __future__ import annotations

import asyncio
import socket
import ssl

import httpcore

from kitdesk.clock import boot_clock
from kitdesk.model.errors import NotReached
from kitdesk.transport.tls import certificate_alert, tls_reason
from kitdesk.transport.trip import Trip, under_way

KEPT = 4.0
"""Seconds an idle connection is used again: servers close theirs after 5 s and more."""
UNREAD = 1 << 20
"""Bytes that may wait to be read before no more are taken."""


class Stream(httpcore.AsyncNetworkStream, asyncio.Protocol):
    """A connected socket.

    httpcore would read bytes left over from one answer as the next one. So the last byte that came is always
    handed over on its own: if nobody asks for it, more came than the answer holds, and httpcore, which looks
    for unread bytes before it uses a connection again, closes this one.
    """

    def __init__(self, connected: socket.socket, host: str, port: int) -> None:
        self._socket = connected
        self._host = host
        self._port = port
        self._transport: asyncio.Transport | None = None
        self.closed = asyncio.get_running_loop().create_future()
        self._fault: Exception | None = None
        self._ended = False
        self._asked = False
        self._unsent: list[bytes] = []
        self._unread = bytearray()
        self._news: asyncio.Future[None] | None = None
        self._used = boot_clock()

    async def open(self, tls: ssl.SSLContext | None = None, name: str | None = None) -> None:
        """Begin to use the socket, as it is or over TLS."""
        loop = asyncio.get_running_loop()
        try:
            await loop.create_connection(lambda: self, sock=self._socket, ssl=tls, server_hostname=name)
        except BaseException:
            self._lost()
            raise

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        trip = under_way.get()
        try:
            with trip.watch.step("tls"), trip.waiting():
                await self.open(ssl_context, server_hostname)
        except (OSError, UnicodeError) as error:
            raise NotReached(self._host, tls_reason(self._port, error)) from None
        return self

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Keep it until the answer is asked for: header and body leave in one piece, or not at all."""
        self._unsent.append(buffer)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        trip = under_way.get()
        trip.check()
        self._send(trip)
        if not self._unread and not self._ended:
            self._news = asyncio.get_running_loop().create_future()
            with trip.waiting():
                await self._news
        self._used = boot_clock()
        return self._part(max_bytes, trip) if self._unread else self._nothing_more(trip)

    def drop(self) -> None:
        """Close at once."""
        if self._transport is None:
            self._lost()
        else:
            self._transport.abort()

    async def aclose(self) -> None:
        self.drop()

    def get_extra_info(self, info: str) -> object:
        if info == "is_readable":  # asked of idle connections only; those that say yes are closed
            return self._is_spent()
        return self._transport.get_extra_info(info) if self._transport else None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 (for the type checker)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread += data
        if len(self._unread) > UNREAD and self._transport is not None:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._fault = exc
        self._wake()
        self._lost()

    def _send(self, trip: Trip) -> None:
        if not self._unsent:
            return
        if self._transport is None or self._transport.is_closing() or self._ended or self._unread:
            # Nothing left yet, so the pool may take another connection; a new one would do no better.
            raise httpcore.ConnectionNotAvailable if self._asked else httpcore.ReadError
        self._asked = True
        trip.watch.written()
        self._transport.write(b"".join(self._unsent))
        self._unsent.clear()

    def _part(self, most: int, trip: Trip) -> bytes:
        trip.watch.answered()
        size = min(max(len(self._unread) - 1, 1), most)
        part = bytes(self._unread[:size])
        del self._unread[:size]
        if self._transport is not None:
            self._transport.resume_reading()
        return part

    def _nothing_more(self, trip: Trip) -> bytes:
        trip.broken_off = True
        alert = certificate_alert(self._fault)
        if alert and trip.watch.timing.first_byte is None:  # it ended the handshake, so it took nothing
            raise NotReached(self._host, alert)
        if self._fault is not None:
            raise httpcore.ReadError
        return b""

    def _is_spent(self) -> bool:
        unsent = self._transport is None or self._transport.get_write_buffer_size() > 0
        return bool(self._unread) or self._ended or unsent or boot_clock() - self._used > KEPT

    def _lost(self) -> None:
        self._socket.close()
        if not self.closed.done():
            self.closed.set_result(None)

    def _wake(self) -> None:
        if self._news is not None and not self._news.done():
            self._news.set_result(None)
