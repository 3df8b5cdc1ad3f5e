"""A session with Kit: what is sent goes out once, whatever the tokens do meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kitdesk.kit.session import Kit
from kitdesk.model.errors import KitError, Refused
from kitdesk.model.route import Route
from kitdesk.model.timeline import Exchange
from kitdesk.model.token import ACCESS_LIFETIME, Phase
from kitdesk.model.wire import read_outgoing
from kitdesk.transport.http import Answer, Request
from tests.support.certificates import authority
from tests.support.connect_proxy import HOST, ConnectProxy, proxying
from tests.support.fake_kit import ACCOUNT, API_TOKEN, UUID, FakeKit, refusal, serving
from tests.support.strict_tls import serving as tls_server

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def session(kit: FakeKit) -> AsyncIterator[tuple[Kit, list[Exchange]]]:
    made: list[Exchange] = []
    async with serving(kit) as server, Kit(server.url, ACCOUNT, UUID, API_TOKEN, record=made.append) as desk:
        yield desk, made


async def test_sending_logs_in_by_itself() -> None:
    kit = FakeKit()
    async with session(kit) as (desk, made):
        await desk.send(b"one")
        await desk.send(b"two")
    assert kit.bodies == [b"one", b"two"]
    assert [exchange.purpose for exchange in made] == ["login", "event", "event"]


async def test_an_event_that_is_a_value_is_sent_as_its_json() -> None:
    event = {
        "client_data": {"client_id": "c"},
        "event_id": "e",
        "event_type": "send_message",
        "event_data": {"message": {"message_id": "m"}},
    }
    kit = FakeKit()
    async with session(kit) as (desk, _made):
        await desk.send(read_outgoing(event))
    assert kit.bodies == [read_outgoing(event).to_json()]


async def test_a_send_with_a_dead_token_goes_out_once_after_one_refresh() -> None:
    kit = FakeKit()
    async with session(kit) as (desk, _made):
        await desk.send(b"one")
        desk.keeper.expire_now()
        await desk.send(b"two")
    assert kit.bodies == [b"one", b"two"]
    assert kit.calls == {"login": 1, "refreshToken": 1, "event": 2}


async def test_a_hundred_sends_around_an_expiry_cause_one_refresh_and_none_goes_twice() -> None:
    kit = FakeKit()
    async with session(kit) as (desk, _made):
        await desk.send(b"first")
        kit.expired = True
        bodies = [b"%d" % number for number in range(100)]
        await asyncio.gather(*map(desk.send, bodies))
    assert sorted(kit.bodies) == sorted([b"first", *bodies])
    assert (kit.calls["login"], kit.calls["refreshToken"]) == (1, 1)


async def test_a_token_refused_for_ever_is_renewed_once_per_send() -> None:
    def unauthorized(request: Request) -> Answer | None:
        return Answer(401) if request.path.endswith(UUID) else None

    kit = FakeKit(unauthorized)
    async with session(kit) as (desk, made):
        with pytest.raises(Refused):
            await desk.send(b"one")
    assert kit.calls == {"login": 1, "refreshToken": 1, "event": 2}
    assert [exchange.purpose for exchange in made] == ["login", "event", "token refresh", "event"]


async def test_a_no_that_has_nothing_to_do_with_tokens_is_final() -> None:
    def invalid(request: Request) -> Answer | None:
        return refusal("event_id is missing") if request.path.endswith(UUID) else None

    kit = FakeKit(invalid)
    async with session(kit) as (desk, _made):
        with pytest.raises(Refused, match="event_id is missing"):
            await desk.send(b"one")
    assert kit.calls == {"login": 1, "event": 1}


async def test_the_session_refreshes_in_the_background() -> None:
    kit, now = FakeKit(), 0.0
    refreshed = asyncio.Event()

    def tell() -> None:
        if kit.calls["refreshToken"] and desk.keeper.status().phase is Phase.LOGGED_IN:
            refreshed.set()

    async with serving(kit) as server:
        desk = Kit(server.url, ACCOUNT, UUID, API_TOKEN, clock=lambda: now, on_change=tell)
        async with desk, asyncio.timeout(5):
            await desk.send(b"one")
            now = ACCESS_LIFETIME - 10
            desk.keeper.lead = 20
            await refreshed.wait()
    assert kit.calls == {"login": 1, "event": 1, "refreshToken": 1}


async def test_a_session_goes_through_the_proxy_it_is_given(tmp_path: Path) -> None:
    with tls_server(authority().server(tmp_path, HOST)) as port:
        proxy = ConnectProxy(port)
        async with proxying(proxy):
            route = Route(authority().save(tmp_path / "ca.pem"), proxy.proxy)
            async with Kit(f"https://{HOST}", ACCOUNT, UUID, API_TOKEN, route=route) as kit:
                with pytest.raises(KitError):  # what is there is no Kit
                    await kit.send(b"{}")
    assert proxy.asked == [f"{HOST}:443"]
