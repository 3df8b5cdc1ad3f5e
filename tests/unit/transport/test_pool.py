"""Connections are shared, made anew when httpcore's pool was hurt, and none is left open."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from kitdesk.model.route import Route
from kitdesk.tasks import Tasks
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.pool import Transport, Transports
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.trip import Trip
from tests.support.certificates import authority
from tests.support.conditions import until
from tests.support.raw_server import Peer, answer, misbehaving

pytestmark = pytest.mark.anyio
PLAIN = httpx.URL("http://127.0.0.1")
SECURE = httpx.URL("https://127.0.0.1")


async def well(peer: Peer) -> None:
    while True:
        await peer.request()
        await peer.say(answer(b"ok"))


def transport_of(client: GuardedClient) -> Transport:
    return client._transports._made["http"]


async def test_each_scheme_has_one_transport() -> None:
    transports = Transports()
    secure = await asyncio.gather(*(transports.towards(SECURE) for _ in range(3)))
    assert len(set(secure)) == 1
    plain = await transports.towards(PLAIN)
    assert plain is await transports.towards(PLAIN)
    assert plain is not secure[0]


async def test_a_cancel_within_httpcore_wears_the_transport_out() -> None:
    """Its connections stay with the calls under way, and are dropped with the last of them."""
    hold = asyncio.Event()

    async def slow(peer: Peer) -> None:
        await peer.request()
        await hold.wait()
        await peer.say(answer(b"ok"))
        await peer.wait_until_gone()

    async with misbehaving(slow) as server:
        client, tasks = GuardedClient(deadline=5), Tasks()
        other = tasks.start(client.send(Call("POST", server.url, (), b"x")), "other call")
        await until(lambda: server.connections)
        hurt = transport_of(client)
        with pytest.raises(asyncio.CancelledError), hurt.call(Trip(Stopwatch())):
            raise asyncio.CancelledError
        hold.set()
        assert (await client.send(Call("POST", server.url, (), b"x"))).body == b"ok"
        assert transport_of(client) is not hurt
        assert (await other).body == b"ok"
        await until(lambda: not hurt._dialler.streams)
        await client.aclose()


@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
async def test_a_cancel_at_any_point_leaves_no_connection_behind(tmp_path: Path, secure: bool) -> None:
    """The task is cancelled once after each number of turns of the loop, and once more in the next turn."""
    trusted = authority().save(tmp_path / "authority.pem")
    tls = authority().server(tmp_path) if secure else None
    async with misbehaving(well, tls) as server:
        client, tasks = GuardedClient(5, route=Route(ca_file=trusted)), Tasks()
        call = Call("POST", f"http{'s' * secure}://localhost:{server.port}/", (), b"x")
        assert (await client.send(call)).body == b"ok"
        for turns in range(60):
            for cancels in (1, 2):
                task = tasks.start(client.send(call), "call")
                for _ in range(turns):
                    await asyncio.sleep(0)
                for _ in range(cancels):
                    task.cancel()
                    await asyncio.sleep(0)
                with suppress(asyncio.CancelledError):
                    await task
            assert (await client.send(call)).body == b"ok"
            for transport in client._transports._made.values():
                assert len(transport._pool.connections) == len(transport._dialler.streams) <= 3
        await client.aclose()
