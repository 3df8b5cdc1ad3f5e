"""A window that is worked for long, and says what it holds: ``leak_program HOME SEED EVENTS STEP``.

After each STEP of its events it comes to rest and prints a JSON object: how much it holds of what.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit

from kitdesk import backstage
from kitdesk.app import make_application
from tests.support.busy_hands import BusyHands
from tests.support.workplace import Workplace, workplace

PAUSE = 0.005
"""Seconds between two deeds: not so many at once that they would have to wait for each other."""
A_LANGUAGE = 500
"""Events for which one language is spoken."""


async def live(home: Path, seed: str, events: int, step: int) -> None:
    async with workplace(home) as work:
        await work.until_ready()
        hands = BusyHands(work, Random(seed))
        for number in range(1, events + 1):
            if number % A_LANGUAGE:
                hands.work()
            else:
                await speak(work, hands)
            await asyncio.sleep(PAUSE)
            if number % step == 0:
                await rest(work, hands)
                print(json.dumps(held()), flush=True)


async def speak(work: Workplace, hands: BusyHands) -> None:
    """Choose a language, and wait for the window that speaks it."""
    hands.close_dialogs()
    before = work.window
    hands.speak()
    await work.pilot.until(lambda: work.window is not before, "another window")
    await work.until_ready()


async def rest(work: Workplace, hands: BusyHands) -> None:
    """Stand as at every other rest: all is sent, one conversation is shown, and every tool is there."""
    hands.close_dialogs()
    work.pilot.find("customers.search", QLineEdit).clear()
    hands.show_customer("client-0")
    work.window.make_tools()
    await work.pilot.until(lambda: not work.desk.current.unfinished(), "an empty outbox")
    await work.pilot.settle()


def held() -> dict[str, float]:
    """What the process holds, garbage apart."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    application = QApplication.instance()
    assert application is not None
    tops = [application, *QApplication.topLevelWidgets()]
    return {
        "MB": int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / (1 << 20),
        "threads": _entries("/proc/self/task"),
        "descriptors": _entries("/proc/self/fd"),
        "tasks": len(asyncio.all_tasks()),
        "widgets": len(QApplication.allWidgets()),
        "QObjects": sum(len(top.findChildren(QObject)) for top in tops),
        "Python objects": len(gc.get_objects()),
        "seconds": time.monotonic(),
    }


def _entries(folder: str) -> int:
    return len(list(Path(folder).iterdir()))


if __name__ == "__main__":
    application = make_application(["kitdesk"])
    backstage.run(application, live(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
