"""The dialog of what is saved under names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.store.named_texts import NamedText
from kitdesk.ui.dialogs.saved import SavedDialog, SavedWords
from kitdesk.ui.widgets.text_page import Paragraph
from tests.support.hands import click, found, press, write

WORDS = SavedWords("Things", "Search things", "No things yet.", "Save this…", {"use": "Use", "edit": "Edit"})
BREAD, MILK = NamedText("Bread", "rye & wheat", own=True), NamedText("<b>Milk</b>", "white", own=True)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    return parent


@pytest.fixture
def dialog(parent: QWidget) -> SavedDialog:
    dialog = SavedDialog("things", WORDS, parent)

    def show(text: NamedText | None) -> None:
        if text is not None:
            dialog.show_preview([Paragraph(text.text)], {"use": f"Use {text.text}"})

    dialog.selected.connect(show)
    dialog.show_texts([BREAD, MILK])
    dialog.open()
    return dialog


def button(dialog: SavedDialog, key: str) -> QPushButton:
    return found(dialog, QPushButton, f"things.{key}")


def search(dialog: SavedDialog) -> QLineEdit:
    return found(dialog, QLineEdit, "things.search")


def emitted(spy: QSignalSpy) -> list[list[object]]:
    return [list(spy.at(at)) for at in range(spy.count())]


def in_sight(dialog: SavedDialog) -> list[str]:
    rows = found(dialog, QListWidget, "things.list")
    return [rows.item(row).text() for row in range(rows.count()) if not rows.item(row).isHidden()]


def test_the_first_one_is_shown_as_plain_text_with_what_can_be_done(dialog: SavedDialog) -> None:
    assert dialog.current() == BREAD
    assert found(dialog, QTextEdit, "things.preview").toPlainText() == "rye & wheat"
    assert (button(dialog, "use").text(), button(dialog, "use").isEnabled()) == ("Use rye & wheat", True)
    assert (button(dialog, "edit").text(), button(dialog, "edit").isEnabled()) == ("Edit", False)


def test_one_is_found_chosen_and_used_by_keyboard_alone(dialog: SavedDialog) -> None:
    used = QSignalSpy(dialog.used)
    press(search(dialog), Qt.Key.Key_Down)
    assert dialog.current() == MILK
    press(search(dialog), Qt.Key.Key_Down)
    press(search(dialog), Qt.Key.Key_Up)
    assert dialog.current() == BREAD
    write(search(dialog), "WHITE milk")
    assert in_sight(dialog) == ["<b>Milk</b>"]
    press(search(dialog), Qt.Key.Key_Return)
    assert emitted(used) == [[MILK, "use"]]
    assert not dialog.isVisible()


def test_a_search_in_vain_says_so_and_nothing_can_be_done(dialog: SavedDialog) -> None:
    write(search(dialog), "cheese")
    assert "None has all" in found(dialog, QLabel, "things.hint").text()
    assert dialog.current() is None
    for key in ("use", "rename", "delete"):
        assert not button(dialog, key).isEnabled()
    press(search(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_without_any_it_says_how_to_come_by_one(dialog: SavedDialog) -> None:
    dialog.show_texts([])
    assert found(dialog, QLabel, "things.hint").text() == "No things yet."
    assert button(dialog, "save").isEnabled()
    dialog.allow_saving(False)
    assert not button(dialog, "save").isEnabled()


def test_what_was_saved_last_is_selected(dialog: SavedDialog) -> None:
    dialog.show_texts([BREAD, MILK], MILK)
    assert dialog.current() == MILK


def test_renaming_and_deleting_are_asked_for_with_buttons_and_keys(dialog: SavedDialog) -> None:
    rename, delete, save = (
        QSignalSpy(signal)
        for signal in (dialog.rename_requested, dialog.delete_requested, dialog.save_requested)
    )
    click(button(dialog, "rename"))
    press(dialog, Qt.Key.Key_F2)
    click(button(dialog, "delete"))
    search(dialog).setFocus()
    press(search(dialog), Qt.Key.Key_Delete)
    click(button(dialog, "save"))
    assert emitted(rename) == [[BREAD], [BREAD]]
    assert emitted(delete) == [[BREAD]]
    assert save.count() == 1


def test_every_control_is_named(dialog: SavedDialog) -> None:
    for widget in (search(dialog), found(dialog, QListWidget), found(dialog, QTextEdit)):
        assert widget.accessibleName()
        assert widget.objectName().startswith("things.")
