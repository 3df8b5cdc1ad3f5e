"""R12: hostile texts in every field of the window: all is plain text, nothing stalls, and no file is read."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.support.asked import asked
from tests.support.hostile_texts import HOSTILE_TEXTS

STALL = 250.0
"""Milliseconds."""


@dataclass(frozen=True)
class _Seen:
    """What showed markup, and the longest stall in milliseconds; see `tests.support.hostile_program`."""

    rich: list[str]
    stall: float


def run(folder: Path, size: int, dice: Random) -> str:
    """Some of the texts, all if *size* is their number, in any order."""
    bait = folder / "bait.png"
    os.mkfifo(bait)  # whoever opens it hangs
    texts = [text.format(file=bait) for text in dice.sample(HOSTILE_TEXTS, size)]
    worst = 0.0
    with asked("hostile_program", folder / "home") as window:
        for text in texts:
            seen = _Seen(**window.ask("write", text))
            assert seen.rich == [], f"{seen.rich}: {text[:60]!r}"
            assert seen.stall <= STALL, f"{seen.stall:.0f} ms: {text[:60]!r}"
            worst = max(worst, seen.stall)
    assert not _is_open(bait), "the file was opened"
    return f"all shown as plain text, no file read; longest stall {worst:.0f} ms"


def _is_open(fifo: Path) -> bool:
    """Whether somebody waits to read from it."""
    try:
        os.close(os.open(fifo, os.O_WRONLY | os.O_NONBLOCK))
    except OSError as error:
        if error.errno == errno.ENXIO:
            return False
        raise
    return True
