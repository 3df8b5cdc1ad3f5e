"""Raw calls arrive as their bytes are and end in an outcome, whatever the server makes of them."""

from __future__ import annotations

import asyncio
import gzip
from pathlib import Path

import pytest

from kitdesk.model.errors import NotReached
from kitdesk.model.route import Route
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.raw import RawCall, RawClient, RawOutcome, head_of
from kitdesk.transport.server import Server
from kitdesk.transport.stopwatch import Stopwatch
from tests.support.certificates import authority
from tests.support.conditions import until
from tests.support.raw_server import Behaviour, Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
ODD = b"POST / HTTP/1.1\r\nHost: it\r\nContent-Length: 4\r\nOdd : \xff\r\n\r\n{}"


async def outcome(
    behaviour: Behaviour, *parts: bytes, deadline: float = 5, **manner: float
) -> tuple[RawOutcome, Stopwatch]:
    async with misbehaving(behaviour) as server:
        watch = Stopwatch()
        call = RawCall(server.url, parts or (ODD,), **manner)
        return await RawClient(deadline, max_answer=1_000).send(call, watch), watch


def answering(data: bytes) -> Behaviour:
    """Says *data* to the first bytes that come, and keeps the connection."""

    async def behave(peer: Peer) -> None:
        await peer.reader.read(65536)
        await peer.say(data)
        await peer.wait_until_gone()

    return behave


async def test_the_bytes_arrive_as_they_are_and_the_answer_is_read() -> None:
    got: list[bytes] = []

    async def keep(peer: Peer) -> None:
        got.append(await peer.reader.readexactly(len(ODD)))
        await peer.say(answer(b"no", b"X-One: \xfc", status=b"400 Bad Request"))

    result, watch = await outcome(keep)
    assert got == [ODD]
    assert result.failed is None
    assert result.reply is not None
    assert (result.reply.status, result.reply.body) == (400, b"no")
    assert ("X-One", "\xfc") in result.reply.headers
    assert watch.sent
    assert watch.timing.first_byte is not None


async def test_parts_come_one_after_the_other() -> None:
    got: list[bytes] = []

    async def keep(peer: Peer) -> None:
        got.extend([await peer.reader.read(65536), await peer.reader.read(65536)])
        await peer.say(answer(b""))

    _, watch = await outcome(keep, b"GET / HTTP/1.1\r\n", b"\r\n", pause=0.2)
    assert got == [b"GET / HTTP/1.1\r\n", b"\r\n"]
    assert watch.timing.total > 0.2


async def test_the_writing_side_is_ended_after_a_silence_and_the_answer_still_read() -> None:
    async def wait_for_all(peer: Peer) -> None:
        assert await peer.reader.read() == ODD
        await peer.say(answer(b"", status=b"400 Bad Request"))

    result, _ = await outcome(wait_for_all, ends_after=0.1)
    assert result.reply is not None
    assert result.reply.status == 400


async def test_an_answer_is_read_slowly_where_that_is_asked_for() -> None:
    result, watch = await outcome(answering(answer(b"x" * 900)), dawdles=0.3)
    assert result.reply is not None
    assert result.reply.body == b"x" * 900
    assert 0.3 < watch.timing.total < 2


async def test_a_refusal_is_read_though_the_server_has_closed_on_a_body_that_still_comes() -> None:
    async def take(_request: Request) -> Answer:
        raise AssertionError

    server = await Server.start(take)
    head = head_of(Call("POST", server.url, (), bytes(20 << 20)))
    for _ in range(10):
        result = await RawClient().send(RawCall(server.url, (head, bytes(20 << 20))))
        assert result.reply is not None
        assert result.reply.status == 413
    await server.close()


async def test_the_head_of_a_call_is_what_the_guarded_client_would_send() -> None:
    head = head_of(Call("POST", "http://127.0.0.1:1/a?b=c", (("Authorization", "d"),), b"body"))
    assert head.startswith(b"POST /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:1\r\nAuthorization: d\r\n")
    assert head.endswith(b"Content-Length: 4\r\n\r\n")


async def _close(peer: Peer) -> None:
    await peer.reader.read(1)


async def _reset(peer: Peer) -> None:
    await peer.reader.read(1)
    peer.reset()


async def _cut_headers(peer: Peer) -> None:
    await peer.reader.read(1)
    await peer.say(b"HTTP/1.1 200 OK\r\nContent-")


async def _cut_body(peer: Peer) -> None:
    await peer.reader.read(1)
    await peer.say(answer(b"half", length=8))


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [
        (_close, "it closed the connection before an answer came"),
        (_reset, "it closed the connection before an answer came"),
        (_cut_headers, "the connection broke off in the middle of its answer"),
        (_cut_body, "the connection broke off in the middle of its answer"),
    ],
)
async def test_a_server_that_closes_is_told_from_one_that_is_silent(
    behaviour: Behaviour, reason: str
) -> None:
    result, _ = await outcome(behaviour)
    assert result.reply is None
    assert result.closed
    assert reason in str(result.failed)


async def _endless_interims(peer: Peer) -> None:
    while True:
        await peer.say(b"HTTP/1.1 100 Continue\r\n\r\n")
        await asyncio.sleep(0.01)


