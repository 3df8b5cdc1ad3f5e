"""Everything can be reached by the Tab key, forwards and backwards, and nothing holds it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QTabWidget, QWidget

from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
TOOLS = ("token", "signature", "inspector", "sandbox", "outbox", "callbacks", "chair")
MOST_STOPS = 200


def name_of(widget: QWidget) -> str:
    return widget.objectName() or f"{type(widget).__name__} {widget.accessibleName()}"


def stops(start: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes from *start* with *key*, until it is there again."""
    start.setFocus()
    seen: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        assert focused is not None, f"the focus is lost after {[name_of(each) for each in seen]}"
        if focused in seen:
            assert focused is seen[0], f"held: {[name_of(each) for each in seen[seen.index(focused) :]]}"
            return seen
        assert not focused.visibleRegion().isEmpty(), f"{name_of(focused)} has the focus, but is not in sight"
        seen.append(focused)
        QTest.keyClick(focused, key)
    pytest.fail(f"no end of {[name_of(each) for each in seen]}")


def reachable(window: QWidget) -> set[str]:
    """What takes the focus from the Tab key as it stands on screen."""
    takers = (each for each in window.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return {name_of(each) for each in takers if _is_a_stop(each, window)}


def _is_a_stop(widget: QWidget, window: QWidget) -> bool:
    inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox)
    return (
        widget.isVisible()
        and widget.isEnabled()
        and not inner
        and widget.focusProxy() is None
        and widget.window() is window
    )


async def fronted(work: Workplace, tool: str) -> QWidget:
    """The tool, brought to the front and filled."""
    work.window.show_tool(tool)
    dock = work.pilot.find(f"tool.{tool}", ToolDock)
    await work.pilot.until(lambda: dock.in_front, f"the tool {tool}")
    await asyncio.sleep(0.05)  # its title gives way to a tab a little later
    return dock


def check_ring(work: Workplace) -> None:
    """Both ways lead through the same stops, past everything that is in sight."""
    start = work.pilot.find("composer.text", QWidget)
    forwards = stops(start, Qt.Key.Key_Tab)
    backwards = stops(start, Qt.Key.Key_Backtab)
    ahead, back = [name_of(each) for each in forwards], [name_of(each) for each in backwards]
    assert ahead[1:] == back[:0:-1]
    assert reachable(work.window) <= set(ahead)


@pytest.mark.parametrize("tool", TOOLS)
async def test_the_tab_key_leads_through_the_window_and_every_page_of_a_tool(home: Path, tool: str) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        work.window.activateWindow()
        work.pilot.write("composer.text", "Hello")
        for other in (*TOOLS, tool):  # so that all have been filled
            dock = await fronted(work, other)
        check_ring(work)
        for tabs in dock.findChildren(QTabWidget):
            for page in range(tabs.count()):
                tabs.setCurrentIndex(page)
                check_ring(work)
