"""P6: a conversation of a million events is opened and gone through like one of a thousand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.journals import a_journal
from tests.bench.screen import screen
from tests.bench.table import Comparison, at_most
from tests.bench.watched import Window, watched_window

SMALL = 1_000
DEEDS: dict[str, tuple[int, Callable[[Window, int], float]]] = {
    "opening a conversation": (8, lambda window, _: window.open()),
    "jumping to a date": (8, lambda window, turn: window.jump((turn * 5 % 8 + 0.5) / 8.5)),
    "a step of dragging": (1, lambda window, _: window.drag()),
}
"""How often each is done in a run, and how."""


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    with screen(folder) as display:
        homes = folder / "large", folder / "small"
        for home, size in zip(homes, (events, SMALL), strict=True):
            a_journal(home / "journal.sqlite", size)
        with watched_window(display, homes[0]) as large, watched_window(display, homes[1]) as small:
            return [_compare(what, large, small, runs) for what in DEEDS]


def _compare(what: str, large: Window, small: Window, runs: int) -> Comparison:
    times, deed = DEEDS[what]
    for window in (large, small):
        deed(window, 0)  # the first time of all loads what every window has seen
    turns = [(deed(large, turn), deed(small, turn)) for turn in range(runs * times)]
    ours, theirs = zip(*turns, strict=True)
    return Comparison(what, "ms", ours, theirs, at_most(1.2))


BENCH = Bench(compare, "events in the conversation", 1_000_000)
