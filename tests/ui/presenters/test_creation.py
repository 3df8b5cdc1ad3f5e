"""The page *Test request* in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTabWidget

from kitdesk.model.channel import Channel
from tests.support.callback_server import callback_server
from tests.support.callbacks import CREDENTIALS
from tests.support.raw_server import silent
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def at_the_page(work: Workplace, url: str) -> None:
    await work.sit_in_kits_chair(url)
    work.pilot.find("chair.tabs", QTabWidget).setCurrentIndex(1)


def came(work: Workplace) -> str:
    label = work.pilot.find("chair.creation.came", QLabel)
    return "" if label.isHidden() else label.text()


async def test_it_is_made_reported_and_among_the_last_shots_to_be_replayed(home: Path) -> None:
    async with callback_server() as server, workplace(home) as work:
        await at_the_page(work, server.url)
        work.pilot.click("chair.creation.POST")
        await work.pilot.until(lambda: came(work), "the report")
        assert came(work).startswith("✓ POST: HTTP 200 OK")
        assert "Plain http" in work.label("chair.tls")
        work.pilot.click("chair.creation.show")
        assert work.label("inspector.title").startswith("Kit's chair: test request at")
        tabs = work.pilot.find("chair.tabs", QTabWidget)
        tabs.setCurrentIndex(0)
        shots = work.pilot.find("chair.shots", QListWidget)
        shots.setCurrentRow(0)
        work.pilot.click("chair.replay")
        await work.pilot.until(lambda: shots.count() == 2, "the replay")
        assert tabs.currentIndex() == 1
    assert [request.method for request in server.requests] == ["POST", "POST"]


async def test_the_report_is_of_the_target_that_is_shown(home: Path) -> None:
    async with callback_server() as server, workplace(home) as work:
        await at_the_page(work, server.url)
        work.pilot.click("chair.creation.GET")
        await work.pilot.until(lambda: came(work), "the report")
        work.pilot.fill("chair.url", "https://example.com/")
        assert came(work) == ""
        work.pilot.fill("chair.url", "x")
        assert "Callback URL" in work.label("chair.creation.note")
        assert not work.pilot.find("chair.creation.GET", QPushButton).isEnabled()


async def test_one_under_way_is_given_up(home: Path) -> None:
    async with silent() as (url, asked), workplace(home) as work:
        await at_the_page(work, url)
        work.pilot.click("chair.creation.GET")
        await asked.wait()
        work.pilot.click("chair.creation.give_up")
        button = work.pilot.find("chair.creation.GET", QPushButton)
        await work.pilot.until(button.isEnabled, "the next one")
        assert came(work) == ""


async def test_a_production_channel_takes_a_confirm(home: Path) -> None:
    async with callback_server() as server, workplace(home) as work:
        await at_the_page(work, server.url)
        await work.desk.save_channel(
            Channel("live", "Live", production=True, chair_url=server.url), CREDENTIALS
        )
        work.desk.choose("live")
        work.pilot.click("chair.creation.GET")
        await work.pilot.until(lambda: work.window.findChild(QPushButton, "question.no"), "the question")
        work.pilot.click("question.no")
        button = work.pilot.find("chair.creation.GET", QPushButton)
        await work.pilot.until(button.isEnabled, "the next one")
    assert server.requests == []
