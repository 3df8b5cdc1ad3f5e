"""P4: signed callbacks verified, durable and answered, while the window shows one of their conversations."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.bench import Bench
from tests.bench.screen import screen
from tests.bench.table import Comparison, at_least
from tests.bench.watched import load, watched_window

WARM_UP = 10_000
"""Callbacks after which all is loaded that the following ones need."""
BARE_SERVER = (sys.executable, str(Path(__file__).with_name("bare_server.py")))


def compare(folder: Path, callbacks: int, runs: int) -> list[Comparison]:
    with (
        screen(folder) as display,
        watched_window(display, folder / "home") as window,
        _bare_server() as url,
    ):
        window.warm_up(WARM_UP)
        turns = [(window.take(callbacks), load(url, callbacks)) for _ in range(runs)]
    ours, theirs = zip(*turns, strict=True)
    return [Comparison("callbacks, beside a bare server", "/s", ours, theirs, at_least(0.5))]


BENCH = Bench(compare, "callbacks", 10_000)


@contextmanager
def _bare_server() -> Iterator[str]:
    with subprocess.Popen(BARE_SERVER, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
