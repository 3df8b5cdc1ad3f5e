"""R18: asked to end at random points of its start and its work, the program does so in order, and soon."""

from __future__ import annotations

import signal
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from statistics import median

from tests.support.window_process import WindowProcess, alone, quit_within, window_process

WORKED = (sys.executable, "-W", "error", "-m", "tests.support.worked_program")
AT_WORK = 1.5
"""Seconds that it works for at most before it is asked to end."""
FIRST_START = 1.5
"""Seconds from start to work, as long as that was not measured."""


class Quits:
    """Programs on one data folder, each started where the one before has left it."""

    def __init__(self, folder: Path, dice: Random) -> None:
        self.ended: list[float] = []
        """Seconds from being asked."""
        self._folder = folder
        self._home = folder / "home"
        self._dice = dice
        self._starts = [FIRST_START]

    @property
    def start(self) -> float:
        """How many seconds a start takes here and now."""
        return median(self._starts)

    def by_signal(self, number: signal.Signals) -> None:
        """At any point from when it listens to signals, half of the time before it is there."""
        starting = self._dice.random() < 0.5
        patience = self._dice.uniform(0, self.start if starting else AT_WORK)
        with self._window() as window:
            began = time.monotonic()
            window.until(window.listens, "ears")
            if not starting:
                window.until_said("at work")
                self._starts.append(time.monotonic() - began)
            time.sleep(patience)  # the instant is what varies here, nothing is waited for
            status, told, seconds = window.quit(number)
        self.ended.append(seconds)
        self._check(f"{number.name} after {patience:.2f} s{', starting' * starting}", status, told)

    def by_hand(self) -> None:
        """Somebody closes the window."""
        patience = self._dice.uniform(0, self.start + AT_WORK)
        with self._window(f"{patience}") as window:
            window.until_said("closed")
            asked = time.monotonic()
            status, told = window.end()
        self.ended.append(time.monotonic() - asked)
        self._check(f"closed after {patience:.2f} s", status, told)

    @contextmanager
    def _window(self, *arguments: str) -> Iterator[WindowProcess]:
        command = (*WORKED, str(self._dice.random()), *arguments)
        with window_process(self._home, command, **alone(self._folder)) as window:
            yield window

    def _check(self, how: str, status: int, told: str) -> None:
        assert (status, told) == (0, ""), f"{how}: exit status {status}, {told}"
        within = quit_within()
        assert self.ended[-1] < within, f"{how}: ended after {self.ended[-1]:.1f} s, of {within:.1f}"
        path = self._home / "journal.sqlite"
        if path.exists():
            assert not path.with_name("journal.sqlite-wal").exists(), f"{how}: the journal was not closed"
            with closing(sqlite3.connect(path)) as journal:
                assert journal.execute("PRAGMA quick_check").fetchone() == ("ok",)
                sending = "SELECT count(*) FROM events WHERE state = 'sending'"
                assert journal.execute(sending).fetchone() == (0,), f"{how}: something is still being sent"

    def events(self) -> int:
        """How many were sent and received in all."""
        with closing(sqlite3.connect(self._home / "journal.sqlite")) as journal:
            return int(journal.execute("SELECT count(*) FROM events").fetchone()[0])


def run(folder: Path, size: int, dice: Random) -> str:
    """A third each by SIGTERM, by SIGINT, and by closing the window."""
    quits = Quits(folder, dice)
    for number in range(size):
        if number % 3 == 2:
            quits.by_hand()
        else:
            quits.by_signal((signal.SIGTERM, signal.SIGINT)[number % 3])
    worst, middle = max(quits.ended), median(quits.ended)
    return (
        f"all in order, within {worst:.1f} s, mostly {middle:.1f}, where a start took {quits.start:.1f}; "
        f"{quits.events():,} events meanwhile"
    )
