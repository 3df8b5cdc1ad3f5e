from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from kitdesk.kit.session import Kit
from kitdesk.model.errors import KitError, PortTaken
from kitdesk.model.headers import Headers
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.model.wire import OutgoingEvent, read_outgoing
from kitdesk.sandbox.faults import Fault, Kind
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen
from kitdesk.sandbox.server import Coordinates, Sandbox
from tests.support.kit_requests import EVENT

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def running(host: str = "127.0.0.1", seen: list[Seen] | None = None) -> AsyncIterator[Sandbox]:
    told: list[Seen] = [] if seen is None else seen
    sandbox = await Sandbox.start(SandboxKit(on_seen=told.append), host)
    try:
        yield sandbox
    finally:
        await sandbox.close()


async def status_of(
    sandbox: Sandbox, headers: Headers, path: str = "/nowhere/at/all", version: str = "1.1"
) -> int:
    port = int(sandbox.url.rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = [
        f"POST {path} HTTP/{version}",
        *(f"{name}: {value}" for name, value in headers),
        "Content-Length: 0",
    ]
    writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1"))
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return int(answer.split()[1])


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "LOCALHOST:80", "127.0.0.1:9999", "127.8.8.8", "[::1]:1"]
)
async def test_a_loopback_host_is_let_in(host: str) -> None:
    async with running() as sandbox:
        assert await status_of(sandbox, (("Host", host),)) == 404


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.1",
        "2130706433",
        "0.0.0.0",
        "192.168.1.2",
        "[::]",
        "x@127.0.0.1",
        "127.0.0.1/",
        "127.0.0.1, evil.example",
        "127.0.0.1:port",
        "loc\xe4lhost",
    ],
)
async def test_any_other_host_is_refused(host: str) -> None:
    seen: list[Seen] = []
    async with running(seen=seen) as sandbox:
        assert await status_of(sandbox, (("Host", host),)) in (400, 403)  # 400 from the shell: no such header
    assert all("does not name this machine" in one.refused for one in seen)


async def test_without_a_host_or_with_two_nothing_is_taken() -> None:
    async with running() as sandbox:
        assert await status_of(sandbox, (), version="1.0") == 403
        assert await status_of(sandbox, ()) == 400
        assert await status_of(sandbox, (("Host", "localhost"), ("Host", "localhost"))) == 400


@pytest.mark.parametrize("origin", ["null", "", "http://127.0.0.1", "https://evil.example"])
@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
async def test_any_origin_is_refused_wherever_it_listens(host: str, origin: str) -> None:
    async with running(host) as sandbox:
        assert await status_of(sandbox, (("Host", "localhost"), ("Origin", origin))) == 403


async def test_listening_beyond_loopback_any_well_formed_host_is_let_in() -> None:
    async with running("0.0.0.0") as sandbox:
        assert await status_of(sandbox, (("Host", "kit.example:8080"),)) == 404
        assert await status_of(sandbox, (("Host", "a b"),)) in (400, 403)


async def test_a_taken_port_is_an_error_or_another_port_by_choice() -> None:
    async with running() as first:
        port = int(first.url.rpartition(":")[2])
        with pytest.raises(PortTaken):
            await Sandbox.start(SandboxKit(), port=port)
        second = await Sandbox.start(SandboxKit(), port=port, or_any_port=True)
        assert second.url != first.url
        await second.close()


async def test_its_coordinates_are_a_line_of_json_and_hide_the_secrets_elsewhere() -> None:
    async with running() as sandbox:
        coordinates = sandbox.coordinates()
        assert json.loads(coordinates.line()) == {
            "url": sandbox.url,
            "domain": "sandbox",
            "api_token": "sandbox-api-token",
            "channel_uuid": "00000000-0000-4000-8000-00000000c0de",
            "salt": "sandbox-salt",
        }
        assert "sandbox-api-token" not in repr(coordinates)


def test_coordinates_that_are_empty_are_in_the_line_all_the_same() -> None:
    line = Coordinates("http://127.0.0.1:1", "", Secret(""), "c", Secret("")).line()
    assert list(json.loads(line)) == ["url", "domain", "api_token", "channel_uuid", "salt"]


@pytest.mark.parametrize(
    ("fault", "fate", "taken"),
    [
        (Fault(Kind.TOO_MANY), State.FAILED, 0),
        (Fault(Kind.SERVER_FAULT), State.UNKNOWN, 0),
        (Fault(Kind.SERVER_FAULT, taken=True), State.UNKNOWN, 1),
        (Fault(Kind.DROP), State.UNKNOWN, 0),
        (Fault(Kind.DROP, taken=True), State.UNKNOWN, 1),
        (Fault(Kind.HTML), State.UNKNOWN, 0),
        (Fault(Kind.HTML, taken=True), State.UNKNOWN, 1),
        (Fault(Kind.NO_SUCCESS), State.REFUSED, 0),
        (Fault(latency=0.01), State.SENT, 1),
    ],
)
async def test_a_client_meets_a_fault_as_it_would_meet_kits(fault: Fault, fate: State, taken: int) -> None:
    """From outside nobody can tell whether what is *unknown* was taken."""
    events: list[OutgoingEvent] = []
    sandbox = await Sandbox.start(SandboxKit(on_taken=events.append))
    where = sandbox.coordinates()
    try:
        async with Kit(where.url, where.domain, where.channel_uuid, where.api_token) as kit:
            await kit.keeper.log_in()
            sandbox.kit.fault = replace(fault, on="event")
            met = State.SENT
            try:
                await kit.send(read_outgoing(EVENT))
            except KitError as error:
                met = error.fate
    finally:
        await sandbox.close()
    assert (met, len(events)) == (fate, taken)


async def test_a_sandbox_that_is_offline_cannot_be_reached_until_it_is_online_again() -> None:
    async with running() as sandbox:
        url = sandbox.url
        await sandbox.set_online(False)
        await sandbox.set_online(False)
        with pytest.raises(OSError, match="onnect"):
            await status_of(sandbox, (("Host", "localhost"),))
        await sandbox.set_online(True)
        assert sandbox.url == url
        assert await status_of(sandbox, (("Host", "localhost"),)) == 404
    assert not sandbox.online
