"""Does to kitdesk what must not hurt it, at full figures, and prints what came of it.

What was done of a run is kept: one that was interrupted goes on where it was.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from tests.chaos.progress import Done, Progress, version_of_sources
from tests.chaos.table import Row, as_markdown, as_text
from tests.chaos.trial import Trial
from tests.chaos.trials import TRIALS
from tests.support.sources import ROOT

BUILD = ROOT / "build"
INTERRUPTED = 130
"""The exit status of what was ended by Ctrl+C."""


def main(argv: Sequence[str] | None = None, trials: Mapping[str, Trial] = TRIALS, build: Path = BUILD) -> int:
    """The exit status: 1 when a trial failed."""
    asked = _parser(trials).parse_args(argv)
    version = version_of_sources()
    if asked.again and not asked.names:
        (build / "chaos.json").unlink(missing_ok=True)
    progress = Progress(build / "chaos.json", asked.seed, version)
    names = asked.names or list(trials)
    if asked.again:
        for name in names:
            progress.forget(name)
    sizes = {name: asked.size or (asked.short and trials[name].short) or trials[name].full for name in names}
    print(f"seed {progress.seed}, sources {version}", flush=True)
    status = 0
    try:
        for name, size in sizes.items():
            _go_on(name, trials[name], size, progress)
    except KeyboardInterrupt:
        print("\nInterrupted; the same command goes on from here.")
        status = INTERRUPTED
    rows = _rows(trials, progress, sizes)
    (build / "chaos.md").write_text(as_markdown(rows, progress.seed, version), encoding="utf-8")
    print(f"\n{as_text(rows)}\n\nseed {progress.seed}; this table is in {build / 'chaos.md'}, too")
    return status or int(any(row.outcome == "FAILED" for row in rows))


def _parser(trials: Mapping[str, Trial]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    names = ", ".join(trials)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of {names} (default: all)")
    parser.add_argument("--seed", type=int, help="repeat what an earlier run did")
    parser.add_argument("--size", type=int, help="how many times, instead of the full figure")
    parser.add_argument(
        "--short", action="store_true", help="at the small figures of make test, where it has some"
    )
    parser.add_argument("--again", action="store_true", help="begin anew, with what was done already, too")
    return parser


def _rows(trials: Mapping[str, Trial], progress: Progress, asked: Mapping[str, int]) -> list[Row]:
    """What was asked for, and what was done before."""
    sizes = progress.sizes() | dict(asked)
    return [
        Row(name, trial, sizes[name], progress.of(name, sizes[name]))
        for name, trial in trials.items()
        if name in sizes
    ]


def _go_on(name: str, trial: Trial, size: int, progress: Progress) -> None:
    """Do the portions that are left of a trial, up to one that fails."""
    portions, done = trial.portions(size), progress.of(name, size)
    if done:
        print(f"{name:5}{len(done)} of {len(portions)} done before", flush=True)
    for at, times in enumerate(portions):
        if at >= len(done) and not any(each.failed for each in done):
            told = f"{at + 1} of {len(portions)}" if len(portions) > 1 else ""
            print(f"{name:5}{trial.what:44}{times:>6,}  {told:9}", end="", flush=True)
            progress.add(name, size, _take(trial, times, Random(f"{progress.seed} {name} {at}")))
            done = progress.of(name, size)
            print(f"{done[-1].seen} ({done[-1].seconds:.0f} s)", flush=True)


def _take(trial: Trial, times: int, dice: Random) -> Done:
    """Do one portion."""
    began = time.monotonic()
    failed = False
    with tempfile.TemporaryDirectory(prefix="kitdesk-chaos-") as folder:
        try:
            seen = trial.run(Path(folder), times, dice)
        except Exception as failure:  # noqa: BLE001 (whatever it is, the other trials go on)
            where = traceback.extract_tb(failure.__traceback__)[-1]
            kind = "" if isinstance(failure, AssertionError) else f"{type(failure).__name__}: "
            seen = f"FAILED in {where.name}, line {where.lineno}, at “{where.line}”: {kind}{failure}"
            failed = True
    return Done(times, seen, time.monotonic() - began, failed)


if __name__ == "__main__":
    sys.exit(main())