async def _drip(peer: Peer) -> None:
    for byte in answer(b"x" * 1_000):
        await peer.say(bytes([byte]))
        await asyncio.sleep(0.02)


@pytest.mark.parametrize("behaviour", [Peer.wait_until_gone, _endless_interims, _drip])
async def test_a_server_that_takes_for_ever_is_left_at_the_deadline(behaviour: Behaviour) -> None:
    result, watch = await outcome(behaviour, deadline=0.3)
    assert result.reply is None
    assert not result.closed
    assert "none came within 0.3 s" in str(result.failed)
    assert watch.timing.total < 1.3


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (b"SMTP ready\r\n\r\n", "what it sent is not HTTP"),
        (b"HTTP/1.1 101 Switching\r\n\r\n", "what it sent is not HTTP"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, "what it sent is not HTTP"),
        (answer(b"x" * 1_001), "its answer is larger than 1,000 bytes"),
        (answer(gzip.compress(bytes(100_000)), b"Content-Encoding: gzip"), "larger than 1,000 bytes"),
        (b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 5_000, "its answer is larger than 1,000 bytes"),
    ],
)
async def test_an_answer_that_is_none_is_told_as_such(said: bytes, reason: str) -> None:
    result, _ = await outcome(answering(said))
    assert result.reply is None
    assert not result.closed
    assert reason in str(result.failed)


async def test_it_reaches_over_tls_whom_it_trusts_and_nobody_else(tmp_path: Path) -> None:
    ca_file = authority().save(tmp_path / "authority.pem")

    async def half(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"x" * 500))
        await peer.wait_until_gone()

    request = b"POST / HTTP/1.1\r\nContent-Length: 300000\r\n\r\n" + bytes(300_000)
    async with misbehaving(half, authority().server(tmp_path)) as server:
        url = f"https://localhost:{server.port}"
        watch = Stopwatch()
        result = await RawClient(route=Route(ca_file=ca_file)).send(
            RawCall(url, (request,), dawdles=0.1), watch
        )
        assert result.reply is not None
        assert result.reply.body == b"x" * 500
        assert watch.timing.tls is not None
        stranger = await RawClient().send(RawCall(url, (request,)))
        assert "its certificate comes from an authority that is not trusted here" in str(stranger.failed)


async def test_a_plain_port_is_no_place_for_tls() -> None:
    async with misbehaving(answering(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as server:
        result = await RawClient().send(RawCall(server.url.replace("http", "https"), (ODD,)))
    assert "does not speak TLS" in str(result.failed)


async def test_a_server_that_never_agrees_on_tls_is_left_at_the_deadline() -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        result = await RawClient(0.2).send(RawCall(server.url.replace("http", "https"), (ODD,)))
    assert "no connection within 0.2 s" in str(result.failed)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://127.0.0.1:1/", "connection refused on port 1"),
        ("http://example.com/", "http:// is for this machine only; use https://"),
        ("nonsense", "its address is not complete"),
    ],
)
async def test_where_nobody_can_be_reached_the_outcome_says_why(url: str, reason: str) -> None:
    watch = Stopwatch()
    result = await RawClient().send(RawCall(url, (ODD,)), watch)
    assert reason in str(result.failed)
    assert not watch.sent


async def test_plain_http_leaves_this_machine_only_where_that_is_allowed() -> None:
    async def well(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"ok"))

    async with misbehaving(well) as server:
        url = server.url.replace("127.0.0.1", "0.0.0.0")
        call = RawCall(url, (head_of(Call("GET", url)),))
        assert isinstance((await RawClient().send(call)).failed, NotReached)
        assert (await RawClient(plain_http=True).send(call)).reply is not None


async def test_a_knock_connects_and_says_nothing(tmp_path: Path) -> None:
    heard: list[bytes] = []

    async def listen(peer: Peer) -> None:
        heard.append(await peer.reader.read())

    ca_file = authority().save(tmp_path / "authority.pem")
    async with misbehaving(listen) as plain, misbehaving(listen, authority().server(tmp_path)) as secured:
        await RawClient().knock(plain.url)
        await RawClient(route=Route(ca_file=ca_file)).knock(f"https://localhost:{secured.port}/callback")
        await until(lambda: len(heard) == 2)
        with pytest.raises(NotReached, match="an authority that is not trusted here"):
            await RawClient().knock(f"https://localhost:{secured.port}/callback")
    assert set(heard) == {b""}
    with pytest.raises(NotReached, match="connection refused on port"):
        await RawClient().knock(plain.url)


async def test_a_knock_ends_at_the_deadline() -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        with pytest.raises(NotReached, match=r"no connection within 0\.2 s"):
            await RawClient(0.2).knock(server.url.replace("http", "https"))


async def test_a_cancel_leaves_nothing_behind() -> None:
    tasks = Tasks()
    async with misbehaving(Peer.wait_until_gone) as server:
        tasks.start(RawClient().send(RawCall(server.url, (bytes(30 << 20),))), "call")
        await until(lambda: server.connections)
        await tasks.close()
