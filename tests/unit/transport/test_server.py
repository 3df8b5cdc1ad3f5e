"""The server shell: what strangers send ends in an answer or a closed connection, in time and quietly."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from kitdesk.model.errors import PortTaken
from kitdesk.transport.http import Answer, Handler, Hangup, Request, Source
from kitdesk.transport.server import Limits, Server

pytestmark = pytest.mark.anyio
QUICK = Limits(header_bytes=2048, body_bytes=1000, patience=0.2)
GET = b"GET /x HTTP/1.1\r\nHost: h\r\n\r\n"


class Echo:
    """Answers OK and keeps what it got."""

    def __init__(self) -> None:
        self.requests: list[Request] = []

    async def __call__(self, request: Request) -> Answer:
        self.requests.append(request)
        return Answer.text("OK")


@asynccontextmanager
async def serving(handler: Handler, limits: Limits = QUICK) -> AsyncIterator[Server]:
    server = await Server.start(handler, limits=limits)
    try:
        yield server
    finally:
        await server.close()


async def said(server: Server, *parts: bytes) -> bytes:
    """All that comes back for *parts*, until the server closes."""
    reader, writer = await asyncio.open_connection(server.host, server.port)
    try:
        with suppress(ConnectionError):
            for part in parts:
                writer.write(part)
                await writer.drain()
        async with asyncio.timeout(5):
            return await reader.read()
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


def post(*headers: bytes, body: bytes = b"") -> bytes:
    return b"\r\n".join((b"POST /x HTTP/1.1", b"Host: h", *headers, b"", body))


async def test_a_request_arrives_with_its_headers_as_they_stood_on_the_wire() -> None:
    echo = Echo()
    async with serving(echo) as server:
        await said(server, post(b"X-B: 2", b"x-a: \xfcber", b"X-B: 1", b"Content-Length: 3", body=b"abc"))
    request = echo.requests[0]
    wanted = (("Host", "h"), ("X-B", "2"), ("x-a", "über"), ("X-B", "1"), ("Content-Length", "3"))
    assert (request.method, request.target, request.body, request.peer) == ("POST", "/x", b"abc", "127.0.0.1")
    assert request.headers == wanted


async def test_a_connection_carries_many_requests_even_when_they_come_together() -> None:
    echo = Echo()
    async with serving(echo) as server:
        answers = await said(server, GET * 3)
    assert answers.count(b"HTTP/1.1 200 OK") == len(echo.requests) == 3


async def test_http_1_0_is_answered_and_closed() -> None:
    async with serving(Echo()) as server:
        assert b"Connection: close\r\n\r\nOK" in await said(server, b"GET / HTTP/1.0\r\n\r\n")


async def test_head_gets_the_length_without_the_body() -> None:
    async with serving(Echo()) as server:
        answer = await said(server, b"HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
    assert b"Content-Length: 2" in answer
    assert answer.endswith(b"\r\n\r\n")


async def test_no_content_has_neither_body_nor_length() -> None:
    async def nothing(_request: Request) -> Answer:
        return Answer(204, body=b"ignored")

    async with serving(nothing) as server:
        assert await said(server, GET) == b"HTTP/1.1 204 No Content\r\n\r\n"


async def test_who_asks_whether_to_go_on_is_told_so() -> None:
    async with serving(Echo()) as server:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(post(b"Content-Length: 2", b"Expect: 100-continue"))
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100")
        writer.write(b"ab")
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200")
        writer.close()


REFUSED = {
    "a length beside chunks": (
        post(b"Content-Length: 3", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"),
        400,
    ),
    "a coding that nobody has": (post(b"Transfer-Encoding: gzip", body=b"0\r\n\r\n"), 400),
    "two lengths": (post(b"Content-Length: 3", b"Content-Length: 4"), 400),
    "a negative length": (post(b"Content-Length: -3"), 400),
    "an announced body that is too large": (post(b"Content-Length: 10000000000"), 413),
    "a chunked body that is too large": (
        post(b"Transfer-Encoding: chunked", body=b"3E9\r\n" + b"x" * 1001 + b"\r\n0\r\n\r\n"),
        413,
    ),
    "a large header": (post(b"X: " + b"x" * 4000), 431),
    "many headers": (post(*[b"X-%d: y" % n for n in range(300)]), 431),
    "a large header without an end": (b"GET / HTTP/1.1\r\nX: " + b"x" * 100_000, 431),
    "a large target": (b"GET /" + b"x" * 4000 + b" HTTP/1.1\r\nHost: h\r\n\r\n", 431),
    "no host": (b"GET / HTTP/1.1\r\n\r\n", 400),
    "two hosts": (post(b"Host: i"), 400),
    "rubbish": (b"rubbish\r\n\r\n", 400),
    "a target that is not ASCII": (b"GET /\xff HTTP/1.1\r\nHost: h\r\n\r\n", 400),
    "a NUL in a header": (post(b"X: a\0b"), 400),
    "half a header": (b"GET / HTTP/1.1\r\nHos", 408),
    "half a body": (post(b"Content-Length: 9", body=b"half"), 408),
}


@pytest.mark.parametrize(("request_bytes", "status"), REFUSED.values(), ids=REFUSED)
async def test_what_is_malformed_or_too_much_is_refused_before_the_handler_sees_it(
    request_bytes: bytes, status: int
) -> None:
    echo = Echo()
    async with serving(echo) as server:
        answer = await said(server, request_bytes)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert echo.requests == []


@pytest.mark.parametrize("hello", [b"\x16\x03\x01\x02\x00\x01", b""], ids=["a TLS hello", "nothing at all"])
async def test_a_tls_hello_and_an_idle_connection_are_dropped_without_a_word(hello: bytes) -> None:
    async with serving(Echo()) as server:
        assert await said(server, hello) == b""


async def test_a_request_dripping_in_is_cut_off_in_time() -> None:
    async def drip() -> None:
        while not reader.at_eof():
            writer.write(b"G")
            await asyncio.sleep(0.01)

    async with serving(Echo()) as server, asyncio.timeout(3):
        reader, writer = await asyncio.open_connection(server.host, server.port)
        answer, _ = await asyncio.gather(reader.read(), drip())
        assert answer.startswith(b"HTTP/1.1 408 ")
        writer.close()


async def test_a_client_that_does_not_take_its_answer_is_dropped() -> None:
    done = asyncio.Event()

    async def much(_request: Request) -> Answer:
        done.set()
        return Answer(200, body=b"x" * 20_000_000)

    async with serving(much) as server:
        sock = socket.create_connection((server.host, server.port))
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        sock.sendall(GET)
        await done.wait()
        async with asyncio.timeout(5):
            await asyncio.wait(server._connections._running)
        sock.close()


async def test_stuck_connections_do_not_keep_others_waiting() -> None:
    async with serving(Echo(), Limits(patience=30)) as server:
        stuck = [socket.create_connection((server.host, server.port)) for _ in range(100)]
        for number, sock in enumerate(stuck):
            sock.sendall((b"", b"GET / HT", post(b"Content-Length: 9", body=b"x"))[number % 3])
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(GET)
        assert await reader.readuntil(b"\r\n") == b"HTTP/1.1 200 OK\r\n"
        writer.close()
        for sock in stuck:
            sock.close()


async def test_a_hangup_drops_the_connection_without_an_answer() -> None:
    async def hang_up(_request: Request) -> Answer:
        raise Hangup

    async with serving(hang_up) as server:
        assert await said(server, GET) == b""


DEFECTS = {
    "an exception": ValueError("boom"),
    "an impossible answer": Answer(200, (("X", "a\nb"),)),
    "1xx": Answer(100),
}


@pytest.mark.parametrize("defect", DEFECTS.values(), ids=DEFECTS)
async def test_a_handlers_defect_is_answered_500_and_reported(
    defect: Exception | Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[dict[str, object]] = []
    monkeypatch.setattr(asyncio.get_running_loop(), "call_exception_handler", reported.append)

    async def broken(_request: Request) -> Answer:
        if isinstance(defect, Answer):
            return defect
        raise defect

    async with serving(broken) as server:
        assert (await said(server, GET)).startswith(b"HTTP/1.1 500 ")
    assert [context["message"] for context in reported] == ["handler of GET failed"]


async def test_a_taken_port_is_an_error_of_ours() -> None:
    async with serving(Echo()) as server:
        with pytest.raises(PortTaken) as taken:
            await Server.start(Echo(), port=server.port)
    assert taken.value.port == server.port


@pytest.mark.parametrize("turns", range(8))
async def test_a_connection_that_comes_in_the_moment_of_closing_is_closed_too(turns: int) -> None:
    """At whatever step of its beginning: the task that serves it may not have begun."""
    server = await Server.start(Echo(), limits=QUICK)
    with socket.create_connection((server.host, server.port), 5) as peer:
        for _ in range(turns):
            await asyncio.sleep(0)
        await server.close()
        for _ in range(10):  # what closes it is done soon
            await asyncio.sleep(0)
        with suppress(ConnectionResetError):
            assert peer.recv(1) == b""


async def test_closing_drops_what_is_open_even_a_handler_at_work() -> None:
    entered = asyncio.Event()

    async def never(_request: Request) -> Answer:
        entered.set()
        await asyncio.Event().wait()
        raise AssertionError

    server = await Server.start(never)
    reader, writer = await asyncio.open_connection(server.host, server.port)
    writer.write(GET)
    await entered.wait()
    async with asyncio.timeout(2):
        await server.close()
        assert await reader.read() == b""
    writer.close()


async def test_the_url_is_where_it_listens() -> None:
    async with serving(Echo()) as server:
        assert server.url == f"http://127.0.0.1:{server.port}"


class Poured:
    """Answers with a source of so many pieces, and keeps how many of them were asked for."""

    def __init__(self, pieces: int, size: int = 1 << 16, promised: int | None = None) -> None:
        self.made = 0
        self.ended = asyncio.Event()
        self._pieces = pieces
        self._size = size
        self._promised = pieces * size if promised is None else promised

    async def __call__(self, request: Request) -> Answer:
        return Answer(200, source=Source(self._promised, self._parts()))

    async def _parts(self) -> AsyncGenerator[bytes, None]:
        try:
            for _ in range(self._pieces):
                self.made += 1
                yield bytes(self._size)
        finally:
            self.ended.set()


async def test_a_source_is_sent_part_by_part_and_another_request_may_follow() -> None:
    async with serving(Poured(3, size=5)) as server:
        last = GET.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n"
        heard = await said(server, GET, last)
        assert heard.count(answer) == 2
        assert heard.count(bytes(15)) == 2


async def test_a_head_request_learns_the_size_of_a_source_that_is_not_read() -> None:
    poured = Poured(3, size=5)
    async with serving(poured) as server:
        heard = await said(server, b"HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
    assert b"Content-Length: 15\r\n" in heard
    assert heard.endswith(b"\r\n\r\n")
    assert not poured.made


async def test_a_source_is_read_no_faster_than_it_is_taken_and_left_when_nobody_takes_it() -> None:
    poured = Poured(1_000)
    async with serving(poured) as server:
        reader, writer = await asyncio.open_connection(server.host, server.port, limit=1024)
        writer.write(GET)
        async with asyncio.timeout(10):
            await poured.ended.wait()
        assert poured.made < 200
        writer.transport.abort()
        assert reader


@pytest.mark.parametrize("promised", [10, 20])
async def test_a_source_of_another_length_than_was_said_ends_the_connection(promised: int) -> None:
    async with serving(Poured(3, size=5, promised=promised)) as server:
        heard = await said(server, GET, GET)
        assert heard.count(b"HTTP/1.1") == 1
        assert len(heard.partition(b"\r\n\r\n")[2]) <= promised


async def test_a_source_that_cannot_be_read_ends_the_connection_quietly() -> None:
    async def parts() -> AsyncGenerator[bytes, None]:
        yield b"12345"
        raise OSError

    async def answer(request: Request) -> Answer:
        return Answer(200, source=Source(10, parts()))

    async with serving(answer) as server:
        assert (await said(server, GET)).endswith(b"12345")
