from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kitdesk.ui.widgets.frame_overlay import WIDTH, FrameOverlay
from tests.support.hands import found

RED = "#e0414f"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    button = QPushButton("Send", window)
    button.setGeometry(0, 0, 300, 200)
    FrameOverlay(window)
    window.show()
    return window


def framed(window: QWidget) -> set[bool]:
    """Whether the four edges have the colour."""
    image = window.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    edges = ((0, 90), (WIDTH - 1, 90), (right, 90), (90, 0), (90, bottom), (0, 0), (right, bottom))
    return {image.pixelColor(x, y).name() == RED for x, y in edges}


def test_all_edges_are_framed_while_there_is_a_colour(window: QWidget) -> None:
    frame = found(window, FrameOverlay)
    assert framed(window) == {False}
    frame.show_colour(RED)
    assert framed(window) == {True}
    assert frame.colour() == RED
    frame.show_colour(None)
    assert framed(window) == {False}
    assert frame.colour() == ""


def test_it_is_three_pixels_wide(window: QWidget) -> None:
    found(window, FrameOverlay).show_colour(RED)
    assert window.grab().toImage().pixelColor(WIDTH, 90).name() != RED


def test_it_follows_the_window_that_is_resized(window: QWidget) -> None:
    found(window, FrameOverlay).show_colour(RED)
    for size in ((500, 320), (120, 100)):
        window.resize(*size)
        found(window, QPushButton).resize(*size)
        assert framed(window) == {True}


def test_what_is_below_it_is_clicked_and_keeps_the_keyboard(window: QWidget) -> None:
    button = found(window, QPushButton)
    button.setFocus()
    found(window, FrameOverlay).show_colour(RED)
    for place in (QPoint(0, 0), QPoint(1, 90), QPoint(150, 100)):
        assert window.childAt(place) is button
    assert window.focusWidget() is button
