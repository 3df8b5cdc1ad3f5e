"""Speaks bytes to the serving shell, through the protocol object that a socket would hand them to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Limits, Server

PATIENCE = 5.0
"""Seconds: no conversation here takes long, since all has been said and the end with it."""


class Wire(asyncio.Transport):
    """A connection that keeps what is said on it."""

    def __init__(self, protocol: asyncio.Protocol) -> None:
        super().__init__({"peername": ("127.0.0.1", 40_000)})
        self.said = bytearray()
        self.closed = asyncio.Event()
        self._protocol = protocol

    def write(self, data: Any) -> None:
        assert not self.closed.is_set(), "something is said on a closed connection"
        self.said += data

    def get_write_buffer_size(self) -> int:
        return 0

    def is_closing(self) -> bool:
        return self.closed.is_set()

    def pause_reading(self) -> None:
        """It is all there already."""

    def resume_reading(self) -> None:
        """It never paused."""

    def close(self) -> None:
        if not self.closed.is_set():
            self.closed.set()
            asyncio.get_running_loop().call_soon(self._protocol.connection_lost, None)

    abort = close


def spoken(pieces: Iterable[bytes]) -> tuple[bytes, list[Request]]:
    """What is answered to these pieces, and the requests that were handed on."""
    return asyncio.run(_spoken(pieces))


async def _spoken(pieces: Iterable[bytes]) -> tuple[bytes, list[Request]]:
    got: list[Request] = []
    wrong: list[object] = []

    async def handle(request: Request) -> Answer:
        got.append(request)
        return Answer.text("OK")

    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: wrong.append(context))
    server = Server(handle, "127.0.0.1", 0, Limits(patience=2 * PATIENCE))
    protocol = asyncio.StreamReaderProtocol(asyncio.StreamReader(), server._on_connection)
    wire = Wire(protocol)
    protocol.connection_made(wire)
    for piece in pieces:
        if not wire.is_closing():
            protocol.data_received(piece)
            await asyncio.sleep(0)
    if not wire.is_closing():
        protocol.eof_received()
    async with asyncio.timeout(PATIENCE):
        await wire.closed.wait()
    await server._connections.close()
    assert not wrong, wrong
    return bytes(wire.said), got
