"""A connected socket, plain or over TLS, of which each step can be slowed down or left out."""

from __future__ import annotations

import asyncio
import socket
import ssl
from types import TracebackType
from typing import Self

from kitdesk.model.errors import NotReached
from kitdesk.transport.tls import tls_reason

PIECE = 65536
"""Bytes that are handed to the network, and by default taken from it, at a time."""


class SocketWire:
    """Owns the socket, and closes it at the end of its ``with`` block.

    Unlike asyncio's streams it goes on reading what came after a write has failed: a server that refuses a
    large request while it is still being sent has often closed by then.
    """

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._loop = asyncio.get_running_loop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._socket.close()

    async def write(self, data: bytes) -> None:
        """Hand all of *data* to the network. Raises `OSError`."""
        await self._loop.sock_sendall(self._socket, data)

    async def read(self, most: int) -> bytes:
        """What came, nothing once the other side has ended. Raises `OSError`."""
        return await self._loop.sock_recv(self._socket, most)

    def end(self) -> None:
        """Say that no more will be written. Raises `OSError`."""
        self._socket.shutdown(socket.SHUT_WR)


class TlsWire(SocketWire):
    """The same over TLS; `over` makes one."""

    def __init__(self, connected: socket.socket, context: ssl.SSLContext, host: str) -> None:
        super().__init__(connected)
        self._came, self._goes = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._came, self._goes, server_hostname=host)
        self._turn = asyncio.Lock()

    @classmethod
    async def over(cls, connected: socket.socket, context: ssl.SSLContext, host: str, port: int) -> Self:
        """Agree on TLS over a connection, which is closed if that fails. Raises `NotReached`."""
        wire = cls(connected, context, host)
        try:
            await wire._secure(host, port)
        except BaseException:
            wire.close()
            raise
        return wire

    async def write(self, data: bytes) -> None:
        """Hand all of *data* to the network. Raises `OSError`."""
        self._tls.write(data)
        await self._flush()

    async def read(self, most: int) -> bytes:
        """What came, nothing once the other side has ended. Raises `OSError`."""
        while True:
            try:
                return self._tls.read(most)
            except ssl.SSLWantReadError:
                await self._flush()
                await self._fill()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def _secure(self, host: str, port: int) -> None:
        try:
            while not await self._shake():
                pass
        except OSError as error:
            raise NotReached(host, tls_reason(port, error)) from None

    async def _shake(self) -> bool:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            await self._flush()
            await self._fill()
            return False
        await self._flush()
        return True

    async def _flush(self) -> None:
        async with self._turn:  # a read may have something to say too
            await super().write(self._goes.read())

    async def _fill(self) -> None:
        data = await super().read(PIECE)
        if data:
            self._came.write(data)
        else:
            self._came.write_eof()
