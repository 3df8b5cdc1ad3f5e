from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kitdesk.model.timeline import Unfinished
from kitdesk.ui.tables.outbox_view import OutboxView
from kitdesk.ui.theme import Theme, current
from tests.support.conversations import HOSTILE
from tests.support.on_screen import on_screen
from tests.support.unfinished_values import UNREACHABLE, failed, sending, unknown, waiting


@pytest.fixture
def view(qtbot: QtBot) -> OutboxView:
    return on_screen(qtbot, OutboxView(), 360, 400)


def heights(view: OutboxView) -> list[int]:
    return [view.visualRect(view.model().index(row, 0)).height() for row in range(view.model().rowCount())]


def height(view: OutboxView, unfinished: Unfinished) -> int:
    view.show_unfinished([unfinished])
    return heights(view)[1]


def has_colour(image: QImage, colour: str) -> bool:
    named = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return colour in named


def test_one_that_is_tried_again_and_fails_again_keeps_its_height(view: OutboxView) -> None:
    before = height(view, failed(1))
    assert height(view, sending(1, tries=2)) == before
    assert height(view, failed(1, retry_in=None)) == before
    assert height(view, unknown(1)) == before


def test_one_that_waits_takes_less_room(view: OutboxView) -> None:
    assert height(view, waiting(2, failed(1))) < height(view, failed(1))


def test_the_state_has_its_colour_and_the_reason_is_cut_within_the_list(
    view: OutboxView, theme: Theme
) -> None:
    view.show_unfinished([failed(1)])
    picture = view.grab().toImage()
    assert has_colour(picture, current().bad)
    assert len(UNREACHABLE) > 150
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("text", HOSTILE)
def test_a_strangers_text_is_painted_in_the_room_there_is(view: OutboxView, text: str) -> None:
    usual = height(view, failed(1))
    assert height(view, failed(1, text, client_id=text)) == usual
    view.grab()


def test_a_selected_row_and_the_focused_one_are_seen(view: OutboxView, theme: Theme) -> None:
    view.show_unfinished([failed(1), failed(2)])
    before = view.grab().toImage()
    view.take_focus()
    after = view.grab().toImage()
    assert before != after
    assert has_colour(after, current().accent_soft)
