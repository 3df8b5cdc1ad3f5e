"""A window that is worked for long, and says what it holds: ``leak_program HOME SEED EVENTS STEP [PACE]``.

After each STEP of its events it comes to rest and prints a JSON object: how much it holds of what. There are
at most PACE events a second, else as many as it can. Meanwhile tokens expire, Kit is out of reach now and
then, and the window is made anew in another language.
"""

from __future__ import annotations

import asyncio
import gc
import json
import math
import resource
import sys
import time
from collections.abc import Callable
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
PATIENCE = 120
"""Seconds for all that was begun to be done."""
A_LANGUAGE = 1_800
"""Events for which one language is spoken: three minutes of an hour. Qt itself loses some 0.1 MB a window."""
AN_OUTAGE = 1_100
"""Events until Kit is out of reach again."""
LIFETIME = 10.0
"""Seconds that an access token lives: often a timer refreshes it, and not the hands."""
STANDING = ("connection", "keep the tokens", "look after the servers behind", "try again")
"""The tasks that there are at rest, besides the one that rests."""


async def live(home: Path, seed: str, events: int, step: int, pace: float = math.inf) -> None:
    async with workplace(home) as work:
        work.desk.sandbox.server.kit.access_lifetime = LIFETIME
        await work.until_ready()
        hands = BusyHands(work, Random(seed))
        began = time.monotonic()
        for number in range(1, events + 1):
            await do(work, hands, number)
            await asyncio.sleep(max(PAUSE, began + number / pace - time.monotonic()))
            if number % step == 0:
                await rest(work, hands)
                print(json.dumps(held()), flush=True)


async def do(work: Workplace, hands: BusyHands, number: int) -> None:
    if number % A_LANGUAGE == 0:
        await speak(work, hands)
    elif number % AN_OUTAGE == 0:
        await lose_kit(work, hands)
    else:
        hands.work()


async def lose_kit(work: Workplace, hands: BusyHands) -> None:
    """Let Kit be out of reach until a message has failed for it, and send that once it is back."""
    await rest(work, hands)
    await work.desk.sandbox.server.set_online(online=False)
    hands.send()
    await until(lambda: bool(unsent(work)), lambda: "a message that waits for Kit")
    await work.desk.sandbox.server.set_online(online=True)
    await rest(work, hands)


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
    await until(lambda: not unsent(work), lambda: f"an empty outbox, in it are {unsent(work)}")
    await work.pilot.settle()
    await until(lambda: not at_work(), lambda: f"an end of {at_work()}")


async def until(seen: Callable[[], bool], expected: Callable[[], str]) -> None:
    """Wait longer than a person would: the machine may have other work."""
    end = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < end, f"not within {PATIENCE} s: {expected()}"
        await asyncio.sleep(PAUSE)


def unsent(work: Workplace) -> list[str]:
    """What became of the messages that are not done with."""
    return [f"{each.event.state} after {each.tries} tries" for each in work.desk.current.unfinished()]


def at_work() -> list[str]:
    """The names of tasks that will end."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    return [name for name in (task.get_name() for task in others) if name not in STANDING]


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
    home, seed, events, step, *pace = sys.argv[1:]
    work = live(Path(home), seed, int(events), int(step), *map(float, pace))
    backstage.run(application, work)
