"""The guarded client: every call ends in time, in a reply or one of three errors; a cancel harms no other."""

from __future__ import annotations

import asyncio
import gzip
import logging
import random
import socket
import ssl
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path

import httpcore
import pytest

from kitdesk.model.errors import KitError, NotReached, Unanswered
from kitdesk.model.route import Route
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.pool import MOST_CALLS
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.stream import Stream
from tests.support.certificates import authority
from tests.support.raw_server import Behaviour, Peer, answer, drip, misbehaving

pytestmark = pytest.mark.anyio


async def well(peer: Peer) -> None:
    while True:
        await peer.request()
        await peer.say(answer(b"ok"))


async def silent_after_headers(peer: Peer) -> None:
    await peer.request()
    await peer.say(answer(b"", length=10))
    await peer.wait_until_gone()


async def interim_for_ever(peer: Peer) -> None:
    await peer.request()
    while True:
        await peer.say(b"HTTP/1.1 100 Continue\r\n\r\n")
        await asyncio.sleep(0.01)


async def test_the_request_arrives_as_the_call_says() -> None:
    got: list[bytes] = []

    async def keep(peer: Peer) -> None:
        got.append(await peer.request())
        await peer.say(answer(b"ok", b"X-One: \xfc"))

    async with misbehaving(keep) as server:
        client = GuardedClient()
        call = Call("POST", f"{server.url}/a?b=c", (("X-Two", "ü"),), b"body")
        reply = await client.send(call)
        await client.aclose()
    head, _, body = got[0].partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    assert lines[0] == "POST /a?b=c HTTP/1.1"
    assert lines[1:] == [f"{name}: {value}" for name, value in call.wire_headers]
    assert body == b"body"
    assert (reply.status, reply.body, reply.headers[1]) == (200, b"ok", ("X-One", "ü"))


async def test_an_exact_call_has_no_header_of_the_clients_and_its_answer_stays_packed() -> None:
    got: list[bytes] = []
    packed = gzip.compress(b"ok")

    async def keep(peer: Peer) -> None:
        got.append(await peer.request())
        await peer.say(answer(packed, b"Content-Encoding: gzip"))

    async with misbehaving(keep) as server:
        client = GuardedClient()
        headers = (("hOsT", "example.com"), ("X-One", "1"), ("content-length", "4"), ("X-One", "2"))
        reply = await client.send(Call("POST", f"{server.url}/a", headers, b"body", exact=True))
        await client.aclose()
    assert got == [
        b"POST /a HTTP/1.1\r\nhOsT: example.com\r\nX-One: 1\r\ncontent-length: 4\r\nX-One: 2\r\n\r\nbody"
    ]
    assert reply.body == packed


@pytest.mark.parametrize("behaviour", [Peer.wait_until_gone, silent_after_headers, drip, interim_for_ever])
async def test_a_call_ends_within_its_deadline_whatever_the_server_does(behaviour: Behaviour) -> None:
    async with misbehaving(behaviour) as server:
        client = GuardedClient(deadline=0.3)
        watch = Stopwatch()
        with pytest.raises(Unanswered, match=r"none came within 0\.3 s"):
            await client.send(Call("POST", server.url, (), b"x"), watch)
        assert 0.3 <= watch.timing.total < 1.3
        await client.aclose()


async def test_a_server_that_accepts_nothing_is_not_reached() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        port = full.getsockname()[1]
        waiting = [socket.socket() for _ in range(4)]
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex(("127.0.0.1", port))
        client = GuardedClient(deadline=0.3)
        with pytest.raises(NotReached):
            await client.send(Call("POST", f"http://127.0.0.1:{port}", (), b"x"))
        for sock in waiting:
            sock.close()


async def test_the_times_are_known_after_a_failure() -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        client = GuardedClient(deadline=0.2)
        watch = Stopwatch()
        with pytest.raises(Unanswered):
            await client.send(Call("POST", server.url, (), b"x"), watch)
        await client.aclose()
    assert watch.sent
    assert watch.timing.connect is not None
    assert watch.timing.first_byte is None


