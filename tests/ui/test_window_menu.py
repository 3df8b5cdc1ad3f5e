from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kitdesk.model.states import State
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.composer import Composer
from tests.support.conversations import a_stretch, customer, event, span_of
from tests.support.hands import found, press


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    window = MainWindow(Composer())
    qtbot.addWidget(window)
    window.restore_state({})
    window.show()
    return window


def test_the_keys_of_the_menu_do_their_deeds(window: MainWindow, qtbot: QtBot) -> None:
    wanted = [window.strip.settings_requested, window.palette_requested, window.customers.new_requested]
    with qtbot.waitSignals([*wanted, window.strip.check_requested]):
        for key in (Qt.Key.Key_Comma, Qt.Key.Key_K, Qt.Key.Key_N):
            press(window, key, Qt.KeyboardModifier.ControlModifier)
        press(
            window,
            Qt.Key.Key_K,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert found(window, QLineEdit, "customers.search").hasFocus()


def test_no_key_is_one_that_a_field_keeps_to_itself(window: MainWindow) -> None:
    """Under X11 a line takes Ctrl+E for a move to its end, and Ctrl+U empties it."""
    keys = {action.shortcut().toString() for action in window.findChildren(QAction)}
    assert "Ctrl+Shift+S" in keys
    assert not keys & {"Ctrl+E", "Ctrl+U"}


def test_what_is_done_with_a_message_is_offered_only_where_it_can_be(
    window: MainWindow,
) -> None:
    resend, discard = (found(window, QAction, f"menu.message.{name}") for name in ("resend", "discard"))
    assert (resend.isEnabled(), discard.isEnabled()) == (False, False)
    window.conversation.show_customer(customer())
    for state in (State.UNKNOWN, State.SENT):
        lines = a_stretch([event(1, state=state)])
        window.conversation.open(span_of(lines), lines)
        window.conversation.focus_newest()
        assert resend.isEnabled() == discard.isEnabled() == (state is State.UNKNOWN)
