"""The Qt that the lock pins survives what a day in the window asks of it.

PySide6 6.12.0 ends Python 3.10 and 3.11 with ``none_dealloc`` or ``bool_dealloc`` after some thousand events.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

EVENTS = 100_000

SIGNALS = f"""
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    told = Signal(object, bool)

seen = 0
def receive(value, flag):
    global seen
    seen += 1

application = QCoreApplication([])
sender = Sender()
sender.told.connect(receive)
for turn in range({EVENTS}):
    sender.told.emit(None, turn % 2 == 0)
assert seen == {EVENTS}
"""

TIMERS = f"""
from PySide6.QtCore import QCoreApplication, QObject

class Clock(QObject):
    seen = 0
    def timerEvent(self, event):
        self.seen += 1
        if self.seen == {EVENTS}:
            QCoreApplication.exit(0)

application = QCoreApplication([])
clock = Clock()
clock.startTimer(0)
assert application.exec() == 0
assert clock.seen == {EVENTS}
"""

TURNS_OF_THE_LOOP = f"""
import asyncio
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

async def turn():
    for _ in range({EVENTS}):
        await asyncio.sleep(0)

application = QApplication([])
with asyncio.Runner(loop_factory=lambda: QEventLoop(application)) as runner:
    runner.run(turn())
"""


@pytest.mark.parametrize("program", [SIGNALS, TIMERS, TURNS_OF_THE_LOOP], ids=["signals", "timers", "loop"])
def test_100_000_events_leave_the_process_alive(program: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
