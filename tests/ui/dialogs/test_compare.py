from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.comparison import compare
from kitdesk.model.timeline import Exchange
from kitdesk.ui.dialogs.compare import CompareDialog
from kitdesk.ui.inspector.diff_view import DiffView
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen

ONE = Exchange("event", 0.0, "POST", "https://kit/uuid", (), b'{"a": 1}', 200, (), b"OK")
OTHER = replace(ONE, request_body=b'{"a": 2}', answer_body=b"KO")


@pytest.fixture
def dialog(qtbot: QtBot) -> CompareDialog:
    dialog = CompareDialog("Event at 14:02:11")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does it
    return on_screen(qtbot, dialog)


def said(dialog: CompareDialog) -> str:
    return found(dialog, QLabel, "compare.said").text()


def button(dialog: CompareDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"compare.{name}")


def show(dialog: CompareDialog, other: Exchange = OTHER) -> None:
    dialog.show_waiting("Event at 14:03:00")
    dialog.show_sections(compare(ONE, other))


def test_at_first_it_says_what_to_do(dialog: CompareDialog) -> None:
    assert "Choose a row" in said(dialog)
    assert not button(dialog, "copy").isEnabled()


def test_the_first_row_is_picked_at_once(dialog: CompareDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.row_picked) as picked:
        dialog.show_rows({"Newest": [(7, "Login"), (6, "Event")]}, 6)
    assert picked.args == [6]
    assert found(dialog, QListWidget, "compare.rows").currentItem().text() == "Event"


def test_both_rows_are_named_by_their_signs(dialog: CompareDialog) -> None:
    dialog.show_waiting("Event at 14:03:00")
    assert said(dialog) == "Comparing …"
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert texts.index("−") + 1 == texts.index("Event at 14:02:11")
    assert texts.index("+") + 1 == texts.index("Event at 14:03:00")


def test_the_differences_are_counted_and_gone_through_by_key(dialog: CompareDialog) -> None:
    show(dialog)
    assert said(dialog) == "Difference 1 of 2"
    assert not button(dialog, "previous").isEnabled()
    press(dialog, Qt.Key.Key_F7)
    assert said(dialog) == "Difference 2 of 2"
    assert not button(dialog, "next").isEnabled()
    press(dialog, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert said(dialog) == "Difference 1 of 2"
    click(button(dialog, "next"))
    assert said(dialog) == "Difference 2 of 2"


def test_unchanged_lines_can_be_shown(dialog: CompareDialog) -> None:
    show(dialog)
    view = found(dialog, DiffView)
    assert "POST" not in view.toPlainText()
    click(found(dialog, QCheckBox, "compare.unchanged"))
    assert "POST https://kit/uuid" in view.toPlainText()


def test_a_copy_is_a_unified_diff(dialog: CompareDialog) -> None:
    show(dialog)
    click(button(dialog, "copy"))
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("--- Event at 14:02:11: Request body\n+++ Event at 14:03:00: Request body\n@@ ")
    assert '\n-  "a": 1\n+  "a": 2\n' in copied


def test_the_same_has_nothing_to_copy(dialog: CompareDialog) -> None:
    show(dialog, ONE)
    assert said(dialog) == "The two are the same."
    assert not button(dialog, "copy").isEnabled()


def test_a_row_that_is_gone_is_told(dialog: CompareDialog) -> None:
    dialog.show_gone()
    assert "kept no more" in said(dialog)


def test_escape_closes_it(dialog: CompareDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.finished):
        press(dialog, Qt.Key.Key_Escape)


def test_every_control_has_a_name_and_can_be_spoken(dialog: CompareDialog) -> None:
    for button in dialog.findChildren(QAbstractButton):
        assert button.parent() is not dialog or (button.objectName() and button.text())
    for control in (found(dialog, QListWidget), found(dialog, QLineEdit), found(dialog, DiffView)):
        assert control.objectName()
        assert control.accessibleName()
