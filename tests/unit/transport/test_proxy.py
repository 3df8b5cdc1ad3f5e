"""Through a proxy: the server behind it is spoken to as without, and what the proxy refuses is told apart."""

from __future__ import annotations

import socket
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.model.errors import NotReached, Unanswered
from kitdesk.model.route import Proxy, Route
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import inner
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.raw import RawCall, RawClient
from kitdesk.transport.stopwatch import Stopwatch
from tests.support.certificates import authority
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.raw_server import Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
CALL = Call("POST", f"https://{HOST}/event", (), b"x")


async def well(peer: Peer) -> None:
    while b"Connection: close" not in await peer.request():
        await peer.say(answer(b"ok"))
    await peer.say(answer(b"ok"))


def route(proxy: ConnectProxy, folder: Path, user: str = "", password: str = "") -> Route:
    ca_file = authority().save(folder / "authority.pem")
    return Route(ca_file, replace(proxy.proxy, user=user, password=Secret(password)))


async def reason(over: Route, url: str = CALL.url) -> str:
    client = GuardedClient(5, route=over)
    with pytest.raises(NotReached) as error:
        await client.send(Call("POST", url, (), b"x"))
    await client.aclose()
    assert inner(error.value.reason), "it can be told in other languages"
    return error.value.reason


async def test_a_server_is_reached_through_a_proxy_and_its_certificate_is_its_own(tmp_path: Path) -> None:
    """The proxy sees the name and nothing of the request; the connection is used again."""
    async with misbehaving(well, authority().server(tmp_path, HOST)) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            client, watch = GuardedClient(5, route=route(proxy, tmp_path)), Stopwatch()
            assert (await client.send(CALL, watch)).body == b"ok"
            assert (await client.send(CALL)).body == b"ok"
            await client.aclose()
    assert proxy.asked == [f"{HOST}:443"]
    assert b"Host: kit.example:443\r\n" in proxy.heads[0]
    timing = watch.timing
    assert timing.dns is None  # the proxy looks it up
    assert None not in (timing.connect, timing.tls, timing.first_byte)
    assert watch.proxy is not None
    assert watch.proxy <= (timing.connect or 0)


async def test_user_and_password_are_for_the_proxy_alone(tmp_path: Path) -> None:
    heads: list[bytes] = []

    async def look(peer: Peer) -> None:
        heads.append(await peer.request())
        await peer.say(answer(b"ok"))

    async with misbehaving(look, authority().server(tmp_path, HOST)) as server:
        proxy = ConnectProxy(server.port, "ann", "p:ä ss")
        async with proxying(proxy):
            client = GuardedClient(5, route=route(proxy, tmp_path, "ann", "p:ä ss"))
            assert (await client.send(CALL)).body == b"ok"
            await client.aclose()
            why = await reason(route(proxy, tmp_path, "ann", "wrong"))
            assert why == f"the proxy 127.0.0.1:{proxy.port} did not take user and password"
            assert "asks for user and password" in await reason(route(proxy, tmp_path))
    assert b"Proxy-Authorization" not in heads[0]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
async def test_this_machine_is_never_reached_through_the_proxy(tmp_path: Path, host: str) -> None:
    async with misbehaving(well) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            client = GuardedClient(5, route=route(proxy, tmp_path))
            assert (await client.send(Call("GET", f"http://{host}:{server.port}/"))).body == b"ok"
            await client.aclose()
    assert proxy.asked == []


async def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = ConnectProxy()
    async with proxying(proxy):
        for name in ("HTTPS_PROXY", "https_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        client = GuardedClient(5)
        with pytest.raises(NotReached):
            await client.send(Call("GET", "https://no-such-host.invalid/"))
        await client.aclose()
    assert proxy.asked == []


async def test_a_proxy_that_is_not_there_is_told_from_the_host(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        port = int(sock.getsockname()[1])
    watch = Stopwatch()
    client = GuardedClient(5, route=Route(proxy=Proxy("127.0.0.1", port)))
    with pytest.raises(NotReached) as error:
        await client.send(CALL, watch)
    refused = f"connection refused on port {port}"
    assert error.value.reason == f"the proxy 127.0.0.1:{port} could not be reached, {refused}"
    assert (error.value.host, watch.proxy, watch.timing.connect) == (HOST, None, None)


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (
            b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno.",
            "did not connect to it and answered 502",
        ),
        (b"HTTP/1.1 403 Forbidden\r\n\r\n", "did not connect to it and answered 403"),
        (b"SSH-2.0-OpenSSH\r\n", "does not answer as an HTTP proxy does"),
        (b"", "does not answer as an HTTP proxy does"),
        (b"HTTP/1.1 200 OK\r\n\r\nmore", "does not answer as an HTTP proxy does"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000, "does not answer as an HTTP proxy does"),
    ],
)
async def test_what_a_proxy_answers_instead_is_told(tmp_path: Path, said: bytes, why: str) -> None:
    proxy = ConnectProxy(answer=said)
    async with proxying(proxy):
        assert why in await reason(route(proxy, tmp_path))


async def test_a_proxy_that_keeps_silent_ends_with_the_deadline(tmp_path: Path) -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        client = GuardedClient(0.3, route=Route(proxy=Proxy("127.0.0.1", server.port)))
        with pytest.raises(NotReached, match=r"no connection within 0\.3 s"):
            await client.send(CALL)
        await client.aclose()


async def test_a_host_that_is_not_who_it_says_is_not_spoken_to(tmp_path: Path) -> None:
    """A proxy that opens TLS on the way shows a certificate of its own."""
    async with misbehaving(well, authority().server(tmp_path, "other.example")) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            assert await reason(route(proxy, tmp_path)) == "its certificate is for another host"


async def test_a_connection_that_breaks_off_behind_a_proxy_may_have_taken_the_request(tmp_path: Path) -> None:
    async def hang_up(peer: Peer) -> None:
        await peer.request()

    async with misbehaving(hang_up, authority().server(tmp_path, HOST)) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            client = GuardedClient(5, route=route(proxy, tmp_path))
            with pytest.raises(Unanswered):
                await client.send(CALL)
            await client.aclose()


async def test_raw_requests_go_through_the_proxy_too(tmp_path: Path) -> None:
    async with misbehaving(well, authority().server(tmp_path, HOST)) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            client = RawClient(5, route=route(proxy, tmp_path))
            result = await client.send(RawCall.of(CALL))
    assert result.reply is not None
    assert result.reply.body == b"ok"
    assert proxy.asked == [f"{HOST}:443"]


async def test_plain_http_to_other_machines_goes_through_it_where_it_is_allowed(tmp_path: Path) -> None:
    async with misbehaving(well) as server:
        proxy = ConnectProxy(server.port)
        async with proxying(proxy):
            client = GuardedClient(5, route=route(proxy, tmp_path), plain_http=True)
            assert (await client.send(Call("GET", f"http://{HOST}/"))).body == b"ok"
            await client.aclose()
    assert proxy.asked == [f"{HOST}:80"]
