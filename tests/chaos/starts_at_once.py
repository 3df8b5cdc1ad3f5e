"""R19: two programs start at once on one folder, whose port another one has: one holds it and tells so."""

from __future__ import annotations

import socket
import time
from contextlib import ExitStack
from pathlib import Path
from random import Random
from statistics import median

from kitdesk.store.settings import Settings, save
from tests.chaos.quits import WORKED
from tests.support.window_process import PATIENCE, WindowProcess, alone, window_process

APART = 0.3
"""Seconds between the two starts at most."""


def run(folder: Path, size: int, dice: Random) -> str:
    raised = [_start_two(folder, folder / f"home-{number}", dice) for number in range(size)]
    return (
        f"one holder each time, raised by the other {median(raised):.1f} s after its start, at worst "
        f"{max(raised):.1f}; each taken port told with its number"
    )


def _start_two(folder: Path, home: Path, dice: Random) -> float:
    """How many seconds the second to come took."""
    with socket.create_server(("127.0.0.1", 0)) as taken, ExitStack() as stack:
        port = taken.getsockname()[1]
        home.mkdir()
        save(home / "settings.json", Settings(receiver_port=port))
        began = time.monotonic()
        both = []
        for _ in range(2):
            command = (*WORKED, str(dice.random()))
            both.append(stack.enter_context(window_process(home, command, **alone(folder))))
            time.sleep(dice.choice((0, dice.uniform(0, APART))))  # nothing is waited for: this is what varies
        second = _ended(both)
        seconds = time.monotonic() - began
        status, told = second.end()
        expected = f"kitdesk is already running on {home}. {_RAISED}"
        assert (status, told) == (0, expected), f"exit status {status}, {told}"
        [first] = [each for each in both if each is not second]
        said = first.until_said("raised", "banner Port")
        assert said["banner Port"] == f"banner {_TAKEN.format(port=port)}"
        status, told, _ = first.quit()
        assert (status, told) == (0, ""), f"exit status {status}, {told}"
    return seconds


def _ended(both: list[WindowProcess]) -> WindowProcess:
    """The one that did not stay."""
    end = time.monotonic() + PATIENCE
    while (ended := next((each for each in both if each.process.poll() is not None), None)) is None:
        assert time.monotonic() < end, "two run on one folder"
        time.sleep(0.01)
    return ended


_RAISED = "Its window was raised instead of opening a second one."
_TAKEN = "Port {port} on 127.0.0.1 is taken by another program. Choose another port, or 0 for any free one."
