"""Help in the window: F1 opens the page of what has the focus, from a dialog as well."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from kitdesk.ui.help.page_view import PageView
from kitdesk.ui.help.window import HelpWindow
from tests.support.hands import found
from tests.support.workplace import Workplace, at_work

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]


def help_window() -> HelpWindow | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    return next((each for each in shown if each.isVisible()), None)


async def page_after(work: Workplace) -> str:
    await work.pilot.until(help_window, "the help")
    window = help_window()
    assert window is not None
    return found(window, PageView).page


async def test_f1_opens_the_page_of_what_has_the_focus(home: Path) -> None:
    async with at_work(home) as work:
        assert help_window() is None
        work.window.activateWindow()
        work.window.composer.focus_text()
        await work.pilot.until(lambda: QApplication.focusWidget() is not None, "a focus")
        QTest.keyClick(QApplication.focusWidget() or work.window, Qt.Key.Key_F1)
        assert await page_after(work) == "messages.md"
        work.window.quit()
        await work.pilot.until(lambda: help_window() is None, "the help closed with the window")


async def test_a_tool_has_its_page(home: Path) -> None:
    async with at_work(home) as work:
        work.window.activateWindow()
        QTest.keyClick(work.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        work.pilot.find("menu.help.help", QAction).trigger()
        assert await page_after(work) == "signature.md"


async def test_f1_is_heard_in_a_dialog_and_the_help_can_be_read_beside_it(home: Path) -> None:
    async with at_work(home) as work:
        work.window.activateWindow()
        work.pilot.find("menu.channel.settings", QAction).trigger()
        await work.pilot.until(lambda: work.pilot.dialog("channel_settings"), "the settings")
        dialog = work.pilot.dialog("channel_settings")
        assert isinstance(dialog, QDialog)
        await work.pilot.until(lambda: dialog.findChild(QShortcut, "help.key"), "its key")
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_F1)
        assert await page_after(work) == "channels.md"
        shown = help_window()
        assert shown is not None
        assert shown.isEnabled()
        assert shown.parentWidget() is None
        dialog.reject()


async def test_its_size_is_kept(home: Path) -> None:
    async with at_work(home) as work:
        work.pilot.find("menu.help.help", QAction).trigger()
        await page_after(work)
        shown = help_window()
        assert shown is not None
        shown.resize(700, 500)
    async with at_work(home) as work:
        work.pilot.find("menu.help.help", QAction).trigger()
        await page_after(work)
        again = help_window()
        assert again is not None
        assert (again.width(), again.height()) == (700, 500)


async def test_the_help_menu_tells_the_version_and_where_the_data_is(home: Path) -> None:
    async with at_work(home) as work:
        found(work.window.menu, QAction, "menu.help.about").trigger()
        dialog = found(work.window, QDialog, "about")
        assert found(dialog, QLineEdit, "about.data").text() == str(home)
