"""A whole answer, unpacked within bounds."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from kitdesk.model.errors import NotUnderstood
from kitdesk.model.headers import Headers, values_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said


@dataclass(frozen=True)
class Reply:
    """A whole answer; *body* is unpacked already, but for that to an exact call."""

    status: int
    headers: Headers
    body: bytes


def unpacked(host: str, reply: Reply, most: int) -> Reply:
    """Without its content coding, at most *most* bytes. Raises `NotUnderstood`.

    kitdesk asks for no coding, but some proxies add one. httpx unpacks 300 MB in one go if 300 KB hold them.
    """
    codings = [value for value in values_of(reply.headers, "Content-Encoding") if value != "identity"]
    if not codings or not reply.body:
        return reply
    if len(codings) > 1 or codings[0].lower() not in ("gzip", "x-gzip", "deflate"):
        reason = said(_PACKED)
        raise NotUnderstood(host, reply.status, reason)
    unpacker = zlib.decompressobj(32 + zlib.MAX_WBITS)
    try:
        body = unpacker.decompress(reply.body, most + 1)
    except zlib.error:
        raise NotUnderstood(host, reply.status, _NOT_UNPACKED) from None
    if len(body) > most:
        raise too_large(host, reply.status, most)
    if not unpacker.eof or unpacker.unused_data:
        raise NotUnderstood(host, reply.status, _NOT_UNPACKED)
    return Reply(reply.status, reply.headers, body)


def readable(host: str, reply: Reply, most: int = 4 << 20) -> Reply:
    """*reply* as a person reads it: unpacked, or with a note instead of what cannot be."""
    try:
        return unpacked(host, reply, most)
    except NotUnderstood:
        return Reply(reply.status, reply.headers, f"({len(reply.body):,} bytes, packed)".encode())


def too_large(host: str, status: int, most: int) -> NotUnderstood:
    """The error for an answer of more than *most* bytes."""
    return NotUnderstood(host, status, said(_TOO_LARGE, most=f"{most:,}"))


_PACKED = QT_TRANSLATE_NOOP("model", "its answer is packed in a way that was not asked for")
_TOO_LARGE = QT_TRANSLATE_NOOP("model", "its answer is larger than {most} bytes")
_NOT_UNPACKED = said(QT_TRANSLATE_NOOP("model", "its answer cannot be unpacked"))
