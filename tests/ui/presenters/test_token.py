"""The token panel and the strip's countdowns, of whichever channel is shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QListWidget, QPushButton

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.token import Phase
from tests.support.desks import WatchedSandbox, a_channel
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def history(work: Workplace) -> list[str]:
    shown = work.pilot.find("token.history", QListWidget)
    return [shown.item(row).text() for row in range(shown.count())]


async def until_logged_in(work: Workplace) -> None:
    await work.pilot.until(lambda: work.desk.current.token_status().access_left, "a living token")


async def test_the_login_of_the_start_is_in_the_history_once(home: Path) -> None:
    """Whether the journal has it already or not when the panel asks."""
    async with workplace(home) as work:
        await work.pilot.until(lambda: len(history(work)) == 1, "the login in the history")
        await work.desk.current.kit.keeper.refresh()
        await work.pilot.until(lambda: len(history(work)) == 2, "the refresh in the history")
    async with workplace(home) as work:
        await work.pilot.until(lambda: len(history(work)) == 3, "another login, and what was there")
        assert [("logged in" in text) for text in history(work)] == [True, False, True]


async def test_the_buttons_log_in_refresh_and_expire_the_current_channel(home: Path) -> None:
    async with workplace(home) as work:
        await until_logged_in(work)
        work.pilot.click("token.expire_now")
        assert work.desk.current.token_status().access_left == 0
        work.pilot.click("token.refresh_now")
        await until_logged_in(work)
        work.pilot.click("token.log_in")
        await work.pilot.until(lambda: len(history(work)) == 3, "login, refresh, login")


async def test_a_refused_refresh_is_told_with_its_reason(home: Path) -> None:
    async with workplace(home) as work:
        await until_logged_in(work)
        work.desk.sandbox.server.kit.refuses_refresh = True
        work.pilot.click("token.refresh_now")
        await work.pilot.until(lambda: "told to refuse" in work.label("token.error"), "the reason")
        assert "Refused" in work.pilot.find("strip.login", QPushButton).text()
        assert "told to refuse" in history(work)[0]


async def test_another_channel_shows_its_own_tokens_history_and_settings(home: Path) -> None:
    async with WatchedSandbox() as sandbox, workplace(home) as work:
        await until_logged_in(work)
        channel = replace(a_channel(sandbox.coordinates), auto_refresh=False, refresh_lead=60.0)
        await work.desk.save_channel(channel, Credentials(sandbox.kit.api_token, Secret("salt")))
        work.choose_channel("Acme")
        await work.pilot.until(lambda: history(work) == [], "an empty history")
        assert "Logged out" in work.pilot.find("strip.login", QPushButton).text()
        assert not work.pilot.find("token.automatic", QCheckBox).isChecked()
        assert work.pilot.find("token.lead", QDoubleSpinBox).value() == 60
        work.pilot.click("token.log_in")
        await work.pilot.until(lambda: len(history(work)) == 1, "its own login")
        work.choose_channel("Sandbox")
        await work.pilot.until(lambda: work.pilot.find("token.automatic", QCheckBox).isChecked(), "back")


async def test_automatic_refresh_is_changed_for_the_current_channel_and_kept(home: Path) -> None:
    async with workplace(home) as work:
        await until_logged_in(work)
        work.pilot.find("token.automatic", QCheckBox).click()
        assert work.desk.current.token_status().refresh_in is None
        QTest.keyClick(work.pilot.find("token.lead", QDoubleSpinBox), Qt.Key.Key_Up)
    async with workplace(home) as work:
        assert not work.pilot.find("token.automatic", QCheckBox).isChecked()
        assert not work.desk.current.channel.auto_refresh


async def test_a_short_lived_token_does_not_change_the_channels_lead(home: Path) -> None:
    async with workplace(home) as work:
        await until_logged_in(work)
        work.desk.sandbox.server.kit.access_lifetime = 60.0
        await work.desk.current.kit.keeper.refresh()
        await work.pilot.until(lambda: work.pilot.find("token.lead", QDoubleSpinBox).value() == 30, "30 s")
        assert work.desk.current.channel.refresh_lead == 120.0


async def test_an_entry_of_the_history_opens_in_the_inspector(home: Path) -> None:
    async with workplace(home) as work:
        await work.pilot.until(lambda: len(history(work)) == 1, "the login in the history")
        shown = work.pilot.find("token.history", QListWidget)
        shown.itemActivated.emit(shown.item(0))
        assert "Login" in work.label("inspector.title")
        assert work.desk.current.token_status().phase is Phase.LOGGED_IN
