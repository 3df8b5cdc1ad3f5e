"""An HTTP proxy that takes CONNECT, and leads wherever a test wants instead of where it is asked to."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from kitdesk.model.route import Proxy
from tests.support.raw_server import Peer, RawServer, misbehaving

HOST = "kit.example"
"""No machine of the world: only a proxy of this kind leads there."""


class ConnectProxy:
    """Leads to *port* of this machine. With a *user*, only those may pass who know the *password*.

    Any other *answer* than None is what all get; *asked* is whom it was asked for.
    """

    def __init__(
        self, port: int = 0, user: str = "", password: str = "", answer: bytes | None = None
    ) -> None:
        self.asked: list[str] = []
        self.heads: list[bytes] = []
        self.port = 0
        self._leads_to = port
        self._answer = answer
        pair = base64.b64encode(f"{user}:{password}".encode())
        self._needs = b"Proxy-Authorization: Basic " + pair if user else b""

    @property
    def proxy(self) -> Proxy:
        return Proxy("127.0.0.1", self.port)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, peer: Peer) -> None:
        head = await peer.reader.readuntil(b"\r\n\r\n")
        self.heads.append(head)
        self.asked.append(head.split(b" ")[1].decode())
        if self._answer is not None:
            await peer.say(self._answer)
        elif self._needs not in head:
            await peer.say(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        else:
            await self._lead(peer)

    async def _lead(self, peer: Peer) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._leads_to)
        try:
            await peer.say(b"HTTP/1.1 200 Connection established\r\n\r\n")
            async with asyncio.TaskGroup() as both:
                both.create_task(_pump(peer.reader, writer))
                both.create_task(_pump(reader, peer.writer))
        finally:
            writer.transport.abort()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
        writer.transport.abort()  # whichever side ends, ends it for both


@asynccontextmanager
async def proxying(proxy: ConnectProxy) -> AsyncIterator[RawServer]:
    """Let *proxy* listen on a free port of this machine."""
    async with misbehaving(proxy.serve) as server:
        proxy.port = server.port
        yield server
