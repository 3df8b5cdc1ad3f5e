"""R1: ``kill -9`` at random instants under callback load: what was answered is there, and there once."""

from __future__ import annotations

import subprocess
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from random import Random
from statistics import median
from threading import Thread

from tests.support.receiver_process import Connection, ReceiverProcess, program, receiver_process

CONNECTIONS = 4
LATEST = 0.3
"""Seconds after it listens at which it is killed at the latest."""
RESTART = 2.0
"""Seconds until it listens, for the median of many: on a busy machine a single start takes longer."""
KILLS_A_HOME = 25
"""Then a new journal is begun, for checking a large one over and over takes long."""


@dataclass
class _Home:
    """What one journal must hold."""

    folder: Path
    answered: set[str] = field(default_factory=set)
    unclear: list[str] = field(default_factory=list)
    """What was on its way when the kill came; Kit would send it again."""
    found: set[str] = field(default_factory=set)
    last_row: int = 0


def run(folder: Path, size: int, dice: Random) -> str:
    started: list[float] = []
    answered = 0
    for first in range(0, size, KILLS_A_HOME):
        home = _Home(folder / f"home-{first}")
        for _ in range(min(KILLS_A_HOME, size - first)):
            if dice.random() < 0.1:
                _kill_early(home.folder, dice.uniform(0, median(started or [1.0])))
            started.append(_kill_late(home, dice.uniform(0, LATEST)))
        with receiver_process(home.folder) as receiver:
            _check(home, receiver)
            assert receiver.end() == ([], "")
        answered += len(home.answered)
    assert answered, "no callback was answered: nothing was shown"
    assert size < KILLS_A_HOME or median(started) < RESTART, f"it started in {median(started):.1f} s"
    return (
        f"{answered:,} answered, all there; started in {median(started):.1f} s, at worst {max(started):.1f}"
    )


def _kill_early(folder: Path, patience: float) -> None:
    """Kill it before it listens, perhaps."""
    with subprocess.Popen(program(folder), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        time.sleep(patience)  # the instant is what varies here, nothing is waited for
        process.kill()


def _kill_late(home: _Home, patience: float) -> float:
    """Kill it under load. How long it had taken to start."""
    with receiver_process(home.folder) as receiver:
        _check(home, receiver)
        unclear, home.unclear = home.unclear, []
        posters = [
            Thread(
                target=_post, args=(home, receiver, unclear[at::CONNECTIONS], f"{at}-{receiver.process.pid}")
            )
            for at in range(CONNECTIONS)
        ]
        for poster in posters:
            poster.start()
        time.sleep(patience)
        receiver.process.kill()
        for poster in posters:
            poster.join()
    return receiver.started_in


def _post(home: _Home, receiver: ReceiverProcess, again: list[str], name: str) -> None:
    """Post one callback after the other until the connection breaks, those that were unclear first."""
    new = (f"event-{name}-{number}" for number in count())
    waiting = list(again)
    event_id = ""
    try:
        with Connection(receiver.port) as connection:
            while True:
                event_id = waiting.pop() if waiting else next(new)
                if connection.post(receiver.path, event_id) != 200:
                    break
                home.answered.add(event_id)
    except OSError:
        pass
    home.unclear += [event_id, *waiting]


def _check(home: _Home, receiver: ReceiverProcess) -> None:
    assert receiver.query("PRAGMA quick_check") == [("ok",)]
    for row, event_id in receiver.query("SELECT row, event_id FROM events WHERE row > ?", home.last_row):
        assert event_id not in home.found, "twice"
        home.found.add(event_id)
        home.last_row = row
    assert home.answered <= home.found, f"missing: {home.answered - home.found}"
