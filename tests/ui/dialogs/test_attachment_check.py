from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.attachment_checkup import FilePart, FileStep
from kitdesk.model.checkup import PartState
from kitdesk.model.sentence import sentence
from kitdesk.ui.dialogs.attachment_check import AttachmentCheckDialog
from tests.support.hands import found, press

URL = "https://cdn.example/parcel.png"


@pytest.fixture
def dialog(qtbot: QtBot) -> AttachmentCheckDialog:
    dialog = AttachmentCheckDialog(URL)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def button(dialog: AttachmentCheckDialog, name: str) -> QPushButton:
    return found(dialog, QPushButton, f"attachment_check.{name}")


def said(dialog: AttachmentCheckDialog) -> str:
    return found(dialog, QLabel, "attachment_check.sum").text()


def step(part: FilePart, state: PartState) -> FileStep:
    return FileStep(part, state, sentence("{text}", text="Because."))


@pytest.mark.parametrize(
    ("states", "sum_"),
    [
        ([PartState.OK, PartState.OK], "✓ It can be fetched, and is what the message says."),
        ([PartState.OK, PartState.DOUBTFUL], "! It can be fetched. Doubtful: Reachable."),
        ([PartState.DOUBTFUL, PartState.FAILED], "✕ Kit would hardly get this file. Failed: Reachable."),
        ([], "Cancelled before anything was found."),
    ],
)
def test_the_sum_says_what_follows(dialog: AttachmentCheckDialog, states: list[PartState], sum_: str) -> None:
    assert said(dialog) == "Checking …"
    for part, state in zip(FilePart, states, strict=False):
        dialog.add_step(step(part, state))
    dialog.finish()
    assert said(dialog) == sum_


def test_connecting_inside_is_offered_only_where_it_leads_there(
    dialog: AttachmentCheckDialog, qtbot: QtBot
) -> None:
    dialog.finish()
    assert not button(dialog, "inside").isVisible()
    dialog.finish(leads_inside=True)
    for name, asked in (("inside", dialog.inside_requested), ("again", dialog.again_requested)):
        with qtbot.waitSignal(asked):
            button(dialog, name).click()
        assert not button(dialog, "inside").isVisible()
        assert not button(dialog, "again").isEnabled()
        dialog.finish(leads_inside=True)


def test_a_file_that_kitdesk_serves_leads_to_the_tunnel_that_it_needs(qtbot: QtBot) -> None:
    dialog = AttachmentCheckDialog("http://127.0.0.1:1/files/k/a.png", served=True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.add_step(step(FilePart.REACH, PartState.FAILED))
    dialog.finish(leads_inside=True)
    assert "Open a tunnel in Callbacks" in said(dialog)
    with qtbot.waitSignal(dialog.callbacks_wanted):
        button(dialog, "callbacks").click()
    assert not dialog.isVisible()


def test_the_report_is_copied(dialog: AttachmentCheckDialog) -> None:
    dialog.add_step(step(FilePart.SIZE, PartState.OK))
    dialog.finish()
    button(dialog, "copy").click()
    copied = QGuiApplication.clipboard().text()
    assert URL in copied
    assert "Size: ok" in copied


def test_closing_cancels_a_run_under_way(dialog: AttachmentCheckDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.cancelled):
        press(dialog, Qt.Key.Key_Escape)
    dialog.open()
    with qtbot.assertNotEmitted(dialog.cancelled):
        dialog.reject()
