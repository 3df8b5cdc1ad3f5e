"""Texts under names, as templates are: saved, renamed, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QListWidget, QPushButton

from kitdesk.store.files import make_folder
from kitdesk.ui.dialogs.saved import SavedDialog
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def dialog(work: Workplace) -> SavedDialog:
    return work.pilot.find("templates", SavedDialog)


def listed(work: Workplace) -> list[str]:
    rows = work.pilot.find("templates.list", QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


async def name_it(work: Workplace, name: str) -> None:
    await work.pilot.until(lambda: work.window.findChild(QPushButton, "name.save"), "the dialog")
    work.pilot.fill("name.name", name)
    work.pilot.click("name.save")
    await work.pilot.until(lambda: not work.window.findChild(QPushButton, "name.save"), "it is closed")


async def test_one_is_saved_renamed_deleted_and_brought_back(home: Path) -> None:
    async with at_work(home) as work:
        work.type("Hello")
        work.pilot.click("composer.templates")
        work.pilot.click("templates.save")
        await name_it(work, "one")
        assert listed(work) == ["one"]
        work.pilot.click("templates.rename")
        await name_it(work, "two")
        assert listed(work) == ["two"]
        assert [file.name for file in (home / "templates").iterdir()] == ["two.json"]
        work.pilot.click("templates.delete")
        assert listed(work) == []
        undo = next(b for b in dialog(work).notices.findChildren(QAbstractButton) if b.text() == "Undo")
        undo.click()
        assert listed(work) == ["two"]
        assert dialog(work).notices.texts() == []
        dialog(work).reject()


async def test_a_file_that_cannot_be_used_is_told_and_left_alone(home: Path) -> None:
    make_folder(home / "templates")
    (home / "templates" / "odd.json").write_bytes(b"\xff")
    async with at_work(home) as work:
        work.pilot.click("composer.templates")
        assert (
            "odd.json could not be used, and was left alone: it is not UTF-8 text."
            in dialog(work).notices.texts()
        )
        dialog(work).reject()
    assert (home / "templates" / "odd.json").read_bytes() == b"\xff"


async def test_a_folder_that_cannot_be_used_is_told(home: Path) -> None:
    (make_folder(home) / "templates").write_text("no folder")
    async with at_work(home) as work:
        work.type("Hello")
        work.pilot.click("composer.templates")
        assert "templates could not be used" in str(dialog(work).notices.texts())
        work.pilot.click("templates.save")
        await name_it(work, "one")
        assert "could not be used" in str(dialog(work).notices.texts())
        dialog(work).reject()
