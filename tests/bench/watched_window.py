"""The real window with a heart that beats on its loop: ``watched_window HOME``. It does what it is told.

It prints where it takes the sandbox channel's callbacks. Then each line of its input is an order, answered
with a line of JSON: ``begin`` forgets the beats so far, ``stalls`` answers how many milliseconds each of them
came late, ``search TEXT`` types into the search above the customers.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from array import array
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.tasks import Tasks
from tests.support.workplace import Workplace, workplace

BEAT = 0.001
"""Seconds between two looks at the clock."""


class Heart:
    """How late the loop of the window is, beat by beat."""

    def __init__(self) -> None:
        self.late = array("d")
        """Milliseconds."""

    async def beat(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            self.late.append(1000 * (time.perf_counter() - began - BEAT))


class Watched:
    """Each public method is an order."""

    def __init__(self, work: Workplace, heart: Heart) -> None:
        self._work = work
        self._heart = heart

    def begin(self) -> None:
        self._heart.late = array("d")

    def stalls(self) -> list[float]:
        return self._heart.late.tolist()

    def search(self, text: str) -> None:
        field = self._work.pilot.find("customers.search", QLineEdit)
        field.clear()
        for letter in text:  # as an input method does, for QTest knows only the keys of ASCII
            typed = QInputMethodEvent()
            typed.setCommitString(letter)
            QApplication.sendEvent(field, typed)


async def obey(home: Path) -> None:
    orders: asyncio.Queue[str] = asyncio.Queue()
    loop, heart, tasks = asyncio.get_running_loop(), Heart(), Tasks()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(orders.put_nowait, line)
        loop.call_soon_threadsafe(orders.put_nowait, "")

    async with workplace(home) as work:
        await work.until_ready()
        watched = Watched(work, heart)
        tasks.start(heart.beat(), "heart")
        Thread(target=listen, name="orders", daemon=True).start()
        print(work.desk.listening.address(work.desk.channel(SANDBOX_ID).channel), flush=True)
        while order := await orders.get():
            name, _, argument = order.rstrip("\n").partition(" ")
            deed: Callable[..., object] = getattr(watched, name)
            print(json.dumps(deed(argument) if argument else deed()), flush=True)
        await tasks.close()


if __name__ == "__main__":
    application = make_application(["kitdesk"])
    backstage.run(application, obey(Path(sys.argv[1])))
