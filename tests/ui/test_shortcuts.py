from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListWidget, QMainWindow
from pytestqt.qtbot import QtBot

from kitdesk.ui.shortcuts import (
    PASSING,
    KeyRow,
    apply_keys,
    clash,
    mnemonic_text,
    read_text,
    without,
    would_be_typed,
)
from kitdesk.ui.tables.list_action import add_action


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    menu = window.menuBar().addMenu("View")
    for name, keys in (("larger", ["Ctrl++", "Ctrl+="]), ("reset", [])):
        action = menu.addAction(name.capitalize())
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(each) for each in keys])
    passing = window.menuBar().addMenu("Replies")
    passing.setProperty(PASSING, True)
    passing.addAction("Hello").setObjectName("reply.1")
    view = QListWidget()
    view.setObjectName("list")
    view.setAccessibleName("Messages")
    window.setCentralWidget(view)
    add_action(view, "list.discard", "Discard", "Delete", print)
    return window


def test_chosen_keys_take_the_place_of_the_first_ones_and_give_way_to_them_again(window: QMainWindow) -> None:
    larger = KeyRow("larger", "Larger", "View", "Ctrl++; Ctrl+=", "Ctrl++; Ctrl+=")
    assert apply_keys(window, {})[0] == larger
    (changed, *_rest) = apply_keys(window, {"larger": "Ctrl+Alt+L", "no.such": "F9"})
    assert changed.keys == "Ctrl+Alt+L"
    assert changed.is_changed
    action = window.findChild(QAction, "larger")
    assert action is not None
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl+Alt+L"]
    assert apply_keys(window, {"larger": ""})[0].keys == ""
    assert action.shortcuts() == []
    assert apply_keys(window, {})[0] == larger
    assert [each.toString() for each in action.shortcuts()] == ["Ctrl++", "Ctrl+="]


def test_each_says_where_its_keys_work_and_what_comes_and_goes_has_none(window: QMainWindow) -> None:
    rows = {row.name: row.place for row in apply_keys(window, {})}
    assert rows == {"larger": "", "reset": "", "list.discard": "list"}


ROWS = [
    KeyRow("palette", "Command palette", "View", "Ctrl+K"),
    KeyRow("a.copy", "Copy", "A", "Ctrl+C", place="a"),
    KeyRow("b.copy", "Copy", "B", "Ctrl+C", place="b"),
    KeyRow("", "Send", "", "Ctrl+Return"),
]


@pytest.mark.parametrize(
    ("name", "place", "keys", "other"),
    [
        ("x", "", "Ctrl+K", "palette"),
        ("x", "a", "Ctrl+K", "palette"),
        ("palette", "", "Ctrl+K", None),
        ("x", "", "Ctrl+Alt+X; Ctrl+C", "a.copy"),
        ("x", "b", "Ctrl+C", "b.copy"),
        ("x", "c", "Ctrl+C", None),
        ("x", "", "Ctrl+Return", ""),
        ("x", "", "", None),
    ],
)
def test_keys_clash_where_both_could_be_meant(name: str, place: str, keys: str, other: str | None) -> None:
    found = clash(ROWS, KeyRow(name, "X", "", "", place=place), keys)
    assert (found.name if found else None) == other


@pytest.mark.parametrize(
    "keys", ["A", "Shift+A", "Space", "Return", "Home", "Ctrl+C", "Ctrl+V", "Ctrl+Z", "F9; B"]
)
def test_what_writes_or_edits_cannot_work_everywhere(keys: str) -> None:
    assert would_be_typed(keys)


@pytest.mark.parametrize("keys", ["Ctrl+B", "Alt+A", "F5", "Shift+F12", "Ctrl++", "Meta+K", "Ctrl+Alt+C", ""])
def test_what_writes_nothing_can(keys: str) -> None:
    assert not would_be_typed(keys)


def test_only_what_is_taken_is_lost() -> None:
    assert without("Ctrl++; Ctrl+=", "Ctrl+=") == "Ctrl++"
    assert without("Ctrl+K", "Ctrl+K") == ""


def test_keys_are_read_as_the_system_writes_them() -> None:
    assert read_text("Ctrl+K; F9") == "Ctrl+K; F9"
    assert read_text("") == ""


def test_keys_of_a_list_work_in_it_when_they_were_changed(window: QMainWindow) -> None:
    apply_keys(window, {"list.discard": "F9"})
    view = window.findChild(QListWidget)
    assert view is not None
    assert view.actions()[0].shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    assert view.actions()[0].shortcut().toString() == "F9"


def test_the_keys_of_a_button_are_those_of_its_text() -> None:
    assert mnemonic_text("Transf&er") == "Alt+E"
    assert mnemonic_text("Пере&дать") == "Alt+Д"
