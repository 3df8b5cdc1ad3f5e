"""A whole desk: its channels and their secrets, its sandbox, and what is there again at the next start."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kitdesk.desk.desk import Desk
from kitdesk.desk.news import ChannelsChanged, ExchangeMade
from kitdesk.model.channel import SANDBOX_ID, Credentials
from kitdesk.model.checkup import PartState
from kitdesk.model.errors import FileFault, InputError, KeyringFault
from kitdesk.model.states import State
from kitdesk.model.token import Phase
from kitdesk.store.journal import Journal
from kitdesk.store.secrets import Vault
from tests.support.desks import Heard, WatchedSandbox, a_channel, open_desk, save_acme
from tests.support.memory_keyring import MemoryKeyring
from tests.support.timeline_values import a_body, an_event

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]


def saved(root: Path) -> dict[str, object]:
    return dict(json.loads((root / "settings.json").read_text()))


def holds(root: Path, secret: bytes) -> list[Path]:
    return [file for file in root.rglob("*") if file.is_file() and secret in file.read_bytes()]


async def test_a_first_start_has_the_sandbox_channel_and_logs_it_in(desk: Desk, heard: Heard) -> None:
    assert [channel.id for channel in desk.channels] == [SANDBOX_ID]
    assert desk.current.channel.is_sandbox
    await heard.until(lambda: heard.of(ExchangeMade))
    assert desk.current.token_status().phase is Phase.LOGGED_IN
    assert heard.troubles() == []


async def test_a_message_goes_to_the_sandbox_and_is_there_after_a_restart(
    tmp_path: Path, heard: Heard
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await (await desk.current.send(a_body(), "client-1"))
    async with open_desk(tmp_path, heard) as desk:
        [event] = await desk.journal.page(SANDBOX_ID, "client-1")
        assert (event.state, event.body) == (State.SENT, a_body())


async def test_a_saved_channel_works_at_once_and_after_a_restart(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
        assert (await (await desk.current.send(a_body(1), "client-1"))).state is State.SENT
    async with open_desk(tmp_path, heard) as desk:
        assert replace(desk.current.channel, callback_key="") == a_channel(sandbox.coordinates)
        assert desk.current.credentials == sandbox.credentials
        assert (await (await desk.current.send(a_body(2), "client-1"))).state is State.SENT
    assert sandbox.taken() == ["event-1", "event-2"]


async def test_only_the_sandbox_channel_is_logged_in_without_being_asked(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
    async with open_desk(tmp_path, heard):
        await heard.until(lambda: heard.of(ExchangeMade))
    assert sandbox.seen == []


async def test_a_channels_secrets_are_in_the_keyring_and_nowhere_else(
    tmp_path: Path, desk: Desk, sandbox: WatchedSandbox, memory_keyring: MemoryKeyring
) -> None:
    await save_acme(desk, sandbox)
    assert "acme-token" in str(memory_keyring.kept)
    assert not holds(tmp_path, b"acme-token")
    assert not holds(tmp_path, b"acme-salt")


async def test_without_a_keyring_secrets_hold_for_this_run(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox, memory_keyring: MemoryKeyring
) -> None:
    MemoryKeyring.priority = 0
    try:
        async with open_desk(tmp_path, heard) as desk:
            await save_acme(desk, sandbox)
            assert isinstance(desk.vault.fault, KeyringFault)
            assert (await (await desk.current.send(a_body(), "client-1"))).state is State.SENT
        async with open_desk(tmp_path, heard) as desk:
            assert desk.current.credentials == Credentials()
    finally:
        MemoryKeyring.priority = 1
    assert memory_keyring.kept == {}


async def test_saving_choosing_and_removing_a_channel_is_told(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    await save_acme(desk, sandbox)
    assert len(heard.of(ChannelsChanged)) == 2
    await desk.remove_channel("acme")
    assert len(heard.of(ChannelsChanged)) == 3


async def test_a_removed_channel_is_gone_with_its_secrets_but_not_its_messages(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox, memory_keyring: MemoryKeyring
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
        await (await desk.current.send(a_body(), "client-1"))
        await desk.remove_channel("acme")
        assert desk.current.channel.id == SANDBOX_ID
    assert memory_keyring.kept == {}
    async with open_desk(tmp_path, heard) as desk:
        assert [channel.id for channel in desk.channels] == [SANDBOX_ID]
        assert len(await desk.journal.page("acme", "client-1")) == 1


async def test_a_removed_channel_is_told_gone_before_the_keyring_answers(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is written meanwhile must not seem to go there."""
    await save_acme(desk, sandbox)
    shown: list[int] = []

    async def erase(_channel_id: str) -> None:
        shown.append(len(heard.of(ChannelsChanged)))

    monkeypatch.setattr(desk.vault, "erase", erase)
    await desk.remove_channel("acme")
    assert shown == [3]


