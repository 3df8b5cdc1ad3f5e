"""A small reverse proxy, as a tunnel or a person's own server stands before the receiver."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.support.raw_server import Peer, RawServer, misbehaving


@asynccontextmanager
async def reverse_proxy(
    port: int, tls: ssl.SSLContext | None = None, prefix: bytes = b""
) -> AsyncIterator[RawServer]:
    """Passes each request on to *port*, and the answer back; *prefix* is cut from the front of the path."""

    async def pass_on(peer: Peer) -> None:
        request = await peer.request()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            head, _, rest = request.partition(b"\r\n")
            method, target, version = head.split(b" ")
            line = b" ".join((method, target.removeprefix(prefix), version))
            writer.write(b"\r\n".join((line, b"X-Forwarded-For: 203.0.113.7", b"Connection: close", rest)))
            await peer.say(await reader.read())
        finally:
            writer.close()

    async with misbehaving(pass_on, tls) as server:
        yield server
