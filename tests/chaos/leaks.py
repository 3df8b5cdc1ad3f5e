"""L1: an hour's work at ten events a second: what the window holds does not grow."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from statistics import linear_regression, mean

from tests.support.sources import ROOT
from tests.support.window_process import alone

A_SECOND = 10
AN_HOUR = 3_600 * A_SECOND
"""So many events are done as they come in such an hour, fewer as fast as it goes."""
SAMPLES = 40
WARM = 3_600
"""Events until all that is bounded is full: a tenth of the hour. A shorter trial takes half of its own."""
MOST = {"MB": 10.0, "threads": 1, "descriptors": 6, "tasks": 5, "widgets": 12, "QObjects": 30}
"""By how much it may grow in the rest of the hour: what can be counted, as much as it goes up and down."""
MEASURED = 1_000
"""Events from which on all of these say something: before, parts of the window are still loaded and made."""
AT_ONCE = ("threads", "descriptors", "tasks")
"""What of them does not grow even then."""

Held = dict[str, float]


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many events."""
    held = _work(folder, size, str(dice.random()))
    step = size // len(held)
    warm = min(WARM, size // 2) // step
    seconds = held[-1]["seconds"] - held[0]["seconds"]
    slopes = {name: _slope(held[warm:], step, name) for name in MOST}
    for name, most in MOST.items():
        more = slopes[name] * (size - warm * step) / 1_000
        if name in AT_ONCE or size >= MEASURED:
            assert more < most, f"{more:+.1f} {name} in {size - warm * step:,} events: {_told(held, name)}"
    rate = (size - step) / seconds
    grown = ", ".join(
        f"{slope:+.2f} {name} from {mean(_of(held, name)):,.0f}" for name, slope in slopes.items()
    )
    return f"for each 1,000 events {grown}; {rate:.0f} events a second"


def _work(folder: Path, size: int, seed: str) -> list[Held]:
    """What the window held after each portion of its work; see `tests.support.leak_program`."""
    step = max(10, size // SAMPLES)
    pace = [str(A_SECOND)] if size >= AN_HOUR else []
    program = (sys.executable, "-m", "tests.support.leak_program")
    command = [*program, str(folder / "home"), seed, str(size), str(step), *pace]
    environment = os.environ | alone(folder)
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    assert "Traceback" not in done.stderr, done.stderr[-2_000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def _of(held: list[Held], name: str) -> list[float]:
    return [each[name] for each in held]


def _slope(held: list[Held], step: int, name: str) -> float:
    """By how much it grows in a thousand events."""
    thousands = [at * step / 1_000 for at in range(len(held))]
    return linear_regression(thousands, _of(held, name)).slope


def _told(held: list[Held], name: str) -> str:
    return " ".join(f"{value:.0f}" for value in _of(held, name))
