"""Opens the connections of an httpcore pool, so that it never connects to anywhere by itself."""

from __future__ import annotations

import socket
from collections.abc import Iterable

import httpcore

from kitdesk.model.route import Proxy
from kitdesk.transport.proxy import reach
from kitdesk.transport.stream import Stream
from kitdesk.transport.trip import under_way


class Dialler(httpcore.AsyncNetworkBackend):
    """Opens every connection of a pool, which is *plain* if it has no TLS, to this machine or to any, and by
    *proxy* if there is one.
    """

    def __init__(self, plain: bool, loopback_only: bool, proxy: Proxy | None = None) -> None:
        self._plain = plain
        self._loopback_only = loopback_only
        self._proxy = proxy
        self.streams: set[Stream] = set()
        """All that are open."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> Stream:
        """A new connection, at most *timeout* seconds of trying in all. Raises `NotReached`."""
        trip = under_way.get()
        with trip.waiting():
            connected = await reach(
                host,
                port,
                trip.watch,
                proxy=self._proxy,
                loopback_only=self._loopback_only,
                patience=timeout,
            )
            stream = self._stream(connected, host, port)
            if self._plain:
                await stream.open()
        return stream

    def _stream(self, connected: socket.socket, host: str, port: int) -> Stream:
        stream = Stream(connected, host, port)
        self.streams.add(stream)
        stream.closed.add_done_callback(lambda _: self.streams.discard(stream))
        return stream
