"""R20: inputs for the seven parsers, made of samples at random: each is read, or refused in a sentence."""

from __future__ import annotations

import time
from pathlib import Path
from random import Random

from tests.fuzz.samples import generated
from tests.fuzz.targets import PARSERS, TARGETS


def run(_folder: Path, size: int, dice: Random) -> str:
    slowest = 0.0
    for name in PARSERS:
        for _ in range(size):
            data = generated(name, dice)
            began = time.monotonic()
            try:
                TARGETS[name](data)
            except Exception as failure:
                raise AssertionError(f"{name} with {data!r}: {failure!r}") from failure
            slowest = max(slowest, time.monotonic() - began)
    return f"{len(PARSERS) * size:,} inputs read or refused, the slowest in {1000 * slowest:.0f} ms"
