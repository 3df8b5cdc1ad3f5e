from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.copy_button import CopyButton
from tests.support.hands import click


def test_it_copies_exactly_says_so_and_keeps_its_width(qtbot: QtBot) -> None:
    button = CopyButton(lambda: "<b>exact</b>\n")
    qtbot.addWidget(button)
    button.show()
    width = button.width()
    click(button)
    assert QGuiApplication.clipboard().text() == "<b>exact</b>\n"
    assert button.text() == "Copied"
    assert button.width() >= width
    qtbot.waitUntil(lambda: button.text() == "Copy")
