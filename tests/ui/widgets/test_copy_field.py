from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.copy_field import CopyField
from tests.support.hands import click, found


def test_what_is_shown_is_copied_whole(qtbot: QtBot) -> None:
    field = CopyField("place.address", "Address")
    qtbot.addWidget(field)
    copy = found(field, QPushButton, "place.address.copy")
    assert not copy.isEnabled()
    address = "https://example.com/" + "x" * 300
    field.show_text(address)
    click(copy)
    assert QGuiApplication.clipboard().text() == address
    assert address in found(field, QLineEdit, "place.address").toolTip()
    assert "Address" in copy.accessibleName()


def test_what_is_missing_is_said_in_its_place(qtbot: QtBot) -> None:
    field = CopyField("place.address", "Address")
    qtbot.addWidget(field)
    field.show_text("", "not known yet")
    assert found(field, QLineEdit, "place.address").placeholderText() == "not known yet"
