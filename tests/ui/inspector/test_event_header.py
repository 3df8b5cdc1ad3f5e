from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event
from kitdesk.ui.inspector.event_header import EventHeader
from kitdesk.ui.theme import Theme
from tests.support.hands import click, found
from tests.support.on_screen import on_screen

EVENT = Event("c", Direction.OUT, "send_message", "e-1", "anna", "m-1", State.SENT, 0.0, b"")


@pytest.fixture
def header(qtbot: QtBot) -> EventHeader:
    return on_screen(qtbot, EventHeader(), 368, 160)


@pytest.mark.parametrize("name", ["event_id", "message_id", "client_id"])
def test_each_id_is_shown_and_copied_exactly(header: EventHeader, name: str) -> None:
    odd = "a\u202e " + "x" * 5_000
    changed: dict[str, Any] = {name: odd}
    header.show_event(replace(EVENT, **changed))
    click(found(header, QPushButton, f"inspector.copy_{name}"))
    assert QGuiApplication.clipboard().text() == odd


@pytest.mark.parametrize("state", list(State))
def test_the_state_is_a_word_and_a_colour(header: EventHeader, state: State) -> None:
    header.show_event(replace(EVENT, state=state))
    badge = found(header, QLabel, "inspector.state")
    assert badge.text()
    assert str(badge.property("kind")).startswith("badge-")


def test_the_badge_grows_with_its_word(theme: Theme, header: EventHeader) -> None:
    badge = found(header, QLabel, "inspector.state")
    for state in State:
        header.show_event(replace(EVENT, state=state))
        assert badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(badge.text()) + 20


def test_the_note_is_shown_as_it_stands_where_there_is_one(header: EventHeader) -> None:
    note = found(header, QLabel, "inspector.note")
    header.show_event(replace(EVENT, state=State.REFUSED, note="<b>refused</b>"))
    assert (note.text(), note.isVisible()) == ("<b>refused</b>", True)
    header.show_event(EVENT)
    assert not note.isVisible()


def test_how_long_a_sent_one_took_needs_no_line_of_its_own(header: EventHeader) -> None:
    header.show_event(replace(EVENT, note="12 ms"))
    assert not found(header, QLabel, "inspector.note").isVisible()
    assert any(label.text().endswith("· 12 ms") for label in header.findChildren(QLabel))
