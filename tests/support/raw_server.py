"""A server of raw sockets that misbehaves on demand."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from kitdesk.tasks import Tasks

Behaviour = Callable[["Peer"], Awaitable[None]]


class Peer:
    """One connection of a client: what it sent, and what to do to it."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def request(self) -> bytes:
        """Read one whole request."""
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        return head + await self.reader.readexactly(int(length[0].partition(b":")[2]) if length else 0)

    async def say(self, *parts: bytes) -> None:
        """Send bytes."""
        self.writer.write(b"".join(parts))
        await self.writer.drain()

    async def wait_until_gone(self) -> None:
        """Wait until the client closes, reading and dropping whatever it sends."""
        while await self.reader.read(65536):
            pass

    def reset(self) -> None:
        """Drop the connection with a reset."""
        self.writer.transport.abort()


class RawServer:
    """Runs one behaviour for each connection."""

    def __init__(self, behaviour: Behaviour) -> None:
        self._behaviour = behaviour
        self._tasks = Tasks()
        self.connections = 0
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._tasks.start(self._run(Peer(reader, writer)), "raw connection")

    async def _run(self, peer: Peer) -> None:
        try:
            with contextlib.suppress(OSError, EOFError):
                await self._behaviour(peer)
                peer.writer.close()
                await peer.writer.wait_closed()
        finally:
            peer.reset()
            with contextlib.suppress(OSError):
                await peer.writer.wait_closed()

    async def close(self) -> None:
        await self._tasks.close()


@asynccontextmanager
async def misbehaving(behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    """A server on a free port of this machine that does *behaviour* to each connection."""
    server = RawServer(behaviour)
    listener = await asyncio.start_server(server.on_connection, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        await server.close()


def answer(body: bytes, *headers: bytes, status: bytes = b"200 OK", length: int | None = None) -> bytes:
    """An answer as bytes; *length* may lie."""
    size = len(body) if length is None else length
    return b"\r\n".join((b"HTTP/1.1 " + status, b"Content-Length: %d" % size, *headers, b"", body))


async def drip(peer: Peer) -> None:
    """Answer a request a byte at a time, for longer than anybody waits."""
    await peer.request()
    for byte in answer(b"x" * 10_000):
        await peer.say(bytes([byte]))
        await asyncio.sleep(0.01)


@asynccontextmanager
async def silent() -> AsyncIterator[tuple[str, asyncio.Event]]:
    """A server that takes requests and answers none: an address there, and what is set once one came."""
    asked = asyncio.Event()

    async def stay(peer: Peer) -> None:
        await peer.request()
        asked.set()
        await peer.wait_until_gone()

    async with misbehaving(stay) as server:
        yield f"{server.url}/callback", asked
