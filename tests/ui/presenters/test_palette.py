"""The command palette in the window: it finds what the window can do, and does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QTabBar

from kitdesk.model.channel import SANDBOX_ID, Channel
from kitdesk.ui.actions import actions_in
from kitdesk.ui.palette.palette import Palette
from tests.support.callbacks import CREDENTIALS
from tests.support.timeline_values import an_event
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def opened(work: Workplace) -> Palette:
    await work.until_ready()
    await work.pilot.until(lambda: work.window.findChild(Palette) is None, "the last one gone")
    work.pilot.find("menu.view.palette", QAction).trigger()
    palette = work.window.findChild(Palette)
    assert palette is not None
    return palette


def front(work: Workplace) -> list[str]:
    return [bar.tabText(bar.currentIndex()) for bar in work.window.findChildren(QTabBar)]


def rows(work: Workplace) -> list[str]:
    """What each row says."""
    model = work.pilot.find("palette.list", QListView).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def choose(work: Workplace, typed: str) -> None:
    field = work.pilot.find("palette.field", QLineEdit)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)


async def test_every_action_that_can_be_reached_is_in_it(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        said = rows(work)
        for named in actions_in(work.window):
            assert any(named.text in row and named.where in row for row in said), named.name
        assert "Check channel, Channel, Action, Ctrl+Shift+K" in said
        assert "Go to Kit's chair, View, Tool, Ctrl+7" in said


async def test_a_language_is_found_by_its_english_name(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        QTest.keyClicks(work.pilot.find("palette.field", QLineEdit), "russian")
        assert rows(work)[0].startswith("Русский,")


async def test_an_action_is_done_and_comes_first_the_next_time(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        choose(work, "journ")
        assert work.pilot.dialog("journal")
        work.pilot.find("journal", QDialog).close()
        await opened(work)
        assert rows(work)[0].startswith("Journal,")
    async with workplace(home) as work:
        await opened(work)
        assert rows(work)[0].startswith("Journal,")


async def test_a_tool_comes_to_the_front_with_the_focus(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        choose(work, "chair")
        await work.pilot.until(lambda: "Kit's chair" in front(work), "the tool in front")


async def test_a_setting_says_how_it_stands_and_is_changed(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        assert "Enter sends, Message, Setting, off" in rows(work)
        choose(work, "enter sends")
        assert work.desk.settings.send_on_enter
        await opened(work)
        assert "Enter sends, Message, Setting, ✓ on" in rows(work)
        choose(work, "theme dark")
        assert work.presenter._theme.choice == "dark"


async def test_a_channel_is_shown(home: Path) -> None:
    async with workplace(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme", account_name="acme-eu"), CREDENTIALS)
        await opened(work)
        assert "Sandbox, sandbox, Channel, ✓ shown" in rows(work)
        choose(work, "acme-eu")
        assert work.desk.current.channel.id == "acme"


async def test_customers_of_all_channels_are_found_in_the_journal(home: Path) -> None:
    async with workplace(home) as work:
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        for channel_id, client_id in ((SANDBOX_ID, "zoe-1"), ("acme", "zoe-2")):
            await work.desk.journal.add_event(an_event(channel_id=channel_id, client_id=client_id))
        await opened(work)
        QTest.keyClicks(work.pilot.find("palette.field", QLineEdit), "zoe")
        await work.pilot.until(lambda: len(rows(work)) == 2, "both")
        assert rows(work)[1] == "zoe-2, Customer, Acme"
        QTest.keyClick(work.pilot.find("palette.field", QLineEdit), Qt.Key.Key_Down)
        QTest.keyClick(work.pilot.find("palette.field", QLineEdit), Qt.Key.Key_Return)
        assert work.desk.current.channel.id == "acme"
        await work.pilot.until(
            lambda: [each.client_id for each in work.events()] == ["zoe-2"], "her messages"
        )


async def test_its_key_closes_it_again(home: Path) -> None:
    async with workplace(home) as work:
        palette = await opened(work)
        work.pilot.find("menu.view.palette", QAction).trigger()
        assert not palette.isVisible()
        await work.pilot.until(lambda: work.window.findChild(Palette) is None, "gone")


async def test_it_closes_with_the_window_whatever_it_looks_for(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        QTest.keyClicks(work.pilot.find("palette.field", QLineEdit), "zo")
