from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.outbox_view import OutboxView
from tests.support.hands import click, press
from tests.support.on_screen import on_screen
from tests.support.unfinished_values import failed, sending, unknown, waiting

FIRST, SECOND, THIRD = unknown(1, client_id="anna"), failed(2), waiting(3, failed(2))


@pytest.fixture
def view(qtbot: QtBot) -> OutboxView:
    view = on_screen(qtbot, OutboxView(), 360, 400)
    view.show_unfinished([FIRST, SECOND, THIRD])
    return view


def chosen(view: OutboxView) -> list[int]:
    return [event.row for event in view.chosen()]


def place(view: OutboxView, row: int) -> QPoint:
    """The middle of a row of the list."""
    return view.visualRect(view.model().index(row, 0)).center()


def action(view: OutboxView, text: str) -> QAction:
    return next(action for action in view.actions() if action.text() == text)


def test_asked_for_it_selects_the_first_that_waits_for_a_decision(view: OutboxView) -> None:
    view.show_unfinished([SECOND, THIRD, FIRST])
    view.take_focus()
    assert chosen(view) == [1]
    press(view, Qt.Key.Key_Up)
    view.take_focus()
    assert chosen(view) == [3], "what is selected stays so"


def test_where_none_waits_for_a_decision_it_selects_the_first(view: OutboxView) -> None:
    view.show_unfinished([SECOND, THIRD])
    view.take_focus()
    assert chosen(view) == [2]


def test_keys_pass_the_customers_names_over(view: OutboxView) -> None:
    view.take_focus()
    for rows in ([2], [3], [3]):
        press(view, Qt.Key.Key_Down)
        assert chosen(view) == rows


def test_a_click_on_a_name_selects_nothing(view: OutboxView) -> None:
    click(view.viewport(), place(view, 2))
    assert chosen(view) == []


def test_several_are_selected_and_handed_over_in_their_order(view: OutboxView, qtbot: QtBot) -> None:
    click(view.viewport(), place(view, 4))
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place(view, 1)
    )
    with qtbot.waitSignal(view.discard_requested) as asked:
        press(view, Qt.Key.Key_Delete)
    assert asked.args == [[FIRST.event, THIRD.event]]
    press(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(view.resend_requested) as asked:
        press(view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert asked.args == [[FIRST.event, SECOND.event, THIRD.event]]


def test_enter_and_a_double_click_ask_to_see_the_message(view: OutboxView, qtbot: QtBot) -> None:
    view.take_focus()
    with qtbot.waitSignal(view.show_requested) as asked:
        press(view, Qt.Key.Key_Return)
    assert asked.args == [FIRST.event]
    with qtbot.waitSignal(view.show_requested) as asked:
        click(view.viewport(), place(view, 4))
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, 4))
    assert asked.args == [THIRD.event]


def test_what_is_selected_stays_so_while_the_countdown_runs_and_others_go(view: OutboxView) -> None:
    click(view.viewport(), place(view, 4))
    view.show_unfinished([FIRST, failed(2, retry_in=3.0), THIRD])
    assert chosen(view) == [3]
    view.show_unfinished([SECOND, THIRD])
    assert chosen(view) == [3]
    view.show_unfinished([SECOND])
    assert 3 not in chosen(view)


def test_what_is_being_sent_cannot_be_sent_but_given_up_and_seen(view: OutboxView, qtbot: QtBot) -> None:
    view.show_unfinished([sending(1), SECOND])
    view.take_focus()
    assert not action(view, "Resend").isEnabled()
    assert action(view, "Discard").isEnabled()
    assert action(view, "Show in conversation").isEnabled()
    with qtbot.assertNotEmitted(view.resend_requested):
        view.resend()
    view.selectAll()
    with qtbot.waitSignal(view.resend_requested) as asked:
        view.resend()
    assert asked.args == [[SECOND.event]]


def test_the_menu_says_what_it_does_to_the_selected(view: OutboxView) -> None:
    click(view.viewport(), place(view, 3))
    assert action(view, "Retry now").isEnabled()
    click(view.viewport(), place(view, 4))
    assert action(view, "Send now").isEnabled()
    view.selectAll()
    assert action(view, "Resend").isEnabled()


def test_with_nothing_in_it_there_is_nothing_to_do(view: OutboxView, qtbot: QtBot) -> None:
    view.show_unfinished([])
    view.take_focus()
    with qtbot.assertNotEmitted(view.show_requested):
        view.show_chosen()
    assert not action(view, "Show in conversation").isEnabled()
