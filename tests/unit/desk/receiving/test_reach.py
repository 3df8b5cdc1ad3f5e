from __future__ import annotations

import asyncio
import datetime as dt
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kitdesk.callback.receiver import Receiver
from kitdesk.desk.receiving.reach import check_reach
from kitdesk.model.outside import Reach, Reached
from kitdesk.model.route import Route
from kitdesk.transport import dial
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.http import Answer, Request
from tests.support.certificates import authority
from tests.support.raw_server import Peer, answer, misbehaving
from tests.support.reverse_proxy import reverse_proxy

pytestmark = pytest.mark.anyio
PAGE = answer(b"<html>Visit site</html>", b"Content-Type: text/html", b"Server: tunnel/1.0")


@asynccontextmanager
async def listening() -> AsyncIterator[Receiver]:
    async def ok(_request: Request) -> Answer:
        return Answer.text("OK")

    receiver = await Receiver.start()
    receiver.route("key", ok)
    try:
        yield receiver
    finally:
        await receiver.close()


async def check(receiver: Receiver, base: str, ca_file: str = "", deadline: float = 5.0) -> Reached:
    http = GuardedClient(deadline=deadline, route=Route(ca_file=ca_file))
    try:
        return await check_reach(http, f"{base}/callback/key", receiver)
    finally:
        await http.aclose()


def called_here(monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """Let the name server say that *host* is this machine, as it would for a machine in public."""
    look_up = dial._look_up

    def here(name: str, port: int, flags: int = 0) -> dial.Found:
        known = name == host and not flags
        return look_up("127.0.0.1" if known else name, port, flags)

    monkeypatch.setattr(dial, "_look_up", here)


async def answered(data: bytes) -> Reached:
    """What is found where this answers."""

    async def say(peer: Peer) -> None:
        await peer.request()
        await peer.say(data)

    async with listening() as receiver, misbehaving(say) as server:
        return await check(receiver, server.url)


async def test_the_own_answer_is_recognised_through_a_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called_here(monkeypatch, "hooks.example")
    tls = authority().server(tmp_path, "hooks.example")
    ca_file = authority().save(tmp_path / "ca.pem")
    async with listening() as receiver, reverse_proxy(receiver.port, tls) as proxy:
        found = await check(receiver, f"https://hooks.example:{proxy.port}", ca_file)
    assert found.reach is Reach.OWN
    assert found.seconds


async def test_a_proxy_may_put_the_receiver_under_a_path_of_its_own() -> None:
    async with listening() as receiver, reverse_proxy(receiver.port, prefix=b"/hooks") as proxy:
        assert (await check(receiver, f"{proxy.url}/hooks")).reach is Reach.HERE
        found = await check(receiver, f"{proxy.url}/other")
    assert found.reach is Reach.OTHER
    assert "knows no channel under this path" in str(found.reason)


async def test_an_address_of_this_machine_is_called_what_it_is() -> None:
    async with listening() as receiver:
        found = await check(receiver, receiver.url)
    assert found.reach is Reach.HERE
    assert "Kit cannot call it" in str(found.reason)


async def test_another_kitdesk_is_told_from_this_one() -> None:
    async with listening() as receiver, listening() as other:
        found = await check(receiver, other.url)
    assert found.reach is Reach.OTHER
    assert "Another kitdesk answers" in str(found.reason)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (PAGE, "a web page that is not kitdesk's (status 200, server: tunnel/1.0)"),
        (answer(b"hello"), "Somebody else answers at 127.0.0.1"),
        (answer(b"hello"), "(status 200, server: not named)"),
        (answer(b"kitdesk-probe"), "Somebody else answers"),
        (
            answer(b"", b"Location: https://login.example/?next=x", b"Server: gate", status=b"302 Found"),
            "sends the caller on to https://login.example/?next=x (status 302, server: gate)",
        ),
        (answer(b"", status=b"308 Permanent Redirect"), "sends the caller on to –"),
        (answer(b"who are you", status=b"401 Unauthorized"), "wants a sign-in"),
        (answer(b"", status=b"403 Forbidden"), "wants a sign-in"),
        (answer(b"x", b"Server: nginx", status=b"502 Bad Gateway"), "finds nothing behind it (status 502"),
        (answer(b"x", b"Server: cloudflare", status=b"530 Origin"), "(status 530, server: cloudflare)"),
        (
            answer(b"x", b"Ngrok-Error-Code: ERR_NGROK_3200", status=b"404 Not Found"),
            "finds nothing behind it",
        ),
        (answer(b"x", status=b"404 Not Found"), "Somebody else answers"),
    ],
)
async def test_somebody_else_is_named_by_status_and_server(data: bytes, said: str) -> None:
    found = await answered(data)
    assert found.reach is Reach.OTHER
    assert said in str(found.reason)
    assert found.seconds is None


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"SSH-2.0-OpenSSH_9.2\r\n", "gives no whole answer"),
        (answer(b"short", length=500), "gives no whole answer"),
        (b"", "gives no whole answer"),
        (answer(b"no gzip", b"Content-Encoding: gzip"), "answered with status 200, but not as kitdesk does"),
    ],
)
async def test_what_gives_no_answer_is_not_reachable(data: bytes, said: str) -> None:
    found = await answered(data)
    assert found.reach is Reach.NOBODY
    assert said in str(found.reason)


async def test_one_that_never_answers_is_given_up() -> None:
    async with listening() as receiver, misbehaving(Peer.wait_until_gone) as server:
        found = await check(receiver, server.url, deadline=0.2)
    assert found.reach is Reach.NOBODY
    assert "none came within 0.2 s" in str(found.reason)


async def test_a_check_can_be_cancelled() -> None:
    async with listening() as receiver, misbehaving(Peer.wait_until_gone) as server:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await check(receiver, server.url)


async def test_where_nobody_listens_the_reason_is_told() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with listening() as receiver:
        found = await check(receiver, f"http://127.0.0.1:{port}")
        unknown = await check(receiver, "https://no.such.host.invalid")
    assert f"connection refused on port {port}" in str(found.reason)
    assert unknown.reach is Reach.NOBODY


@pytest.mark.parametrize(
    ("host", "days", "alone", "said"),
    [
        ("localhost", -1, False, "its certificate has expired"),
        ("other.example", 1, False, "its certificate is for another host"),
        ("localhost", 1, True, "its certificate is self-signed"),
    ],
)
async def test_a_certificate_that_does_not_do_is_explained(
    tmp_path: Path, host: str, days: int, alone: bool, said: str
) -> None:
    tls = authority().server(tmp_path, host, dt.timedelta(days=days), alone=alone)
    ca_file = authority().save(tmp_path / "ca.pem")
    async with listening() as receiver, reverse_proxy(receiver.port, tls) as proxy:
        found = await check(receiver, f"https://localhost:{proxy.port}", ca_file)
    assert found.reach is Reach.NOBODY
    assert f"No secure connection to localhost:{proxy.port}: {said}" in str(found.reason)
