from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.named_box import name_box


def test_a_box_tells_what_it_is_for_besides_what_is_chosen(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["any state", "sent"])
    name_box(box, "State")
    told = QAccessible.queryAccessibleInterface(box)
    assert told.text(QAccessible.Text.Description) == "State"
    assert QAccessible.queryAccessibleInterface(box.view()).text(QAccessible.Text.Name) == "State"
