from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kitdesk.model.wire import CLOSE_REASONS, PAYLOAD_TYPES
from kitdesk.sandbox.defaults import SENDERS
from kitdesk.ui.composer.payload_dialog import PayloadDialog
from kitdesk.ui.sandbox.agent_form import AgentForm
from kitdesk.ui.sandbox.customer_choice import Offered
from kitdesk.ui.widgets.chip import Chip
from tests.support.hands import click, found, press, write


@pytest.fixture
def form(qtbot: QtBot) -> AgentForm:
    form = AgentForm(CLOSE_REASONS)
    qtbot.addWidget(form)
    form.sender_choice.show_senders(SENDERS)
    form.show_customer("c-1")
    form.show_target("Callbacks go to 127.0.0.1:8787", True)
    form.resize(400, 300)
    form.show()
    return form


def reply(form: AgentForm) -> QPushButton:
    return found(form, QPushButton, "sandbox.reply")


def text(form: AgentForm) -> QPlainTextEdit:
    return found(form, QPlainTextEdit, "sandbox.text")


def customer(form: AgentForm) -> QLineEdit:
    return found(found(form, QComboBox, "sandbox.customer"), QLineEdit)


def attach(form: AgentForm, kind: str, member: str, value: str) -> None:
    found(form, QAction, f"sandbox.attach.{kind}").trigger()
    dialog = found(form, PayloadDialog)
    write(found(dialog, QLineEdit, f"attachment.{member}"), value)
    click(found(dialog, QPushButton, "attachment.take"))


def test_ctrl_enter_replies_with_what_is_written(form: AgentForm, qtbot: QtBot) -> None:
    write(text(form), "Hi there")
    with qtbot.waitSignal(form.reply_requested) as asked:
        press(text(form), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == ["c-1", "Hi there", []]
    assert text(form).toPlainText() == "Hi there"
    form.accepted()
    assert text(form).toPlainText() == ""
    assert not reply(form).isEnabled()


def test_after_a_click_on_reply_one_writes_on(form: AgentForm, qtbot: QtBot) -> None:
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.reply_requested.connect(form.accepted)
    write(text(form), "Hi there")
    click(reply(form))
    assert text(form).toPlainText() == ""
    assert text(form).hasFocus()


@pytest.mark.parametrize("kind", PAYLOAD_TYPES)
def test_each_kind_of_attachment_can_go_with_it(form: AgentForm, qtbot: QtBot, kind: str) -> None:
    member, value = {"location": ("address", "Here"), "contact": ("name", "Anna")}.get(
        kind, ("file_name", "a.bin")
    )
    attach(form, kind, member, value)
    with qtbot.waitSignal(form.reply_requested) as asked:
        click(reply(form))
    assert asked.args == ["c-1", "", [{"type": kind, member: value}]]
    form.accepted()
    assert not [chip for chip in form.findChildren(Chip) if chip.isVisible()]


def test_there_is_nothing_to_reply_without_text_customer_or_address(form: AgentForm) -> None:
    assert not reply(form).isEnabled()
    write(text(form), "Hi")
    assert reply(form).isEnabled()
    customer(form).clear()
    assert not reply(form).isEnabled()
    write(customer(form), "c-2")
    form.show_target("No Callback URL is known.", False)
    assert not reply(form).isEnabled()
    assert not found(form, QPushButton, "sandbox.close").isEnabled()
    assert found(form, QLabel, "sandbox.target").text() == "No Callback URL is known."


def test_a_sender_that_cannot_be_sent_keeps_the_reply_back(form: AgentForm) -> None:
    write(text(form), "Hi")
    click(found(form, QToolButton, "sandbox.sender_details"))
    write(found(form, QLineEdit, "sandbox.sender.sender_id"), "x")
    assert not reply(form).isEnabled()


@pytest.mark.parametrize("reason", CLOSE_REASONS)
def test_a_conversation_can_be_closed_for_each_reason(form: AgentForm, qtbot: QtBot, reason: str) -> None:
    with qtbot.waitSignal(form.close_requested) as asked:
        found(form, QAction, f"sandbox.close.{reason}").trigger()
    assert asked.args == ["c-1", reason]


def test_the_senders_members_unfold_below_all_that_is_used_to_reply(form: AgentForm, qtbot: QtBot) -> None:
    form.resize(400, 600)
    used = (
        text(form),
        reply(form),
        found(form, QPushButton, "sandbox.transfer"),
        found(form, QLabel, "sandbox.target"),
    )
    member = found(form, QLineEdit, "sandbox.sender.sender_id")
    click(found(form, QToolButton, "sandbox.sender_details"))
    assert member.isVisible()
    qtbot.waitUntil(lambda: all(_place(form, widget) < _place(form, member) for widget in used))


def _place(form: AgentForm, widget: QWidget) -> int:
    return widget.mapTo(form, QPoint()).y()


def test_pace_and_echo_are_folded_in_with_the_sender(form: AgentForm) -> None:
    assert not form.pace.isVisible()
    click(found(form, QToolButton, "sandbox.sender_details"))
    assert form.pace.isVisible()


def test_where_callbacks_go_needs_no_room_while_it_is_as_usual(form: AgentForm) -> None:
    note = found(form, QLabel, "sandbox.target")
    assert note.isVisible()
    form.show_target("Callbacks go to kitdesk's own receiver", True, usual=True)
    assert not note.isVisible()


def test_a_canned_reply_goes_where_the_cursor_is(form: AgentForm) -> None:
    write(text(form), "Dear . Bye")
    for _ in range(5):
        press(text(form), Qt.Key.Key_Left)
    form.insert("Anna")
    assert text(form).toPlainText() == "Dear Anna. Bye"
    assert reply(form).isEnabled()


def test_it_says_as_whom_it_answers(form: AgentForm) -> None:
    assert text(form).placeholderText() == "Answer as Maria K."
    click(found(form, QPushButton, "sandbox.as_bot"))
    assert text(form).placeholderText() == "Answer as Helper"


def test_the_tab_key_goes_from_the_customer_over_the_conversation_to_the_answer(form: AgentForm) -> None:
    order, widget = [], form.nextInFocusChain()
    while widget is not None and widget is not form:
        order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = (
        "customer",
        "as_agent",
        "dialogue",
        "text",
        "reply",
        "attach",
        "replies",
        "transfer",
        "close",
        "echo",
    )
    places = [order.index(f"sandbox.{name}") for name in wanted]
    assert places == sorted(places)


def test_an_id_being_written_is_not_finished_by_itself(form: AgentForm) -> None:
    form.customer.show_customers([Offered("guest-1a")])
    customer(form).clear()
    write(customer(form), "guest-1")
    assert customer(form).text() == "guest-1"


def test_nothing_is_reported_twice_for_one_click(form: AgentForm) -> None:
    write(text(form), "Hi")
    spy = QSignalSpy(form.reply_requested)
    click(reply(form))
    form.accepted()
    click(reply(form))
    assert spy.count() == 1
