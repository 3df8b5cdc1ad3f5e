"""A small HTTP server over h11 for sandbox and receiver, which no stranger can hold up or make noisy."""

from __future__ import annotations

import asyncio
import errno
from contextlib import aclosing, suppress
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from typing import Self

import h11

from kitdesk.model.errors import PortTaken
from kitdesk.model.headers import Headers, decoded, encoded
from kitdesk.model.http_status import phrase_of
from kitdesk.model.network import authority
from kitdesk.tasks import Tasks
from kitdesk.transport.http import WITHOUT_BODY, Answer, Handler, Hangup, Request, Source
from kitdesk.transport.patience import Patience


@dataclass(frozen=True)
class Limits:
    """What a client may ask of the server.

    *patience* is in seconds, for each of: an idle connection, a whole request, taking the answer.
    """

    header_bytes: int = 16 * 1024
    body_bytes: int = 1 << 20
    patience: float = 10.0


class Server:
    """One listening socket. What is sent to it ends in an answer or a closed connection, never in a log."""

    _listener: asyncio.Server

    def __init__(self, handler: Handler, host: str, port: int, limits: Limits) -> None:
        self.host = host
        self.port = port
        self._handler = handler
        self._limits = limits
        self._connections = Tasks()

    @classmethod
    async def start(
        cls, handler: Handler, host: str = "127.0.0.1", port: int = 0, limits: Limits | None = None
    ) -> Self:
        """Listen, on any free port if *port* is 0. Raises `PortTaken`."""
        server = cls(handler, host, port, limits or Limits())
        await server._listen()
        return server

    @property
    def url(self) -> str:
        """Where to reach it, without a trailing slash."""
        return f"http://{authority(self.host, self.port)}"

    async def close(self) -> None:
        """Stop listening, drop every connection and wait until all are gone."""
        try:
            await self._accept_no_more()
        finally:
            self._listener.close()
        await self._connections.close()
        await self._listener.wait_closed()

    async def _listen(self) -> None:
        try:
            self._listener = await asyncio.start_server(
                self._on_connection, self.host, self.port, backlog=512
            )
        except OSError as error:
            if error.errno in (errno.EADDRINUSE, errno.EACCES):
                raise PortTaken(self.host, self.port) from None
            raise
        self.port = self._listener.sockets[0].getsockname()[1]

    async def _accept_no_more(self) -> None:
        """Take no new connection, and let those through that are being accepted."""
        # WORKAROUND for https://github.com/python/cpython/issues/109564: nobody would close them.
        loop = asyncio.get_running_loop()
        with suppress(NotImplementedError):  # Windows
            for listening in self._listener.sockets:
                loop.remove_reader(listening.fileno())  # qasync finds it by number alone
        await asyncio.sleep(0)

    def _on_connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._connections.closed:  # it was accepted in the moment of closing
            writer.transport.abort()
            return
        connection = _Connection(self._handler, self._limits, reader, writer)
        serving = self._connections.start(connection.run(), "connection")
        serving.add_done_callback(lambda _task: writer.transport.abort())  # also if it is given up unbegun


