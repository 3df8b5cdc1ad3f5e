"""The files that are served, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget

from kitdesk.ui.dialogs.served_files import ServedFilesDialog
from kitdesk.ui.widgets.chip import Chip
from tests.support.drops import drop, of_files
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def attach_and_list(work: Workplace, tmp_path: Path) -> QListWidget:
    """The list of all that is served: one file, which is attached to what is being written."""
    file = tmp_path / "parcel.jpg"
    file.write_bytes(b"\xff\xd8\xff picture")
    drop(work.window.composer, of_files(file))
    await work.pilot.until(lambda: list(work.window.composer.attachments.items()), "the attachment")
    work.pilot.find("menu.message.served", QAction).trigger()
    listed = work.pilot.find("served.list", QListWidget)
    await work.pilot.until(listed.count, "the file")
    return listed


def notes(work: Workplace) -> list[str]:
    return [chip.note() for chip in work.window.composer.attachments.findChildren(Chip)]


async def test_all_that_is_served_is_listed_and_can_be_ended(home: Path, tmp_path: Path) -> None:
    async with at_work(home) as work:
        listed = await attach_and_list(work, tmp_path)
        assert listed.item(0).text().startswith("parcel.jpg")
        work.pilot.click("served.stop")
        await work.pilot.until(lambda: not listed.count(), "no file")
        assert work.desk.serving.files == ()
        assert notes(work) == ["served no more"]


async def test_a_file_is_served_no_more_also_when_the_dialog_is_closed_at_once(
    home: Path, tmp_path: Path
) -> None:
    async with at_work(home) as work:
        await attach_and_list(work, tmp_path)
        work.pilot.click("served.stop")
        work.pilot.find("served", ServedFilesDialog).close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        await work.pilot.until(lambda: notes(work) == ["served no more"], "the chip to say so")
        assert work.desk.serving.files == ()
