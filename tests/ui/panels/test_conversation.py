from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.states import CHAIR_CALLBACK, LOGIN, State
from kitdesk.model.timeline import Event
from kitdesk.ui.dialogs.jump import Jump
from kitdesk.ui.panels.conversation import Conversation
from tests.support.conversations import HOSTILE, a_stretch, customer, event, happening, span_of
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def panel(qtbot: QtBot) -> Conversation:
    return on_screen(qtbot, Conversation(), 560, 400)


def texts(panel: Conversation) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible() and label.text()]


def show(panel: Conversation, *events: Event) -> None:
    lines = a_stretch(events)
    panel.show_customer(customer())
    panel.open(span_of(lines), lines)


def button(panel: Conversation, name: str) -> QPushButton:
    return found(panel, QPushButton, f"conversation.{name}")


def test_it_says_nothing_of_messages_before_it_knows_of_any(panel: Conversation) -> None:
    assert texts(panel) == []
    panel.show_customer(customer())
    assert texts(panel) == ["James Smith", "client_id james"]
    assert not button(panel, "jump").isEnabled()


def test_a_customer_without_messages_is_named_and_told_so(panel: Conversation) -> None:
    show(panel)
    assert texts(panel)[:2] == ["James Smith", "client_id james"]
    assert "No messages yet" in texts(panel)


def test_the_first_message_takes_the_place_of_the_hint(panel: Conversation) -> None:
    show(panel)
    panel.add_news([event(1)])
    assert panel.events() == (event(1),)
    assert "No messages yet" not in texts(panel)


def test_a_login_makes_no_conversation(panel: Conversation) -> None:
    show(panel)
    panel.add_news([], [happening(1, LOGIN)])
    assert "No messages yet" in texts(panel)


def test_a_shot_before_the_first_message_takes_the_place_of_the_hint(panel: Conversation) -> None:
    show(panel)
    panel.add_news([], [happening(1, CHAIR_CALLBACK, status=200)])
    assert "No messages yet" not in texts(panel)
    assert [line.at for line in panel._messages().lines.lines()] == [1]


def test_the_selected_one_is_resent_and_discarded(panel: Conversation, qtbot: QtBot) -> None:
    show(panel, event(1, state=State.UNKNOWN))
    panel.focus_newest()
    with qtbot.waitSignals([panel.resend_requested, panel.discard_requested]):
        panel.resend_selected()
        panel.discard_selected()


def test_the_newest_counts_as_selected_when_none_is(panel: Conversation) -> None:
    assert panel.selected() is None
    show(panel, event(1), event(2))
    assert panel.selected() == event(2)
    panel.go_to(1, choose=True)
    assert panel.selected() == event(1)


def test_events_and_what_happened_are_looked_at_closely(panel: Conversation, qtbot: QtBot) -> None:
    show(panel, event(1))
    held = happening(event(1).at + 1)
    panel.add_news([], [held])
    view = panel._messages()
    for signal, row, looked_at in ((panel.event_selected, 0, event(1)), (panel.happening_selected, 1, held)):
        with qtbot.waitSignal(signal) as chosen:
            click(view.viewport(), view.visualRect(view.lines.index(row)).center())
        assert chosen.args == [looked_at]


def test_another_place_is_chosen_from_a_popup(panel: Conversation) -> None:
    show(panel, *(event(number) for number in range(1, 60)))
    click(button(panel, "jump"))
    jump = found(panel, Jump)
    assert not found(jump, QPushButton, "jump.unread").isEnabled()
    click(found(jump, QPushButton, "jump.first"))
    assert not jump.isVisible()
    assert button(panel, "to_newest").isVisible()


def test_details_are_asked_for(panel: Conversation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.details_requested):
        click(button(panel, "details"))


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_name_is_one_plain_line(panel: Conversation, text: str) -> None:
    panel.show_customer(customer("id", text))
    name = panel.findChildren(QLabel)[0]
    assert name.textFormat() == Qt.TextFormat.PlainText
    assert "\n" not in name.text()
    panel.grab()


def test_what_an_unfinished_one_waits_for_is_shown_also_if_it_was_known_before(panel: Conversation) -> None:
    panel.show_customer(customer())
    panel.show_remarks({1: "next try in 0:14"})
    show(panel, event(1, state=State.FAILED))
    view = found(panel, QAbstractItemView, "conversation.events")
    assert "next try in 0:14" in view.model().index(0, 0).data()
    panel.show_remarks({1: "next try in 0:13"})
    assert "next try in 0:13" in view.model().index(0, 0).data()


def test_its_labels_show_nobodys_html(panel: Conversation) -> None:
    assert {label.textFormat() for label in panel.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
