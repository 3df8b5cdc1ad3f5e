"""An HTTP client that trusts neither the answers nor the network, and always says whether bytes left."""

from __future__ import annotations

import asyncio
import ssl
from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

import certifi
import h11

from kitdesk import __version__
from kitdesk.model.channel import is_loopback
from kitdesk.model.errors import NotReached, Unanswered
from kitdesk.model.timeline import Headers
from kitdesk.transport.dial import Origin, dial
from kitdesk.transport.line import Line, Reply
from kitdesk.transport.stopwatch import Stopwatch

__all__ = ["Call", "GuardedClient", "Reply", "Stopwatch"]

MOST_LINES = 32
"""Connections a client has open at the same time; further calls wait for their turn."""
KEPT = 4.0
"""Seconds an idle connection is used again: servers close theirs after 5 s and more."""


@dataclass(frozen=True)
class Call:
    """One request to make. The URL may carry a secret in its query, so it is not to be shown."""

    method: str
    url: str
    headers: Headers = ()
    body: bytes = b""

    @property
    def wire_headers(self) -> Headers:
        """All headers in the order they are sent."""
        host = urlsplit(self.url).netloc.rpartition("@")[2]
        length = () if self.method in ("GET", "HEAD") else (("Content-Length", str(len(self.body))),)
        return (("Host", host), *self.headers, _AGENT, ("Accept-Encoding", "identity"), *length)


class GuardedClient:
    """Sends calls, each done within *deadline* seconds, and reads answers of at most *max_answer* bytes.

    No redirects, no cookies, no proxy from the environment; ``http://`` to this machine only. Cancelling is
    safe at any point: the call's connection is dropped and nothing else is touched.
    """

    def __init__(self, deadline: float = 15.0, max_answer: int = 4 << 20, ca_file: str | None = None) -> None:
        self.deadline = deadline
        self._max_answer = max_answer
        self._ca_file = ca_file
        self._context: ssl.SSLContext | None = None
        self._making_context = asyncio.Lock()
        self._turns = asyncio.Semaphore(MOST_LINES)
        self._closed = False
        self._lines: set[Line] = set()
        self._idle: defaultdict[Origin, list[Line]] = defaultdict(list)

    async def send(self, call: Call, watch: Stopwatch | None = None) -> Reply:
        """Make one call. Raises `NotReached` if provably nothing left, `Unanswered` or `NotUnderstood`."""
        watch = watch or Stopwatch()
        watch.start()
        try:
            async with asyncio.timeout(self.deadline), self._turns:
                return await self._send(call, watch)
        except TimeoutError:
            raise self._late(call, watch) from None
        finally:
            watch.stop()

    async def aclose(self) -> None:
        """Drop every connection, wait until all are gone, and open none any more."""
        self._closed = True
        lines = list(self._lines)
        for line in lines:
            line.drop()
        await asyncio.gather(*(line.closed for line in lines))

    async def _send(self, call: Call, watch: Stopwatch) -> Reply:
        origin = await self._origin(call)
        request = _request(call, origin.host)
        line = await self._idle_line(origin) or await self._new_line(origin, watch)
        try:
            reply = await line.exchange(request, call.body, watch, self._max_answer)
        except BaseException:
            line.drop()
            raise
        if line.is_fresh(KEPT):
            self._idle[origin].append(line)
        return reply

    async def _idle_line(self, origin: Origin) -> Line | None:
        idle = self._idle[origin]
        if idle:
            await asyncio.sleep(0)  # a close that has arrived since the last answer is seen now
        while idle:
            line = idle.pop()
            if line.is_fresh(KEPT):
                return line
            line.drop()
        return None

    async def _new_line(self, origin: Origin, watch: Stopwatch) -> Line:
        line = await dial(origin, self.deadline, watch)
        self._lines.add(line)
        if self._closed:
            line.drop()
        line.closed.add_done_callback(lambda _: self._lines.discard(line))
        return line

    async def _origin(self, call: Call) -> Origin:
        try:
            parts = urlsplit(call.url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise NotReached("the host", "its address cannot be read") from None
        if not host or parts.scheme not in ("http", "https"):
            raise NotReached(host or "the host", "its address is not complete")
        if parts.scheme == "https":
            return Origin(host, port or 443, await self._tls(host))
        if not is_loopback(host):
            raise NotReached(host, "http:// is for this machine only; use https://")
        return Origin(host, port or 80, None)

    async def _tls(self, host: str) -> ssl.SSLContext:
        """Made when first needed, in a thread: reading the authorities would stop the window for a while."""
        async with self._making_context:
            if self._context is None:
                try:
                    self._context = await asyncio.to_thread(_context, self._ca_file)
                except OSError:
                    raise NotReached(host, f"the authorities in {self._ca_file} cannot be read") from None
        return self._context

    def _late(self, call: Call, watch: Stopwatch) -> NotReached | Unanswered:
        host = urlsplit(call.url).hostname or ""
        if watch.sent:
            return Unanswered(host, f"none came within {self.deadline:g} s")
        return NotReached(host, f"no connection within {self.deadline:g} s")


def _request(call: Call, host: str) -> h11.Request:
    try:
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in call.wire_headers]
        return h11.Request(method=call.method, target=_target(urlsplit(call.url)), headers=headers)
    except (h11.LocalProtocolError, UnicodeEncodeError):
        raise NotReached(host, "the request holds characters that HTTP does not allow") from None


def _context(ca_file: str | None) -> ssl.SSLContext:
    """Trusts Mozilla's authorities, this system's and those in *ca_file*."""
    context = ssl.create_default_context(cafile=certifi.where())
    context.load_default_certs()
    context.set_alpn_protocols(["http/1.1"])
    if ca_file is not None:
        context.load_verify_locations(ca_file)
    return context


def _target(parts: SplitResult) -> bytes:
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return target.encode("ascii")


_AGENT = ("User-Agent", f"kitdesk/{__version__}")
