"""The inspector, which is made when somebody looks at it or it is to show something."""

from __future__ import annotations

from pathlib import Path

import pytest

from kitdesk.ui.panels.inspector import Inspector
from tests.support.timeline_values import an_exchange
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def made(work: Workplace) -> list[Inspector]:
    return work.window.findChildren(Inspector)


async def test_it_is_not_there_until_something_is_to_be_shown(home: Path) -> None:
    async with at_work(home) as work:
        assert made(work) == []
        work.presenter._inspector.show_exchange(an_exchange(purpose="login"))
        await work.pilot.until(lambda: "Login" in work.label("inspector.title"), "the exchange")
        work.presenter._inspector.show_exchange(an_exchange(purpose="token refresh"))
        assert len(made(work)) == 1


async def test_it_is_made_when_somebody_looks_at_it(home: Path) -> None:
    async with at_work(home) as work:
        work.window.show_tool("inspector")
        await work.pilot.until(lambda: made(work), "the inspector")
        assert made(work)[0].isVisible()
