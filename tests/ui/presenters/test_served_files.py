"""The files that are served, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget

from kitdesk.ui.widgets.chip import Chip
from tests.support.drops import drop, of_files
from tests.support.workplace import at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_all_that_is_served_is_listed_and_can_be_ended(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "parcel.jpg"
    file.write_bytes(b"\xff\xd8\xff picture")
    async with at_work(home) as work:
        row = work.window.composer.attachments
        drop(work.window.composer, of_files(file))
        await work.pilot.until(lambda: list(row.items()), "the attachment")
        work.pilot.find("menu.message.served", QAction).trigger()
        listed = work.pilot.find("served.list", QListWidget)
        await work.pilot.until(listed.count, "the file")
        assert listed.item(0).text().startswith("parcel.jpg")
        work.pilot.click("served.stop")
        await work.pilot.until(lambda: not listed.count(), "no file")
        assert work.desk.serving.files == ()
        assert [chip.note() for chip in row.findChildren(Chip)] == ["served no more"]
