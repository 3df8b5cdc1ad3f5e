"""One connection: whole answers only, and never one request's bytes as the next one's answer."""

from __future__ import annotations

import asyncio
import socket

import httpcore
import pytest

from kitdesk.model.errors import Unanswered
from kitdesk.transport import stream as stream_module
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.stream import Stream
from kitdesk.transport.trip import Trip, under_way
from tests.support.conditions import until
from tests.support.raw_server import Behaviour, Peer, RawServer, answer, misbehaving

pytestmark = pytest.mark.anyio


async def bodies(
    behaviour: Behaviour, times: int = 1, max_answer: int = 1000
) -> tuple[list[bytes], RawServer]:
    """The bodies of so many calls in a row, and the server that answered them."""
    async with misbehaving(behaviour) as server:
        client = GuardedClient(deadline=2, max_answer=max_answer)
        try:
            return [
                (await client.send(Call("POST", server.url, (), b"x"))).body for _ in range(times)
            ], server
        finally:
            await client.aclose()


def streams(client: GuardedClient) -> set[Stream]:
    """The connections that are open."""
    return client._transports._made["http"]._dialler.streams


def always(*parts: bytes) -> Behaviour:
    async def behave(peer: Peer) -> None:
        while True:
            await peer.request()
            await peer.say(*parts)

    return behave


async def test_one_connection_serves_many_calls() -> None:
    found, server = await bodies(always(answer(b"ok")), 5)
    assert (found, server.connections) == ([b"ok"] * 5, 1)


async def test_bytes_left_over_from_one_answer_are_never_the_next_answer() -> None:
    found, server = await bodies(always(answer(b"mine"), answer(b"stale")), 3)
    assert (found, server.connections) == ([b"mine"] * 3, 3)


async def test_an_answer_nobody_asked_for_ends_an_idle_connection() -> None:
    async def behave(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"mine"))
        await asked.wait()
        await peer.say(answer(b"unasked", status=b"408 Request Timeout"))
        await peer.wait_until_gone()

    async with misbehaving(behave) as server:
        client = GuardedClient(deadline=2)
        for _ in range(3):
            asked = asyncio.Event()
            assert (await client.send(Call("GET", server.url))).body == b"mine"
            asked.set()
            await until(lambda: any(stream._unread for stream in streams(client)))
        assert server.connections == 3
        await client.aclose()


async def test_a_connection_the_server_closed_meanwhile_is_not_used_again() -> None:
    async def once(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"ok"))

    async with misbehaving(once) as server:
        client = GuardedClient(deadline=2)
        for _ in range(3):
            await client.send(Call("POST", server.url, (), b"x"))
            await until(lambda: not streams(client))
        assert server.connections == 3
        await client.aclose()


@pytest.mark.parametrize("news", ["bytes", "end"])
async def test_what_comes_just_before_a_request_leaves_makes_it_take_another_connection(
    monkeypatch: pytest.MonkeyPatch, news: str
) -> None:
    """Between httpcore's look at an idle connection and the request, there is time for the server."""
    write = Stream.write

    async def late(stream: Stream, buffer: bytes, **_: object) -> None:
        await write(stream, buffer)
        if stream._asked:
            if news == "bytes":
                stream.data_received(answer(b"stale"))
            else:
                stream.eof_received()

    monkeypatch.setattr(Stream, "write", late)
    found, server = await bodies(always(answer(b"mine")), 3)
    assert (found, server.connections) == ([b"mine"] * 3, 3)


async def test_a_server_that_speaks_first_is_not_asked() -> None:
    ours, theirs = socket.socketpair()
    stream, trip = Stream(ours, "kit.example", 443), Trip(Stopwatch())
    under_way.set(trip)
    await stream.open()
    stream.data_received(answer(b"stale"))
    await stream.write(b"request")
    with pytest.raises(httpcore.ReadError):
        await stream.read(10)
    assert not trip.watch.sent
    await stream.aclose()
    await stream.closed
    assert theirs.recv(10) == b""
    theirs.close()


async def test_a_flood_is_held_back_and_read_whole() -> None:
    async def flood(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"x" * 5_000_000))

    found, _ = await bodies(flood, max_answer=5_000_000)
    assert found == [b"x" * 5_000_000]


async def test_a_connection_idle_for_long_is_not_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 100
        return now

    monkeypatch.setattr(stream_module, "boot_clock", clock)
    _, server = await bodies(always(answer(b"ok")), 3)
    assert server.connections == 3


async def test_an_early_no_is_read_even_though_the_body_was_not_taken() -> None:
    async def refuse(peer: Peer) -> None:
        await peer.reader.readuntil(b"\r\n\r\n")
        await peer.say(answer(b"no", b"Connection: close", status=b"413 Too Large"))
        await peer.wait_until_gone()

    async with misbehaving(refuse) as server:
        client = GuardedClient(deadline=2)
        reply = await client.send(Call("POST", server.url, (), b"x" * 5_000_000))
        assert (reply.status, reply.body) == (413, b"no")
        await client.aclose()


async def test_interim_answers_are_skipped() -> None:
    found, _ = await bodies(always(b"HTTP/1.1 102 Processing\r\n\r\n", answer(b"ok")))
    assert found == [b"ok"]


CUT = {
    "before": (b"", "before an answer came"),
    "in the status line": (b"HTTP/1.1 20", "in the middle"),
    "after the headers": (answer(b"", length=5), "in the middle"),
    "in the body": (answer(b"abc", length=5), "in the middle"),
    "in a chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "in the middle"),
}


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
@pytest.mark.parametrize(("part", "reason"), CUT.values(), ids=CUT)
async def test_an_answer_that_breaks_off_is_no_answer(part: bytes, reason: str, reset: bool) -> None:
    async def cut(peer: Peer) -> None:
        await peer.request()
        await peer.say(part)
        if reset and not part:
            peer.reset()

    with pytest.raises(Unanswered, match=reason):
        await bodies(cut)


NOT_HTTP = {
    "a greeting": b"220 smtp.example ESMTP\r\n\r\n",
    "rubbish": b"\x00\x01\x02\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a rubbish length": b"HTTP/1.1 200 OK\r\nContent-Length: soon\r\n\r\nab",
    "an unasked upgrade": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
    "a header without end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 110_000,
}


@pytest.mark.parametrize("said", NOT_HTTP.values(), ids=NOT_HTTP)
async def test_what_is_not_http_is_no_answer(said: bytes) -> None:
    with pytest.raises(Unanswered, match="not HTTP"):
        await bodies(always(said))
