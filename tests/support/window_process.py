"""``kitdesk`` as a process of its own, its window on no screen."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer

COMMAND = (sys.executable, "-W", "error", "-m", "kitdesk")
PATIENCE = 30.0
_QUIT_WITHIN = 3.0
"""Seconds from being asked to quit to the end, where nothing else is at work."""
_OFFSCREEN = "This plugin does not support"


def quit_within() -> float:
    """Seconds from being asked to quit to the end, by how many programs each processor has to work on now."""
    return _QUIT_WITHIN * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


class WindowProcess:
    """A running window on the data folder *home*."""

    def __init__(self, process: subprocess.Popen[str], home: Path) -> None:
        self.process = process
        self.home = home

    def listens(self) -> bool:
        """Whether it has begun to hear signals; before, it is Python that is asked, not kitdesk."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        caught = int(status.partition("SigCgt:")[2].split()[0], 16)
        return bool(caught & 1 << (signal.SIGTERM - 1))

    def until(self, happened: Callable[[], object], what: str) -> None:
        """Wait for something that shows from outside."""
        end = time.monotonic() + PATIENCE
        while not happened():
            assert self.process.poll() is None, f"it ended before {what}: {self.process.communicate()}"
            assert time.monotonic() < end, f"not within {PATIENCE:g} s: {what}"
            time.sleep(0.002)

    def until_open(self) -> None:
        """Wait until the sandbox channel has logged in."""
        self.until(lambda: self.exchanges() > 0, "the login in the journal")

    def until_said(self, *words: str) -> dict[str, str]:
        """The next line on standard output that begins with each of *words*."""
        assert self.process.stdout is not None
        said: dict[str, str] = {}
        end = Timer(PATIENCE, self.process.kill)
        end.start()
        while len(said) < len(words):
            line = self.process.stdout.readline()
            assert line, f"it ended, and had said only {said}: {self.process.communicate()[1]}"
            said |= {word: line.rstrip() for word in words if line.startswith(word)}
        end.cancel()
        return said

    def exchanges(self) -> int:
        """How many exchanges its journal holds."""
        path = self.home / "journal.sqlite"
        if not path.exists():
            return 0
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as journal:
            return int(journal.execute("SELECT count(*) FROM exchanges").fetchone()[0])

    def settings(self) -> dict[str, object]:
        return dict(json.loads((self.home / "settings.json").read_text()))

    def quit(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str, float]:
        """Ask it to end: its exit status, what it wrote on standard error, and how long it took."""
        asked = time.monotonic()
        self.process.send_signal(number)
        status, told = self.end()
        return status, told, time.monotonic() - asked

    def end(self) -> tuple[int, str]:
        """Wait for its end: exit status, and standard error without what offscreen Qt always says."""
        _, told = self.process.communicate(timeout=PATIENCE)
        lines = (line for line in told.splitlines() if not line.startswith(_OFFSCREEN))
        return self.process.returncode, "\n".join(lines)


def alone(folder: Path) -> dict[str, str]:
    """Variables of a program that is to meet nothing of whoever runs it, neither screen, keyring nor bus."""
    folder.chmod(0o700)
    return {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "",
        "XDG_RUNTIME_DIR": str(folder),
        "LC_ALL": "C.UTF-8",
    }


@contextmanager
def window_process(home: Path, command: Sequence[str] = COMMAND, **variables: str) -> Iterator[WindowProcess]:
    """Run the window for as long as the block lasts, if it does not end before."""
    process = subprocess.Popen(
        command,
        env=os.environ | {"KITDESK_HOME": str(home)} | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield WindowProcess(process, home)
        finally:
            process.kill()
