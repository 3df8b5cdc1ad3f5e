from __future__ import annotations

from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.countdown import Countdown


def test_it_keeps_its_width_while_it_ticks(qtbot: QtBot) -> None:
    countdown = Countdown("access", 900)
    qtbot.addWidget(countdown)
    width = countdown.sizeHint().width()
    for left in (900, 61, 9, 0):
        countdown.show_left(left)
        assert countdown.sizeHint().width() == width
    assert countdown.text() == "–"
