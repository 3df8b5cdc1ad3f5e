"""Fuzzes every target for a while and prints what came of it; exit status 1 where something was found.

It runs in the environment that has atheris. What it makes of the samples is kept: the next run goes on there.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.samples import CORPUS, tokens
from tests.fuzz.targets import TARGETS
from tests.support.sources import ROOT

BUILD = ROOT / "build" / "fuzz"
LONGEST_INPUT = 4_096
"""Bytes."""
SLOWEST = 10
"""Seconds that one input may take."""
MOST_MEMORY = 1_024
"""Megabytes."""
_STATUS = re.compile(r"^#(\d+)\s.*?cov: (\d+) ft: (\d+) corp: (\d+)", re.MULTILINE)
_FOUND = re.compile(r"Test unit written to (\S+)")


@dataclass(frozen=True)
class Row:
    """What was seen of a target. *found* is the file with the input that broke it, empty if none did."""

    name: str
    runs: int
    coverage: int
    features: int
    inputs: int
    found: str

    def cells(self) -> tuple[str, ...]:
        numbers = (self.runs, self.coverage, self.features, self.inputs)
        return (self.name, *(f"{number:,}" for number in numbers), self.found or "–")


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"which of {', '.join(TARGETS)} (default: all)"
    )
    parser.add_argument("--seconds", type=int, default=60, help="how long each is fuzzed")
    parser.add_argument(
        "--seed", type=int, default=0, help="what chance begins with, 0 for another each time"
    )
    asked = parser.parse_args(argv)
    rows = [fuzz(name, asked.seconds, asked.seed) for name in asked.names or TARGETS]
    told = as_text(rows)
    (BUILD.parent / "fuzz.txt").write_text(f"{told}\n", encoding="utf-8")
    print(f"\n{told}")
    return int(any(row.found for row in rows))


def fuzz(name: str, seconds: int, seed: int) -> Row:
    """Fuzz one target in a process of its own."""
    made, found = BUILD / name, BUILD / "found" / name
    for folder in (made, found):
        folder.mkdir(parents=True, exist_ok=True)
    words = BUILD / f"{name}.dict"
    words.write_text("".join(map(_dictionary_line, tokens(name))), encoding="ascii")
    flags = {
        "max_total_time": seconds,
        "max_len": LONGEST_INPUT,
        "timeout": SLOWEST,
        "rss_limit_mb": MOST_MEMORY,
        "seed": seed,
        "dict": words,
        "artifact_prefix": f"{found}/",
        "print_final_stats": 1,
    }
    command = [sys.executable, "-m", "tests.fuzz.one", name, *(f"-{key}={flags[key]}" for key in flags)]
    print(f"{name:12}", end="", flush=True)
    log = BUILD / f"{name}.log"
    with log.open("wb") as output:
        ended = subprocess.run(
            [*command, made, CORPUS / name], cwd=ROOT, stdout=output, stderr=output, check=False
        )
    row = _row(name, log, ended.returncode)
    print("  ".join(row.cells()[1:]), flush=True)
    return row


def as_text(rows: Sequence[Row]) -> str:
    """A table for a terminal."""
    headings = ("target", "runs", "coverage", "features", "inputs", "found")
    lines = [headings, *(row.cells() for row in rows)]
    return "\n".join(
        f"{first:12}{'  '.join(f'{cell:>10}' for cell in numbers)}  {found}"
        for first, *numbers, found in lines
    )


def _row(name: str, log: Path, status: int) -> Row:
    said = log.read_text(encoding="utf-8", errors="replace")
    told = _STATUS.findall(said)
    runs, coverage, features, inputs = map(int, told[-1]) if told else (0, 0, 0, 0)
    written = _FOUND.findall(said)
    broken = str(Path(written[-1]).relative_to(ROOT)) if written else f"it ended with {status}: see {log}"
    return Row(name, runs, coverage, features, inputs, broken if status else "")


def _dictionary_line(token: bytes) -> str:
    return '"' + "".join(f"\\x{byte:02x}" for byte in token) + '"\n'


if __name__ == "__main__":
    sys.exit(main())
