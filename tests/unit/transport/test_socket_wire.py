"""What goes through a wire comes out on the other side, and what has come is read after a write failed."""

from __future__ import annotations

import asyncio
import socket
from pathlib import Path

import pytest

from kitdesk.model.route import Route
from kitdesk.tasks import Tasks
from kitdesk.transport.socket_wire import SocketWire, TlsWire
from kitdesk.transport.tls import trusting
from tests.support.certificates import authority
from tests.support.raw_server import Peer, misbehaving

pytestmark = pytest.mark.anyio


async def connected(port: int) -> socket.socket:
    sock = socket.socket()
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", port))
    return sock


async def echo(peer: Peer) -> None:
    while data := await peer.reader.read(65536):
        await peer.say(data)


async def read_all(wire: SocketWire, size: int) -> bytes:
    got = bytearray()
    while len(got) < size:
        got += await wire.read(4_096)
    return bytes(got)


@pytest.mark.parametrize("secure", [False, True])
async def test_a_megabyte_goes_both_ways_at_once(tmp_path: Path, secure: bool) -> None:
    sent = bytes(range(256)) * 4_096
    tls = authority().server(tmp_path) if secure else None
    async with misbehaving(echo, tls) as server:
        sock = await connected(server.port)
        wire = SocketWire(sock)
        if secure:
            context = trusting(Route(ca_file=authority().save(tmp_path / "authority.pem")))
            wire = await TlsWire.over(sock, context, "localhost", server.port)
        with wire:
            writing = Tasks()
            writing.start(wire.write(sent), "write")
            assert await read_all(wire, len(sent)) == sent
            await writing.close()


async def test_the_other_side_learns_that_no_more_comes_and_may_still_answer() -> None:
    async def answer_at_the_end(peer: Peer) -> None:
        assert await peer.reader.read() == b"all"
        await peer.say(b"thanks")

    async with misbehaving(answer_at_the_end) as server:
        with SocketWire(await connected(server.port)) as wire:
            await wire.write(b"all")
            wire.end()
            assert await wire.read(100) == b"thanks"
            assert await wire.read(100) == b""


async def test_what_came_is_read_though_a_write_has_failed() -> None:
    async def refuse(peer: Peer) -> None:
        await peer.say(b"no")

    async with misbehaving(refuse) as server:
        with SocketWire(await connected(server.port)) as wire:
            with pytest.raises(OSError):  # noqa: PT011 (a reset or a broken pipe)
                await wire.write(bytes(30 << 20))
            assert await wire.read(100) == b"no"