async def test_a_keyring_that_was_locked_at_the_start_loses_no_token_by_a_change_of_colour(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox, memory_keyring: MemoryKeyring
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
    memory_keyring.locked = True
    async with open_desk(tmp_path, heard) as desk:
        assert desk.current.credentials == Credentials()
        memory_keyring.locked = False
        await desk.save_channel(replace(desk.current.channel, colour="red"), Credentials())
        assert desk.current.credentials == sandbox.credentials
    assert "acme-token" in str(memory_keyring.kept)


async def test_a_crash_leaves_what_was_being_sent_unknown(tmp_path: Path, heard: Heard) -> None:
    journal = await Journal.open(tmp_path / "journal.sqlite")
    await journal.add_event(an_event(1, state=State.SENDING))
    await journal.close()
    async with open_desk(tmp_path, heard) as desk:
        [event] = await desk.journal.page(SANDBOX_ID, "client-1")
        assert event.state is State.UNKNOWN
        await desk.current.send(a_body(2), "client-1")
        assert heard.latest()["event-2"].state is State.QUEUED


async def test_a_desk_that_cannot_be_opened_leaves_nothing_running(
    tmp_path: Path, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its sandbox neither, which listens by then."""
    async with open_desk(tmp_path, heard) as desk:
        port = int(desk.sandbox.server.url.rpartition(":")[2])

    async def fail(_vault: Vault, _channel_id: str) -> Credentials:
        raise OSError("it cannot be read")

    monkeypatch.setattr(Vault, "read", fail)
    with pytest.raises(OSError, match="it cannot be read"):
        await open_desk(tmp_path, heard).__aenter__()
    with socket.create_server(("127.0.0.1", port)):
        pass


async def test_the_refresh_settings_of_a_channel_are_remembered(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox
) -> None:
    async with open_desk(tmp_path, heard) as desk:
        await save_acme(desk, sandbox)
        desk.change_refresh(False, 60.0)
    async with open_desk(tmp_path, heard) as desk:
        assert (desk.current.channel.auto_refresh, desk.current.channel.refresh_lead) == (False, 60.0)
        assert desk.channel(SANDBOX_ID).channel.auto_refresh


async def test_settings_that_cannot_be_written_are_told_and_hold_for_this_run(
    tmp_path: Path, desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()
    await save_acme(desk, sandbox)
    assert {type(error) for error in heard.troubles()} == {FileFault}
    assert desk.current.channel.name == "Acme"
    assert (await (await desk.current.send(a_body(), "client-1"))).state is State.SENT
    (tmp_path / "settings.json").rmdir()
    desk.choose("acme")
    assert saved(tmp_path)["current"] == "acme"


async def test_settings_that_could_not_be_read_again_are_not_taken(
    tmp_path: Path, desk: Desk, sandbox: WatchedSandbox, memory_keyring: MemoryKeyring
) -> None:
    odd = replace(a_channel(sandbox.coordinates), name="two\nlines")
    with pytest.raises(InputError):
        await desk.save_channel(odd, sandbox.credentials)
    assert memory_keyring.kept == {}
    desk.change_settings(theme="dark")
    assert saved(tmp_path)["theme"] == "dark"
    assert [channel.id for channel in desk.channels] == [SANDBOX_ID]


async def test_what_cannot_be_closed_keeps_nothing_else_open(
    tmp_path: Path, heard: Heard, sandbox: WatchedSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = threading.active_count()
    opened = AsyncExitStack()
    desk = await opened.enter_async_context(open_desk(tmp_path, heard))
    await save_acme(desk, sandbox)
    close = desk.current.close

    async def fail() -> None:
        await close()
        raise OSError("it cannot be closed")

    monkeypatch.setattr(desk.current, "close", fail)
    with pytest.raises(OSError, match="it cannot be closed"):
        await opened.aclose()
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", urlsplit(desk.sandbox.server.url).port)


async def test_a_check_finds_a_good_channel_good_and_joins_its_history(
    desk: Desk, heard: Heard, sandbox: WatchedSandbox
) -> None:
    """The channel need not be saved; its own session is left alone."""
    channel = a_channel(sandbox.coordinates)
    async with desk.check(channel, sandbox.credentials) as check:
        steps = [step async for step in check.steps()]
    assert PartState.FAILED not in {step.state for step in steps}
    told = [each for each in heard.of(ExchangeMade) if each.channel_id == "acme"]
    assert [each.exchange.purpose for each in told] == ["login"]
    await desk.journal.add_event(an_event())  # durable, and so is all that was written before it
    assert len(await desk.journal.history("acme", ("login",))) == 1
