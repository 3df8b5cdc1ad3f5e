"""One connection to a server: requests and their answers one after the other, over h11."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import dataclass

import h11

from kitdesk.clock import boot_clock
from kitdesk.model.errors import NotUnderstood, Unanswered
from kitdesk.model.timeline import Headers
from kitdesk.transport.stopwatch import Stopwatch


@dataclass(frozen=True)
class Reply:
    """A whole answer; *body* is unpacked already."""

    status: int
    headers: Headers
    body: bytes


class Line(asyncio.Protocol):
    """A connection that is idle or in the middle of one exchange.

    What comes unasked ends it: bytes left over from one answer must never be read as the next one.
    """

    def __init__(self, host: str) -> None:
        self._host = host
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=64 * 1024)
        self._transport: asyncio.Transport | None = None
        self._news = asyncio.Event()
        self._watch: Stopwatch | None = None
        self._ended = False
        self._dropped = False
        self._idle_since = boot_clock()
        self.closed = asyncio.get_running_loop().create_future()

    def is_fresh(self, seconds: float) -> bool:
        """Whether it may carry another request: open, and idle for less than *seconds*."""
        idle = self._http.our_state is h11.IDLE and not self._ended and not self._dropped
        return idle and boot_clock() - self._idle_since < seconds

    async def exchange(self, request: h11.Request, body: bytes, watch: Stopwatch, most: int) -> Reply:
        """Send, and wait for an answer of at most *most* bytes. Raises `Unanswered` or `NotUnderstood`."""
        self._watch = watch
        self._write(request, body, watch)
        try:
            response = await self._response()
            reply = await self._reply(response, most)
        except h11.RemoteProtocolError:
            raise Unanswered(self._host, self._reason(watch)) from None
        self._rest()
        return reply

    def drop(self) -> None:
        """Close at once; an exchange under way ends unanswered."""
        self._dropped = True
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 (for the type checker)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        if self._watch is None or self._dropped:
            self.drop()
            return
        self._watch.answered()
        self._http.receive_data(data)
        self._news.set()

    def eof_received(self) -> None:
        self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()
        if not self.closed.done():
            self.closed.set_result(None)

    def _end(self) -> None:
        if not self._ended:
            self._ended = True
            self._http.receive_data(b"")
        self._news.set()

    def _write(self, request: h11.Request, body: bytes, watch: Stopwatch) -> None:
        parts = [self._http.send(request)]
        if body:
            parts.append(self._http.send(h11.Data(data=body)))
        parts.append(self._http.send(h11.EndOfMessage()))
        if self._transport is not None:
            watch.written()
            self._transport.write(b"".join(part for part in parts if part))

    async def _response(self) -> h11.Response:
        while not isinstance(event := await self._event(), h11.Response):
            pass  # 100 Continue and its like
        return event

    async def _reply(self, response: h11.Response, most: int) -> Reply:
        parts: list[bytes] = []
        size = 0
        while isinstance(event := await self._event(), h11.Data):
            parts.append(bytes(event.data))
            size += len(event.data)
            if size > most:
                raise self._not_understood(response, _TOO_LARGE.format(most))
        headers = tuple((n.decode("latin-1"), v.decode("latin-1")) for n, v in response.headers.raw_items())
        return Reply(response.status_code, headers, self._unpacked(response, b"".join(parts), most))

    async def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            self._news.clear()
            await self._news.wait()
        return event

    def _unpacked(self, response: h11.Response, body: bytes, most: int) -> bytes:
        """The body without its content coding; kitdesk asks for none, but some proxies add one."""
        codings = [
            value for name, value in response.headers if name == b"content-encoding" and value != b"identity"
        ]
        if not codings or not body:
            return body
        if len(codings) > 1 or codings[0].lower() not in (b"gzip", b"x-gzip", b"deflate"):
            raise self._not_understood(response, "its answer is packed in a way that was not asked for")
        unpacker = zlib.decompressobj(32 + zlib.MAX_WBITS)
        try:
            unpacked = unpacker.decompress(body, most + 1)
        except zlib.error:
            raise self._not_understood(response, "its answer cannot be unpacked") from None
        if len(unpacked) > most:
            raise self._not_understood(response, _TOO_LARGE.format(most))
        if not unpacker.eof or unpacker.unused_data:
            raise self._not_understood(response, "its answer cannot be unpacked")
        return unpacked

    def _rest(self) -> None:
        """Become idle, or close if the server wishes so or the exchange did not end cleanly for both."""
        self._watch = None
        clean = self._http.our_state is self._http.their_state is h11.DONE
        waiting = self._transport is None or self._transport.get_write_buffer_size()
        if not clean or waiting or self._ended or self._http.trailing_data[0]:
            self.drop()
            return
        self._http.start_next_cycle()
        self._idle_since = boot_clock()

    def _not_understood(self, response: h11.Response, reason: str) -> NotUnderstood:
        return NotUnderstood(self._host, response.status_code, reason)

    def _reason(self, watch: Stopwatch) -> str:
        if not self._ended:
            return "what it sent is not HTTP"
        if watch.timing.first_byte is None:
            return "it closed the connection before an answer came"
        return "the connection broke off in the middle of its answer"


_TOO_LARGE = "its answer is larger than {:,} bytes"
