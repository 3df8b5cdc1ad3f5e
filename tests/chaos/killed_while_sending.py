"""R2: ``kill -9`` between journal and answer while sending: nothing is lost, doubled, or sent by itself."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from queue import SimpleQueue
from random import Random
from threading import Thread
from typing import Any

from tests.support.gates import busy_gate
from tests.support.sandbox_process import SandboxProcess, sandbox_process
from tests.support.sources import ROOT

LATEST = 0.006
"""Seconds after an event was stored at which the program is killed at the latest; most answers take 2 ms."""


class Taken:
    """The events that a sandbox took, read while it runs."""

    def __init__(self, sandbox: SandboxProcess) -> None:
        self._sandbox = sandbox
        self._lines: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._events: Counter[str] = Counter()
        self._marks = 0
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        while (line := self._sandbox.read_line()) is not None:
            self._lines.put(line)

    def by_now(self) -> Counter[str]:
        """How often each event was taken so far."""
        self._marks += 1
        mark = f"/mark/{self._marks}"
        assert self._sandbox.post(mark)[0] == 404
        while (line := self._lines.get()) is not None and line["path"] != mark:
            if line["purpose"] == "event" and "refused" not in line:
                self._events[line["event"]["event_id"]] += 1
        return self._events


@contextmanager
def sender(folder: Path, run: int, coordinates: dict[str, Any]) -> Iterator[subprocess.Popen[str]]:
    """A desk that sends; see `tests.support.sending_program`."""
    command = [sys.executable, "-m", "tests.support.sending_program"]
    arguments = [str(folder), str(run), json.dumps(coordinates)]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, *arguments], cwd=ROOT, stdin=pipe, stdout=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str]) -> list[str]:
    """The next thing it says."""
    assert process.stdout
    return process.stdout.readline().rstrip().split(" ", 1)


def found(process: subprocess.Popen[str]) -> dict[str, str]:
    """The states of all events in its journal."""
    words = said(process)
    while words[0] != "left":
        words = said(process)
    return dict(json.loads(words[1]))


def kill_one(
    folder: Path, run: int, coordinates: dict[str, Any], dice: Random
) -> tuple[dict[str, str], set[str]]:
    """Let it send, and kill it soon after some event was stored: what it found, and what it had stored."""
    with sender(folder, run, coordinates) as process:
        left = found(process)
        stored: set[str] = set()
        until = dice.randrange(1, 18)
        while len(stored) < until:
            words = said(process)
            if words[0] == "stored":
                stored.add(words[1])
        time.sleep(dice.uniform(0, LATEST))  # the instant is what varies here, nothing is waited for
        process.kill()
        assert process.stdout
        stored |= {
            line.split()[1] for line in process.stdout if line.startswith("stored ") and line[-1] == "\n"
        }
    return left, stored


def run(folder: Path, size: int, dice: Random) -> str:
    """In half of the runs Kit turns each message away once, so that it is tried again before the kill."""
    halves = [
        _kill_often(folder / f"busy-{busy}", number, dice, busy)
        for busy, number in ((False, size - size // 2), (True, size // 2))
    ]
    events, unclear = map(sum, zip(*halves, strict=True))
    return f"{events:,} events, {unclear:,} of them left to a person; none lost, doubled or sent by itself"


def _kill_often(folder: Path, size: int, dice: Random, busy: bool) -> tuple[int, int]:
    """How many were sent in the end, and how many of them were unclear before a person looked."""
    stored: set[str] = set()
    with sandbox_process() as sandbox, busy_gate(sandbox.url) if busy else nullcontext(sandbox.url) as url:
        taken = Taken(sandbox)
        coordinates = sandbox.coordinates | {"url": url}
        for number in range(1, size + 1):
            left, more = kill_one(folder, number, coordinates, dice)
            assert stored <= left.keys(), "lost"
            assert "sending" not in left.values()
            stored |= more

        with sender(folder, 0, coordinates) as process:
            left = found(process)
            at_kit = taken.by_now()
            assert stored <= left.keys(), "lost"
            assert set(left.values()) <= {"sent", "unknown", "queued", *(("failed",) if busy else ())}
            assert max(at_kit.values()) == 1, "doubled"
            assert at_kit.keys() <= left.keys(), "sent before it was stored"
            assert {event_id for event_id, state in left.items() if state == "sent"} <= at_kit.keys()
            assert not any(left[event_id] in ("queued", "failed") for event_id in at_kit)
            unclear = [event_id for event_id, state in left.items() if state != "sent"]
            assert unclear, "no kill came between journal and answer: nothing was shown"

            assert process.stdin
            for event_id in unclear:  # what somebody does who has looked in Kit
                process.stdin.write(f"{'discard' if event_id in at_kit else 'resend'} {event_id}\n")
            process.stdin.close()
            left = found(process)
        assert set(left.values()) <= {"sent", "discarded"}
        assert taken.by_now() == Counter(left.keys())
    return len(left), len(unclear)
