"""How quickly the sandbox's agent answers, and whether by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import GRID, padded
from kitdesk.ui.widgets.flow_layout import FlowLayout
from kitdesk.ui.widgets.seconds_spin import SecondsSpin

_LONGEST_DELAY = 999
_FASTEST = 999


class Pace(QWidget):
    echo_toggled = Signal(bool)
    delay_changed = Signal(float)
    """Seconds before each callback."""
    speed_changed = Signal(float)
    """Characters typed a second, 0 for all at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.echo = QCheckBox(self.tr("Echo"))
        self._delay = SecondsSpin(decimals=1, singleStep=0.5, maximum=_LONGEST_DELAY)
        self._speed = SecondsSpin(decimals=0, singleStep=5, maximum=_FASTEST)
        echo = self.tr("Answer each message with the same text and attachments")
        delay = self.tr("Seconds before each callback: replies, closings and echoes")
        speed = self.tr("A reply takes longer the longer its text is, at most 30 s more")
        _name(self.echo, "echo", self.tr("Echo"), echo)
        _name(self._delay, "delay", self.tr("Seconds before each callback"), delay)
        _name(self._speed, "speed", self.tr("Characters that are typed a second"), speed)
        self._delay.setSuffix(self.tr(" s late"))
        self._speed.setSuffix(self.tr(" characters/s"))
        self._speed.setSpecialValueText(self.tr("typed at once"))
        flow = FlowLayout(self, spacing=GRID)
        for spin in (self._delay, self._speed):
            padded(spin)
            flow.addWidget(spin)
        flow.addWidget(self.echo)
        self.echo.toggled.connect(self.echo_toggled)
        self._delay.valueChanged.connect(self.delay_changed)
        self._speed.valueChanged.connect(self.speed_changed)


def _name(control: QWidget, name: str, heard: str, tip: str) -> None:
    control.setObjectName(f"sandbox.{name}")
    control.setAccessibleName(heard)
    set_tip(control, tip)
