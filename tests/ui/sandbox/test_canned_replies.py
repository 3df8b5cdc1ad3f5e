from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.canned_replies import CannedReplies
from tests.support.hands import click, found

HOSTILE = "<b>R&D</b>\u202e " + "x" * 5_000


@pytest.fixture
def replies(qtbot: QtBot) -> CannedReplies:
    replies = CannedReplies()
    qtbot.addWidget(replies)
    replies.show_replies(("Hello {{client_id}}", HOSTILE))
    replies.show()
    return replies


def edit(replies: CannedReplies) -> QDialog:
    found(replies, QAction, "sandbox.replies.edit").trigger()
    return found(replies, QDialog, "canned_replies")


def test_a_reply_is_chosen_by_its_number_and_comes_as_it_stands(replies: CannedReplies, qtbot: QtBot) -> None:
    action = found(replies, QAction, "sandbox.reply.1")
    assert action.text() == "&1  Hello {{client_id}}"
    for number, whole in enumerate(("Hello {{client_id}}", HOSTILE), 1):
        with qtbot.waitSignal(replies.chosen) as chosen:
            found(replies, QAction, f"sandbox.reply.{number}").trigger()
        assert chosen.args == [whole]


def test_the_menu_shows_a_strangers_text_harmless_and_short(replies: CannedReplies) -> None:
    text = found(replies, QAction, "sandbox.reply.2").text()
    assert text.startswith("&2  <b>R&&D</b>⟨RLO⟩")
    assert len(text) < 80


def test_the_tenth_has_no_number_to_press(replies: CannedReplies) -> None:
    replies.show_replies([str(number) for number in range(12)])
    assert found(replies, QAction, "sandbox.reply.10").text() == "9"


def test_the_list_is_edited_one_reply_a_line(replies: CannedReplies, qtbot: QtBot) -> None:
    replies.show_replies(("One\nreply", "Two"))
    dialog = edit(replies)
    text = found(dialog, QPlainTextEdit, "canned_replies.text")
    assert text.toPlainText() == "One reply\nTwo"
    text.setPlainText("  New \n\nTwo")
    with qtbot.waitSignal(replies.edited) as edited:
        click(found(dialog, QPushButton, "canned_replies.keep"))
    assert edited.args == [["New", "Two"]]


def test_what_is_cancelled_changes_nothing(replies: CannedReplies) -> None:
    edited = QSignalSpy(replies.edited)
    click(found(edit(replies), QPushButton, "canned_replies.cancel"))
    assert edited.count() == 0
