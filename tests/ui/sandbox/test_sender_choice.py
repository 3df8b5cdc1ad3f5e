from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.sandbox.defaults import SENDERS
from kitdesk.ui.sandbox.sender_choice import SenderChoice
from tests.support.hands import click, found, press, write


class Choice:
    """The choice in a window, with its switch above it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.choice = SenderChoice()
        column = QVBoxLayout(self.window)
        column.addWidget(self.choice.switch)
        column.addWidget(self.choice)
        qtbot.addWidget(self.window)
        self.choice.show_senders(SENDERS)
        self.window.show()

    def unfold(self) -> None:
        click(found(self.window, QToolButton, "sandbox.sender_details"))

    def write(self, member: str, text: str) -> None:
        line = found(self.window, QLineEdit, f"sandbox.sender.{member}")
        line.selectAll()
        press(line, Qt.Key.Key_Delete)
        write(line, text)


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    return Choice(qtbot)


def test_agent_and_bot_answer_with_their_own_data(choice: Choice, qtbot: QtBot) -> None:
    assert choice.choice.chosen_sender() == SENDERS["agent"]
    with qtbot.waitSignal(choice.choice.changed):
        click(found(choice.window, QPushButton, "sandbox.as_bot"))
    assert choice.choice.chosen_sender() == SENDERS["bot"]


def test_the_members_are_folded_in_until_they_are_asked_for(choice: Choice) -> None:
    assert not choice.choice.isVisible()
    choice.unfold()
    assert choice.choice.isVisible()
    choice.unfold()
    assert not choice.choice.isVisible()


def test_every_member_can_be_changed(choice: Choice) -> None:
    choice.unfold()
    written = {
        "sender_id": "-42",
        "sender_username": "ann",
        "sender_display_name": "Ann 👋",
        "sender_avatar": "https://example.com/a.png",
        "sender_email": "ann@example.com",
        "sender_type": "supervisor",
    }
    for member, text in written.items():
        choice.write(member, text)
    found(choice.window, QComboBox, "sandbox.sender.is_bot").setCurrentIndex(2)
    assert choice.choice.chosen_sender() == written | {"sender_id": -42, "is_bot": True}
    click(found(choice.window, QPushButton, "sandbox.as_bot"))
    assert choice.choice.chosen_sender() == SENDERS["bot"]
    assert choice.choice.senders()["agent"]["sender_username"] == "ann"


def test_an_empty_member_is_left_out(choice: Choice) -> None:
    choice.unfold()
    choice.write("sender_email", "")
    found(choice.window, QComboBox, "sandbox.sender.is_bot").setCurrentIndex(0)
    assert choice.choice.chosen_sender().keys() == SENDERS["agent"].keys() - {"sender_email", "is_bot"}


def test_an_id_that_is_no_whole_number_is_not_taken(choice: Choice) -> None:
    choice.unfold()
    choice.write("sender_id", "1.5")
    assert choice.choice.is_flawed()
    assert choice.choice.chosen_sender()["sender_id"] == 1
    choice.write("sender_id", "15")
    assert not choice.choice.is_flawed()


def test_another_agent_can_answer_and_keeps_their_own_data(choice: Choice, qtbot: QtBot) -> None:
    assert choice.choice.agents() == {"agent": "Maria K.", "agent-2": "Jonas W."}
    with qtbot.waitSignal(choice.choice.changed):
        choice.choice.choose_agent("agent-2")
    assert choice.choice.chosen_sender() == SENDERS["agent-2"]
    assert "Jonas W. answers" in found(choice.window, QPushButton, "sandbox.as_agent").toolTip()
    click(found(choice.window, QPushButton, "sandbox.as_bot"))
    assert choice.choice.called() == "Helper"
    choice.choice.choose_agent("agent-99")
    assert choice.choice.agent() == "agent"


def test_a_new_agent_is_named_in_the_form_and_can_be_removed(choice: Choice) -> None:
    name = choice.choice.add_agent()
    choice.choice.choose_agent(name)
    assert name == "agent-3"
    assert choice.choice.isVisible()
    choice.write("sender_display_name", "Zoe")
    assert choice.choice.agents()["agent-3"] == "Zoe"
    assert choice.choice.chosen_sender()["sender_id"] == 103
    click(found(choice.window, QPushButton, "sandbox.sender.remove"))
    assert choice.choice.agents().keys() == {"agent", "agent-2"}
    assert choice.choice.agent() == "agent"
    assert not found(choice.window, QPushButton, "sandbox.sender.remove").isVisible()


def test_the_name_of_a_segment_fits_while_it_is_bold(choice: Choice) -> None:
    for name in ("agent", "bot"):
        button = found(choice.window, QPushButton, f"sandbox.as_{name}")
        font = button.font()
        font.setBold(True)
        button.setFont(font)
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 24
