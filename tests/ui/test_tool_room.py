from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.tool_room import ToolRoom

TITLES = {
    "token": "Token",
    "signature": "Signature",
    "inspector": "Inspector",
    "sandbox": "Sandbox",
    "outbox": "Outbox",
    "callbacks": "Callbacks",
    "chair": "Kit's chair",
}


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    window.resize(1280, 800)
    return window


@pytest.fixture
def room(window: QMainWindow) -> ToolRoom:
    room = ToolRoom(window)
    window.show()
    return room


def test_each_tool_has_its_name_its_title_and_its_key(room: ToolRoom) -> None:
    found = [(dock.objectName(), dock.windowTitle()) for dock in room.docks.values()]
    assert found == [(f"tool.{name}", title) for name, title in TITLES.items()]
    keys = [dock.toggle_action.shortcut().toString() for dock in room.docks.values()]
    assert keys == [f"Ctrl+{number}" for number in range(1, 8)]


def test_all_but_the_outbox_have_their_room_before_they_are_filled(room: ToolRoom) -> None:
    assert [name for name, dock in room.docks.items() if dock.isHidden()] == ["outbox"]
    assert room.docks["token"].width() == room.docks["signature"].width() == 400


def test_the_room_is_the_same_in_a_window_that_is_seen_already(
    window: QMainWindow, room: ToolRoom, qtbot: QtBot
) -> None:
    early = {name: dock.geometry() for name, dock in room.docks.items() if dock.in_front}
    late = QMainWindow()
    qtbot.addWidget(late)
    late.setCentralWidget(QWidget())
    late.resize(window.size())
    late.show()
    docks = ToolRoom(late).docks
    qtbot.waitUntil(lambda: {name: docks[name].geometry() for name in early} == early)


def test_tools_are_filled_one_by_one(room: ToolRoom, qtbot: QtBot) -> None:
    for name in ("chair", "callbacks"):
        room.docks[name].fill_when_seen(lambda: QLabel("hello"))
    with qtbot.waitSignals([room.filled] * 2):
        assert [room.make_one() for _ in range(3)] == [True, True, False]


def test_a_tool_that_is_offered_leaves_the_one_in_front_that_was_chosen(room: ToolRoom, qtbot: QtBot) -> None:
    room.offer("sandbox")
    qtbot.waitUntil(lambda: room.docks["sandbox"].in_front)
    room.show("token")
    qtbot.waitUntil(lambda: room.docks["token"].in_front)
    room.offer("sandbox")
    assert room.docks["token"].in_front


def test_the_first_arrangement_comes_back(room: ToolRoom, qtbot: QtBot) -> None:
    room.docks["signature"].tear_off(True)
    room.docks["token"].hide()
    with qtbot.waitSignal(room.moved):
        room.reset()
    assert not room.docks["signature"].isFloating()
    assert not room.docks["token"].isHidden()