async def test_redirects_are_answers_and_are_not_followed() -> None:
    async def away(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"", b"Location: http://127.0.0.1:1/", status=b"307 Temporary Redirect"))

    async with misbehaving(away) as server:
        client = GuardedClient()
        assert (await client.send(Call("POST", server.url, (), b"x"))).status == 307
        await client.aclose()


async def test_proxies_and_certificates_from_the_environment_change_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.setenv(name, "rubbish://no.where:1")
    async with misbehaving(well) as server:
        client = GuardedClient()
        assert (await client.send(Call("GET", server.url))).body == b"ok"
        await client.aclose()


async def test_authorities_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    for name, text in (("missing.pem", None), ("rubbish.pem", "rubbish")):
        if text:
            (tmp_path / name).write_text(text)
        with pytest.raises(NotReached, match=name):
            await GuardedClient(route=Route(ca_file=str(tmp_path / name))).send(
                Call("GET", "https://127.0.0.1:1/")
            )


async def test_plain_http_leaves_this_machine_only_where_that_is_allowed() -> None:
    """0.0.0.0 is no loopback address to us, yet it is this machine."""

    async def well(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"ok"))

    async with misbehaving(well) as server:
        call = Call("POST", server.url.replace("127.0.0.1", "0.0.0.0"), (), b"x")
        for open_client, reached in ((GuardedClient(), False), (GuardedClient(plain_http=True), True)):
            with nullcontext() if reached else pytest.raises(NotReached, match="for this machine only"):
                assert (await open_client.send(call)).body == b"ok"
            await open_client.aclose()


UNUSABLE = [
    "http://kit.example/",
    "http://10.0.0.1/",
    "http://127.0.0.1.example/",
    "ftp://127.0.0.1/",
    "//127.0.0.1/",
    "",
    "https://",
    "http://[::1",
    "http://127.0.0.1:99999/",
    "http://127.0.0.1:x/",
]


@pytest.mark.parametrize("url", UNUSABLE)
async def test_an_address_that_is_not_for_use_is_never_connected_to(url: str) -> None:
    with pytest.raises(NotReached):
        await GuardedClient(deadline=1).send(Call("POST", url, (), b"x"))


BROKEN = {
    "line break in a header": Call("POST", "http://127.0.0.1:1/", (("X", "a\r\nb"),)),
    "a header beyond Latin-1": Call("POST", "http://127.0.0.1:1/", (("X", "€"),)),
    "a blank in a header name": Call("POST", "http://127.0.0.1:1/", (("X Y", "a"),)),
    "a target that is not ASCII": Call("POST", "http://127.0.0.1:1/ü"),
    "a blank in the target": Call("POST", "http://127.0.0.1:1/a b"),
    "a blank in the method": Call("PO ST", "http://127.0.0.1:1/"),
}


@pytest.mark.parametrize("call", BROKEN.values(), ids=BROKEN)
async def test_a_request_that_http_does_not_allow_is_not_sent(call: Call) -> None:
    got: list[bytes] = []

    async def keep(peer: Peer) -> None:
        got.append(await peer.reader.read())

    async with misbehaving(keep) as server:
        client, watch = GuardedClient(), Stopwatch()
        url = call.url.replace("http://127.0.0.1:1", server.url)
        with pytest.raises(NotReached, match="characters that HTTP does not allow"):
            await client.send(replace(call, url=url), watch)
        assert not watch.sent
        await client.aclose()
    assert b"".join(got) == b""


async def test_many_calls_at_once_share_the_connections() -> None:
    async with misbehaving(well) as server:
        client = GuardedClient()
        calls = [client.send(Call("POST", server.url, (), b"x")) for _ in range(100)]
        assert [reply.body for reply in await asyncio.gather(*calls)] == [b"ok"] * 100
        assert server.connections <= MOST_CALLS
        await client.aclose()


