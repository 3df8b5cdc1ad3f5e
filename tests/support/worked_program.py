"""``python -m kitdesk`` with hands that work its window: ``worked_program SEED [SECONDS]``.

It prints a line for each banner (``banner TEXT``), when its hands begin to work (``at work``), whenever its
window is to come to the front (``raised``), and when it is ``closed``. On standard error it says what of its
work is left when all should have ended. With SECONDS somebody closes the window so long after it was shown.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from random import Random
from types import ModuleType
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kitdesk import app
from kitdesk.__main__ import main
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.widgets.notice import Notices

PAUSE = 30
"""Milliseconds between two deeds."""


def before(owner: object, name: str, deed: Callable[..., object]) -> None:
    """Let *deed* be done with the same arguments before each call of what *owner* has by that name."""
    called = getattr(owner, name)

    def both(*args: Any, **kwargs: Any) -> Any:
        deed(*args, **kwargs)
        return called(*args, **kwargs)

    setattr(owner, name, both)


def say(*words: object) -> None:
    print(*words, flush=True)


def complain(what: str, left: list[str]) -> None:
    if left:
        print(what, "left:", ", ".join(left), file=sys.stderr, flush=True)


class Shift:
    """Works the window of a stage from when that can be done until it is to end."""

    def __init__(self, stage: Any, dice: Random) -> None:
        from tests.support.busy_hands import BusyHands  # not before: the start is to be as it always is
        from tests.support.workplace import Workplace

        self._stage = stage
        self._hands = BusyHands(Workplace(stage), dice)
        self._begun = False
        self._timer = QTimer(QApplication.instance(), interval=PAUSE)
        self._timer.timeout.connect(self._work)
        self._timer.start()

    def _work(self) -> None:
        if self._stage.ended.is_set():
            self._timer.stop()
        elif self._stage.window.composer.message.client_data:
            self._hands.work()
            if not self._begun:
                say("at work")
            self._begun = True


def tell_tasks(loop: Any) -> None:
    from asyncio import all_tasks

    complain("tasks", [task.get_name() for task in all_tasks(loop)])


def close_after(seconds: float) -> None:
    """Let somebody close the window."""
    opened = app.open_frame

    def open_frame(*args: Any) -> tuple[MainWindow, Iterator[None]]:
        window, steps = opened(*args)
        QTimer.singleShot(round(1000 * seconds), window, window.quit)
        return window, steps

    app.open_frame = open_frame  # type: ignore[assignment]  # it has other arguments, which are passed on


def run(seed: str, *seconds: str) -> int:
    imported, shifts = app.import_behind, list[Shift]()

    def import_behind(application: QApplication, name: str) -> ModuleType:
        backstage = imported(application, name)
        before(backstage.Stage, "enter", lambda stage, _desk: shifts.append(Shift(stage, Random(seed))))
        before(backstage.asyncio.runners, "_cancel_all_tasks", tell_tasks)
        return backstage

    app.import_behind = import_behind  # type: ignore[assignment]  # so named for the module imported here
    before(MainWindow, "raise_up", lambda _window: say("raised"))
    before(MainWindow, "closeEvent", lambda *_: say("closed"))
    before(Notices, "post", lambda _notices, _key, text, *_: say("banner", text))
    for each in seconds:
        close_after(float(each))
    status = main([])
    threads = [thread.name for thread in threading.enumerate() if not thread.daemon]
    complain("threads", [name for name in threads if name != "MainThread"])
    return status


if __name__ == "__main__":
    sys.exit(run(*sys.argv[1:]))
