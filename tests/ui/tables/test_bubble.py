from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from kitdesk.model.timeline import Direction, Event, State
from kitdesk.ui.tables.bubble import MARGIN, Bubble
from kitdesk.ui.tables.fates import Deed
from kitdesk.ui.tables.fonts import Fonts
from tests.support.conversations import HOSTILE, event

WIDTH = 600


@pytest.fixture
def fonts(qapp: QApplication) -> Fonts:
    return Fonts.of(qapp.font())


def lay_out(
    of: Event, fonts: Fonts, *, width: int = WIDTH, new_day: bool = False, unfolded: bool = False
) -> Bubble:
    return Bubble(of, width, fonts, new_day=new_day, unfolded=unfolded)


def test_the_customer_stands_on_the_right_and_kit_on_the_left(fonts: Fonts) -> None:
    assert lay_out(event(), fonts).box.right() == pytest.approx(WIDTH - MARGIN)
    assert lay_out(event(direction=Direction.IN), fonts).box.left() == MARGIN


def test_a_bubble_takes_at_most_seven_tenths_of_the_width(fonts: Fonts) -> None:
    long = lay_out(event(text="word " * 200), fonts)
    assert WIDTH * 0.6 < long.box.width() <= WIDTH * 0.7
    assert long.height > 100


def test_a_new_day_needs_more_height(fonts: Fonts) -> None:
    assert lay_out(event(), fonts, new_day=True).height > lay_out(event(), fonts).height


def test_attachments_lie_within_the_bubble(fonts: Fonts) -> None:
    bubble = lay_out(event(payload=[{"type": "photo"}, {"type": "contact", "name": "x" * 500}]), fonts)
    assert len(bubble.cards) == 2
    assert all(bubble.box.contains(rect) for rect, _ in bubble.cards)


def test_a_long_text_is_folded_and_unfolds(fonts: Fonts) -> None:
    folded, whole = (lay_out(event(text="word " * 1_000), fonts, unfolded=on) for on in (False, True))
    assert folded.height < whole.height
    deeds = {folded.deed_at(QPointF(x, y)) for x in range(0, WIDTH, 8) for y in range(0, folded.height, 4)}
    assert deeds == {None, Deed.EXPAND}


def test_the_links_of_an_unclear_event_can_be_hit(fonts: Fonts) -> None:
    bubble = lay_out(event(state=State.UNKNOWN), fonts)
    deeds = {bubble.deed_at(QPointF(x, y)) for x in range(0, WIDTH, 4) for y in range(0, bubble.height, 4)}
    assert deeds == {None, Deed.RESEND, Deed.DISCARD}


def test_right_to_left_text_stands_within_its_bubble(fonts: Fonts) -> None:
    bubble = lay_out(event(text="שלום"), fonts)
    assert bubble.box.width() < 150
    assert bubble.texts[0].at.x() + bubble.texts[0].block.width <= bubble.box.right()


@pytest.mark.parametrize("width", [0, 1, 40, 200])
def test_no_width_is_too_small(fonts: Fonts, width: int) -> None:
    assert lay_out(event(text="word " * 20, note="n" * 400), fonts, width=width).height > 0


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_laid_out_without_a_stall(fonts: Fonts, text: str) -> None:
    began = time.process_time()
    for unfolded in (False, True):
        assert lay_out(event(text=text), fonts, unfolded=unfolded).height < 20_000
    assert time.process_time() - began < 1
