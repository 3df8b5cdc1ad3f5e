from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox
from pytestqt.qtbot import QtBot

from kitdesk.ui.sandbox.pace import Pace
from tests.support.hands import found


def test_echo_delay_and_speed_are_asked_for(qtbot: QtBot) -> None:
    pace = Pace()
    qtbot.addWidget(pace)
    with qtbot.waitSignal(pace.echo_toggled) as echo:
        found(pace, QCheckBox, "sandbox.echo").click()
    with qtbot.waitSignal(pace.delay_changed) as delay:
        found(pace, QDoubleSpinBox, "sandbox.delay").setValue(1.5)
    speed = found(pace, QDoubleSpinBox, "sandbox.speed")
    assert speed.text() == "typed at once"
    with qtbot.waitSignal(pace.speed_changed) as typed:
        speed.setValue(40)
    assert (echo.args, delay.args, typed.args) == ([True], [1.5], [40.0])
