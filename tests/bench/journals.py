"""The large journals that benchmarks work on, made once and kept in ``build/``."""

from __future__ import annotations

import shutil
import zlib
from pathlib import Path

from kitdesk.store import schema
from tests.support.big_journal import make_journal
from tests.support.sources import ROOT

KEPT = ROOT / "build" / "journals"


def a_journal(path: Path, events: int, customers: int = 1_000, largest: int = 0) -> Path:
    """A copy in *path* of what `make_journal` makes."""
    shutil.copyfile(kept_journal(events, customers, largest), path)
    return path


def kept_journal(events: int, customers: int = 1_000, largest: int = 0) -> Path:
    """What `make_journal` makes, to be read only; it is made anew when the tables changed."""
    name = f"{events}-{customers}-{largest}"
    kept = KEPT / f"{name}-{zlib.crc32(repr(schema.MIGRATIONS).encode()):08x}.sqlite"
    if not kept.exists():
        for outdated in KEPT.glob(f"{name}-*"):
            outdated.unlink()
        make_journal(kept, events, customers, largest)
    return kept
