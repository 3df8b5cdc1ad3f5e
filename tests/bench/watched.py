"""The watched window and the load on it, as processes of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles

from kitdesk.sandbox.defaults import API_TOKEN, SALT
from tests.bench.load import customer
from tests.bench.screen import Screen

WINDOW = (sys.executable, "-m", "tests.bench.watched_window")
LOAD = (sys.executable, "-m", "tests.bench.load")


class Window:
    """See `tests.bench.watched_window`; it takes callbacks at *url*."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.pid = process.pid
        self.url = self._line().strip()
        self._posted = 0

    def take(self, count: int) -> float:
        """Let it take new callbacks. How many it answered a second."""
        first, self._posted = self._posted, self._posted + count
        return load(self.url, count, first)

    def warm_up(self, count: int) -> None:
        """Let it take callbacks, then show a conversation that the following ones go to."""
        self.take(count)
        self._do(f"show {customer(0)}")

    def begin(self) -> None:
        """Forget how late its heart has beaten."""
        self._do("begin")

    def stalls(self) -> tuple[float, float]:
        """How late it has beaten since, in milliseconds: the 99th percentile, and the worst."""
        late = self._do("stalls")
        assert isinstance(late, list)
        return quantiles(late, n=100)[-1], max(late)

    def search(self, text: str) -> None:
        """Type into the search above the customers."""
        self._do(f"search {text}")

    def open(self) -> float:
        """Open the conversation. Milliseconds until it is painted."""
        return self._milliseconds("open")

    def jump(self, share: float) -> float:
        """Go to a date in the conversation. Milliseconds until it is painted."""
        return self._milliseconds(f"jump {share}")

    def drag(self) -> float:
        """Drag the scroll bar of the conversation through all of it. Milliseconds of each step."""
        return self._milliseconds("drag")

    def end(self) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        assert self._process.wait(60) == 0, "the window did not end well"

    def _milliseconds(self, order: str) -> float:
        taken = self._do(order)
        assert isinstance(taken, float)
        return taken

    def _do(self, order: str) -> object:
        assert self._process.stdin
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()
        return json.loads(self._line())

    def _line(self) -> str:
        assert self._process.stdout
        line = self._process.stdout.readline()
        assert line, f"the window ended with {self._process.wait()}"
        return line


@contextmanager
def watched_window(display: Screen, home: Path) -> Iterator[Window]:
    """A window on the data folder *home*, open on *display*."""
    pipe = subprocess.PIPE
    command = [*WINDOW, str(home)]
    with subprocess.Popen(command, env=display.environment, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            window = Window(process)
            yield window
            window.end()
        finally:
            process.kill()


def load(url: str, count: int, first: int = 0) -> float:
    """Post so many callbacks, signed as the sandbox signs; see `tests.bench.load`."""
    command = [*LOAD, url, str(count), str(first), SALT.reveal(), API_TOKEN.reveal()]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
