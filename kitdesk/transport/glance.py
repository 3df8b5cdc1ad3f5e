"""Looks at the beginning of what stands at a stranger's address, and takes no more of it than is wanted."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

import h11

from kitdesk.model.errors import NotReached, Unanswered
from kitdesk.model.headers import Headers, decoded, values_of
from kitdesk.model.network import port_of
from kitdesk.model.route import DIRECT, Route
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said
from kitdesk.transport.client import Call
from kitdesk.transport.dial import Found, connect_to, look_up
from kitdesk.transport.raw import head_of, reader_of_answer
from kitdesk.transport.socket_wire import PIECE, SocketWire, TlsWire
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.tls import Trust
from kitdesk.transport.unanswered import BROKE_OFF, HUNG_UP, NOT_HTTP, late


@dataclass(frozen=True)
class Glance:
    """The head of an answer, and the first bytes of its body; whether these are the *whole* of it."""

    status: int
    headers: Headers
    body: bytes
    whole: bool

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a header, whatever its case, in the order received."""
        return values_of(self.headers, name)


class Onlooker:
    """Asks by ``http://`` and ``https://``, directly: where a name leads, is for the caller to look at first.

    Nothing that could tell who asks goes along; no proxy is asked, which would look the name up itself.
    """

    def __init__(self, deadline: float = 10.0, route: Route = DIRECT) -> None:
        self.deadline = deadline
        self._trust = Trust(route.anonymous)

    async def look_up(self, url: str) -> Found:
        """The addresses of the host of *url*. Raises `NotReached`."""
        host, port = place_of(url)
        try:
            async with asyncio.timeout(self.deadline):
                return await look_up(host, port)
        except TimeoutError:
            raise NotReached(host, said(_NOT_LOOKED_UP, seconds=f"{self.deadline:g}")) from None

    async def glance(self, call: Call, found: Found, most: int, watch: Stopwatch | None = None) -> Glance:
        """Make a call to one of the addresses *found*, and read *most* bytes of the answer's body.

        Raises `NotReached` and `Unanswered`.
        """
        host = place_of(call.url)[0]
        watch = watch or Stopwatch()
        watch.start()
        try:
            async with asyncio.timeout(self.deadline):
                with await self._connected(call, found, watch) as wire:
                    return await _talk(wire, call, host, most, watch)
        except TimeoutError:
            raise late(host, self.deadline, sent=watch.sent) from None
        except OSError:
            raise Unanswered(host, _BROKE_OFF) from None
        finally:
            watch.stop()

    async def _connected(self, call: Call, found: Found, watch: Stopwatch) -> SocketWire:
        host, port = place_of(call.url)
        secure = call.url.lower().startswith("https:")
        trusted = await self._trust.towards(host) if secure else None
        with watch.step("connect"):
            connected = await connect_to(host, port, found, self.deadline)
        if trusted is None:
            return SocketWire(connected)
        with watch.step("tls"):
            return await TlsWire.over(connected, trusted, host, port)


def place_of(url: str) -> tuple[str, int]:
    """Host and port of an address that was found to have them."""
    parts = urlsplit(url)
    return parts.hostname or "", port_of(parts.scheme, parts.port)


async def _talk(wire: SocketWire, call: Call, host: str, most: int, watch: Stopwatch) -> Glance:
    http = reader_of_answer(call.method)
    watch.written()
    await wire.write(head_of(call))
    head: h11.Response | None = None
    body = bytearray()
    while len(body) <= most:
        try:
            event = http.next_event()
        except h11.RemoteProtocolError as error:
            raise Unanswered(host, _reason(error, head)) from None
        if event is h11.NEED_DATA:
            http.receive_data(await wire.read(PIECE))
            watch.answered()
        elif isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif not isinstance(event, h11.InformationalResponse):
            break
    if head is None:
        raise Unanswered(host, HUNG_UP)
    return Glance(head.status_code, decoded(head.headers.raw_items()), bytes(body[:most]), len(body) <= most)


def _reason(error: h11.RemoteProtocolError, head: h11.Response | None) -> str:
    if head is not None:
        return BROKE_OFF
    if "incomplete" in str(error) or "without sending" in str(error):
        return HUNG_UP
    return NOT_HTTP


_NOT_LOOKED_UP = QT_TRANSLATE_NOOP("model", "its name was not looked up within {seconds} s")
_BROKE_OFF = said(QT_TRANSLATE_NOOP("model", "the connection broke off"))
