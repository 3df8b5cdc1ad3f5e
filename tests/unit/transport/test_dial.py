"""Opening connections: each way it can fail has its plain reason, and nothing leaks."""

from __future__ import annotations

import datetime as dt
import socket
import threading
from pathlib import Path

import pytest

from kitdesk.model.errors import NotReached
from kitdesk.model.route import Route
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.stopwatch import Stopwatch
from tests.support.certificates import DAY, authority
from tests.support.raw_server import Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
LOOPBACK = ("127.0.0.1", "::1")


async def well(peer: Peer) -> None:
    await peer.request()
    await peer.say(answer(b"ok"))


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


def resolving_to(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    """Have every name lead to *addresses*."""
    real = socket.getaddrinfo

    def look_up(host: str, port: int, **options: int) -> list[object]:
        found = [real(address, port, type=socket.SOCK_STREAM)[0] for address in addresses]
        return found if host == "localhost" else real(host, port, **options)  # type: ignore[return-value]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


async def reason(url: str, client: GuardedClient | None = None) -> str:
    with pytest.raises(NotReached) as error:
        await (client or GuardedClient(deadline=5)).send(Call("POST", url, (), b"x"))
    return error.value.reason


async def test_an_unknown_name_is_told_with_the_name() -> None:
    assert "no-such-host.invalid" in await reason("https://no-such-host.invalid/")


async def test_a_name_that_cannot_be_one_is_told_so() -> None:
    assert "cannot be the name of a host" in await reason(f"https://{'x' * 64}.example/")


async def test_a_refused_connection_names_the_port() -> None:
    port = free_port()
    assert await reason(f"http://127.0.0.1:{port}/") == f"connection refused on port {port}"


async def test_plain_http_is_refused_when_the_name_leads_to_another_machine(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resolving_to(monkeypatch, "127.0.0.1", "192.0.2.1")
    assert "192.0.2.1" in await reason(f"http://localhost:{free_port()}/")


async def test_the_next_address_is_tried_when_one_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    async with misbehaving(well) as server:
        resolving_to(monkeypatch, "127.0.0.2", "127.0.0.1")
        client = GuardedClient()
        reply = await client.send(Call("GET", f"http://localhost:{server.port}/"))
        assert reply.body == b"ok"
        await client.aclose()


async def test_a_stuck_resolver_ends_with_the_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    real = socket.getaddrinfo

    def stuck(host: str, port: int, **options: int) -> object:
        if host == "kit.example" and not options.get("flags"):
            release.wait(10)
        return real("127.0.0.1" if host != "kit.example" else "", port, **options)

    monkeypatch.setattr(socket, "getaddrinfo", stuck)
    assert await reason("https://kit.example/", GuardedClient(deadline=0.2)) == "no connection within 0.2 s"
    release.set()


async def test_a_trusted_certificate_is_taken_and_every_step_is_timed(tmp_path: Path) -> None:
    trusted = authority().save(tmp_path / "authority.pem")
    async with misbehaving(well, authority().server(tmp_path)) as server:
        client, watch = GuardedClient(route=Route(ca_file=trusted)), Stopwatch()
        reply = await client.send(Call("POST", f"https://localhost:{server.port}/", (), b"x"), watch)
        await client.aclose()
    timing = watch.timing
    assert reply.body == b"ok"
    assert None not in (timing.dns, timing.connect, timing.tls, timing.first_byte)


async def test_a_certificate_that_does_not_fit_is_told_apart(tmp_path: Path) -> None:
    trusted = GuardedClient(route=Route(ca_file=authority().save(tmp_path / "authority.pem")))
    expired = authority().server(tmp_path, ends_in=-dt.timedelta(days=1))
    other_host = authority().server(tmp_path, host="other.example")
    alone = authority().server(tmp_path, alone=True)
    good = authority().server(tmp_path, ends_in=DAY)
    found = []
    for context, client in (
        (expired, trusted),
        (other_host, trusted),
        (alone, trusted),
        (good, GuardedClient()),
    ):
        async with misbehaving(well, context) as server:
            found.append(await reason(f"https://localhost:{server.port}/", client))
    assert [why.partition(";")[0] for why in found] == [
        "its certificate has expired",
        "its certificate is for another host",
        "its certificate is self-signed",
        "its certificate comes from an authority that is not trusted here",
    ]


async def test_a_plain_port_is_told_from_a_secure_one() -> None:
    async def greet(peer: Peer) -> None:
        await peer.say(b"220 smtp.example ESMTP\r\n")
        await peer.wait_until_gone()

    async with misbehaving(greet) as server:
        assert (
            await reason(f"https://localhost:{server.port}/")
            == f"port {server.port} does not speak TLS (https)"
        )


async def test_a_server_that_hangs_up_on_tls_is_not_reached() -> None:
    async def hang_up(peer: Peer) -> None:
        await peer.reader.read(1)

    async with misbehaving(hang_up) as server:
        assert "closed while TLS" in await reason(f"https://localhost:{server.port}/")


async def test_a_server_silent_on_tls_is_not_reached_in_time() -> None:
    async with misbehaving(Peer.wait_until_gone) as server:
        client = GuardedClient(deadline=0.3)
        assert await reason(f"https://localhost:{server.port}/", client) == "no connection within 0.3 s"
