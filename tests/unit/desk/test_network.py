"""What a desk does for a channel leaves by its network, and only Kit gets to see its certificate."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from kitdesk.callback.suite.target import Target
from kitdesk.desk.chair import Shot
from kitdesk.desk.desk import Desk
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import PartState
from kitdesk.model.network import Network
from kitdesk.model.route import route_of
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.desks import Heard, open_desk
from tests.support.fake_kit import UUID
from tests.support.timeline_values import a_body

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]
BARRED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
SECRETS = Credentials(Secret("tok"), Secret("s4lt"), Secret("p4ss"))


@pytest.fixture
async def proxy() -> AsyncIterator[ConnectProxy]:
    """It lets nobody through, and knows what it was asked for."""
    proxy = ConnectProxy(answer=BARRED)
    async with proxying(proxy):
        yield proxy


@pytest.fixture
async def desk(tmp_path: Path, proxy: ConnectProxy) -> AsyncIterator[Desk]:
    """On a channel behind the proxy."""
    async with open_desk(tmp_path, Heard()) as desk:
        network = Network(proxy.url.replace("//", "//ann@"))
        channel = Channel("n", "N", f"https://{HOST}", "acme", UUID, network=network)
        await desk.save_channel(channel, SECRETS)
        desk.choose("n")
        yield desk


async def test_messages_and_the_check_go_through_the_proxy(desk: Desk, proxy: ConnectProxy) -> None:
    event = await (await desk.current.send(a_body(client_id="c"), "c"))
    assert event.state is State.FAILED
    assert proxy.asked[-1] == f"{HOST}:443"
    assert b"Proxy-Authorization: Basic YW5uOnA0c3M=" in proxy.heads[-1]
    async with desk.check(desk.current.channel, desk.current.credentials) as check:
        states = {step.part.name: step.state async for step in check.steps()}
    assert (states["PROXY"], states["CONNECTION"]) == (PartState.OK, PartState.FAILED)


async def test_the_chair_and_the_check_of_the_address_do_too_and_show_no_certificate(
    desk: Desk, proxy: ConnectProxy, tmp_path: Path
) -> None:
    """The certificate's file is not there: whoever read it would fail by that."""
    current = desk.current.channel
    secret = replace(current, network=replace(current.network, client_certificate=str(tmp_path / "no.pem")))
    await desk.save_channel(secret, SECRETS)
    route = route_of(desk.current.channel, desk.current.credentials).anonymous
    shot = await desk.chair.fire("n", Target("https://shop.example/c", *_two(), route=route), Shot(b"{}"))
    assert "answered 403" in shot.error
    desk.change_settings(public_address="https://hooks.example")
    assert "answered 403" in str((await desk.outside.check(desk.current.channel)).reason)
    assert proxy.asked == ["shop.example:443", "hooks.example:443"]


async def test_another_network_opens_the_session_anew(desk: Desk, proxy: ConnectProxy) -> None:
    before = desk.current
    await desk.save_channel(replace(before.channel, network=Network()), SECRETS)
    assert desk.current is not before
    await desk.save_channel(replace(desk.current.channel, colour="pink"), SECRETS)
    assert desk.current.channel.network == Network()


def _two() -> tuple[Secret, Secret]:
    return SECRETS.salt, SECRETS.api_token