async def test_after_200_cancels_at_random_points_the_next_call_works() -> None:
    dice = random.Random(1)

    async def slow(peer: Peer) -> None:
        while True:
            await peer.request()
            await asyncio.sleep(0.002)
            await peer.say(answer(b"ok"))

    async with misbehaving(slow) as server:
        client, tasks = GuardedClient(deadline=2), Tasks()
        for _ in range(200):
            call = tasks.start(client.send(Call("POST", server.url, (), b"x")), "call")
            for _ in range(dice.randrange(12)):
                await asyncio.sleep(0)
            await asyncio.sleep(dice.choice((0, 0, 0.001, 0.003)))
            call.cancel()
            with suppress(asyncio.CancelledError):
                await call
        for _ in range(MOST_CALLS + 1):
            assert (await client.send(Call("POST", server.url, (), b"x"))).body == b"ok"
        await client.aclose()


async def test_closing_drops_calls_under_way() -> None:
    arrived = asyncio.Event()

    async def take(peer: Peer) -> None:
        await peer.request()
        arrived.set()
        await peer.wait_until_gone()

    async with misbehaving(take) as server:
        client, tasks = GuardedClient(), Tasks()
        call = tasks.start(_outcome(client.send(Call("POST", server.url, (), b"x"))), "call")
        await arrived.wait()
        await client.aclose()
        assert isinstance(await call, Unanswered)


async def _outcome(call: object) -> object:
    try:
        return await call  # type: ignore[misc]
    except KitError as error:
        return error


FAULTS: list[tuple[str, type[Exception]]] = [
    (where, error)
    for where in ("open", "_part")
    for name, error in vars(httpcore).items()
    if isinstance(error, type) and issubclass(error, Exception) and name != "ConnectionNotAvailable"
]
FAULTS += [("open", OSError), ("open", ConnectionResetError), ("open", ssl.SSLError), ("open", UnicodeError)]


@pytest.mark.parametrize(("where", "error"), FAULTS)
async def test_no_error_of_a_lower_layer_escapes(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: str, error: type[Exception]
) -> None:
    trusted = authority().save(tmp_path / "authority.pem")
    async with misbehaving(well, authority().server(tmp_path)) as server:
        client, watch = GuardedClient(route=Route(ca_file=trusted)), Stopwatch()
        call = Call("POST", f"https://localhost:{server.port}/", (), b"x")
        with monkeypatch.context() as patch:
            patch.setattr(Stream, where, _raising(error))
            with pytest.raises(NotReached if where == "open" else Unanswered):
                await client.send(call, watch)
        assert watch.sent == (where != "open")
        assert (await client.send(call)).body == b"ok"
        await client.aclose()


def _raising(error: type[Exception]) -> Callable[..., object]:
    def fail(*_: object) -> object:
        raise error

    return fail


@pytest.mark.parametrize("said", [answer(b"", b"Location: /?token=SESAME", status=b"302 Found"), b"rubbish"])
async def test_no_secret_is_logged_even_at_the_finest_level(
    caplog: pytest.LogCaptureFixture, said: bytes
) -> None:
    """httpx logs URLs, httpcore what was answered; a login has its secret in the URL."""

    async def behave(peer: Peer) -> None:
        await peer.request()
        await peer.say(said)

    async with misbehaving(behave) as server:
        client = GuardedClient()
        with caplog.at_level(logging.DEBUG), suppress(KitError):
            url = f"{server.url}/?access_token=SESAME"
            await client.send(Call("POST", url, (("Authorization", "Bearer SESAME"),), b"SESAME"))
        await client.aclose()
    assert "SESAME" not in caplog.text
    assert [record.name for record in caplog.records if record.name.startswith("http")] == []


async def test_a_client_that_was_closed_reaches_nobody() -> None:
    async with misbehaving(well) as server:
        client = GuardedClient()
        await client.aclose()
        await client.aclose()
        with pytest.raises(NotReached):
            await client.send(Call("GET", server.url))
        assert server.connections == 0


async def test_what_is_escaped_in_a_url_is_sent_as_it_stands() -> None:
    got: list[bytes] = []

    async def keep(peer: Peer) -> None:
        got.append(await peer.request())
        await peer.say(answer(b"ok"))

    async with misbehaving(keep) as server:
        client = GuardedClient()
        await client.send(Call("GET", f"{server.url}/a/../%7eb//c?d=%2F&e=a+b'\"<>|"))
        await client.aclose()
    assert got[0].startswith(b"GET /a/../%7eb//c?d=%2F&e=a+b'\"<>| HTTP/1.1\r\n")
