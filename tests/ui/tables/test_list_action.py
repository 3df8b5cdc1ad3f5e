from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.list_action import add_action


def test_an_action_is_in_the_menu_of_its_list_and_done_by_its_keys(qtbot: QtBot) -> None:
    view, done = QListWidget(), list[str]()
    qtbot.addWidget(view)
    add_action(view, "list.discard", "Discard", "Delete", lambda: done.append("discarded")).trigger()
    assert [(each.objectName(), each.text()) for each in view.actions()] == [("list.discard", "Discard")]
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert done == ["discarded"] * 2
