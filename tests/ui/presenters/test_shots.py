"""The last shots in the real window: of the channel that is shown, also after a restart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget

from kitdesk.model.channel import Channel
from tests.support.callback_server import callback_server
from tests.support.callbacks import CREDENTIALS
from tests.support.raw_server import silent
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def shots(work: Workplace) -> list[str]:
    items = work.pilot.find("chair.shots", QListWidget)
    return [items.item(row).text() for row in range(items.count())]


async def test_the_window_closes_while_a_shot_is_under_way_and_the_shot_is_kept(home: Path) -> None:
    async with silent() as (url, asked):
        async with workplace(home) as work:
            await work.sit_in_kits_chair(url)
            work.pilot.click("chair.fire")
            await asked.wait()
        async with workplace(home) as work:
            await work.sit_in_kits_chair()
            await work.pilot.until(lambda: shots(work), "the last shot")
            assert "no answer" in shots(work)[0]


async def test_the_shots_of_another_channel_are_not_shown(home: Path) -> None:
    async with callback_server() as server, workplace(home) as work:
        await work.sit_in_kits_chair(server.url)
        work.pilot.click("chair.fire")
        await work.pilot.until(lambda: len(shots(work)) == 1 and server.requests, "the shot")
        await work.desk.save_channel(Channel("acme", "Acme"), CREDENTIALS)
        work.desk.choose("acme")
        await work.pilot.until(lambda: not shots(work), "no shots")
        work.desk.choose("sandbox")
        await work.pilot.until(lambda: len(shots(work)) == 1, "the shot, which was kept")
