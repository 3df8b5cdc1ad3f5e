from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Unfinished
from kitdesk.ui.panels.outbox import OutboxPanel
from tests.support.hands import click, found, press
from tests.support.on_screen import on_screen
from tests.support.unfinished_values import failed, sending, unknown, waiting

FIRST, SECOND, THIRD = unknown(1), failed(2, client_id="anna"), waiting(3, failed(2), client_id="anna")


@pytest.fixture
def panel(qtbot: QtBot) -> OutboxPanel:
    return on_screen(qtbot, OutboxPanel(), 400, 330)


def button(panel: OutboxPanel, name: str) -> QPushButton:
    return found(panel, QPushButton, f"outbox.{name}")


def enabled(panel: OutboxPanel) -> set[str]:
    return {name for name in ("resend", "discard", "show") if button(panel, name).isEnabled()}


def select(panel: OutboxPanel, *unfinished: Unfinished) -> None:
    panel.show_unfinished(unfinished)
    panel.focus_list()


def test_empty_it_says_what_would_stand_here(panel: OutboxPanel) -> None:
    panel.show_unfinished([])
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Nothing waits" in said
    assert not button(panel, "resend").isVisible()


def test_nothing_can_be_done_before_something_is_selected(panel: OutboxPanel) -> None:
    panel.show_unfinished([FIRST])
    assert enabled(panel) == set()
    panel.focus_list()
    assert enabled(panel) == {"resend", "discard", "show"}
    panel.show_unfinished([])
    panel.show_unfinished([SECOND])
    assert enabled(panel) == set()


def test_what_is_being_sent_can_be_given_up_and_looked_at(panel: OutboxPanel) -> None:
    select(panel, sending(1, tries=2))
    assert enabled(panel) == {"discard", "show"}


def test_the_buttons_ask_for_their_deeds_with_the_selected(panel: OutboxPanel, qtbot: QtBot) -> None:
    select(panel, FIRST)
    for name in ("resend", "discard", "show"):
        with qtbot.waitSignal(getattr(panel, f"{name}_requested")) as asked:
            click(button(panel, name))
        assert asked.args == [FIRST.event if name == "show" else [FIRST.event]]


@pytest.mark.parametrize(
    ("unfinished", "word"), [(FIRST, "Resend"), (SECOND, "Retry now"), (waiting(1), "Send now")]
)
def test_the_first_button_is_named_after_what_it_does_and_keeps_its_size(
    panel: OutboxPanel, unfinished: Unfinished, word: str, theme: object
) -> None:
    select(panel, SECOND)
    before = button(panel, "resend").geometry()
    select(panel, unfinished)
    assert button(panel, "resend").text() == word
    assert button(panel, "resend").geometry() == before


def test_everything_is_reached_with_the_keyboard(panel: OutboxPanel, qtbot: QtBot) -> None:
    select(panel, FIRST, SECOND, THIRD)
    with qtbot.waitSignal(panel.discard_requested) as asked:
        press(panel._view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        press(panel._view, Qt.Key.Key_Delete)
    assert asked.args == [[FIRST.event, SECOND.event, THIRD.event]]
    press(panel._view, Qt.Key.Key_Tab)
    assert button(panel, "resend").hasFocus()


@pytest.mark.parametrize("width", [260, 320, 400])
@pytest.mark.usefixtures("theme")
def test_the_buttons_stay_within_the_panel_however_narrow_it_is(panel: OutboxPanel, width: int) -> None:
    select(panel, FIRST, SECOND, THIRD)
    panel.resize(width, 330)
    for name in ("resend", "discard", "show"):
        corner = button(panel, name).mapTo(panel, button(panel, name).rect().bottomRight())
        assert panel.rect().contains(corner)
