"""Kit's chair in the real window: whom it speaks to, and what is kept of that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from kitdesk.model.channel import Channel
from kitdesk.ui.panels.chair import ChairPanel
from tests.support.callbacks import CREDENTIALS
from tests.support.hands import press
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
URL = "https://example.com/hook"


async def open_tool(work: Workplace) -> None:
    await work.until_ready()
    work.window.show_tool("chair")
    await work.pilot.until(lambda: work.window.findChild(QLineEdit, "chair.url"), "the tool")


def aim(work: Workplace, url: str) -> None:
    work.pilot.fill("chair.url", url)
    press(work.pilot.find("chair.url", QLineEdit), Qt.Key.Key_Return)


async def test_each_channel_keeps_a_target_of_its_own(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        aim(work, URL)
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert work.pilot.find("chair.url", QLineEdit).text() == ""
    async with workplace(home) as work:
        await open_tool(work)
        work.desk.choose("sandbox")
        assert work.pilot.find("chair.url", QLineEdit).text() == URL


async def test_it_signs_with_the_secrets_of_the_channel_that_is_shown(home: Path) -> None:
    async with workplace(home) as work:
        await open_tool(work)
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert work.pilot.find("chair", ChairPanel).target.credentials == CREDENTIALS
