from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListView, QMainWindow, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.actions import NamedAction, actions_in
from kitdesk.ui.widgets.tool_dock import ToolDock


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("&View")
    _add(menu, "menu.view.reset", "&Arrange && sort…")
    _add(menu.addMenu("&Theme"), "menu.view.dark", "Dark")
    return window


def _add(menu: QMenu, name: str, text: str) -> QAction:
    action = menu.addAction(text)
    action.setObjectName(name)
    return action


def read(window: QWidget) -> list[tuple[str, str, str]]:
    return [(each.name, each.text, each.where) for each in actions_in(window)]


def test_menus_are_walked_in_order_and_their_names_read_without_marks(window: QMainWindow) -> None:
    assert read(window) == [
        ("menu.view.reset", "Arrange & sort", "View"),
        ("menu.view.dark", "Dark", "View › Theme"),
    ]


def test_what_a_tool_offers_is_said_to_be_there(window: QMainWindow) -> None:
    dock = ToolDock("chair", "Kit's chair", window)
    page = QWidget()
    column = QVBoxLayout(page)
    view, button = QListView(), QPushButton("Copy as")
    view.setAccessibleName("Checks")
    column.addWidget(view)
    column.addWidget(button)
    action = QAction("Run all", view)
    action.setObjectName("chair.run_all")
    view.addAction(action)
    menu = QMenu(button)
    _add(menu, "chair.copy.curl", "cURL")
    button.setMenu(menu)
    dock.fill(page)
    assert {
        ("chair.run_all", "Run all", "Kit's chair › Checks"),
        ("chair.copy.curl", "cURL", "Kit's chair › Copy as"),
    } <= set(read(window))


def test_what_a_part_of_the_window_offers_is_said_to_be_there(window: QMainWindow) -> None:
    part, button = QWidget(), QPushButton("More")
    part.setAccessibleName("Composer")
    QVBoxLayout(part).addWidget(button)
    menu = QMenu(button)
    _add(menu, "composer.restore", "Restore")
    button.setMenu(menu)
    window.setCentralWidget(part)
    assert ("composer.restore", "Restore", "Composer › More") in read(window)


def test_what_has_no_name_or_is_out_of_reach_is_no_action(window: QMainWindow) -> None:
    before = read(window)
    menu = window.menuBar().addMenu("More")
    menu.addSeparator()
    menu.addAction("of Qt's own")
    _add(menu, "hidden", "Hidden").setVisible(False)
    gone = QAction("Gone", window)
    gone.setObjectName("in.no.menu")
    assert read(window) == before


def test_each_knows_its_action(window: QMainWindow) -> None:
    first: NamedAction = actions_in(window)[0]
    done: list[str] = []
    first.action.triggered.connect(lambda _checked: done.append(first.name))
    first.action.trigger()
    assert done == ["menu.view.reset"]
