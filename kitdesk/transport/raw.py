"""Requests that no client would make, byte for byte: cut off, in slow pieces, their answers read slowly."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from dataclasses import dataclass

import h11
import httpx

from kitdesk.model.errors import KitError, NotReached, NotUnderstood, Unanswered
from kitdesk.model.headers import decoded
from kitdesk.model.network import port_of
from kitdesk.model.route import DIRECT, Route
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call, address_of
from kitdesk.transport.proxy import reach
from kitdesk.transport.reply import Reply, too_large, unpacked
from kitdesk.transport.socket_wire import PIECE, SocketWire, TlsWire
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.tls import Trust
from kitdesk.transport.unanswered import BROKE_OFF, HUNG_UP, NOT_HTTP, late


@dataclass(frozen=True)
class RawCall:
    """Bytes for the server at *url*, as they are: in *parts*, with *pause* seconds between them.

    So many seconds after the last of them, *ends_after*, the server is told that no more will come; None
    leaves it waiting. For as many seconds as it *dawdles* the answer is read a few bytes at a time.
    """

    url: str
    parts: tuple[bytes, ...]
    pause: float = 0.0
    ends_after: float | None = None
    dawdles: float = 0.0

    @classmethod
    def of(cls, call: Call) -> RawCall:
        """A call as a client makes it: its head, then its body."""
        return cls(call.url, (head_of(call), call.body))

    @property
    def data(self) -> bytes:
        """All that is to be written."""
        return b"".join(self.parts)


@dataclass(frozen=True)
class RawOutcome:
    """What came of a raw call: a *reply*, or else why there is none in *failed*.

    *closed* is whether the server ended the connection instead, where it could have kept silent; *stuck* is
    whether the time was over before the network had taken all of the request.
    """

    reply: Reply | None = None
    failed: KitError | None = None
    closed: bool = False
    stuck: bool = False


def head_of(call: Call) -> bytes:
    """The request line and the headers of a call as they stand on the wire, with the blank line."""
    lines = [f"{call.method} {call.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in call.wire_headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def reader_of_answer(method: bytes | str) -> h11.Connection:
    """Reads the answer to a request of *method*, which somebody else writes: h11 is told of another one."""
    http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
    http.send(h11.Request(method=method, target="/", headers=[("Host", "it")]))
    http.send(h11.EndOfMessage())
    return http


class RawClient:
    """Sends raw calls, each over a connection of its own and done within *deadline* seconds.

    Whom it trusts, and where ``http://`` may go, is as with `client.GuardedClient`.
    """

    def __init__(
        self,
        deadline: float = 15.0,
        max_answer: int = 1 << 20,
        route: Route = DIRECT,
        plain_http: bool = False,
    ) -> None:
        self.deadline = deadline
        self._max_answer = max_answer
        self._plain_http = plain_http
        self._proxy = route.proxy
        self._trust = Trust(route)

    async def send(self, call: RawCall, watch: Stopwatch | None = None) -> RawOutcome:
        """Make one call. Whatever comes of it is an outcome, never an error."""
        watch = watch or Stopwatch()
        watch.start()
        talk = _Talk(call, watch, self._max_answer)
        try:
            async with asyncio.timeout(self.deadline):
                address = address_of(call.url, self._plain_http)
                with await self._connected(address, watch) as wire:
                    await talk.take_place(wire)
            return talk.outcome(address.host)
        except NotReached as failed:
            return RawOutcome(failed=failed)
        except TimeoutError:
            stuck = watch.sent and not talk.written
            return RawOutcome(failed=late(address.host, self.deadline, sent=watch.sent), stuck=stuck)
        finally:
            watch.stop()

    async def knock(self, url: str) -> None:
        """Connect to the server at *url*, and leave without a word. Raises `NotReached`."""
        address, watch = address_of(url, self._plain_http), Stopwatch()
        try:
            async with asyncio.timeout(self.deadline):
                with await self._connected(address, watch):
                    pass
        except TimeoutError:
            raise late(address.host, self.deadline, sent=watch.sent) from None

    async def _connected(self, address: httpx.URL, watch: Stopwatch) -> SocketWire:
        host, port = address.host, port_of(address.scheme, address.port)
        if address.scheme == "http":
            return SocketWire(await self._reached(host, port, watch, loopback_only=not self._plain_http))
        trusted = await self._trust.towards(host)
        connected = await self._reached(host, port, watch, loopback_only=False)
        with watch.step("tls"):
            return await TlsWire.over(connected, trusted, host, port)

    async def _reached(self, host: str, port: int, watch: Stopwatch, *, loopback_only: bool) -> socket.socket:
        return await reach(host, port, watch, proxy=self._proxy, loopback_only=loopback_only)


class _Talk:
    """One call on its connection."""

    def __init__(self, call: RawCall, watch: Stopwatch, most: int) -> None:
        self.written = False
        """Whether all of it was handed to the network."""
        self._call = call
        self._watch = watch
        self._most = most
        self._http = reader_of_answer(_method(call.parts))
        self._head: h11.Response | None = None
        self._body = bytearray()
        self._came = self._ended = self._whole = False

    async def take_place(self, wire: SocketWire) -> None:
        """Write in the background: servers may answer before they have it all, and end then."""
        writing = Tasks()
        writing.start(self._write(wire), "raw request")
        try:
            await self._read(wire)
        finally:
            await writing.close()

    async def _write(self, wire: SocketWire) -> None:
        """A server that does not want it all has its reasons; they stand in what it answers."""
        self._watch.written()
        with suppress(OSError):
            for number, part in enumerate(self._call.parts):
                await asyncio.sleep(self._call.pause if number else 0)
                await wire.write(part)
                self._watch.written()
            self.written = True
            if self._call.ends_after is not None:
                await asyncio.sleep(self._call.ends_after)
                wire.end()

    async def _read(self, wire: SocketWire) -> None:
        """Until it is whole, or cannot become so any more."""
        while not self._whole and len(self._body) <= self._most:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError:
                return
            match event:
                case h11.Response():
                    self._head = event
                case h11.Data():
                    self._body += event.data
                case h11.EndOfMessage():
                    self._whole = True
                case h11.NEED_DATA:
                    await self._sip(wire)
                case h11.InformationalResponse():
                    pass
                case _:
                    return

    async def _sip(self, wire: SocketWire) -> None:
        slowly = self._watch.running < self._call.dawdles
        if slowly and self._came:
            await asyncio.sleep(_SIP_PAUSE)
        try:
            data = await wire.read(_SIP if slowly else PIECE)
        except OSError:  # a reset; what came before it has been read
            data = b""
        if data:
            self._came = True
            self._watch.answered()
        else:
            self._ended = True
        self._http.receive_data(data)

    def outcome(self, host: str) -> RawOutcome:
        """What it came to, once it has taken place."""
        if self._head is not None and len(self._body) > self._most:
            return RawOutcome(failed=too_large(host, self._head.status_code, self._most))
        if self._head is None or not self._whole:
            return RawOutcome(failed=Unanswered(host, self._why_not_whole), closed=self._ended)
        headers = decoded(self._head.headers.raw_items())
        try:
            reply = Reply(self._head.status_code, headers, bytes(self._body))
            return RawOutcome(unpacked(host, reply, self._most))
        except NotUnderstood as failed:
            return RawOutcome(failed=failed)

    @property
    def _why_not_whole(self) -> str:
        if not self._ended:
            return NOT_HTTP
        return BROKE_OFF if self._came else HUNG_UP


def _method(parts: tuple[bytes, ...]) -> bytes:
    """Where an answer ends depends on it."""
    return b"HEAD" if parts and parts[0].startswith(b"HEAD ") else b"POST"


_LONGEST_HEAD = 64 << 10
_SIP = 8
_SIP_PAUSE = 0.05
