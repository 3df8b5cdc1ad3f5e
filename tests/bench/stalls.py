"""P5: how long the window does not answer, while callbacks come and while a large journal is searched.

A heart on the window's own loop beats every millisecond; a stall is how late a beat comes. The yardstick of
most of them is a frame of 60 a second.
"""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.callbacks import WARM_UP
from tests.bench.journals import a_journal
from tests.bench.screen import screen
from tests.bench.table import Comparison, under
from tests.bench.watched import watched_window

CALLBACKS_OF = 100
"""As many times more events are searched than callbacks come."""
SEARCHES = ("order", "o", "address parcel", "4471", "посылка", "79160000", "никогда не было")
LOOK = 1.5
"""Seconds that each search is left to itself."""
FRAME, WORST = 16.0, 100.0
"""Milliseconds."""


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    with screen(folder) as display:
        with watched_window(display, folder / "home") as window:
            window.warm_up(WARM_UP)
            received = []
            for _ in range(runs):
                window.begin()
                window.take(events // CALLBACKS_OF)
                received.append(window.stalls())
        home = folder / "large"
        a_journal(home / "journal.sqlite", events)
        with watched_window(display, home) as window:
            searched = []
            for _ in range(runs):
                window.begin()
                for text in SEARCHES:
                    window.search(text)
                    time.sleep(LOOK)
                searched.append(window.stalls())
    return [*_rows("callbacks come", received), *_rows("a journal is searched", searched)]


def _rows(what: str, stalls: list[tuple[float, float]]) -> list[Comparison]:
    most, worst = zip(*stalls, strict=True)
    return [
        Comparison(f"99 % of stalls, {what}", "ms", most, [FRAME], under(FRAME, "ms")),
        Comparison(f"worst stall, {what}", "ms", worst, [WORST], under(WORST, "ms", max)),
    ]


BENCH = Bench(compare, "events in the journal, a hundredth of that comes:", 1_000_000)
