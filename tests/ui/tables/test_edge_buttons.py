from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.model.states import Direction
from kitdesk.model.timeline import Span
from kitdesk.ui.tables.edge_buttons import EdgeButtons
from kitdesk.ui.tables.stretch_view import StretchView
from tests.support.conversations import event
from tests.support.hands import click, found
from tests.support.long_conversation import LongConversation
from tests.support.on_screen import on_screen


@pytest.fixture
def view(qtbot: QtBot) -> StretchView:
    view = on_screen(qtbot, StretchView(), 500, 300)
    EdgeButtons(view)
    return view


def button(view: StretchView, name: str) -> QPushButton:
    return found(view, QPushButton, f"conversation.{name}")


def test_a_button_leads_to_what_is_new_below(view: StretchView) -> None:
    long = LongConversation(view, 60)
    long.open()
    assert not button(view, "to_newest").isVisible()
    view.go_to(1)
    assert button(view, "to_newest").text() == "↓ Newest"
    long.span = Span(1, 62)
    view.add_news([event(61), event(62)])
    assert button(view, "to_newest").text() == "↓ 2 new"
    click(button(view, "to_newest"))
    assert not button(view, "to_newest").isVisible()


def test_a_button_leads_to_the_first_unread_above(view: StretchView) -> None:
    LongConversation(view, 60).open(unread=20)
    assert button(view, "to_unread").text() == "↑ 41 unread"
    click(button(view, "to_unread"))
    assert not button(view, "to_unread").isVisible()


def test_what_comes_while_nobody_looks_is_counted_anew(view: StretchView, qtbot: QtBot) -> None:
    long = LongConversation(view, 60)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    long.open(unread=20)
    view.go_to(1)
    long.span = Span(1, 63)
    view.add_news([event(number, direction=Direction.IN) for number in (61, 62, 63)])
    view.go_to_newest()
    assert view.stretch.unread == 3
    assert view.lines.unread == 61
