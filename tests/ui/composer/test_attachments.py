from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.attachments import Attachments
from kitdesk.ui.composer.payload import PAYLOAD_TYPES
from kitdesk.ui.composer.payload_dialog import PayloadDialog
from kitdesk.ui.widgets.chip import Chip
from tests.support.hands import click, found, press, write

ITEMS: list[object] = [
    {"type": "photo", "file_name": "a"},
    {"type": "audio", "file_name": "b"},
    {"type": "zip"},
]


_PLAIN = Qt.KeyboardModifier.NoModifier


class Row:
    """The attachments in a window, as the composer shows them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.row = Attachments(self.window)
        self.row.add_button.setParent(self.window)
        self.row.changed.connect(self.row.show_items)
        qtbot.addWidget(self.window)
        self.window.resize(600, 200)
        self.window.show()

    def titles(self) -> list[str]:
        return [self.chip(at).text() for at in range(len(self.row.items()))]

    def chip(self, at: int) -> Chip:
        QApplication.processEvents()  # a layout shows its new widgets a little later
        chips = self.row.findChildren(Chip, f"composer.attachment.{at}")
        return next(chip for chip in chips if not chip.isHidden())

    def press(self, at: int, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
        press(found(self.chip(at), QPushButton), key, modifier)

    def dialog(self) -> PayloadDialog:
        return next(dialog for dialog in self.window.findChildren(PayloadDialog) if dialog.isVisible())


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    row = Row(qtbot)
    row.row.show_items(ITEMS)
    return row


def test_each_item_is_a_chip(row: Row) -> None:
    assert row.titles() == ["photo · a", "audio · b", "unknown attachment"]


def test_without_items_it_takes_no_room(row: Row) -> None:
    row.row.show_items([])
    assert not row.row.isVisible()


@pytest.mark.parametrize("kind", PAYLOAD_TYPES)
def test_the_menu_opens_the_form_of_each_type_and_adds_what_is_written(row: Row, kind: str) -> None:
    action = found(row.row, QAction, f"composer.attach.{kind}")
    action.trigger()
    found(row.dialog(), QPushButton, "attachment.take").click()
    assert row.row.items()[-1] == {"type": kind}


def test_a_click_on_a_chip_edits_it_in_its_place(row: Row, qtbot: QtBot) -> None:
    click(found(row.chip(1), QPushButton))
    write(found(row.dialog(), QLineEdit, "attachment.file_url"), "https://x/b")
    found(row.dialog(), QPushButton, "attachment.take").click()
    assert row.row.items()[1] == {"type": "audio", "file_name": "b", "file_url": "https://x/b"}


def test_a_click_on_an_unknown_one_opens_nothing(row: Row, qtbot: QtBot) -> None:
    click(found(row.chip(2), QPushButton))
    assert not row.window.findChildren(PayloadDialog)


def test_the_cross_and_the_delete_key_remove(row: Row, qtbot: QtBot) -> None:
    click(found(row.chip(0), QToolButton))
    assert row.titles() == ["audio · b", "unknown attachment"]
    row.press(1, Qt.Key.Key_Delete)
    assert row.titles() == ["audio · b"]


def test_alt_and_an_arrow_move_a_chip_as_far_as_there_is_room(row: Row) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    row.press(0, Qt.Key.Key_Right, alt)
    assert row.titles() == ["audio · b", "photo · a", "unknown attachment"]
    row.press(0, Qt.Key.Key_Left, alt)
    assert row.titles() == ["audio · b", "photo · a", "unknown attachment"]


def test_many_chips_are_scrolled_to_instead_of_filling_the_window(row: Row) -> None:
    row.row.show_items([{"type": "photo", "file_name": f"{number}.jpg"} for number in range(200)])
    assert row.row.height() <= 112
