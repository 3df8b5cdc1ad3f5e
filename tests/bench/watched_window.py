"""The real window, which does what it is told: ``watched_window HOME``.

It prints where it takes the sandbox channel's callbacks. Then each line of its input is an order, answered
with a line of JSON: ``begin`` lets a heart beat on the window's loop, ``stalls`` ends that and answers how
many milliseconds each beat came late, ``search TEXT`` types into the search above the customers, ``show
CLIENT_ID`` shows a customer's conversation; ``open``, ``jump SHARE`` and ``drag`` go to places of one and
answer how many milliseconds it took until they were painted.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from array import array
from collections.abc import Callable
from inspect import isawaitable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kitdesk import backstage
from kitdesk.app import make_application
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.tasks import Tasks
from kitdesk.ui.tables.bubble_view import BubbleView
from tests.support.big_journal import SPAN, START
from tests.support.workplace import Workplace, workplace

BEAT = 0.001
"""Seconds between two looks at the clock."""
STEPS = 50
"""Into which the way of a dragged scroll bar is divided."""


class Heart:
    """How late the loop of the window is, beat by beat; it beats only on request, for it costs time."""

    def __init__(self) -> None:
        self.late = array("d")
        """Milliseconds."""
        self._tasks = Tasks()

    def start(self) -> None:
        self.late = array("d")
        self._tasks.start(self._beat(), "heart")

    async def stop(self) -> None:
        await self._tasks.close()
        self._tasks = Tasks()

    async def _beat(self) -> None:
        while True:
            began = time.perf_counter()
            await asyncio.sleep(BEAT)
            self.late.append(1000 * (time.perf_counter() - began - BEAT))


class Paints(QObject):
    """Tells when a widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._painted = asyncio.Event()
        widget.installEventFilter(self)

    async def next(self) -> None:
        self._painted.clear()
        await self._painted.wait()

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:  # it comes before the paint, which nothing can interrupt
            self._painted.set()
        return False


class Watched:
    """Each public method is an order."""

    def __init__(self, work: Workplace) -> None:
        self._work = work
        self._heart = Heart()
        self._paints: Paints | None = None

    def begin(self) -> None:
        self._heart.start()

    async def stalls(self) -> list[float]:
        await self._heart.stop()
        return self._heart.late.tolist()

    def search(self, text: str) -> None:
        field = self._work.pilot.find("customers.search", QLineEdit)
        field.clear()
        for letter in text:  # as an input method does, for QTest knows only the keys of ASCII
            typed = QInputMethodEvent()
            typed.setCommitString(letter)
            QApplication.sendEvent(field, typed)

    async def show(self, client_id: str) -> int:
        """Show somebody's conversation. How many messages of it are loaded."""
        self._work.window.customers.customer_selected.emit(client_id)
        await self._work.pilot.until(self._work.shown, f"messages of {client_id}")
        return len(self._work.shown())

    async def open(self) -> float:
        """Show the conversation, which is of the newest customer, after that of somebody new."""
        conversation, client_id = self._work.window.conversation, self._work.events()[-1].client_id
        self._work.window.customers.new_requested.emit()
        assert not self._work.shown()
        began = time.perf_counter()
        self._work.window.customers.customer_selected.emit(client_id)
        return await self._painted(began, lambda: bool(conversation.events()))

    async def jump(self, share: str) -> float:
        """Go to the time at which so much of the conversation had been said."""
        view = self._view
        view.go_to_newest()
        await self._painted(0, lambda: view.is_at_newest)
        at = START + float(share) * SPAN
        began = time.perf_counter()
        self._work.window.conversation.date_wanted.emit(at)
        return await self._painted(began, lambda: not view.is_at_newest)

    async def drag(self) -> float:
        """Drag the scroll bar from its end to its beginning. How long each step takes."""
        view = self._view
        bar = view.verticalScrollBar()
        view.go_to_newest()
        await self._painted(0, lambda: view.is_at_newest)
        bar.setSliderDown(True)
        began = time.perf_counter()
        for step in range(1, STEPS + 1):
            bar.setSliderPosition(bar.maximum() * (STEPS - step) // STEPS)
            await self._painted(0, lambda: True)
        taken = 1000 * (time.perf_counter() - began) / STEPS
        bar.setSliderDown(False)
        return taken

    @property
    def _view(self) -> BubbleView:
        return self._work.pilot.find("conversation.events", BubbleView)

    async def _painted(self, began: float, shown: Callable[[], bool]) -> float:
        """Milliseconds from *began* until the place that is gone to is loaded, *shown* and painted."""
        self._paints = self._paints or Paints(self._view.viewport())
        while True:
            await self._paints.next()
            if shown() and not self._view.is_under_way:
                return 1000 * (time.perf_counter() - began)


async def obey(home: Path) -> None:
    orders: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def listen() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(orders.put_nowait, line)
        loop.call_soon_threadsafe(orders.put_nowait, "")

    async with workplace(home) as work:
        await work.until_ready()
        watched = Watched(work)
        Thread(target=listen, name="orders", daemon=True).start()
        print(work.desk.listening.address(work.desk.channel(SANDBOX_ID).channel), flush=True)
        while order := await orders.get():
            name, _, argument = order.rstrip("\n").partition(" ")
            deed: Callable[..., object] = getattr(watched, name)
            done = deed(argument) if argument else deed()
            print(json.dumps(await done if isawaitable(done) else done), flush=True)


if __name__ == "__main__":
    application = make_application(["kitdesk"])
    backstage.run(application, obey(Path(sys.argv[1])))
