from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from tests.support.hands import found
from tests.support.looks import restored
from tests.support.workplace import workplace

pytestmark = pytest.mark.anyio


async def test_what_the_menu_chooses_is_put_on_and_kept(home: Path, qapp: QApplication) -> None:
    with restored(qapp):
        async with workplace(home) as work:
            looks, before = work.window.looks, work.window.font().pointSizeF()
            looks.theme_chosen.emit("contrast")
            looks.density_chosen.emit("compact")
            looks.text_size_chosen.emit(150)
            assert work.window.font().pointSizeF() == before * 1.5
            assert found(work.window, QAction, "menu.view.contrast").isChecked()
    kept = json.loads((home / "settings.json").read_text())
    assert (kept["theme"], kept["density"], kept["text_size"]) == ("contrast", "compact", 150)
    async with workplace(home) as work:
        assert work.window.font().pointSizeF() == before * 1.5
        assert found(work.window, QAction, "menu.view.compact").isChecked()
