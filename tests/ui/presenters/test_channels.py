"""Channel settings and channel check, from their buttons to the desk."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton

from kitdesk.transport.http import Answer, Request
from kitdesk.transport.server import Server
from tests.support.desks import WatchedSandbox
from tests.support.memory_keyring import MemoryKeyring
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def env_of(sandbox: WatchedSandbox) -> str:
    """What a vendor's sample keeps in its ``.env``."""
    there = sandbox.coordinates
    return (
        f"KIT_IM_API_URL={there.url}\nKIT_ACCOUNT_NAME={there.domain}\n"
        f"KIT_API_TOKEN={there.api_token.reveal()}\nKIT_CHANNEL_UUID={there.channel_uuid}\n"
    )


async def new_channel(work: Workplace, sandbox: WatchedSandbox, name: str) -> None:
    """Set a channel up by hand, the settings staying open."""
    work.window.strip.new_channel_requested.emit()
    await work.pilot.until(lambda: work.pilot.dialog("channel_settings"), "the channel settings")
    QGuiApplication.clipboard().setText(env_of(sandbox))
    work.pilot.click("channel_settings.paste")
    QGuiApplication.clipboard().clear()
    work.pilot.fill("channel.name", name)
    work.pilot.click("channel_settings.save")


async def test_a_channel_is_made_by_pasting_an_env_file(home: Path, memory_keyring: MemoryKeyring) -> None:
    """Saved, it is the current one; its secret is in the keyring and not in the settings file."""
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await new_channel(work, sandbox, "Acme")
        await work.pilot.until(lambda: work.desk.current.channel.name == "Acme", "the channel, current")
        work.pilot.click("channel_settings.close")
        await work.pilot.until(lambda: work.pilot.dialog("channel_settings") is None, "the window")
        await work.pilot.until(lambda: "Acme" in work.window.strip.switcher.currentText(), "its name")
        await work.send("Hello Acme")
        assert len(sandbox.taken()) == 1
    text = (home / "settings.json").read_text()
    assert json.loads(text)["channels"][1]["base_url"] == sandbox.coordinates.url
    assert sandbox.kit.api_token.reveal() not in text
    assert sandbox.kit.api_token.reveal() in str(memory_keyring.kept)


async def test_the_settings_open_on_the_current_channel_with_its_secrets_hidden(home: Path) -> None:
    async with at_work(home) as work:
        work.window.strip.settings_requested.emit()
        await work.pilot.until(lambda: work.pilot.dialog("channel_settings"), "the channel settings")
        assert work.pilot.find("channel.name", QLineEdit).text() == "Sandbox"
        assert work.pilot.find("channel.api_token", QLineEdit).echoMode() is QLineEdit.EchoMode.Password
        work.pilot.click("channel_settings.close")


async def test_a_removed_channel_is_gone_from_the_strip(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await new_channel(work, sandbox, "Acme")
        await work.pilot.until(lambda: work.desk.current.channel.name == "Acme", "the channel")
        work.pilot.click("channel_settings.remove")
        await work.pilot.until(lambda: work.pilot.dialog("question"), "the question")
        work.pilot.click("question.remove")
        await work.pilot.until(lambda: len(work.desk.channels) == 1, "one channel")
        work.pilot.click("channel_settings.close")
        await work.pilot.until(lambda: "Sandbox" in work.window.strip.switcher.currentText(), "Sandbox")


async def test_what_the_settings_file_cannot_hold_cannot_be_saved(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await new_channel(work, sandbox, "Acme")
        work.pilot.find("channel.name", QLineEdit).setText("odd \u202e text")
        assert not work.pilot.find("channel_settings.save", QPushButton).isEnabled()
        assert "To save, fill or correct" in work.label("channel_settings.state")


async def test_the_current_channel_is_checked_step_by_step_and_again(home: Path) -> None:
    async with at_work(home) as work:
        work.pilot.click("strip.check")
        await work.pilot.until(lambda: "Ready" in work.label("check.sum"), "every part ok")
        work.pilot.click("check.again")
        await work.pilot.until(lambda: "Checking" in work.label("check.sum"), "the second check")
        await work.pilot.until(lambda: "Ready" in work.label("check.sum"), "every part ok again")
        work.pilot.click("check.close")


async def test_a_channel_is_checked_as_it_stands_in_the_form(home: Path) -> None:
    async with WatchedSandbox() as sandbox, at_work(home) as work:
        await new_channel(work, sandbox, "Acme")
        work.pilot.fill("channel.account_name", "nobody")
        work.pilot.click("channel_settings.check")
        await work.pilot.until(lambda: "Not ready" in work.label("check.sum"), "what is wrong")
        assert "nobody" in work.label("check.account.reason")
        work.pilot.click("check.close")


async def hanging_check(work: Workplace) -> Server:
    """A check under way against a server that never answers."""
    reached = asyncio.Event()

    async def never(_request: Request) -> Answer:
        reached.set()
        await asyncio.Event().wait()
        raise AssertionError

    server = await Server.start(never)
    work.window.strip.settings_requested.emit()
    work.pilot.click("channel_settings.add")
    for name, text in {
        "base_url": server.url,
        "account_name": "acme",
        "channel_uuid": "00000000-0000-4000-8000-00000000c0de",
        "api_token": "token-token",
    }.items():
        work.pilot.fill(f"channel.{name}", text)
    work.pilot.click("channel_settings.check")
    await reached.wait()
    return server


async def test_a_check_is_cancelled_with_its_dialog(home: Path) -> None:
    async with at_work(home) as work:
        server = await hanging_check(work)
        work.pilot.click("check.close")
        await work.pilot.until(lambda: work.pilot.dialog("check") is None, "the settings again")
        await server.close()


async def test_the_window_closed_during_a_check_ends_it(home: Path) -> None:
    async with at_work(home) as work:
        server = await hanging_check(work)
    await server.close()
