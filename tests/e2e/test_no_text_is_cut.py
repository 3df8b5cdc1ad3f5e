"""In every language the window, its tools and its dialogs have room for their texts and their parts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from kitdesk.store.looks import DENSITIES
from kitdesk.ui.help.window import HelpWindow
from kitdesk.ui.language import CODES, Language
from kitdesk.ui.widgets.tool_dock import ToolDock
from tests.support.clipping import LongerTexts, cut
from tests.support.crowding import crowded
from tests.support.looks import restored
from tests.support.workplace import Workplace, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("memory_keyring")]
LONGER = "40 % longer"
Lacks = Callable[[QWidget], list[str]]
"""What finds texts or parts without room."""


@pytest.fixture(params=[*CODES, LONGER])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    language = qapp.findChild(Language) or Language(qapp, "en")
    longer = LongerTexts()
    if request.param == LONGER:
        qapp.installTranslator(longer)
    else:
        language.choose(request.param)
    yield str(request.param)
    qapp.removeTranslator(longer)
    language.choose("en")


async def test_every_text_has_room(home: Path, spoken: str) -> None:
    async with workplace(home) as work:
        work.window.resize(1280, 800)
        await work.until_ready()
        await work.send("Hello")
        short = await in_the_tools(work) + cut(work.window) + await in_the_dialogs(work)
        short += await in_the_help(work)
    assert not short, "\n" + "\n".join(dict.fromkeys(short))


@pytest.mark.parametrize("size", [80, 150, 200])
@pytest.mark.parametrize("density", DENSITIES)
async def test_every_text_has_room_in_every_size(
    home: Path, qapp: QApplication, size: int, density: str
) -> None:
    """Chosen while the window is open."""
    with restored(qapp):
        async with workplace(home) as work:
            work.window.resize(1440, 900)
            await work.until_ready()
            await work.send("Hello")
            await in_the_tools(work)
            work.window.looks.density_chosen.emit(density)
            work.window.looks.text_size_chosen.emit(size)
            QApplication.processEvents()
            short = await in_the_tools(work) + cut(work.window) + await in_the_dialogs(work)
            short += await in_the_help(work)
    assert not short, "\n" + "\n".join(dict.fromkeys(short))


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("code", CODES)
async def test_every_part_has_room(home: Path, qapp: QApplication, code: str, size: int) -> None:
    """In a first window: nothing lies over its neighbour, or has to be scrolled to sideways."""
    language = qapp.findChild(Language) or Language(qapp, "en")
    language.choose(code)
    with restored(qapp):
        async with workplace(home) as work:
            arrange_as_first(work)
            await work.until_ready()
            await work.send("Hello")
            work.window.looks.text_size_chosen.emit(size)
            QApplication.processEvents()
            work.window.conversation.event_selected.emit(work.events()[-1])
            short = await in_the_tools(work, crowded) + crowded(work.window)
            short += await in_the_dialogs(work, crowded)
    language.choose("en")
    assert not short, "\n" + "\n".join(dict.fromkeys(short))


def arrange_as_first(work: Workplace) -> None:
    """The screen of the tests is narrow, and so are tools that were laid out on it."""
    work.window.resize(1280, 770)
    QApplication.processEvents()
    work.window.reset_arrangement()


async def in_the_tools(work: Workplace, lacks: Lacks = cut) -> list[str]:
    found = []
    for dock in work.window.findChildren(ToolDock):
        work.window.show_tool(dock.objectName().removeprefix("tool."))
        await work.pilot.until(partial(getattr, dock, "in_front"), dock.objectName())
        settle()
        found += lacks(dock) + [text for page in pages(dock) for text in lacks(page)]
    return found


async def in_the_dialogs(work: Workplace, lacks: Lacks = cut) -> list[str]:
    """Of all that the menu leads to: what opens one ends with an ellipsis."""
    found = []
    entries = [action for menu in work.window.menu.menus.values() for action in menu.actions()]
    for action in entries:
        if action.text().endswith("…") and action.isEnabled():
            found += await in_the_dialog(work, action, lacks)
    return found


async def in_the_help(work: Workplace) -> list[str]:
    work.window.help_requested.emit()
    shown = next(each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow))
    QApplication.processEvents()
    found = cut(shown)
    shown.close()
    return found


async def in_the_dialog(work: Workplace, action: QAction, lacks: Lacks) -> list[str]:
    name = action.objectName()
    action.trigger()
    await asyncio.sleep(0)
    if not dialogs(work):  # there is nothing to compare, say
        return []
    dialog = dialogs(work)[-1]
    settle()
    found = lacks(dialog) + [text for page in pages(dialog) for text in lacks(page)]
    for each in dialogs(work):
        each.done(QDialog.DialogCode.Rejected)
    await work.pilot.until(lambda: not dialogs(work), f"the window after {name} {dialogs(work)}")
    return [f"{name}: {each}" for each in found]


def dialogs(work: Workplace) -> list[QDialog]:
    return [each for each in work.window.findChildren(QDialog) if each.isVisible()]


def pages(place: QWidget) -> Iterator[QWidget]:
    """Every page behind a tab, brought to the front."""
    for tabs in place.findChildren(QTabWidget):
        for at in range(tabs.count()):
            tabs.setCurrentIndex(at)
            settle()
            yield tabs.currentWidget()


def settle() -> None:
    """Let what is shown find its place: a scroll bar that comes takes room from what it scrolls."""
    for _ in range(4):
        QApplication.processEvents()
