"""What is saved to be used again, with its dialog and without."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.support.workplace import at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_one_that_is_saved_without_the_dialog_is_told(home: Path) -> None:
    async with at_work(home) as work:
        work.type("Hello")
        work.window.composer.save_template_wanted.emit()
        await work.pilot.until(lambda: work.window.findChild(QPushButton, "name.save"), "the dialog")
        work.pilot.fill("name.name", "one")
        work.pilot.click("name.save")
        assert "“one” is saved." in work.banners()


async def test_a_file_that_cannot_be_used_is_told_with_the_dialog_alone(home: Path) -> None:
    (home / "templates").mkdir(parents=True)
    (home / "templates" / "odd.json").write_bytes(b"\xff")
    async with at_work(home) as work:
        work.type("Hello")
        work.window.composer.save_template_wanted.emit()
        await work.pilot.until(lambda: work.window.findChild(QPushButton, "name.save"), "the dialog")
        assert work.banners() == []
        work.pilot.click("name.cancel")
