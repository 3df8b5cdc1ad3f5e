from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.inspector.row_picker import RowPicker
from tests.support.hands import found, press, write
from tests.support.on_screen import on_screen

GROUPS = {
    "Other tries": [(5, "Try 1 · no answer")],
    "Empty": [],
    "Newest": [(9, "Event · 200 · anna: Hello"), (8, "Login · 401")],
}


@pytest.fixture
def picker(qtbot: QtBot) -> RowPicker:
    picker = on_screen(qtbot, RowPicker("rows"), 300, 300)
    picker.show_rows(GROUPS)
    return picker


def rows(picker: RowPicker) -> QListWidget:
    return found(picker, QListWidget, "rows.rows")


def search(picker: RowPicker) -> QLineEdit:
    return found(picker, QLineEdit, "rows.search")


def seen(picker: RowPicker) -> list[str]:
    items = [rows(picker).item(row) for row in range(rows(picker).count())]
    names = [item.text() or item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items]
    return [name for name, item in zip(names, items, strict=True) if not item.isHidden()]


def told(picker: RowPicker) -> list[str]:
    return [label.text() for label in picker.findChildren(QLabel) if label.isVisible()]


def test_rows_stand_in_groups_and_an_empty_one_is_left_out(picker: RowPicker) -> None:
    assert seen(picker) == [
        "Other tries",
        "Try 1 · no answer",
        "Newest",
        "Event · 200 · anna: Hello",
        "Login · 401",
    ]


def test_the_arrow_keys_pick_rows_and_pass_the_headings(picker: RowPicker, qtbot: QtBot) -> None:
    picked: list[int] = []
    picker.row_picked.connect(picked.append)
    picker.pick(5)
    press(rows(picker), Qt.Key.Key_Down)
    press(rows(picker), Qt.Key.Key_Down)
    assert picked == [5, 9, 8]


def test_every_word_of_the_search_must_fit(picker: RowPicker) -> None:
    write(search(picker), "hello 200")
    assert seen(picker) == ["Event · 200 · anna: Hello"]
    search(picker).clear()
    assert len(seen(picker)) == 5
    write(search(picker), "nobody")
    assert seen(picker) == []
    assert "No row has all of these words." in told(picker)


def test_enter_picks_the_first_that_was_found(picker: RowPicker, qtbot: QtBot) -> None:
    write(search(picker), "401")
    with qtbot.waitSignal(picker.row_picked) as picked:
        press(search(picker), Qt.Key.Key_Return)
    assert picked.args == [8]


def test_no_row_at_all_is_said(picker: RowPicker) -> None:
    picker.show_rows({"Newest": []})
    assert told(picker)[0].startswith("There is no other row yet. Send a message")


def test_a_strangers_text_is_plain(picker: RowPicker) -> None:
    picker.show_rows({"Newest": [(1, "<b>x</b>")]})
    assert seen(picker) == ["Newest", "<b>x</b>"]
    assert "&lt;b>" in rows(picker).item(1).toolTip()
