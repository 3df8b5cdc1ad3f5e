from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kitdesk.ui.callbacks.port_box import PortBox
from tests.support.hands import click, found
from tests.support.on_screen import on_screen


@pytest.fixture
def box(qtbot: QtBot) -> PortBox:
    return on_screen(qtbot, PortBox(), 360, 200)


def state(box: PortBox) -> str:
    return found(box, QLabel, "callbacks.port.state").text()


def test_another_port_can_be_asked_for_at_any_time(box: PortBox, qtbot: QtBot) -> None:
    box.show_listening(8787)
    assert state(box) == "● Listening on port 8787"
    assert not found(box, QPushButton, "callbacks.port.again").isVisible()
    with qtbot.waitSignal(box.other_requested):
        click(found(box, QPushButton, "callbacks.port.other"))


def test_a_taken_port_is_a_message_with_both_ways_out(box: PortBox, qtbot: QtBot) -> None:
    box.show_taken(8787)
    assert state(box) == "✕ Port 8787 is taken"
    assert "no callback of any channel arrives" in found(box, QLabel, "callbacks.port.reason").text()
    with qtbot.waitSignals([box.again_requested, box.other_requested]):
        click(found(box, QPushButton, "callbacks.port.again"))
        click(found(box, QPushButton, "callbacks.port.other"))


def test_once_it_is_free_again_the_message_goes(box: PortBox) -> None:
    box.show_taken(8787)
    box.show_listening(8787)
    assert not found(box, QLabel, "callbacks.port.reason").isVisible()
    other = found(box, QPushButton, "callbacks.port.other")
    label = found(box, QLabel, "callbacks.port.state")
    assert other.isVisible()
    assert other.geometry().left() >= label.geometry().right()
