from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.chair.fire_page import FirePage
from kitdesk.ui.widgets.json_edit import JsonEdit
from tests.support.hands import found, press
from tests.support.on_screen import on_screen


@pytest.mark.parametrize("height", [200, 800])
def test_ctrl_enter_fires_and_the_button_is_always_seen(qtbot: QtBot, height: int) -> None:
    page = on_screen(qtbot, FirePage(), 400, height)
    page.bar.allow(True, breaks=False)
    with qtbot.waitSignal(page.bar.fire_requested):
        press(found(page, JsonEdit, "chair.json"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(page.bar.fire_requested):
        press(found(page, QComboBox, "chair.signing"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    fire = found(page, QPushButton, "chair.fire")
    assert page.rect().contains(fire.geometry().translated(page.bar.pos()))
