from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabWidget

from kitdesk.model.states import CHAIR_CALLBACK
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.timeline_values import an_exchange
from tests.support.workplace import at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


async def test_a_shot_to_be_edited_brings_the_chair_and_its_page_to_the_front(home: Path) -> None:
    async with at_work(home) as work:
        work.presenter._inspector.show_exchange(an_exchange(purpose=CHAIR_CALLBACK, request_body=b'{"a": 1}'))
        work.pilot.click("inspector.edit_shot")
        assert work.pilot.find("chair.json", JsonEdit).text() == '{"a": 1}'
        tabs = work.pilot.find("chair.tabs", QTabWidget)
        assert (tabs.isVisible(), tabs.currentIndex()) == (True, 0)
        tabs.setCurrentIndex(2)
        work.pilot.click("inspector.edit_shot")
        assert tabs.currentIndex() == 0
