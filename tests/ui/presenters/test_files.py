"""The menu *File* of the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from tests.support.workplace import workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_the_menu_opens_the_export_of_the_conversation_that_is_shown(home: Path) -> None:
    async with workplace(home) as work:
        await work.send("Hello")
        work.pilot.find("menu.file.export", QAction).trigger()
        dialog = work.pilot.dialog("export")
        assert dialog is not None
        work.pilot.click("export.close")
