"""What a trial is: something done to kitdesk many times, at random instants or with random inputs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

Run = Callable[[Path, int, Random], str]
"""Does it so many times in a folder of its own, and says what was seen. Raises `AssertionError`."""


@dataclass(frozen=True)
class Trial:
    """*full* and *short* are how many times it is done by ``make chaos``, and by ``make test``.

    *short* is 0 where tests of their own do it all.
    """

    what: str
    run: Run
    full: int
    short: int
