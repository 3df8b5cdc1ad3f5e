"""P8: how much memory 100,000 callbacks leave behind, with the window open."""

from __future__ import annotations

from pathlib import Path

from tests.bench.callbacks import CALLBACKS
from tests.bench.memory import resident
from tests.bench.screen import screen
from tests.bench.table import Comparison
from tests.bench.watched import watched_window

RECEIVED = 100_000
STEP = 20_000
"""How many are posted at a time, which bounds the time of each."""


def compare(folder: Path, runs: int) -> list[Comparison]:
    """One run, whatever *runs* says: it takes a minute."""
    with screen(folder) as display, watched_window(display, folder / "home") as window:
        window.warm_up(CALLBACKS)  # what every window has seen some of is loaded by now
        before = resident(window.pid)
        for _ in range(RECEIVED // STEP):
            window.take(STEP)
        after = resident(window.pid)
    what = f"memory after {RECEIVED:,} callbacks"
    return [Comparison(what, "MB", [after], [before], f"at most 20 MB more ({after - before:+.0f})")]
