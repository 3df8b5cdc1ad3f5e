from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.desk.news import ReceiverChanged
from kitdesk.desk.receiving import outside
from kitdesk.desk.receiving.tunnel_programs import Program
from kitdesk.model.outside import Reach, TunnelStatus
from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.desks import Heard, open_desk
from tests.support.reverse_proxy import reverse_proxy
from tests.support.tunnels import CLOUDFLARED, on_path

pytestmark = pytest.mark.anyio
TUNNEL = "https://warm-words-of-four.trycloudflare.com"


async def test_the_address_for_kit_is_the_public_one_if_there_is_any(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        local = desk.outside.callback_url(desk.current.channel)
        assert local.startswith(f"http://127.0.0.1:{desk.listening.port}/callback/")
        desk.change_settings(public_address="https://hooks.example/kit")
        path = f"/callback/{desk.current.channel.callback_key}"
        assert desk.outside.callback_url(desk.current.channel) == f"https://hooks.example/kit{path}"
        assert desk.agent_url() == local


async def test_a_tunnel_goes_before_the_address_that_was_given_while_it_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path / "bin", cloudflared=CLOUDFLARED)
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        desk.change_settings(public_address="https://hooks.example")
        await desk.outside.tunnel.start(Program.CLOUDFLARED, desk.listening.port)
        await heard.until(lambda: desk.outside.address == TUNNEL)
        assert heard.of(ReceiverChanged)
        await desk.outside.tunnel.stop()
        assert desk.outside.address == "https://hooks.example"


async def test_a_tunnel_ends_when_its_port_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path / "bin", cloudflared=CLOUDFLARED)
    heard = Heard()
    async with open_desk(tmp_path, heard) as desk:
        await desk.outside.tunnel.start(Program.CLOUDFLARED, desk.listening.port)
        await heard.until(lambda: desk.outside.address)
        await desk.listen(desk.listening.port)
        assert desk.outside.address == TUNNEL
        await desk.listen(0)
        assert desk.outside.tunnel.status == TunnelStatus()


async def test_a_check_says_first_what_is_missing_here(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk:
        found = await desk.outside.check(desk.current.channel)
        assert (found.reach, str(found.reason)[:27]) == (Reach.NOBODY, "No public address is known.")
        desk.change_settings(public_address="https://hooks.example")
        desk.switch(False)
        found = await desk.outside.check(desk.current.channel)
        assert "switched off" in str(found.reason)
        await desk.listening.close()
        found = await desk.outside.check(desk.current.channel)
        assert "Nothing listens here" in str(found.reason)


async def test_a_check_finds_the_way_through_a_proxy(tmp_path: Path) -> None:
    async with open_desk(tmp_path, Heard()) as desk, reverse_proxy(desk.listening.port) as proxy:
        desk.change_settings(public_address=proxy.url)
        assert (await desk.outside.check(desk.current.channel)).reach is Reach.HERE


async def test_a_patient_check_tries_again_until_the_tunnel_is_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outside, "_PAUSES", (0.01, 0.01, 0.01))
    calls = 0

    async def not_yet(_request: Request) -> Answer:
        nonlocal calls
        calls += 1
        return Answer.text("not yet", 530)

    server = await Server.start(not_yet)
    try:
        async with open_desk(tmp_path, Heard()) as desk:
            desk.change_settings(public_address=server.url)
            await desk.outside.check(desk.current.channel)
            assert calls == 1
            found = await desk.outside.check(desk.current.channel, patiently=True)
            assert (found.reach, calls) == (Reach.OTHER, 5)
    finally:
        await server.close()
