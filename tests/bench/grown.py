"""P8: how much memory callbacks leave behind, with the window open."""

from __future__ import annotations

from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.callbacks import WARM_UP
from tests.bench.memory import resident
from tests.bench.screen import screen
from tests.bench.table import Comparison, under
from tests.bench.watched import watched_window

STEP = 10_000
"""How many are posted at a time, which bounds the time of each."""
MOST = 20.0
"""Megabytes."""


def compare(folder: Path, callbacks: int, runs: int) -> list[Comparison]:
    """One run, whatever *runs* says: it takes minutes."""
    with screen(folder) as display, watched_window(display, folder / "home") as window:
        window.warm_up(WARM_UP)  # what every window has seen some of is loaded by now
        before = resident(window.pid)
        for _ in range(callbacks // STEP):
            window.take(STEP)
        after = resident(window.pid)
    more = Comparison("memory that callbacks leave behind", "MB", [after - before], [MOST], under(MOST, "MB"))
    return [more]


BENCH = Bench(compare, "callbacks", 100_000)
