"""P6: a conversation of a million events is opened and gone through like one of a thousand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bench.journals import a_journal
from tests.bench.screen import screen
from tests.bench.table import Comparison
from tests.bench.watched import Window, watched_window

LARGE, SMALL = 1_000_000, 1_000
CUSTOMERS = 2
"""One of whom has all the events."""
DEEDS: dict[str, tuple[int, Callable[[Window, int], float]]] = {
    "opening one": (8, lambda window, _: window.open()),
    "jumping to a date": (8, lambda window, turn: window.jump((turn * 5 % 8 + 0.5) / 8.5)),
    "a step of dragging": (1, lambda window, _: window.drag()),
}
"""How often each is done in a run, and how."""


def compare(folder: Path, runs: int) -> list[Comparison]:
    with screen(folder) as display:
        homes = [_home(folder / name, events) for name, events in (("large", LARGE), ("small", SMALL))]
        with watched_window(display, homes[0]) as large, watched_window(display, homes[1]) as small:
            return [_compare(what, large, small, runs) for what in DEEDS]


def _home(folder: Path, events: int) -> Path:
    folder.mkdir()
    a_journal(folder / "journal.sqlite", events, CUSTOMERS, events)
    return folder


def _compare(what: str, large: Window, small: Window, runs: int) -> Comparison:
    times, deed = DEEDS[what]
    for window in (large, small):
        deed(window, 0)  # the first time of all loads what every window has seen
    turns = [(deed(large, turn), deed(small, turn)) for turn in range(runs * times)]
    ours, theirs = zip(*turns, strict=True)
    return Comparison(f"{what} of 1,000,000", "ms", ours, theirs, "at most 1.2 ×")
