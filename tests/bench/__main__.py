"""Prints how kitdesk compares with its yardsticks. A time counts only as a ratio of medians from one run."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from tests.bench import (
    callbacks,
    conversation,
    first_character,
    grown,
    idle,
    memory,
    searches,
    sends,
    stalls,
)
from tests.bench.table import HEADER, Comparison

BENCHES = {
    "P1": first_character.compare,
    "P2": memory.compare,
    "P3": sends.compare,
    "P4": callbacks.compare,
    "P5": stalls.compare,
    "P6": conversation.compare,
    "P7": searches.compare,
    "P8": grown.compare,
    "P9": idle.compare,
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"which of {', '.join(BENCHES)} (default: all)"
    )
    parser.add_argument("--runs", type=int, default=7, help="alternating runs of each side (default: 7)")
    arguments = parser.parse_args()
    print(HEADER)
    for name in arguments.names or BENCHES:
        with tempfile.TemporaryDirectory(prefix="kitdesk-bench-") as folder:
            comparisons: list[Comparison] = BENCHES[name](Path(folder), arguments.runs)
        for comparison in comparisons:
            print(name, comparison, flush=True)


main()
