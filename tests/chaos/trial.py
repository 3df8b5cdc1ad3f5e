"""What a trial is: something done to kitdesk many times, at random instants or with random inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

Run = Callable[[Path, int, Random], str]
"""Does it so many times in a folder of its own, and says what was seen. Raises `AssertionError`."""


@dataclass(frozen=True)
class Trial:
    """*full* and *short* are how many times it is done by ``make chaos``, and by ``make test``.

    *short* is 0 where tests of their own do it all. What takes long is done in portions, each of them with
    dice and a folder of its own, so that a run that is interrupted goes on with the next one.
    """

    what: str
    run: Run
    full: int
    short: int
    goal: str
    portion: int = 0

    def portions(self, size: int) -> Sequence[int]:
        """How many times each portion does it, all of them *size* times."""
        most = self.portion or size
        return [min(most, size - done) for done in range(0, size, most)]
