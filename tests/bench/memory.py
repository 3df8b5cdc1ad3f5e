"""P2: resident memory, idle, kitdesk logged in on its sandbox."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.journals import a_journal
from tests.bench.screen import BARE_WINDOW, KITDESK, Screen, screen
from tests.bench.table import Comparison, at_most

SETTLED = 5.0
"""Seconds after which nothing of the start goes on."""


def compare(folder: Path, events: int, runs: int) -> list[Comparison]:
    with screen(folder) as display:
        home = home_with(folder, events)
        _resident(display, KITDESK, home)  # the first start of all compiles modules, and keeps some of that
        turns = [(_resident(display, KITDESK, home), _resident(display, BARE_WINDOW)) for _ in range(runs)]
    ours, theirs = zip(*turns, strict=True)
    return [Comparison("resident memory, idle", "MB", ours, theirs, at_most(1.9))]


def home_with(folder: Path, events: int) -> Path:
    """The data folder of the programs on a screen in *folder*, with so many events in its journal."""
    home = folder / "home"
    if events:
        a_journal(home / "journal.sqlite", events)
    return home


def _resident(display: Screen, command: tuple[str, ...], home: Path | None = None) -> float:
    with display.running(command) as program:
        until_idle(home)
        return resident(program.pid)


def until_idle(home: Path | None) -> None:
    """Wait until nothing of a start goes on; of kitdesk on the data folder *home*, until it has logged in."""
    began = time.time()
    while home is not None and not _logged_in_since(home / "journal.sqlite", began):
        assert time.time() - began < 60, "kitdesk does not log in"
        time.sleep(0.1)
    time.sleep(SETTLED)


def _logged_in_since(journal: Path, began: float) -> bool:
    query = "SELECT count(*) FROM exchanges WHERE purpose = 'login' AND status = 200 AND at >= ?"
    if not journal.exists():
        return False
    with closing(sqlite3.connect(f"file:{journal}?mode=ro", uri=True)) as reader:
        try:
            return bool(reader.execute(query, (began,)).fetchone()[0])
        except sqlite3.OperationalError:  # the tables are still being made
            return False


def resident(process: int) -> float:
    """Megabytes."""
    status = Path(f"/proc/{process}/status").read_text()
    return float(status.partition("VmRSS:")[2].split()[0]) / 1024


BENCH = Bench(compare, "events in the journal", 0, (10_000, 100_000))
