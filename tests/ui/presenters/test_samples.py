"""The user's own samples in the real window: saved, renamed, deleted and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPushButton

from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def shown(work: Workplace) -> str:
    return work.pilot.find("chair.sample", QComboBox).currentText()


def offered(work: Workplace) -> list[str]:
    box = work.pilot.find("chair.sample", QComboBox)
    return [box.itemText(row) for row in range(box.count())]


def do(work: Workplace, name: str) -> None:
    work.pilot.find(f"chair.sample.{name}", QAction).trigger()


async def name_it(work: Workplace, name: str) -> None:
    await work.pilot.until(lambda: work.window.findChild(QPushButton, "name.save"), "the dialog")
    work.pilot.fill("name.name", name)
    work.pilot.click("name.save")


async def test_a_sample_is_saved_and_there_again_after_a_restart(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        assert shown(work) == "Agent text"
        work.pilot.find("chair.json", JsonEdit).replace_text('{"my": "{{uuid}}"}')
        do(work, "save")
        await name_it(work, "Night shift")
        assert shown(work) == "Night shift"
    assert (home / "samples" / "Night shift.json").read_text() == '{"my": "{{uuid}}"}'
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        assert offered(work)[:3] == ["Night shift", "", "Agent audio"]


async def test_a_sample_is_renamed_deleted_and_brought_back(home: Path) -> None:
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        do(work, "save")
        await name_it(work, "one")
        do(work, "rename")
        await name_it(work, "two")
        assert shown(work) == "two"
        do(work, "delete")
        assert "two" not in offered(work)
        assert "“two” is deleted" in " ".join(work.banners())
        undo = next(
            button for button in work.window.notices.findChildren(QAbstractButton) if button.text() == "Undo"
        )
        undo.click()
        assert shown(work) == "two"
        assert not any("deleted" in text for text in work.banners())


async def test_files_that_cannot_be_used_are_told_and_left_alone(home: Path) -> None:
    (home / "samples").mkdir(parents=True)
    (home / "samples" / "odd.json").write_bytes(b"\xff")
    async with workplace(home) as work:
        await work.sit_in_kits_chair()
        assert "odd.json (it is not UTF-8 text)" in " ".join(work.banners())
    assert (home / "samples" / "odd.json").read_bytes() == b"\xff"
