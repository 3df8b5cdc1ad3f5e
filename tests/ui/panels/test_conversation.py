from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import State
from kitdesk.ui.panels.conversation import Conversation
from tests.support.conversations import HOSTILE, customer, event
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def panel(qtbot: QtBot) -> Conversation:
    return on_screen(qtbot, Conversation(), 560, 400)


def texts(panel: Conversation) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def test_without_a_customer_it_says_what_to_do_first(panel: Conversation) -> None:
    assert texts(panel)[0] == "New conversation"
    assert "No customer yet" in texts(panel)


def test_a_customer_without_messages_is_named_and_told_so(panel: Conversation) -> None:
    panel.show_customer(customer())
    panel.set_events([], False)
    assert texts(panel)[:2] == ["James Smith", "client_id james"]
    assert "No messages yet" in texts(panel)


def test_the_first_message_takes_the_place_of_the_hint(panel: Conversation) -> None:
    panel.show_customer(customer())
    panel.upsert(event(1))
    assert panel.events() == (event(1),)
    assert "No messages yet" not in texts(panel)


def test_older_ones_are_asked_for_once_until_they_come(panel: Conversation, qtbot: QtBot) -> None:
    panel.set_events([event(row) for row in range(100, 150)], True)
    view = found(panel, QListView)
    asked: list[int] = []
    panel.older_requested.connect(lambda: asked.append(1))
    for value in (0, 100, 0):
        view.verticalScrollBar().setValue(value)
    assert len(asked) == 1
    panel.prepend([event(row) for row in range(50, 100)], False)
    view.verticalScrollBar().setValue(0)
    assert len(asked) == 1
    assert len(panel.events()) == 100


def test_the_selected_one_is_resent_and_discarded(panel: Conversation, qtbot: QtBot) -> None:
    panel.set_events([event(1, state=State.UNKNOWN)])
    panel.focus_newest()
    with qtbot.waitSignals([panel.resend_requested, panel.discard_requested]):
        panel.resend_selected()
        panel.discard_selected()


def test_details_are_asked_for(panel: Conversation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.details_requested):
        click(found(panel, QPushButton, "conversation.details"))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_is_one_plain_line(panel: Conversation, text: str) -> None:
    panel.show_customer(customer("id", text))
    name = panel.findChildren(QLabel)[0]
    assert name.textFormat() == Qt.TextFormat.PlainText
    assert "\n" not in name.text()
    panel.grab()
