"""The callbacks tool of the real window: addresses, reachability, tunnels and ports, from the buttons on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from kitdesk.model.channel import Channel
from tests.support.callbacks import CREDENTIALS, a_callback, post_signed
from tests.support.raw_server import Peer, answer, misbehaving
from tests.support.reverse_proxy import reverse_proxy
from tests.support.tunnels import CLOUDFLARED, NGROK_WITHOUT_ACCOUNT, install, is_alive, on_path
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
TUNNEL = "https://warm-words-of-four.trycloudflare.com"


def url(work: Workplace) -> str:
    return work.pilot.find("callbacks.url", QLineEdit).text()


def reached(work: Workplace) -> str:
    return work.label("callbacks.reached")


async def open_tool(work: Workplace) -> None:
    await work.until_ready()
    work.pilot.click("strip.callbacks")
    await work.pilot.until(lambda: work.window.findChild(QLineEdit, "callbacks.url"), "the tool")


async def test_the_address_shown_is_the_one_that_takes_callbacks(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        credentials = work.desk.current.credentials
        assert await post_signed(url(work), a_callback(), "evt-1", credentials) == 200
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        before = url(work)
        work.desk.choose("acme")
        assert url(work) != before
        assert await post_signed(url(work), a_callback()) == 200


async def test_a_channel_is_switched_off_and_on_and_the_window_says_so(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        work.pilot.find("callbacks.switch", QCheckBox).click()
        assert work.window.strip.callbacks.accessibleName() == "Switched off"
        assert "switched off" in work.window.strip.switcher.currentText()
        assert await post_signed(url(work), a_callback()) == 404
    async with workplace(home) as work:
        await open_tool(work)
        assert not work.pilot.find("callbacks.switch", QCheckBox).isChecked()
        work.pilot.find("callbacks.switch", QCheckBox).click()
        assert "switched off" not in work.window.strip.switcher.currentText()
        assert await post_signed(url(work), a_callback(), "evt-1", work.desk.current.credentials) == 200


async def test_what_a_mismatch_gets_is_kept(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        box = work.pilot.find("callbacks.on_mismatch", QComboBox)
        box.setCurrentIndex(2)
        box.activated.emit(2)
        assert await post_signed(url(work), a_callback(), "another") == 401
    async with workplace(home) as work:
        assert work.desk.current.channel.on_mismatch == "refuse"


async def test_a_public_address_is_checked_and_becomes_the_one_for_kit(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        async with reverse_proxy(work.desk.listening.port) as proxy:
            work.pilot.fill("callbacks.public_address", proxy.url)
            work.pilot.click("callbacks.check")
            assert url(work).startswith(f"{proxy.url}/callback/")
            await work.pilot.until(lambda: "leads to this kitdesk" in reached(work), "the own answer")
        assert work.pilot.find("callbacks.local", QLabel)
        work.pilot.click("callbacks.check")
        await work.pilot.until(lambda: "could not be reached" in reached(work), "that it is gone")
    async with workplace(home) as work:
        await open_tool(work)
        assert work.pilot.find("callbacks.public_address", QLineEdit).text() == proxy.url
        assert "Not checked yet" in reached(work)


async def test_the_page_of_somebody_else_is_told_from_kitdesk(home: Path) -> None:
    async def say(peer: Peer) -> None:
        await peer.request()
        await peer.say(answer(b"<html>", b"Content-Type: text/html", b"Server: tunnel/3"))

    async with workplace(home) as work, misbehaving(say) as server:
        await open_tool(work)
        work.pilot.fill("callbacks.public_address", server.url)
        work.pilot.click("callbacks.check")
        await work.pilot.until(lambda: "(status 200, server: tunnel/3)" in reached(work), "who it was")


async def test_a_check_can_be_cancelled_and_another_address_forgets_its_result(home: Path) -> None:
    async with workplace(home) as work, misbehaving(Peer.wait_until_gone) as server:
        await open_tool(work)
        work.pilot.fill("callbacks.public_address", server.url)
        work.pilot.click("callbacks.check")
        await work.pilot.until(lambda: server.connections, "the call")
        assert work.pilot.find("callbacks.check", QPushButton).text() == "Cancel"
        work.pilot.click("callbacks.check")
        assert "Not checked yet" in reached(work)
        work.pilot.click("callbacks.check")
        work.desk.change_settings(public_address="https://other.example")
        await work.desk.listen(0)
        assert "Not checked yet" in reached(work)


async def test_a_tunnel_is_started_gives_the_address_and_is_stopped(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path / "bin", cloudflared=CLOUDFLARED)
    async with workplace(home) as work:
        await open_tool(work)
        before = url(work)
        work.pilot.click("callbacks.tunnel.start_cloudflared")
        await work.pilot.until(lambda: url(work).startswith(f"{TUNNEL}/callback/"), "the tunnel's address")
        assert "Calling the address" in reached(work)
        assert TUNNEL in work.window.strip.callbacks.toolTip()
        lines = work.pilot.find("callbacks.tunnel.lines", QPlainTextEdit)
        await work.pilot.until(lambda: str(work.desk.listening.port) in lines.toPlainText(), "its lines")
        work.pilot.click("callbacks.tunnel.stop")
        await work.pilot.until(lambda: url(work) == before, "the local address again")
        assert work.desk.settings.public_address == ""


async def test_a_tunnel_that_ends_says_what_to_do(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path / "bin")
    async with workplace(home) as work:
        await open_tool(work)
        assert "Neither cloudflared nor ngrok" in work.label("callbacks.tunnel.state")
        install(tmp_path / "bin", ngrok=NGROK_WITHOUT_ACCOUNT)
        work.pilot.click("callbacks.tunnel.look")
        work.pilot.click("callbacks.tunnel.start_ngrok")
        await work.pilot.until(lambda: "add-authtoken" in work.label("callbacks.tunnel.state"), "what to do")


async def test_no_tunnel_outlives_the_window(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_path(monkeypatch, tmp_path / "bin", cloudflared=f"log(os.getpid())\n{CLOUDFLARED}")
    async with workplace(home) as work:
        await open_tool(work)
        work.pilot.click("callbacks.tunnel.start_cloudflared")
        await work.pilot.until(lambda: work.desk.outside.address == TUNNEL, "the tunnel")
        pid = int(work.desk.outside.tunnel.status.lines[0].split()[-1])
        assert is_alive(pid)
    assert not is_alive(pid)


async def test_another_port_can_be_chosen_by_its_number(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        work.pilot.click("callbacks.port.other")
        work.pilot.click("port.use")
        before = url(work)
        await work.pilot.until(lambda: url(work) != before, "another port")
        assert str(work.desk.listening.port) in work.label("callbacks.port.state")
        assert await post_signed(url(work), a_callback(), "evt-1", work.desk.current.credentials) == 200
