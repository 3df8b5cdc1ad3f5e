from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.imports.found import Draft, Drafts, Fields
from kitdesk.model.sentence import sentence
from kitdesk.ui.dialogs.import_ import ImportDialog

DRAFTS = Drafts(
    (
        Draft('{"event_data": {"message": {"text": "Hello"}}}', "Messages / <b>First</b>"),
        Draft("{oops", "", (sentence("Mind the gap."),)),
    ),
    passed=3,
)
FIELDS = Fields({"base_url": "https://kit.example", "api_token": "canary-token"})


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog("Acme")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def button(dialog: ImportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, f"import.{name}")
    assert isinstance(found, QPushButton)
    return found


def texts(dialog: ImportDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def drafts(dialog: ImportDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "import.drafts")
    assert isinstance(found, QListWidget)
    return found


def test_it_says_first_what_can_be_imported(dialog: ImportDialog) -> None:
    assert {"cURL command", "Postman collection", "Transcript, repro bundle"} <= set(texts(dialog))
    assert not button(dialog, "take").isVisible()


def test_why_something_cannot_be_imported_stands_above(dialog: ImportDialog) -> None:
    dialog.show_nothing("It is no text.", "/tmp/a.png")
    assert {"It is no text.", "/tmp/a.png", "cURL command"} <= set(texts(dialog))


def test_a_message_is_chosen_for_the_composer(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_drafts(DRAFTS, "a.json")
    rows = drafts(dialog)
    assert [rows.item(row).text() for row in range(rows.count())] == [
        "Messages / <b>First</b> · Hello",
        "{oops",
    ]
    assert "Other requests in it, which post no message: 3" in texts(dialog)
    rows.setCurrentRow(1)
    assert "Mind the gap." in texts(dialog)
    with qtbot.waitSignal(dialog.draft_wanted) as wanted:
        button(dialog, "take").click()
    assert wanted.args == ["{oops"]
    assert not dialog.isVisible()


def test_all_messages_can_be_kept_as_templates(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert not button(dialog, "keep").isVisible()
    dialog.show_drafts(DRAFTS, "a.json")
    with qtbot.waitSignal(dialog.templates_wanted) as wanted:
        button(dialog, "keep").click()
    assert wanted.args == [DRAFTS]


def test_enter_in_the_list_takes_the_message(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_drafts(DRAFTS, "a.json")
    with qtbot.waitSignal(dialog.draft_wanted):
        QTest.keyClick(drafts(dialog), Qt.Key.Key_Return)


@pytest.mark.parametrize(("choice", "new"), [("new", True), ("current", False)])
def test_fields_go_to_a_new_channel_or_into_the_current_one(
    choice: str, new: bool, dialog: ImportDialog, qtbot: QtBot
) -> None:
    dialog.show_fields(FIELDS, "From the clipboard")
    radio = dialog.findChild(QRadioButton, f"import.{choice}")
    assert radio is not None
    radio.click()
    with qtbot.waitSignal(dialog.fields_wanted) as wanted:
        button(dialog, "take").click()
    assert wanted.args == [FIELDS, new]


def test_a_collection_offers_the_channel_that_it_logs_in_to(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.show_drafts(DRAFTS, "a.json")
    assert not button(dialog, "channel").isVisible()
    dialog.show_drafts(replace(DRAFTS, fields=FIELDS.values), "a.json")
    button(dialog, "channel").click()
    assert {"a.json", "https://kit.example"} <= set(texts(dialog))
    with qtbot.waitSignal(dialog.fields_wanted) as wanted:
        button(dialog, "take").click()
    assert wanted.args == [FIELDS, True]


def test_secrets_are_dots(dialog: ImportDialog) -> None:
    dialog.show_fields(FIELDS, "From the clipboard")
    assert {"https://kit.example", "API token", "••••••••"} <= set(texts(dialog))
    assert "canary-token" not in "".join(texts(dialog))


def test_the_sandboxs_channel_takes_no_fields(qtbot: QtBot) -> None:
    dialog = ImportDialog("")
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_fields(FIELDS, "")
    radio = dialog.findChild(QRadioButton, "import.current")
    assert radio is not None
    assert not radio.isVisible()


def test_other_fields_take_the_place_of_the_first(dialog: ImportDialog) -> None:
    dialog.show_fields(FIELDS, "")
    dialog.show_fields(Fields({"salt": "s"}), "")
    QTest.qWait(0)
    assert "API token" not in texts(dialog)
    assert "Security salt" in texts(dialog)


def test_ctrl_v_pastes(dialog: ImportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.paste_requested):
        QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_a_file_can_be_dropped(dialog: ImportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/a"), QUrl.fromLocalFile(str(tmp_path / "a.json"))])
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(dialog.file_dropped) as dropped:
        dialog.dropEvent(event)
    assert dropped.args == [tmp_path / "a.json"]
