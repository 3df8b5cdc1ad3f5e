from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.ui.panels.callbacks import CallbacksPanel
from kitdesk.ui.panels.chair import ChairPanel
from kitdesk.ui.panels.sandbox import SandboxPanel
from kitdesk.ui.token.lab_page import LabPage
from tests.support.hands import found
from tests.support.workplace import workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


@pytest.mark.parametrize(
    ("name", "panel"), [("callbacks", CallbacksPanel), ("sandbox", SandboxPanel), ("chair", ChairPanel)]
)
async def test_a_tool_is_made_when_it_is_first_seen_and_only_once(
    home: Path, name: str, panel: type[CallbacksPanel | SandboxPanel | ChairPanel]
) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        window = work.window
        assert not window.findChildren(panel)
        for shown in (name, "token", "signature", name):
            window.show_tool(shown)
        await work.pilot.until(found(window, panel).isVisible, f"the tool {name}")
        assert len(window.findChildren(panel)) == 1


async def test_the_lab_waits_to_be_seen(home: Path) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        assert not work.window.findChildren(LabPage)
