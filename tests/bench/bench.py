"""What a benchmark is: something that kitdesk and its yardstick do, and how much of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.table import Comparison

Compare = Callable[[Path, int, int], list[Comparison]]
"""Compares in a folder of its own with so much work, in so many runs. Each amount gives the same rows."""


class NotMeasured(Exception):
    """This machine cannot measure it now, and why."""


@dataclass(frozen=True)
class Bench:
    """*work* is how many of *things* the quality goals name.

    To see what happens when it grows, it is also done with the amounts that *grown* names, by default a tenth
    and ten times of *work*; where nothing can grow, with no other.
    """

    compare: Compare
    things: str = ""
    work: int = 0
    grown: tuple[int, ...] = ()

    @property
    def others(self) -> tuple[int, ...]:
        return self.grown or ((self.work // 10, self.work * 10) if self.work else ())
