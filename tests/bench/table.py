"""One line of the table that a benchmark prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEADER = f"   {'':36} {'kitdesk':>26} {'yardstick':>26}  {'ratio':>6}  goal"


@dataclass(frozen=True)
class Comparison:
    """Measurements of kitdesk beside those of its yardstick, taken in turns."""

    what: str
    unit: str
    ours: Sequence[float]
    theirs: Sequence[float]
    goal: str

    def __str__(self) -> str:
        ratio = median(self.ours) / median(self.theirs)
        return (
            f"{self.what:36} {self._side(self.ours)} {self._side(self.theirs)}  {ratio:>4.2f} ×  {self.goal}"
        )

    def _side(self, values: Sequence[float]) -> str:
        """The median, with the least and the greatest in parentheses."""
        spread = f"({min(values):,.0f}–{max(values):,.0f})"
        return f"{median(values):>9,.0f} {self.unit:4} {spread:>11}"
