"""P9: processor time of an idle window in which two countdowns run, logged in on its sandbox."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.memory import home_with, until_idle
from tests.bench.screen import BARE_WINDOW, KITDESK, Screen, screen
from tests.bench.table import Comparison, under

LOOKED_AT = 20.0
"""Seconds."""
MOST = 300.0
"""Milliseconds in a minute: half a percent."""


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    with screen(folder) as display:
        home = home_with(folder, events)
        turns = [(_idle(display, KITDESK, home), _idle(display, BARE_WINDOW)) for _ in range(min(runs, 3))]
    ours, theirs = zip(*turns, strict=True)
    return [Comparison("processor time of an idle minute", "ms", ours, theirs, under(MOST, "ms"))]


def _idle(display: Screen, command: tuple[str, ...], home: Path | None = None) -> float:
    """Milliseconds of processor time in a minute."""
    with display.running(command) as program:
        until_idle(home)
        before = _processor_time(program.pid)
        time.sleep(LOOKED_AT)
        return (_processor_time(program.pid) - before) * 60 / LOOKED_AT


def _processor_time(process: int) -> float:
    """Milliseconds that all its threads ran so far."""
    threads = Path(f"/proc/{process}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e6


BENCH = Bench(compare, "events in the journal", 0, (10_000, 100_000))
