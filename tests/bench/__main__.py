"""Prints how kitdesk compares with its yardsticks. A time counts only as a ratio of medians from one run."""

from __future__ import annotations

import argparse
import tempfile
import traceback
from collections.abc import Iterator
from pathlib import Path

from tests.bench import (
    callbacks,
    conversation,
    first_character,
    grown,
    idle,
    memory,
    program,
    searches,
    sends,
    stalls,
)
from tests.bench.bench import Bench, NotMeasured
from tests.bench.facts import facts
from tests.bench.table import HEADINGS, Comparison, Row, as_line, as_markdown
from tests.support.sources import ROOT

BENCHES = {
    "P1": first_character.BENCH,
    "P2": memory.BENCH,
    "P3": sends.BENCH,
    "P4": callbacks.BENCH,
    "P5": stalls.BENCH,
    "P6": conversation.BENCH,
    "P7": searches.BENCH,
    "P8": grown.BENCH,
    "P9": idle.BENCH,
    "P10": program.BENCH,
}
BUILD = ROOT / "build"
FEW = 2
"""Runs with another amount of work than the goals name: how it grows is seen in few."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    names = ", ".join(BENCHES)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of {names} (default: all)")
    parser.add_argument("--runs", type=int, default=7, help="alternating runs of each side (default: 7)")
    parser.add_argument(
        "--growth",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="whether to do it also with a tenth and ten times the work (default: yes)",
    )
    asked = parser.parse_args()
    BUILD.mkdir(exist_ok=True)
    rows: list[Row] = []
    measured_on = facts(asked.runs)
    print("\n".join(measured_on), as_line(HEADINGS), sep="\n", flush=True)
    for name in asked.names or BENCHES:
        for row in measure(name, BENCHES[name], asked.runs, asked.growth):
            print(as_line(row.cells()), flush=True)
            rows.append(row)
        (BUILD / "bench.md").write_text(as_markdown(rows, measured_on), encoding="utf-8")
    print(f"This table is in {BUILD / 'bench.md'}, too.")


def measure(name: str, bench: Bench, runs: int, growth: bool) -> Iterator[Row]:
    """The rows of one benchmark."""
    found = _compare(bench, bench.work, runs)
    if isinstance(found, str):
        yield Row(name, found, {}, "")
        return
    others = {work: _compare(bench, work, min(runs, FEW)) for work in bench.others if growth}
    for at, comparison in enumerate(found):
        same = {work: other if isinstance(other, str) else other[at] for work, other in others.items()}
        yield Row(name, comparison, same, bench.things if growth else "")


def _compare(bench: Bench, work: int, runs: int) -> list[Comparison] | str:
    """Or else why it was not measured."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=BUILD) as folder:
        try:
            return bench.compare(Path(folder), work, runs)
        except NotMeasured as reason:
            return f"not measured: {reason}"
        except Exception as failure:  # noqa: BLE001 (whatever it is, the other rows are measured)
            traceback.print_exc()
            return f"not measured: {type(failure).__name__}"


if __name__ == "__main__":
    main()
