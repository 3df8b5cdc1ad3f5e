"""Kit's chair in the real window: whom it speaks to, and what is kept of that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from kitdesk.model.channel import Channel
from kitdesk.ui.panels.chair import ChairPanel
from tests.support.callbacks import CREDENTIALS
from tests.support.workplace import workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
URL = "https://example.com/hook"


async def test_each_channel_keeps_a_target_of_its_own(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair(URL)
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert work.pilot.find("chair.url", QLineEdit).text() == ""
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        work.desk.choose("sandbox")
        assert work.pilot.find("chair.url", QLineEdit).text() == URL


async def test_it_signs_with_the_secrets_of_the_channel_that_is_shown(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        assert work.pilot.find("chair", ChairPanel).target.credentials == CREDENTIALS
