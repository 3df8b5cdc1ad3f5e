"""What is composed is sent once, or it is said why it is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from kitdesk.model.channel import Credentials
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from tests.support.desks import a_channel
from tests.support.workplace import at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_nothing_is_sent_twice_by_pressing_twenty_times(home: Path) -> None:
    async with at_work(home) as work:
        work.type("once")
        for _ in range(20):
            work.press_ctrl_enter()
        await work.until_shown("once", State.SENT)
        await work.send("then another")
        assert [text for text, _ in work.shown()] == ["once", "then another"]


async def test_a_full_disk_is_told_and_the_message_stays_written(home: Path) -> None:
    async with at_work(home) as work:
        journal = work.desk.journal
        await journal._write(lambda db: db.execute("PRAGMA max_page_count = 1").fetchone())
        work.pilot.find("composer.text", QPlainTextEdit).setPlainText("x" * 19_000)
        work.press_ctrl_enter()
        await work.pilot.until(lambda: "disk is full" in str(work.banners()), "the banner")
        assert len(work.written()) == 19_000
        await journal._write(lambda db: db.execute("PRAGMA max_page_count = 1073741823").fetchone())
        work.press_ctrl_enter()
        await work.pilot.until(lambda: work.shown()[-1:] and work.shown()[-1][1] is State.SENT, "sent")
        assert work.written() == ""


async def test_nothing_is_sent_on_a_channel_whose_api_token_is_not_known(home: Path) -> None:
    async with at_work(home) as work:
        other = a_channel(work.desk.sandbox.server.coordinates())
        await work.desk.save_channel(other, Credentials())
        work.desk.choose(other.id)
        send = work.pilot.find("composer.send", QPushButton)
        status = work.pilot.find("composer.status", QLabel)
        await work.pilot.until(lambda: "API token is not known" in status.text(), "why nothing can be sent")
        work.type("Hello")
        assert not send.isEnabled()
        await work.desk.save_channel(other, Credentials(Secret("sandbox-api-token"), Secret("sandbox-salt")))
        await work.pilot.until(send.isEnabled, "Send, now that the token is known")
