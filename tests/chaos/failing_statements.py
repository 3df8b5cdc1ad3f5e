"""R4: each statement of storing, sending and migrating fails once, each way that a disk can fail."""

from __future__ import annotations

from pathlib import Path
from random import Random

from tests.chaos.failing import opening, storing, window


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* is how many in a hundred of all statements."""
    parts = {"storing": storing.run, "opening and migrating": opening.run, "the window": window.run}
    told = []
    for name, part in parts.items():
        within = folder / name
        within.mkdir()
        told.append(f"{name}: {part(within, size / 100, dice)}")
    return "; ".join(told)
