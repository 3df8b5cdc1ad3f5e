"""The table in which a run of the trials ends: on the terminal, and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from tests.chaos.progress import Done
from tests.chaos.trial import Trial

HEADINGS = ("trial", "what is done", "goal", "reached", "s", "outcome")
WIDTHS = (5, 28, 40, 56, 6, 8)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True)
class Row:
    """What became of a trial that was to be done *size* times; its goal is met at its full figure only."""

    name: str
    trial: Trial
    size: int
    done: Sequence[Done]

    @property
    def outcome(self) -> str:
        if any(each.failed for each in self.done):
            return "FAILED"
        if self._times < self.size:
            return "not done"
        return "met" if self.size >= self.trial.full else "in part"

    def cells(self) -> tuple[str, ...]:
        """As under `HEADINGS`."""
        seconds = f"{sum(each.seconds for each in self.done):,.0f}"
        return (self.name, self.trial.what, self.trial.goal, self._reached(), seconds, self.outcome)

    @property
    def _times(self) -> int:
        return sum(each.size for each in self.done if not each.failed)

    def _reached(self) -> str:
        wrong = [each.seen for each in self.done if each.failed]
        seen = wrong or [together([each.seen for each in self.done])]
        times = f"{self._times:,}" if self._times == self.size else f"{self._times:,} of {self.size:,}"
        return f"{times}: {seen[0]}" if self.done else times


def together(seen: Sequence[str]) -> str:
    """What was seen in several portions; where they differ in their numbers alone, in one sentence."""
    words = {tuple(_NUMBER.split(each)) for each in seen}
    if len(seen) < 2 or len(words) > 1:
        return "; ".join(dict.fromkeys(seen))
    numbers = zip(*(_NUMBER.findall(each) for each in seen), strict=True)
    spans = [_span(each) for each in numbers]
    joined = "".join(part for pair in zip_longest(words.pop(), spans, fillvalue="") for part in pair)
    return f"in each of {len(seen)} portions {joined}"


def as_text(rows: Sequence[Row]) -> str:
    """A table for a terminal."""
    lines = [*_lines(HEADINGS), "  ".join("─" * width for width in WIDTHS)]
    for row in rows:
        lines += _lines(row.cells())
    return "\n".join(lines)


def as_markdown(rows: Sequence[Row], seed: int, version: str) -> str:
    """The same as a page."""
    cells = [HEADINGS, ["---"] * len(HEADINGS), *(row.cells() for row in rows)]
    table = "\n".join(f"| {' | '.join(map(_escaped, each))} |" for each in cells)
    return f"# What must not hurt kitdesk\n\nSeed {seed}, sources {version}.\n\n{table}\n"


def _span(numbers: Sequence[str]) -> str:
    """The least and the greatest."""
    ordered = sorted(numbers, key=lambda each: float(each.replace(",", "")))
    return "–".join(dict.fromkeys((ordered[0], ordered[-1])))


def _lines(cells: Sequence[str]) -> list[str]:
    columns = (wrap(cell, width) for cell, width in zip(cells, WIDTHS, strict=True))
    rows = zip_longest(*columns, fillvalue="")
    padded = ([f"{part:{width}}" for part, width in zip(row, WIDTHS, strict=True)] for row in rows)
    return ["  ".join(row).rstrip() for row in padded]


def _escaped(cell: str) -> str:
    return " ".join(cell.replace("|", "\\|").split())
