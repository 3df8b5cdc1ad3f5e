from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from kitdesk.ui.theme import current
from kitdesk.ui.widgets.ring import Ring


def colours(ring: Ring) -> set[str]:
    image = ring.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_the_ring_says_what_is_left_and_warns_near_the_end(qtbot: QtBot) -> None:
    ring = Ring("access")
    qtbot.addWidget(ring)
    ring.show_left(684, 900)
    assert ring.text() == "11:24"
    assert QColor(current().ok).name() in colours(ring)
    ring.show_left(60, 900)
    assert QColor(current().warn).name() in colours(ring)


def test_nothing_left_is_a_dash_and_no_lifetime_is_no_error(qtbot: QtBot) -> None:
    ring = Ring("access")
    qtbot.addWidget(ring)
    for left, lifetime in ((0, 900), (-1, 900), (0, 0)):
        ring.show_left(left, lifetime)
        assert ring.text() == "–"


def test_a_long_countdown_fits_into_the_ring(qtbot: QtBot) -> None:
    ring = Ring("refresh")
    qtbot.addWidget(ring)
    ring.show_left(86_399, 86_400)
    assert ring.accessibleName() == "refresh 23 h 59 min"
    ring.grab()
