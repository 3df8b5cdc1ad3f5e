from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.composer.attachments import Attachments, Note
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
        self.row = Attachments(QPushButton(self.window), self.window)
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
    action = found(row.window, QAction, f"composer.attach.{kind}")
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


def test_files_of_this_computer_are_offered_once_somebody_serves_them(row: Row, qtbot: QtBot) -> None:
    action = found(row.window, QAction, "composer.attach.file")
    assert not action.isVisible()
    row.row.offer_files()
    assert action.isVisible()
    with qtbot.waitSignal(row.row.files_wanted):
        action.trigger()


def test_what_is_added_comes_last_and_what_is_removed_is_told(row: Row, qtbot: QtBot) -> None:
    row.row.add([{"type": "video", "file_name": "c"}])
    assert row.titles()[-1] == "video · c"
    with qtbot.waitSignal(row.row.removed) as told:
        row.press(3, Qt.Key.Key_Delete)
    assert told.args == [{"type": "video", "file_name": "c"}]


def test_a_note_stands_on_the_chip_of_its_file_and_in_its_form(row: Row) -> None:
    url = "https://x/a"
    row.row.show_items([{"type": "photo", "file_url": url}, {"type": "photo", "file_url": "https://x/b"}])
    row.row.show_notes({url: Note("not reachable", "warn", "No public address is known.")})
    assert [row.chip(at).note() for at in range(2)] == ["not reachable", ""]
    row.row.show_items([{"type": "audio", "file_url": url}])
    assert row.chip(0).note() == "not reachable"
    click(found(row.chip(0), QPushButton))
    assert any(label.text() == "No public address is known." for label in row.dialog().findChildren(QLabel))


def test_the_form_asks_to_check_and_to_preview_what_is_written_in_it(row: Row, qtbot: QtBot) -> None:
    click(found(row.chip(0), QPushButton))
    for name in ("check", "preview"):
        assert not found(row.dialog(), QPushButton, f"attachment.{name}").isEnabled()
    write(found(row.dialog(), QLineEdit, "attachment.file_url"), "https://x/a")
    for name, signal in (("check", row.row.check_requested), ("preview", row.row.preview_requested)):
        with qtbot.waitSignal(signal) as told:
            click(found(row.dialog(), QPushButton, f"attachment.{name}"))
        assert told.args == [{"type": "photo", "file_name": "a", "file_url": "https://x/a"}, row.dialog()]
