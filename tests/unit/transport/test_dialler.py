"""httpcore is only ever given connections that were dialled here."""

from __future__ import annotations

import pytest

from kitdesk.model.errors import NotReached
from kitdesk.transport.dialler import Dialler
from kitdesk.transport.stopwatch import Stopwatch
from kitdesk.transport.trip import Trip, under_way
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.raw_server import Peer, misbehaving

pytestmark = pytest.mark.anyio


async def well(peer: Peer) -> None:
    await peer.wait_until_gone()


async def test_a_connection_is_known_until_it_is_closed() -> None:
    async with misbehaving(well) as server:
        dialler = Dialler(plain=True, loopback_only=True)
        under_way.set(Trip(Stopwatch()))
        stream = await dialler.connect_tcp("127.0.0.1", server.port, 5)
        assert dialler.streams == {stream}
        stream.drop()
        await stream.closed
    assert not dialler.streams


async def test_a_pool_for_this_machine_alone_asks_no_proxy() -> None:
    proxy = ConnectProxy()
    async with proxying(proxy):
        under_way.set(Trip(Stopwatch()))
        with pytest.raises(NotReached):
            await Dialler(plain=True, loopback_only=True, proxy=proxy.proxy).connect_tcp(HOST, 80, 5)
    assert proxy.asked == []
