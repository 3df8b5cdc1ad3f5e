"""An HTTP client that trusts neither the answers nor the network, and always says whether bytes left."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import urlsplit

import httpx

from kitdesk import __version__
from kitdesk.model.addresses import is_loopback
from kitdesk.model.errors import KitError, NotReached, Unanswered
from kitdesk.model.headers import Headers, decoded, encoded
from kitdesk.model.route import DIRECT, Route
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.transport.pool import MOST_CALLS, Transports
from kitdesk.transport.reply import Reply, too_large, unpacked
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.trip import GivenUp, Trip
from kitdesk.transport.unanswered import BROKE_OFF, HUNG_UP, NOT_HTTP, late

_AGENT = ("User-Agent", f"kitdesk/{__version__}")
_CLOSED = said(QT_TRANSLATE_NOOP("model", "the connection was closed before the request was sent"))
_NOT_ALLOWED = said(QT_TRANSLATE_NOOP("model", "the request holds characters that HTTP does not allow"))
_CLOSED_HERE = said(QT_TRANSLATE_NOOP("model", "the connection was closed here"))
_UNREADABLE = said(QT_TRANSLATE_NOOP("model", "its address cannot be read"))
_NOT_WHOLE = said(QT_TRANSLATE_NOOP("model", "its address is not complete"))
_OPENLY = said(QT_TRANSLATE_NOOP("model", "http:// is for this machine only; use https://"))

for name in ("httpx", "httpcore"):  # they log URLs and answers' headers, and those may hold secrets
    logging.getLogger(name).setLevel(logging.WARNING)


@dataclass(frozen=True)
class Call:
    """One request to make. The URL may carry a secret in its query, so it is not to be shown.

    An *exact* one has its own headers on the wire and no others, so `Host` and the length are the caller's to
    give; and its answer's body stays packed, if it comes so.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes = b""
    exact: bool = False

    @property
    def target(self) -> str:
        """What is asked for at its host."""
        parts = urlsplit(self.url)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    @property
    def alone(self) -> Call:
        """The same on a connection of its own. A server may end an idle one in the very moment that the next
        call is on it: that is no fault of its, and would seem one.
        """
        return replace(self, headers=(*self.headers, ("Connection", "close")))

    @property
    def wire_headers(self) -> Headers:
        """All headers in the order they are sent."""
        if self.exact:
            return self.headers
        host = urlsplit(self.url).netloc.rpartition("@")[2]
        bare = self.method in ("GET", "HEAD") and not self.body
        length = () if bare else (("Content-Length", str(len(self.body))),)
        return (("Host", host), *self.headers, _AGENT, ("Accept-Encoding", "identity"), *length)


