"""The table that the benchmarks print, and the same as a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

HEADINGS = ("", "what", "kitdesk", "", "yardstick", "", "ratio", "goal", "", "with other amounts of work")
WIDTHS = (3, 40, 10, 15, 10, 15, 8, 16, 6, 0)
_NUMBERS = (2, 3, 4, 5, 6)
"""The columns of numbers, which stand at the right."""
Values = Sequence[float]


@dataclass(frozen=True)
class Goal:
    """What is promised, and whether the values of kitdesk and those of its yardstick keep it."""

    said: str
    is_met: Callable[[Values, Values], bool]


def at_most(times: float) -> Goal:
    """Of the yardstick's median."""
    return Goal(f"at most {times:g} ×", lambda ours, theirs: median(ours) <= times * median(theirs))


def at_least(times: float) -> Goal:
    """Of the yardstick's median."""
    return Goal(f"at least {times:g} ×", lambda ours, theirs: median(ours) >= times * median(theirs))


def under(limit: float, unit: str, of: Callable[[Values], float] = median) -> Goal:
    """By itself, whatever the yardstick does."""
    return Goal(f"under {limit:,g} {unit}", lambda ours, _: of(ours) < limit)


@dataclass(frozen=True)
class Comparison:
    """Measurements of kitdesk beside those of its yardstick, taken in turns."""

    what: str
    unit: str
    ours: Values
    theirs: Values
    goal: Goal

    def cells(self) -> tuple[str, ...]:
        """What stands between the first and the last column."""
        held = "met" if self.goal.is_met(self.ours, self.theirs) else "MISSED"
        return (
            self.what,
            *self._side(self.ours),
            *self._side(self.theirs),
            self._ratio(),
            self.goal.said,
            held,
        )

    def brief(self) -> str:
        return f"{_number(median(self.ours))} {self.unit}, {self._ratio()}"

    def _ratio(self) -> str:
        return f"{median(self.ours) / median(self.theirs):.2f} ×"

    def _side(self, values: Values) -> tuple[str, str]:
        """The median, and the least with the greatest in parentheses."""
        spread = "–".join(dict.fromkeys((_number(min(values)), _number(max(values)))))
        return f"{_number(median(values))} {self.unit}", f"({spread})"


@dataclass(frozen=True)
class Row:
    """A comparison, or the reason why there is none; *others* are the same with other amounts of work."""

    name: str
    comparison: Comparison | str
    others: Mapping[int, Comparison | str]
    things: str

    def cells(self) -> tuple[str, ...]:
        """As under `HEADINGS`."""
        if isinstance(self.comparison, str):
            return (self.name, self.comparison, *[""] * (len(HEADINGS) - 3), self._growth())
        return (self.name, *self.comparison.cells(), self._growth())

    def _growth(self) -> str:
        told = (f"{amount:,}: {_briefly(other)}" for amount, other in self.others.items())
        return f"{self.things} {'; '.join(told)}" if self.others else self.things


def as_line(cells: Sequence[str]) -> str:
    """A line of the table for a terminal."""
    padded = (
        f"{cell:>{width}}" if at in _NUMBERS else f"{cell:{width}}"
        for at, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
    )
    return "  ".join(padded).rstrip()


def as_markdown(rows: Sequence[Row], facts: Sequence[str]) -> str:
    """The whole table as a page; *facts* are what it was measured on."""
    cells = [HEADINGS, ["---"] * len(HEADINGS), *(row.cells() for row in rows)]
    table = "\n".join(f"| {' | '.join(each)} |" for each in cells)
    listed = "\n".join(f"- {fact}" for fact in facts)
    told = "Medians; the least and the greatest in parentheses."
    return f"# kitdesk beside its yardsticks\n\n{listed}\n\n{told}\n\n{table}\n"


def _briefly(other: Comparison | str) -> str:
    return other if isinstance(other, str) else other.brief()


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 10 else f"{value:,.1f}"
