"""The large journals that benchmarks work on, made once and kept in ``build/``."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zlib
from pathlib import Path

from kitdesk.store import schema
from tests.bench.bench import NotMeasured
from tests.support.big_journal import make_journal
from tests.support.sources import ROOT

KEPT = ROOT / "build" / "journals"
CUSTOMERS = 20_000
AN_EVENT = 2_400
"""Bytes that it takes on disk, with its exchange and in the index."""


def a_journal(path: Path, events: int) -> Path:
    """A copy in *path* of a journal with a conversation of so many events, and a tenth as many in others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cp", "--reflink=auto", _kept(events), path], check=True)
    return path


def _kept(events: int) -> Path:
    """It is made anew when the tables changed."""
    KEPT.mkdir(parents=True, exist_ok=True)
    kept = KEPT / f"{events}-{zlib.crc32(repr(schema.MIGRATIONS).encode()):08x}.sqlite"
    bytes_more = events * AN_EVENT * (1 if kept.exists() else 2)  # it, and a copy
    if shutil.disk_usage(KEPT).free < 1.2 * bytes_more:
        raise NotMeasured(f"it needs {bytes_more / 1e9:.0f} GB on disk")
    if not kept.exists():
        for outdated in KEPT.glob(f"{events}-*"):
            outdated.unlink()
        minutes = max(1, events // 500_000)
        print(f"Making a journal of {events:,} events, once: about {minutes} min", file=sys.stderr)
        make_journal(kept, events + events // 10, CUSTOMERS, events)
    return kept