class GuardedClient:
    """Sends calls, each done within *deadline* seconds, and reads answers of at most *max_answer* bytes.

    No redirects, no cookies, no proxy but the one of *route*; ``http://`` to this machine only, unless
    *plain_http* says that all may travel in the open. Cancelling is safe at any point: the call's connection
    is dropped and no other call is touched.

    It stands on httpx's transport rather than on its client, whose redirects, cookies, credentials from URLs
    and logged URLs would all have to be switched off again.
    """

    def __init__(
        self,
        deadline: float = 15.0,
        max_answer: int = 4 << 20,
        route: Route = DIRECT,
        plain_http: bool = False,
    ) -> None:
        self.deadline = deadline
        self.route = route
        self.plain_http = plain_http
        self._max_answer = max_answer
        self._transports = Transports(route, plain_http)
        self._turns = asyncio.Semaphore(MOST_CALLS)
        self._trips: set[Trip] = set()
        self._quiet = asyncio.Event()
        self._closed = False

    async def send(self, call: Call, watch: Stopwatch | None = None) -> Reply:
        """Make one call. Raises `NotReached` if provably nothing left, `Unanswered` or `NotUnderstood`."""
        address = address_of(call.url, self.plain_http)
        watch = watch or Stopwatch()
        trip = Trip(watch)
        watch.start()
        self._trips.add(trip)
        try:
            async with asyncio.timeout(self.deadline):
                return await self._send(call, address, trip)
        except TimeoutError:
            raise late(address.host, self.deadline, sent=watch.sent) from None
        finally:
            watch.stop()
            self._trips.discard(trip)
            self._quiet.set()

    @property
    def certificate_wanted(self) -> bool | None:
        """Whether any server has asked for the certificate of *route*; None where that cannot be known."""
        return self._transports.trust.certificate_wanted

    async def aclose(self) -> None:
        """Drop every connection, wait until all are gone, and open none any more."""
        self._closed = True
        for trip in self._trips:
            trip.give_up()
        while self._trips:
            self._quiet.clear()
            await self._quiet.wait()
        await self._transports.aclose()

    async def _send(self, call: Call, address: httpx.URL, trip: Trip) -> Reply:
        try:
            return await self._in_turn(call, address, trip)
        except GivenUp:
            if trip.cancelled:
                raise asyncio.CancelledError from None
            raise _failure(address.host, trip, _CLOSED_HERE) from None
        except (httpx.LocalProtocolError, UnicodeEncodeError):
            raise _failure(address.host, trip, NOT_HTTP, unsent=_NOT_ALLOWED) from None
        except httpx.TransportError:
            raise _failure(address.host, trip, NOT_HTTP) from None

    async def _in_turn(self, call: Call, address: httpx.URL, trip: Trip) -> Reply:
        with trip.waiting():
            await self._turns.acquire()
        try:
            return await self._exchange(call, address, trip)
        finally:
            self._turns.release()

    async def _exchange(self, call: Call, address: httpx.URL, trip: Trip) -> Reply:
        if self._closed:
            raise GivenUp
        with trip.waiting():
            transport = await self._transports.towards(address)
        with transport.call(trip):
            response = await transport.handle_async_request(_request(call, address, self.deadline))
            body = await self._body(response, address.host, trip)
        reply = Reply(response.status_code, decoded(response.headers.raw), body)
        return reply if call.exact else unpacked(address.host, reply, self._max_answer)

    async def _body(self, response: httpx.Response, host: str, trip: Trip) -> bytes:
        """Reads on until httpcore is through or fails: it does not clean up behind a reader who leaves."""
        assert isinstance(response.stream, httpx.AsyncByteStream)  # noqa: S101 (for the type checker)
        parts: list[bytes] = []
        size = 0
        try:
            async for part in response.stream:
                size += len(part)
                if size > self._max_answer:
                    trip.give_up()
                else:
                    parts.append(part)
            await response.aclose()
        except GivenUp:
            if size <= self._max_answer:
                raise
        if size > self._max_answer:
            raise too_large(host, response.status_code, self._max_answer)
        return b"".join(parts)


def address_of(url: str, plain_http: bool = False) -> httpx.URL:
    """Where to connect to; with *plain_http* by ``http://`` to any machine. Raises `NotReached`."""
    try:
        parts = urlsplit(url)
        return _known_address(parts.scheme, parts.hostname or "", parts.port, plain_http)
    except (ValueError, httpx.InvalidURL):
        raise NotReached("the host", _UNREADABLE) from None


@lru_cache(64)
def _known_address(scheme: str, host: str, port: int | None, plain_http: bool) -> httpx.URL:
    if not host or scheme not in ("http", "https"):
        raise NotReached(host or "the host", _NOT_WHOLE)
    if scheme == "http" and not (plain_http or is_loopback(host)):
        raise NotReached(host, _OPENLY)
    return httpx.URL(scheme=scheme, host=host, port=port)


def _request(call: Call, address: httpx.URL, patience: float) -> httpx.Request:
    """As it is to be on the wire: httpx adds no header to a stream and leaves a given target alone."""
    extensions = {"target": call.target.encode("ascii"), "timeout": {"connect": patience}}
    headers, body = encoded(call.wire_headers), httpx.ByteStream(call.body)
    return httpx.Request(call.method, address, headers=headers, stream=body, extensions=extensions)


def _failure(host: str, trip: Trip, reason: str, unsent: str = _CLOSED) -> KitError:
    """What it means that a call failed for *reason*, unless it was the server that hung up."""
    if not trip.watch.sent:
        return NotReached(host, unsent)
    if trip.broken_off and trip.watch.timing.first_byte is None:
        return Unanswered(host, HUNG_UP)
    if trip.broken_off:
        return Unanswered(host, BROKE_OFF)
    return Unanswered(host, reason)
