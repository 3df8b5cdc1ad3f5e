from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kitdesk.desk.notifications import Notifications
from tests.support.conditions import until
from tests.support.notification_server import desktop_bus, notification_server

pytestmark = pytest.mark.anyio


async def show(notifications: Notifications, kind: str, text: str) -> bool:
    return await notifications.show(kind, "Messages", text, button="Show", icon="/icon.png")


async def test_one_of_each_kind_stands_and_is_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifications = Notifications()
    with desktop_bus(tmp_path, monkeypatch) as address, notification_server(address) as server:
        assert await notifications.offered()
        assert await show(notifications, "message", "1 came")
        assert await show(notifications, "failure", "1 was not sent")
        assert await show(notifications, "message", "2 came")
        assert [(told.number, told.replaces, told.text) for told in server.told] == [
            (1, 0, "1 came"),
            (2, 0, "1 was not sent"),
            (1, 1, "2 came"),
        ]
        assert (server.told[0].title, server.told[0].icon) == ("Messages", "/icon.png")
        await notifications.withdraw()
        assert server.closed == [1, 2]
        assert await show(notifications, "message", "3 came")
        assert server.told[-1].replaces == 0
        await notifications.aclose()


async def test_a_click_is_told_and_what_was_closed_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifications, clicked = Notifications(), list[str]()
    notifications.on_clicked = clicked.append
    with desktop_bus(tmp_path, monkeypatch) as address, notification_server(address) as server:
        await show(notifications, "message", "1 came")
        server.click(99)
        server.click(1)
        await until(lambda: clicked)
        assert clicked == ["message"]
        await until(lambda: not notifications._shown)
        await show(notifications, "message", "2 came")
        assert server.told[-1].replaces == 0
        await notifications.aclose()


async def test_a_desktop_without_a_server_offers_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifications = Notifications()
    with desktop_bus(tmp_path, monkeypatch) as address:
        assert not await notifications.offered()
        assert not await show(notifications, "message", "1 came")
        with notification_server(address):
            assert await show(notifications, "message", "1 came")
        await notifications.aclose()


async def test_without_a_bus_nothing_is_shown_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    notifications = Notifications()
    assert not await notifications.offered()
    assert not await show(notifications, "message", "1 came")
    await notifications.withdraw()
    await notifications.aclose()


async def test_a_bus_that_went_is_come_onto_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    notifications = Notifications()
    for at in ("first", "second"):
        folder = tmp_path / at
        folder.mkdir()
        with desktop_bus(folder, monkeypatch) as address, notification_server(address) as server:
            await until_async(notifications)
            assert server.told[-1].replaces == 0
    await notifications.aclose()


async def until_async(notifications: Notifications) -> None:
    """The end of a bus is noticed at the next call at the latest."""
    async with asyncio.timeout(5):
        while not await show(notifications, "message", "1 came"):
            pass
