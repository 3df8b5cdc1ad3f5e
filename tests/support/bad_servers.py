"""Callback servers that misbehave, whatever is sent to them: none may hold the suite up or pass it."""

from __future__ import annotations

import asyncio
import gzip
import itertools

from tests.support.raw_server import Behaviour, Peer, answer

PAUSE = 0.05
"""Seconds between two bytes of one that drips."""
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
_TLS_ALERT = bytes.fromhex("15030100020228")


def saying(*parts: bytes, forever: bool = False, pause: float = 0.0, stays: bool = True) -> Behaviour:
    """To the first bytes that come it says the parts, the last of them *forever* where that is so."""

    async def behave(peer: Peer) -> None:
        await peer.reader.read(65536)
        said = itertools.chain(parts[:-1], itertools.repeat(parts[-1])) if forever else parts
        for part in said:
            await peer.say(part)
            await asyncio.sleep(pause)
        if stays:
            await peer.wait_until_gone()

    return behave


def drip(data: bytes) -> Behaviour:
    """It says this byte by byte."""
    return saying(*(bytes([byte]) for byte in data), pause=PAUSE)


async def _never_reads(_peer: Peer) -> None:
    await asyncio.Event().wait()


async def _reset(peer: Peer) -> None:
    await peer.reader.read(1)
    peer.reset()


async def _close_at_once(_peer: Peer) -> None:
    """Before anything came."""


async def _hear_all(peer: Peer) -> None:
    await peer.wait_until_gone()


BAD_SERVERS: dict[str, Behaviour] = {
    "drips its answer": drip(answer(b"OK" * 2_000)),
    "drips its headers": drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 4_000),
    "drips a body without an end": saying(_HEAD + b"\r\n", b"x", forever=True, pause=PAUSE),
    "sends a gzip bomb": saying(answer(gzip.compress(bytes(64 << 20), 9), b"Content-Encoding: gzip")),
    "sends a page": saying(answer(b"<!DOCTYPE html><h1>Welcome</h1>", b"Content-Type: text/html")),
    "cuts its headers off": saying(b"HTTP/1.1 200 OK\r\nContent-", stays=False),
    "cuts its body off": saying(answer(b"OK", length=2_000), stays=False),
    "promises a longer body": saying(answer(b"OK", length=2_000)),
    "promises a body of ten gigabytes": saying(answer(b"x" * 65_536, length=10**10)),
    "sends chunks without an end": saying(
        _HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n", forever=True, pause=PAUSE
    ),
    "redirects to itself": saying(answer(b"", b"Location: /callback", status=b"302 Found")),
    "redirects elsewhere": saying(
        answer(b"", b"Location: http://127.0.0.1:1/", status=b"307 Temporary Redirect")
    ),
    "never answers": _hear_all,
    "never reads": _never_reads,
    "closes at once": _close_at_once,
    "resets": _reset,
    "refuses everything": saying(answer(b"no", status=b"401 Unauthorized")),
    "fails at everything": saying(answer(b"oops", status=b"500 Internal Server Error")),
    "says 100 Continue for ever": saying(b"HTTP/1.1 100 Continue\r\n\r\n", forever=True, pause=PAUSE),
    "switches protocols": saying(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"),
    "speaks another protocol": saying(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "speaks TLS on a plain port": saying(_TLS_ALERT),
    "sends a header of a megabyte": saying(_HEAD + b"X: " + b"x" * (1 << 20) + b"\r\n\r\n"),
    "sends two lengths": saying(answer(b"OK", b"Content-Length: 3")),
}
"""Each keeps its connections until they are left, unless it says otherwise."""
PLAIN_PORT_FOR_TLS = "has no TLS where it should"
"""One more, that is reached by https."""
