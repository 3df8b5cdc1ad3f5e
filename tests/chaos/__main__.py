"""Does to kitdesk what must not hurt it, at full figures, and prints what came of it."""

from __future__ import annotations

import argparse
import secrets
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random

from tests.chaos.trial import Trial
from tests.chaos.trials import TRIALS


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.chaos", description=__doc__)
    names = ", ".join(TRIALS)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of {names} (default: all)")
    parser.add_argument("--seed", type=int, help="repeat what an earlier run did")
    parser.add_argument("--size", type=int, help="how many times, instead of the full figure")
    arguments = parser.parse_args()
    seed = secrets.randbits(32) if arguments.seed is None else arguments.seed
    print(f"seed {seed}", flush=True)
    failed = 0
    for name in arguments.names or TRIALS:
        failed += not _take(name, TRIALS[name], seed, arguments.size or TRIALS[name].full)
    return 1 if failed else 0


def _take(name: str, trial: Trial, seed: int, size: int) -> bool:
    """Print one row of the table; whether all went well."""
    print(f"{name:5}{trial.what:44}{size:>6,}  ", end="", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="kitdesk-chaos-") as folder:
        try:
            seen = trial.run(Path(folder), size, Random(f"{seed} {name}"))
        except AssertionError as failure:
            where = traceback.extract_tb(failure.__traceback__)[-1]
            seen = f"FAILED in {where.name}, line {where.lineno}, at “{where.line}”: {failure}"
    print(f"{seen} ({time.monotonic() - began:.0f} s)", flush=True)
    return not seen.startswith("FAILED")


if __name__ == "__main__":
    sys.exit(main())
