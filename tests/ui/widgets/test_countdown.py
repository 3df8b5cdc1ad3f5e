from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import Theme
from kitdesk.ui.widgets.countdown import Countdown
from tests.support.clipping import cut
from tests.support.laying_out import layouts_asked


@pytest.fixture
def countdown(qtbot: QtBot) -> Countdown:
    countdown = Countdown("access", 900)
    qtbot.addWidget(countdown)
    countdown.show()
    return countdown


def test_it_keeps_its_width_while_it_ticks(countdown: Countdown) -> None:
    width = countdown.sizeHint().width()
    for left in (900, 61, 9, 0):
        countdown.show_left(left)
        assert countdown.sizeHint().width() == width
    assert countdown.text() == "–"


def test_a_tick_lays_nothing_out(countdown: Countdown) -> None:
    assert not layouts_asked(lambda: countdown.show_left(899))
    assert countdown.text() == "14:59"


@pytest.mark.parametrize("size", [100, 150])
def test_what_is_longer_than_expected_is_not_cut(countdown: Countdown, theme: Theme, size: int) -> None:
    theme.choose_text_size(size)
    usual = countdown.sizeHint().width()
    assert layouts_asked(lambda: countdown.show_left(23 * 3600 + 59 * 60))
    assert countdown.sizeHint().width() > usual
    assert not cut(countdown)
