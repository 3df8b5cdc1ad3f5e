from __future__ import annotations

import asyncio
import ssl
import time
from pathlib import Path

import pytest

from kitdesk.model.certificates import Tls
from kitdesk.model.errors import NotReached
from kitdesk.model.route import Route
from kitdesk.transport import certificates
from kitdesk.transport.certificates import shown_by
from tests.support.certificates import DAY, authority
from tests.support.conditions import until
from tests.support.raw_server import Peer, misbehaving

pytestmark = pytest.mark.anyio
AUTHORITY = "CN=kitdesk test authority"


async def stays(peer: Peer) -> None:
    await peer.wait_until_gone()


async def shown(tls: ssl.SSLContext, folder: Path, *, trust: bool = True) -> Tls:
    ca_file = authority().save(folder / "ca.pem") if trust else ""
    async with misbehaving(stays, tls) as server:
        told = await shown_by("localhost", server.port, 10, Route(ca_file=ca_file))
        await until(lambda: server.connections)  # in TLS 1.3 a server is through later than its client
        return told


async def test_of_a_trusted_server_the_whole_chain_up_to_the_authority_is_told(tmp_path: Path) -> None:
    tls = await shown(authority().server(tmp_path), tmp_path)
    assert [(each.subject, each.issuer) for each in tls.chain] == [
        ("CN=localhost", AUTHORITY),
        (AUTHORITY, AUTHORITY),
    ]
    assert (tls.version, tls.distrust, tls.fits) == ("TLSv1.3", "", True)
    assert tls.chain[0].holds(time.time())


async def test_a_trusted_certificate_for_another_host_does_not_fit(tmp_path: Path) -> None:
    tls = await shown(authority().server(tmp_path, host="example.com"), tmp_path)
    assert (tls.distrust, tls.fits, tls.chain[0].names) == ("", False, ("example.com",))


async def test_an_expired_certificate_is_told_all_the_same(tmp_path: Path) -> None:
    tls = await shown(authority().server(tmp_path, ends_in=-DAY), tmp_path)
    assert "has expired" in tls.distrust
    assert (len(tls.chain), tls.fits, tls.chain[0].holds(time.time())) == (1, True, False)


async def test_a_certificate_that_nobody_vouches_for_is_told_too(tmp_path: Path) -> None:
    alone = await shown(authority().server(tmp_path, alone=True), tmp_path)
    assert "self-signed" in alone.distrust
    assert [(each.subject, each.issuer) for each in alone.chain] == [("CN=localhost", "CN=localhost")]
    unknown = await shown(authority().server(tmp_path), tmp_path, trust=False)
    assert "not trusted here" in unknown.distrust
    assert [each.issuer for each in unknown.chain] == [AUTHORITY]


async def test_a_server_without_tls_says_so() -> None:
    async def talks(peer: Peer) -> None:
        await peer.say(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    async with misbehaving(talks) as server:
        with pytest.raises(NotReached, match=f"port {server.port} does not speak TLS"):
            await shown_by("localhost", server.port, 10)


async def test_a_server_that_says_nothing_is_left_after_a_while() -> None:
    async with misbehaving(stays) as server:
        with pytest.raises(NotReached, match=r"within 0\.3 s"):
            await shown_by("localhost", server.port, 0.3)


async def test_nobody_there_is_said_as_of_any_call() -> None:
    async with misbehaving(stays) as server:
        port = server.port
    with pytest.raises(NotReached, match="connection refused"):
        await shown_by("localhost", port, 10)


async def test_it_can_be_given_up(tmp_path: Path) -> None:
    async with misbehaving(stays) as server:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await shown_by("localhost", server.port, 10)


async def test_a_python_without_that_way_tells_the_own_certificate_of_a_trusted_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = certificates._chain

    class Bare:
        def __init__(self, spoken: ssl.SSLObject) -> None:
            self.getpeercert = spoken.getpeercert

    monkeypatch.setattr(certificates, "_chain", lambda spoken, way: whole(Bare(spoken), way))  # type: ignore[arg-type]
    assert [each.subject for each in (await shown(authority().server(tmp_path), tmp_path)).chain] == [
        "CN=localhost"
    ]
    assert (await shown(authority().server(tmp_path, alone=True), tmp_path)).chain == ()