class _Refusal(Exception):
    """A request that the server answers by itself."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Connection:
    """One connection with its requests, one after the other."""

    def __init__(
        self, handler: Handler, limits: Limits, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._handler = handler
        self._limits = limits
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=limits.header_bytes)
        self._peer = str((writer.get_extra_info("peername") or ("",))[0])
        self._begun = False
        self._patience = Patience(limits.patience)

    async def run(self) -> None:
        """Serve until either side has had enough."""
        try:
            while await self._serve():
                self._http.start_next_cycle()
            await self._say_goodbye()
        except (Hangup, OSError):  # a deadline that passed is an OSError too
            pass
        finally:
            self._patience.close()
            self._writer.transport.abort()
            with suppress(OSError):
                await self._writer.wait_closed()

    async def _serve(self) -> bool:
        """Serve one request; whether another may follow."""
        try:
            request = await self._request()
        except _Refusal as refusal:
            await self._refuse(refusal.status)
            return False
        if request is None:
            return False
        response, answer = await self._answer(request)
        if request.method == "HEAD":
            await self._send(response)
        else:
            await self._send(response, answer.body, answer.source)
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE

    async def _request(self) -> Request | None:
        """The next request; None when the client has closed, or kept the connection idle for too long."""
        self._begun = False
        try:
            with self._patience.waiting():
                head = await self._event()
                if not isinstance(head, h11.Request):
                    return None
                headers = _headers(head, self._limits)
                body = await self._body()
        except TimeoutError:
            if self._begun:
                raise _Refusal(HTTPStatus.REQUEST_TIMEOUT) from None
            return None
        except h11.RemoteProtocolError as error:
            hint = error.error_status_hint  # 501 for a strange coding, but it is no fault of this side
            raise _Refusal(hint if hint < 500 else HTTPStatus.BAD_REQUEST) from None
        return Request(head.method.decode(), head.target.decode(), headers, body, self._peer)

    async def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            data = await self._reader.read(65536)
            if data and not self._begun:
                self._begin(data)
            self._http.receive_data(data)
        return event

    def _begin(self, data: bytes) -> None:
        """Its first bytes are here: from now on the request has its own time."""
        if data[0] == 0x16:  # a TLS hello: no answer of ours would be understood
            raise Hangup
        self._begun = True
        self._patience.renew()

    async def _body(self) -> bytes:
        if self._http.they_are_waiting_for_100_continue:
            self._writer.write(self._http.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
        parts: list[bytes] = []
        size = 0
        while isinstance(event := await self._event(), h11.Data):
            parts.append(bytes(event.data))
            size += len(event.data)
            if size > self._limits.body_bytes:
                raise _Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return b"".join(parts)

    async def _answer(self, request: Request) -> tuple[h11.Response, Answer]:
        try:
            answer = await self._handler(request)
            return _response(answer), answer
        except Hangup:
            raise
        except Exception as error:  # noqa: BLE001 (whatever a handler's defect is, the client gets an answer)
            context = {
                "message": f"handler of {request.method} failed",
                "exception": error,
            }
            asyncio.get_running_loop().call_exception_handler(context)
            answer = Answer(HTTPStatus.INTERNAL_SERVER_ERROR)
            return _response(answer), answer

    async def _send(self, response: h11.Response, body: bytes = b"", source: Source | None = None) -> None:
        parts = [self._http.send(response)]
        if source is not None:
            self._writer.write(parts.pop() or b"")
            await self._pour(source)
        elif body and response.status_code not in WITHOUT_BODY:
            parts.append(self._http.send(h11.Data(data=body)))
        parts.append(self._http.send(h11.EndOfMessage()))
        self._writer.write(b"".join(part for part in parts if part))
        if self._writer.transport.get_write_buffer_size():
            with self._patience.waiting():
                await self._writer.drain()

    async def _pour(self, source: Source) -> None:
        """Send a body no faster than it is taken. One that is not as long as was said ends the connection."""
        sent = 0
        async with aclosing(source.parts) as parts:
            async for part in parts:
                sent += len(part)
                if sent > source.size:
                    raise Hangup
                self._writer.write(self._http.send(h11.Data(data=part)) or b"")
                with self._patience.waiting():
                    await self._writer.drain()
        if sent < source.size:
            raise Hangup

    async def _refuse(self, status: int) -> None:
        """Answer by ourselves, and let the client read it before the connection is torn down."""
        answer = Answer.text(HTTPStatus(status).phrase, status)
        await self._send(_response(answer, (("Connection", "close"),)), answer.body)
        self._writer.write_eof()
        async with asyncio.timeout(min(self._limits.patience, 1.0)):
            while await self._reader.read(65536):
                pass

    async def _say_goodbye(self) -> None:
        """Close once everything has been taken."""
        self._writer.close()
        with self._patience.waiting():
            await self._writer.wait_closed()


def _headers(head: h11.Request, limits: Limits) -> Headers:
    """The headers of a request that is fit to be read on. Raises `_Refusal`."""
    size = len(head.target)
    length = chunked = None
    for name, value in head.headers:
        size += len(name) + len(value) + 4
        length = value if name == b"content-length" else length
        chunked = value if name == b"transfer-encoding" else chunked
    if size > limits.header_bytes:
        raise _Refusal(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
    if length is not None and chunked is not None:
        raise _Refusal(HTTPStatus.BAD_REQUEST)  # two servers in a row could disagree where the request ends
    if length is not None and int(length) > limits.body_bytes:
        raise _Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return decoded(head.headers.raw_items())


def _response(answer: Answer, more: Headers = ()) -> h11.Response:
    return _response_of(answer.status, (*answer.wire_headers, *more))


@lru_cache(64)
def _response_of(status: int, headers: Headers) -> h11.Response:
    """Kept, since h11 takes a while to check the same few headers again."""
    return h11.Response(status_code=status, headers=encoded(headers), reason=phrase_of(status).encode())
