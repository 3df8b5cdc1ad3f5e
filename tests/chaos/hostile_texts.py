"""R12: hostile texts in every field of the window: all is plain text, nothing stalls, and no file is read."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.support.hostile_texts import HOSTILE_TEXTS
from tests.support.sources import ROOT

STALL = 250.0
"""Milliseconds."""


@dataclass(frozen=True)
class _Seen:
    """What showed markup, and the longest stall in milliseconds; see `tests.support.hostile_program`."""

    rich: list[str]
    stall: float


def run(folder: Path, size: int, dice: Random) -> str:
    """Some of the texts, all if *size* is their number, in any order."""
    bait = folder / "bait.png"
    os.mkfifo(bait)  # whoever opens it hangs
    texts = [text.format(file=bait) for text in dice.sample(HOSTILE_TEXTS, size)]
    worst = 0.0
    process = _window(folder / "home")
    with process:
        try:
            for text in texts:
                seen = _write(process, text)
                assert seen.rich == [], f"{seen.rich}: {text[:60]!r}"
                assert seen.stall <= STALL, f"{seen.stall:.0f} ms: {text[:60]!r}"
                worst = max(worst, seen.stall)
            _, told = process.communicate(timeout=30)
            assert process.returncode == 0, told
        finally:
            process.kill()
    assert not _is_open(bait), "the file was opened"
    return f"all shown as plain text, no file read; longest stall {worst:.0f} ms"


def _window(home: Path) -> subprocess.Popen[str]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "tests.support.hostile_program", str(home)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )


def _write(process: subprocess.Popen[str], text: str) -> _Seen:
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps(text) + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    assert line, f"the window ended at {text[:60]!r}: {process.communicate()[1][-2_000:]}"
    return _Seen(**json.loads(line))


def _is_open(fifo: Path) -> bool:
    """Whether somebody waits to read from it."""
    try:
        os.close(os.open(fifo, os.O_WRONLY | os.O_NONBLOCK))
    except OSError as error:
        if error.errno == errno.ENXIO:
            return False
        raise
    return True
