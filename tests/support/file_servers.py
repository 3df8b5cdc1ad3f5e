"""Servers of files as strangers run them: right, odd, or up to no good."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Mapping

from tests.support.raw_server import Behaviour, Peer, answer


def a_png(width: int = 4, height: int = 4, grey: int = 128) -> bytes:
    """A grey picture; a large one is small as a file."""
    row = b"\0" + bytes([grey]) * width
    packed = zlib.compressobj(9)
    data = b"".join(packed.compress(row) for _ in range(height)) + packed.flush()
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    checked = kind + data
    return struct.pack(">I", len(data)) + checked + struct.pack(">I", zlib.crc32(checked))


def giving(
    body: bytes,
    content_type: str = "image/png",
    *headers: bytes,
    status: bytes = b"200 OK",
    length: int | None = None,
    head: bytes | None = None,
    ranges: bool = True,
) -> Behaviour:
    """A server of one file; *head* is its whole answer to HEAD, where that is another one."""
    said = (b"Content-Type: " + content_type.encode(),) if content_type else ()

    by_parts = ranges and status == b"200 OK" and length is None

    async def behave(peer: Peer) -> None:
        while True:
            request = await peer.request()
            if request.startswith(b"HEAD "):
                size = len(body) if length is None else length
                whole = answer(b"", *said, *headers, status=status, length=size)
                await peer.say(whole if head is None else head)
            elif by_parts and b"\r\nRange: bytes=0-1023\r\n" in request:
                total = b"Content-Range: bytes 0-%d/%d" % (min(len(body), 1024) - 1, len(body))
                await peer.say(answer(body[:1024], total, *said, *headers, status=b"206 Partial Content"))
            else:
                await peer.say(answer(body, *said, *headers, status=status, length=length))

    return behave


def sending_on(locations: Mapping[str, str], then: Behaviour | None = None) -> Behaviour:
    """A server that redirects each path of *locations*, and does something else at any other path."""

    async def behave(peer: Peer) -> None:
        request = await peer.request()
        path = request.split(b" ")[1].decode()
        if path in locations:
            to = f"Location: {locations[path]}".encode()
            await peer.say(answer(b"", to, status=b"302 Found"))
        elif then is not None:
            await then(_Heard(peer, request))

    return behave


class _Heard(Peer):
    """A connection whose first request has been read already."""

    def __init__(self, peer: Peer, first: bytes) -> None:
        super().__init__(peer.reader, peer.writer)
        self._first = first

    async def request(self) -> bytes:
        first, self._first = self._first, b""
        return first or await super().request()


BOMB = giving(gzip.compress(bytes(64 << 20), 9), "image/png", b"Content-Encoding: gzip", ranges=False)
