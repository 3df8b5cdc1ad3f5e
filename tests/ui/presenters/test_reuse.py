"""The ways to templates and personas, which are made when they are first asked for."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction

from kitdesk.ui.dialogs.name import NameDialog
from kitdesk.ui.dialogs.saved import SavedDialog
from tests.support.workplace import at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_the_menu_opens_both_and_saves_for_both(home: Path) -> None:
    async with at_work(home) as work:
        assert not {"_templates", "_personas"} & set(vars(work.presenter._reuse))
        for name in ("templates", "personas"):
            work.pilot.find(f"menu.message.{name}", QAction).trigger()
            work.pilot.find(name, SavedDialog).reject()
        work.pilot.find("customers.personas", QAction).trigger()
        work.pilot.find("personas", SavedDialog).reject()
        work.pilot.find("menu.message.save_template", QAction).trigger()
        assert work.pilot.dialog("name") is None, "there is nothing to save"
        work.type("Hello")
        for name in ("save_template", "save_persona"):
            work.pilot.find(f"menu.message.{name}", QAction).trigger()
            work.pilot.find("name", NameDialog).reject()
