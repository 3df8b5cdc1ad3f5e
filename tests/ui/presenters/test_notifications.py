"""What the desktop tells while the window is not in front, on a bus and with a server of the test's own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from kitdesk.desk.news import EventChanged
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.presenters import notifications
from tests.support.callbacks import a_callback, post_signed
from tests.support.notification_server import NotificationServer, desktop_bus, notification_server
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@asynccontextmanager
async def aside(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Workplace, NotificationServer]]:
    """A window at work that is not in front, on a desktop that shows notifications."""
    home.parent.mkdir(exist_ok=True)
    monkeypatch.setattr(notifications, "AGAIN", 100)
    with desktop_bus(home.parent, monkeypatch) as address, notification_server(address) as server:
        async with at_work(home) as work:
            work.window.hide()
            yield work, server


def tell_of(work: Workplace, event: Event) -> None:
    work.desk._tell(EventChanged(event))


async def came(work: Workplace, count: int, first: int = 1) -> None:
    url = work.desk.own_callback_url()
    for number in range(first, first + count):
        body = a_callback(f"evt-{number}", message={"text": "<b>from a stranger</b>"})
        assert await post_signed(url, body, f"evt-{number}", work.desk.current.credentials) == 200


async def test_a_message_is_told_in_a_fixed_sentence_and_a_click_leads_to_it(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with aside(home, monkeypatch) as (work, server):
        await came(work, 1)
        await work.pilot.until(lambda: server.told, "the notification")
        (told,) = server.told
        assert (told.title, told.text) == ("Messages from Kit", "1 message came")
        assert told.icon.endswith("kitdesk-64.png")
        server.click(told.number)
        await work.pilot.until(work.window.isVisible, "the window")
        await work.pilot.until(lambda: "evt-1" in [each.event_id for each in work.events()], "the message")


async def test_many_are_one(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with aside(home, monkeypatch) as (work, server):
        await came(work, 30)
        await work.pilot.until(lambda: server.told and "30" in server.told[-1].text, "all of them counted")
        assert len({told.number for told in server.told}) == 1
        assert len(server.told) < 10


async def test_nothing_is_told_of_what_somebody_looks_at(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with aside(home, monkeypatch) as (work, server):
        await came(work, 1)
        await work.pilot.until(lambda: server.told, "the notification")
        work.window.raise_up()
        QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)  # type: ignore[union-attr]
        await work.pilot.until(lambda: server.closed == [1], "the notification gone")
        await came(work, 3, first=2)
        work.window.hide()
        await came(work, 1, first=5)
        await work.pilot.until(lambda: len(server.told) == 2, "the next one")
        assert server.told[-1].text == "1 message came"


async def test_failures_and_closings_are_kinds_of_their_own_and_each_can_be_switched_off(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with aside(home, monkeypatch) as (work, server):
        work.window.findChild(QAction, "menu.notifications.message").trigger()  # type: ignore[union-attr]
        assert work.desk.settings.notify == ("closing", "failure")
        incoming = {"direction": Direction.IN, "state": State.VERIFIED, "deliveries": 1}
        tell_of(work, an_event(1, row=1, **incoming))
        tell_of(work, an_event(2, row=2, kind="close_conversation", **incoming))
        tell_of(work, an_event(3, row=3, kind="close_conversation", **incoming | {"deliveries": 2}))
        for state in (State.QUEUED, State.SENDING, State.FAILED, State.SENDING, State.UNKNOWN):
            tell_of(work, an_event(4, row=4, state=state))
        await work.pilot.until(lambda: len(server.told) == 2, "two kinds")
        assert sorted((told.title, told.text) for told in server.told) == [
            ("Closed conversations", "1 conversation was closed"),
            ("Messages that were not sent", "1 message was not sent"),
        ]


async def test_a_desktop_without_notifications_is_told_in_the_menu(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    async with at_work(home) as work:
        menu = work.pilot.find("menu.notifications.tray", QAction).parent()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        said = menu.actions()[-1]
        await work.pilot.until(lambda: said.text() == "This desktop shows no notifications", "the word of it")
        work.window.hide()
        await came(work, 1)


async def test_where_there_is_no_tray_none_can_be_chosen(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    async with workplace(home) as work:
        action = work.pilot.find("menu.notifications.tray", QAction)
        action.trigger()
        assert not action.isChecked()
        assert not work.desk.settings.tray
        assert work.banners() == ["This desktop has no tray for an icon."]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # of a platform that has no tray
async def test_with_the_icon_closing_only_puts_the_window_away(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    closed: list[str] = []
    async with workplace(home) as work:
        work.pilot.find("menu.notifications.tray", QAction).trigger()
        assert "closing the window leaves kitdesk at work" in work.banners()[0]
    async with workplace(home) as work:
        assert work.banners() == []  # it was said once
        work.window.closed.connect(lambda: closed.append("closed"))
        work.window.close()
        assert not work.window.isVisible()
        assert closed == []
        work.window.raise_up()
        work.pilot.find("menu.file.quit", QAction).trigger()
        assert closed == ["closed"]
        work.window.show()
        work.pilot.find("menu.notifications.tray", QAction).trigger()
        work.window.close()
        assert closed == ["closed", "closed"]
