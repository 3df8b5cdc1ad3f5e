"""P1: from the start of the process until a typed character shows, seen from outside.

A key is pressed every few milliseconds from before the start. The pixels of the first character are learnt
beforehand: they change with the first key press, stay with the second, and do not blink.
"""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.memory import home_with
from tests.bench.screen import BARE_WINDOW, HEIGHT, KITDESK, WIDTH, Screen, screen
from tests.bench.table import Comparison, at_most

KEY = "w"
LOOKS = 12
"""How many shots, a tenth of a second apart, tell what blinks from what stays."""
Shots = list[memoryview]


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    home_with(folder, events)
    with screen(folder) as display:
        commands = (KITDESK, BARE_WINDOW)
        pixels = [_first_character(display, command) for command in commands]
        turns = [[_time(display, *each) for each in zip(commands, pixels, strict=True)] for _ in range(runs)]
    ours, theirs = zip(*turns, strict=True)
    return [Comparison("start until a typed character shows", "ms", ours, theirs, at_most(1.6))]


def _time(display: Screen, command: tuple[str, ...], pixels: dict[int, bytes]) -> float:
    """Milliseconds."""
    while display.shows(pixels):  # the window of the run before is still being taken away
        time.sleep(0.001)
    with display.typing(KEY):
        began = time.perf_counter()
        with display.running(command):
            while not display.shows(pixels):
                assert time.perf_counter() - began < 60, "the typed character never showed"
                time.sleep(0.001)
            return (time.perf_counter() - began) * 1000


def _first_character(display: Screen, command: tuple[str, ...]) -> dict[int, bytes]:
    """The pixels of the first character typed into the window of *command*, by place."""
    for _ in range(2):  # the first run of all finds no settings of an earlier one, and no compiled modules
        with display.running(command):
            time.sleep(4)
            empty = _shots(display)
            display.press(KEY)
            one = _shots(display)
            display.press(KEY)
            two = _shots(display)
    second = _changes(one, two)
    assert second, "typing into the new window changes nothing on the screen"
    left, rows = min(at % WIDTH for at in second), {at // WIDTH for at in second}
    first = [at for at in _changes(empty, one) if left - 30 <= at % WIDTH < left and at // WIDTH in rows]
    assert len(first) > 10, "the first typed character cannot be told from its surroundings"
    return {at: one[0][at].to_bytes(4, "little") for at in first if one[0][at] == two[0][at]}


def _shots(display: Screen) -> Shots:
    shots = []
    for _ in range(LOOKS):
        time.sleep(0.1)
        shots.append(display.shot())
    return shots


def _changes(before: Shots, after: Shots) -> list[int]:
    """The places that kept one colour before and another one after."""
    rows = [slice(y * WIDTH, (y + 1) * WIDTH) for y in range(HEIGHT)]
    changed = (row for row in rows if before[0][row] != after[0][row])
    return [at for row in changed for at in range(row.start, row.stop) if _changed(before, after, at)]


def _changed(before: Shots, after: Shots, at: int) -> bool:
    colours = {shot[at] for shot in before}, {shot[at] for shot in after}
    return len(colours[0]) == len(colours[1]) == 1 and colours[0] != colours[1]


BENCH = Bench(compare, "events in the journal", 0, (10_000, 100_000))
