from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.served import Served
from kitdesk.ui.dialogs.served_files import ServedFilesDialog
from tests.support.hands import click, found

ONE, OTHER = Served("0" * 32, "parcel.png", 1_500, 1_700_000_000.0), Served("1" * 32, "<b>.pdf", 2, 0.0)
URLS = {ONE: "https://a.example/file/0", OTHER: "https://a.example/file/1"}


@pytest.fixture
def dialog(qtbot: QtBot) -> ServedFilesDialog:
    dialog = ServedFilesDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def rows(dialog: ServedFilesDialog) -> list[str]:
    listed = found(dialog, QListWidget, "served.list")
    return [listed.item(row).text() for row in range(listed.count())]


def button(dialog: ServedFilesDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"served.{name}")


def test_each_file_is_listed_with_what_keeps_it(dialog: ServedFilesDialog) -> None:
    dialog.show_files({ONE: 2, OTHER: 0}, URLS)
    first, second = rows(dialog)
    assert first.startswith("parcel.png (1.5 kB, since ")
    assert first.endswith(("Attached to 2 message(s)", "Attached to 2 messages"))
    assert second.startswith("<b>.pdf")
    assert "In no message" in second


def test_without_any_it_says_how_to_get_one(dialog: ServedFilesDialog) -> None:
    dialog.show_files({}, {})
    assert found(dialog, QLabel, "served.empty").isVisible()
    assert not button(dialog, "stop").isEnabled()
    assert not button(dialog, "copy").isEnabled()


def test_an_address_is_copied_and_a_file_is_ended(dialog: ServedFilesDialog, qtbot: QtBot) -> None:
    dialog.show_files({ONE: 2, OTHER: 0}, URLS)
    click(button(dialog, "copy"))
    assert QGuiApplication.clipboard().text() == URLS[ONE]
    found(dialog, QListWidget, "served.list").setCurrentRow(1)
    with qtbot.waitSignal(dialog.stop_requested) as told:
        click(button(dialog, "stop"))
    assert told.args == [OTHER]
    dialog.show_files({ONE: 2}, URLS)
    with qtbot.waitSignal(dialog.stop_requested) as told:
        click(button(dialog, "stop"))
    assert told.args == [ONE]
