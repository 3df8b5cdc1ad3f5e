from __future__ import annotations

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.part_boxes import PartBoxes
from tests.support.hands import found
from tests.support.on_screen import on_screen


def test_what_is_checked_is_chosen(qtbot: QtBot) -> None:
    boxes = on_screen(qtbot, PartBoxes("x", "Keep", {"a": "A", "b": "B"}, ["a"]), 300, 100)
    assert boxes.chosen() == ["a"]
    found(boxes, QCheckBox, "x.b").toggle()
    found(boxes, QCheckBox, "x.a").toggle()
    assert boxes.chosen() == ["b"]
