from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.dialogs.journal import JournalDialog
from tests.support.hands import click, found


@pytest.fixture
def dialog(qtbot: QtBot) -> JournalDialog:
    dialog = JournalDialog("/data/journal.sqlite", 2_000)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_it_says_where_the_journal_is_and_what_it_holds(dialog: JournalDialog) -> None:
    dialog.show_size(214, 38_000_000)
    assert found(dialog, QLineEdit, "journal.path").text() == "/data/journal.sqlite"
    assert found(dialog, QLabel, "journal.size").text() == "214 events, 38.0 MB"
    dialog.show_size(1, 38_000_000)
    assert found(dialog, QLabel, "journal.size").text() == "1 event, 38.0 MB"


def test_the_limit_is_in_gigabytes_and_can_be_none(dialog: JournalDialog, qtbot: QtBot) -> None:
    limit = found(dialog, QDoubleSpinBox, "journal.limit")
    assert limit.text() == "2.0 GB"
    with qtbot.waitSignal(dialog.limit_changed) as changed:
        limit.setValue(0.5)
    assert changed.args == [500]
    with qtbot.waitSignal(dialog.limit_changed) as changed:
        limit.setValue(0.0)
    assert changed.args == [0]
    assert limit.text() == "never"


def test_it_leads_to_deleting(dialog: JournalDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.delete_requested):
        click(found(dialog, QPushButton, "journal.delete"))
