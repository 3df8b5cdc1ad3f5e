from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.desk.imports.transcript import Transcript
from kitdesk.model.states import LOGIN
from kitdesk.model.timeline import Told
from kitdesk.ui.dialogs.transcript import TranscriptDialog, line_of
from tests.support import exports
from tests.support.conversations import CLOSING, HOSTILE
from tests.support.timeline_values import an_exchange

TOLD = (
    Told(exports.outgoing(1), (an_exchange(),)),
    Told(exports.incoming(2), (exports.callback(2),)),
    Told(exports.outgoing(3)),
)
TRANSCRIPT = Transcript("Acme", "client-1", "James", TOLD, "Masked as ••••••••: signatures 1.")


def open_dialog(qtbot: QtBot, transcript: Transcript = TRANSCRIPT) -> TranscriptDialog:
    dialog = TranscriptDialog(transcript, "/tmp/a.kitdesk")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: TranscriptDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, f"transcript.{name}")
    assert isinstance(found, QPushButton)
    return found


def select(dialog: TranscriptDialog, *rows: int) -> None:
    found = dialog.findChild(QListWidget, "transcript.lines")
    assert isinstance(found, QListWidget)
    found.clearSelection()
    for row in rows:
        found.item(row).setSelected(True)


def texts(dialog: TranscriptDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_it_says_whose_it_is_where_it_is_and_what_was_masked(qtbot: QtBot) -> None:
    shown = texts(open_dialog(qtbot))
    assert shown[:3] == ["James, exported from channel “Acme”", "/tmp/a.kitdesk", TRANSCRIPT.masking]


def test_it_says_what_is_not_there(qtbot: QtBot) -> None:
    partial = replace(TRANSCRIPT, cut=True, unreadable=2, whole=False)
    shown = " ".join(texts(open_dialog(qtbot, partial)))
    assert "these are the first 3 lines" in shown
    assert "could not be read: 2" in shown
    assert "ends in the middle" in shown


def test_all_lines_are_meant_unless_some_are_selected(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    assert dialog.chosen() == list(TOLD)
    with qtbot.waitSignal(dialog.selection_changed):
        select(dialog, 2, 0)
    assert dialog.chosen() == [TOLD[0], TOLD[2]]


def test_a_line_can_be_inspected_if_it_went_over_the_wire(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    assert not button(dialog, "inspect").isEnabled()
    select(dialog, 2)
    assert not button(dialog, "inspect").isEnabled()
    select(dialog, 1)
    with qtbot.waitSignal(dialog.inspect_requested) as asked:
        button(dialog, "inspect").click()
    assert asked.args == [TOLD[1]]


def test_enter_inspects_the_line(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    rows = dialog.findChild(QListWidget, "transcript.lines")
    assert rows is not None
    rows.setCurrentRow(0)
    with qtbot.waitSignal(dialog.inspect_requested):
        QTest.keyClick(rows, Qt.Key.Key_Return)


def test_a_message_can_be_edited_but_no_callback(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    select(dialog, 1)
    assert not button(dialog, "edit").isEnabled()
    select(dialog, 2)
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        button(dialog, "edit").click()
    assert asked.args == [TOLD[2].event]


def test_while_it_replays_only_stopping_is_possible(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    assert not button(dialog, "replay").isEnabled()
    dialog.show_plan("Messages: 2.", possible=True)
    assert button(dialog, "replay").isEnabled()
    dialog.begin()
    assert not button(dialog, "replay").isEnabled()
    with qtbot.waitSignal(dialog.stop_requested):
        dialog.reject()
    assert dialog.isVisible()
    dialog.finish("Replayed: 2 of 2.")
    assert "Replayed: 2 of 2." in texts(dialog)
    dialog.reject()
    assert not dialog.isVisible()


def test_new_ids_are_given_unless_the_old_ones_are_wanted(qtbot: QtBot) -> None:
    dialog = open_dialog(qtbot)
    assert dialog.renews
    renew = dialog.findChild(QCheckBox, "transcript.renew")
    assert renew is not None
    renew.click()
    assert not dialog.renews


def test_a_line_says_which_way_it_went_and_what_became_of_it() -> None:
    assert line_of(TOLD[0]).endswith("→ to Kit  ·  sent  ·  Hello 1")
    assert line_of(TOLD[1]).endswith("← from Kit  ·  verified  ·  How can I help?")
    closing = exports.incoming(1, "", kind="close_conversation", body=CLOSING)
    assert "closed" in line_of(Told(closing))
    login = an_exchange(purpose=LOGIN, status=None)
    assert line_of(Told(None, (login,))).endswith("login  ·  no answer")


@pytest.mark.parametrize("text", HOSTILE)
def test_strangers_texts_are_plain_lines(text: str, qtbot: QtBot) -> None:
    event = exports.outgoing(1, text)
    dialog = open_dialog(qtbot, Transcript(text, text, text, (Told(event),), text))
    assert "\n" not in line_of(Told(event))
    assert not any("\u202e" in each for each in texts(dialog))
