"""Keys that a person chose: they work, they are kept, and every action can have some."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QKeySequenceEdit, QLineEdit, QTreeView

from kitdesk.ui.actions import actions_in
from kitdesk.ui.shortcuts import apply_keys, clash
from tests.support.workplace import Workplace, at_work, workplace

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("qapp", "memory_keyring")]
CTRL = Qt.KeyboardModifier.ControlModifier


async def opened(work: Workplace) -> QDialog:
    await work.until_ready()
    work.pilot.find("menu.help.keys", QAction).trigger()
    dialog = work.pilot.dialog("keys")
    assert dialog is not None
    return dialog


def give(work: Workplace, action: str, key: Qt.Key) -> None:
    """Choose Ctrl and *key* for an action."""
    work.pilot.fill("keys.find", action)
    QTest.keyClick(work.pilot.find("keys.pressed", QKeySequenceEdit), key, CTRL)


def keys_of(work: Workplace, name: str) -> str:
    return work.window.findChild(QAction, name).shortcut().toString()  # type: ignore[union-attr]


async def test_every_action_is_listed_also_of_tools_that_nobody_has_looked_at(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        model = work.pilot.find("keys.table", QTreeView).model()
        rows = [
            tuple(model.index(row, column).data() for column in range(3)) for row in range(model.rowCount())
        ]
        assert ("Run all", "Kit's chair › Checks of the suite", "Shift+F5") in rows
        assert ("Discard", "Outbox › Messages that are not finished", "Del") in rows
        assert ("Enter sends", "Message", "") in rows


async def test_a_chosen_key_works_at_once_and_after_a_restart(home: Path) -> None:
    async with workplace(home) as work:
        dialog = await opened(work)
        give(work, "journal", Qt.Key.Key_B)
        dialog.close()
        assert keys_of(work, "menu.channel.journal") == "Ctrl+B"
    async with at_work(home) as work:
        QTest.keyClick(work.window, Qt.Key.Key_B, CTRL)
        assert work.pilot.dialog("journal")


async def test_taken_over_keys_are_lost_to_the_other_and_put_back_with_all(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        give(work, "journal", Qt.Key.Key_K)
        work.pilot.click("keys.take_over")
        assert keys_of(work, "menu.channel.journal") == "Ctrl+K"
        assert keys_of(work, "menu.view.palette") == ""
        assert work.desk.settings.shortcuts == {"menu.channel.journal": "Ctrl+K", "menu.view.palette": ""}
        work.pilot.click("keys.reset_all")
        assert keys_of(work, "menu.view.palette") == "Ctrl+K"
        assert work.desk.settings.shortcuts == {}


async def test_one_action_gets_its_first_keys_back(home: Path) -> None:
    async with workplace(home) as work:
        await opened(work)
        give(work, "command palette", Qt.Key.Key_B)
        assert keys_of(work, "menu.view.palette") == "Ctrl+B"
        work.pilot.click("keys.reset")
        assert keys_of(work, "menu.view.palette") == "Ctrl+K"
        assert work.pilot.find("keys.find", QLineEdit).text() == "command palette"


async def test_a_tool_that_is_made_later_gets_the_chosen_keys(home: Path) -> None:
    async with at_work(home) as work:
        work.desk.change_settings(shortcuts={"chair.suite.action.all": "Ctrl+Alt+R", "gone.long.ago": "F9"})
    async with at_work(home) as work:
        await work.sit_in_kits_chair()
        assert keys_of(work, "chair.suite.action.all") == "Ctrl+Alt+R"


async def test_every_action_has_a_name_of_its_own_and_no_keys_of_another(home: Path) -> None:
    """What has no name can have no keys: only what Qt makes for itself, or what leads to others."""
    async with at_work(home) as work:
        work.window.make_tools()
        nameless = [
            action.text()
            for action in work.window.findChildren(QAction)
            if action.text()
            and not action.objectName()
            and action.menu() is None
            and action.associatedObjects()
            and not isinstance(action.parent(), QLineEdit)  # the eye of a secret
        ]
        assert nameless == ["They come while the window is not in front"]  # which does nothing
        names = Counter(named.name for named in actions_in(work.window))
        assert max(names.values()) == 1
        rows = apply_keys(work.window, {})
        assert [(row.name, row.keys) for row in rows if clash(rows, row, row.keys)] == []
