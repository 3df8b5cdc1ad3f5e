from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kitdesk.ui.token.lab_page import LabPage
from tests.support.workplace import workplace
from tests.ui.presenters.test_palette import choose, opened, rows

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("paste request", "Paste request, Signature, Action"),
        ("outside", "Go to Outside, Callbacks, Tool"),
        ("fire", "Go to Fire, Kit's chair, Tool"),
        ("sandbox", "Go to Sandbox, View, Tool, Ctrl+4"),
        ("theme", "Dark, View › Theme, Setting"),
    ],
)
async def test_a_word_finds_what_has_it(home: Path, typed: str, first: str) -> None:
    async with workplace(home) as work:
        await opened(work)
        QTest.keyClicks(work.pilot.find("palette.field", QLineEdit), typed)
        await work.pilot.until(lambda: first in rows(work)[:3], f"it, among the first of {rows(work)}")


async def test_a_button_is_clicked_in_sight(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        await work.pilot.until(lambda: "Lab, Token, Action" in rows(work), "the button")
        choose(work, "lab token")
        await work.pilot.until(
            lambda: any(page.isVisible() for page in work.window.findChildren(LabPage)), "it"
        )
