from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, new_method_call
from jeepney.bus_messages import message_bus

from kitdesk.transport import session_bus
from kitdesk.transport.session_bus import SessionBus
from tests.support.notification_server import NAME, PATH, desktop_bus, notification_server
from tests.support.session_bus import silent_bus

pytestmark = pytest.mark.anyio


def ignored(_signal: Any) -> None:
    """For who asked for no signals."""


async def test_calls_are_answered_and_signals_heard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: asyncio.Queue[Any] = asyncio.Queue()
    with desktop_bus(tmp_path, monkeypatch) as address:
        bus = await SessionBus.open(heard.put_nowait)
        try:
            assert await bus.call(message_bus.NameHasOwner(NAME)) == (0,)
            await bus.call(message_bus.AddMatch(MatchRule(type="signal", interface=NAME, path=PATH)))
            with notification_server(address) as server:
                server.click(7)
                async with asyncio.timeout(5):
                    while (signal := await heard.get()).header.fields[HeaderFields.member] != "ActionInvoked":
                        pass
            assert signal.body == (7, "default")
        finally:
            await bus.close()


async def test_an_error_of_the_other_side_is_one_of_the_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desktop_bus(tmp_path, monkeypatch):
        bus = await SessionBus.open(ignored)
        with pytest.raises(ConnectionError, match="ServiceUnknown"):
            await bus.call(new_method_call(DBusAddress("/x", "no.such.name", "no.such"), "Do"))
        assert bus.is_open
        await bus.close()
        assert not bus.is_open


async def calls_for_ever(bus: SessionBus) -> None:
    while True:
        await bus.call(message_bus.ListNames())


async def test_a_bus_that_ends_ends_the_calls_on_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop_bus(tmp_path, monkeypatch):
        bus = await SessionBus.open(ignored)
    with pytest.raises(ConnectionError):
        await calls_for_ever(bus)
    await bus.close()


@pytest.mark.parametrize("greets", [False, True])
async def test_a_silent_bus_is_given_up_and_holds_nothing_up_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, greets: bool
) -> None:
    monkeypatch.setattr(session_bus, "DEADLINE", 0.3)
    with silent_bus(tmp_path, greets=greets) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        began = time.monotonic()
        opening = asyncio.gather(SessionBus.open(ignored), return_exceptions=True)
        looks = 0
        while not opening.done():
            await asyncio.sleep(0.01)
            looks += 1
        assert isinstance(opening.result()[0], ConnectionError)
        assert looks > 5
        assert time.monotonic() - began < 3


@pytest.mark.parametrize("address", ["unix:path=/no/such/bus", "tcp:host=127.0.0.1,port=1", "nonsense", ""])
async def test_a_bus_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(ConnectionError):
        await SessionBus.open(ignored)


async def test_without_the_variable_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(ConnectionError):
        await SessionBus.open(ignored)
