from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from kitdesk.desk.receiving.tunnel import Tunnel
from kitdesk.desk.receiving.tunnel_programs import Program
from kitdesk.model.outside import TunnelPhase, TunnelStatus
from tests.support.conditions import until
from tests.support.tunnels import CLOUDFLARED, NGROK, NGROK_WITHOUT_ACCOUNT, STUBBORN, is_alive, on_path

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def a_tunnel() -> AsyncIterator[tuple[Tunnel, list[TunnelStatus]]]:
    """A tunnel, and every status that it had."""
    had: list[TunnelStatus] = []
    tunnel = Tunnel(lambda: had.append(tunnel.status))
    try:
        yield tunnel, had
    finally:
        await tunnel.close()


@pytest.mark.parametrize(
    ("program", "address"),
    [
        (Program.CLOUDFLARED, "https://warm-words-of-four.trycloudflare.com"),
        (Program.NGROK, "https://ab12-203-0-113-7.ngrok-free.app"),
    ],
)
async def test_a_program_opens_a_tunnel_to_the_port_and_is_ended_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Program, address: str
) -> None:
    on_path(monkeypatch, tmp_path, cloudflared=CLOUDFLARED, ngrok=NGROK)
    async with a_tunnel() as (tunnel, had):
        await tunnel.start(program, 8787)
        assert tunnel.status == TunnelStatus(TunnelPhase.STARTING, program)
        await until(lambda: tunnel.status.phase is TunnelPhase.OPEN)
        assert tunnel.status.address == address
        if program is Program.CLOUDFLARED:
            await until(lambda: "url:http://127.0.0.1:8787" in tunnel.status.lines[-1])
        await tunnel.stop()
        assert tunnel.status == TunnelStatus() == had[-1]


async def test_one_that_ends_by_itself_says_why_and_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path, ngrok=NGROK_WITHOUT_ACCOUNT)
    async with a_tunnel() as (tunnel, _):
        await tunnel.start(Program.NGROK, 8787)
        await until(lambda: tunnel.status.phase is TunnelPhase.ENDED)
        assert not tunnel.status.runs
        assert "ngrok ended with code 1" in str(tunnel.status.fault)
        assert "add-authtoken" in str(tunnel.status.fault)
        assert "authentication failed" in tunnel.status.lines[-1]


async def test_an_address_ends_with_its_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path(monkeypatch, tmp_path, cloudflared="print('https://short-lived.trycloudflare.com')")
    async with a_tunnel() as (tunnel, had):
        await tunnel.start(Program.CLOUDFLARED, 8787)
        await until(lambda: tunnel.status.phase is TunnelPhase.ENDED)
        assert "https://short-lived.trycloudflare.com" in [status.address for status in had]
        assert tunnel.status.address == ""


@pytest.mark.parametrize("rights", [0o644, None])
async def test_what_cannot_be_run_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rights: int | None
) -> None:
    on_path(monkeypatch, tmp_path, cloudflared="")
    if rights is None:
        (tmp_path / "cloudflared").unlink()
    else:
        (tmp_path / "cloudflared").chmod(rights)
    async with a_tunnel() as (tunnel, _):
        await tunnel.start(Program.CLOUDFLARED, 8787)
        await until(lambda: tunnel.status.phase is TunnelPhase.ENDED)
        assert "cloudflared could not be started" in str(tunnel.status.fault)


async def test_another_one_takes_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path(monkeypatch, tmp_path, cloudflared=CLOUDFLARED, ngrok=NGROK)
    async with a_tunnel() as (tunnel, _):
        await tunnel.start(Program.CLOUDFLARED, 8787)
        await until(lambda: tunnel.status.address)
        await tunnel.start(Program.NGROK, 8787)
        await until(lambda: "ngrok" in tunnel.status.address)


async def test_stopping_and_starting_over_one_another_ends_in_what_was_asked_for_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path, cloudflared=STUBBORN, ngrok=NGROK)
    async with a_tunnel() as (tunnel, had):
        await tunnel.start(Program.CLOUDFLARED, 8787)
        await until(lambda: tunnel.status.address)
        stubborn = int(tunnel.status.lines[-1].split()[-1])
        await asyncio.gather(
            tunnel.stop(), tunnel.stop(), tunnel.start(Program.CLOUDFLARED, 1), tunnel.start(Program.NGROK, 1)
        )
        await until(lambda: not is_alive(stubborn))
        assert tunnel.status.program == Program.NGROK
        await until(lambda: "ngrok" in tunnel.status.address)
        assert [status.program for status in had[-2:]] == [Program.NGROK] * 2
        await tunnel.stop()
        assert tunnel.status == TunnelStatus()


async def test_closing_ends_even_a_stubborn_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_path(monkeypatch, tmp_path, cloudflared=STUBBORN)
    async with a_tunnel() as (tunnel, _):
        await tunnel.start(Program.CLOUDFLARED, 8787)
        await until(lambda: tunnel.status.address)
        pid = int(tunnel.status.lines[-1].split()[-1])
    await until(lambda: not is_alive(pid))
