from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.float_button import FloatButton
from tests.support.on_screen import on_screen

TOP, BOTTOM = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    return on_screen(qtbot, QWidget(), 400, 300)


def test_it_is_there_only_while_it_has_something_to_say(room: QWidget) -> None:
    button = FloatButton(room, TOP)
    assert not button.isVisible()
    button.say("3 new")
    assert button.isVisible()
    assert button.accessibleName() == "3 new"
    button.say("")
    assert not button.isVisible()


@pytest.mark.parametrize("edge", [TOP, BOTTOM])
def test_it_keeps_to_the_middle_of_its_edge(room: QWidget, edge: Qt.AlignmentFlag) -> None:
    button = FloatButton(room, edge)
    button.say("3 new")
    for size in ((400, 300), (600, 500)):
        room.resize(*size)
        assert abs(button.geometry().center().x() - size[0] // 2) <= 1
        assert (button.y() < 40) == (edge == TOP)
        assert room.rect().contains(button.geometry())
