from __future__ import annotations

import pytest
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from kitdesk.ui.tables.stretch_view import StretchView
from kitdesk.ui.tables.whereabouts import Whereabouts
from kitdesk.ui.text import day_text
from tests.support.conversations import NOON
from tests.support.long_conversation import LongConversation
from tests.support.on_screen import on_screen


@pytest.fixture
def view(qtbot: QtBot) -> StretchView:
    return on_screen(qtbot, StretchView(), 500, 300)


def hold(bar: QScrollBar, share: float) -> None:
    bar.setSliderDown(True)
    bar.setSliderPosition(round(share * bar.maximum()))


def test_it_tells_day_and_number_while_the_bar_is_held(view: StretchView) -> None:
    label = Whereabouts(view, view.bar)
    LongConversation(view, 1_000).open()
    assert not label.isVisible()
    hold(view.verticalScrollBar(), 0.5)
    assert label.isVisible()
    assert label.text() == f"{day_text(NOON)} · 501 of 1,000"
    assert view.viewport().rect().contains(label.geometry())
    view.verticalScrollBar().setSliderDown(False)
    assert not label.isVisible()


def test_it_tells_the_number_alone_until_the_place_is_loaded(view: StretchView) -> None:
    label = Whereabouts(view, view.bar)
    long = LongConversation(view, 1_000, first=101, at_once=False)
    long.open()
    hold(view.verticalScrollBar(), 0.0)
    assert label.text() == "1 of 900"
    long.answer()
    assert label.text() == f"{day_text(NOON)} · 1 of 900"
    view.verticalScrollBar().setSliderDown(False)


def test_scrolling_without_the_bar_needs_no_telling(view: StretchView) -> None:
    label = Whereabouts(view, view.bar)
    LongConversation(view, 1_000).open()
    view.scroll_by(-500)
    assert not label.isVisible()
