"""A program of `tests.support` that does what it is asked for; see `orders`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from tests.support.sources import ROOT

PATIENCE = 30.0
OFFSCREEN = os.environ | {"QT_QPA_PLATFORM": "offscreen"}


class Asked:
    """It is there and ready."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert self._answer() == {"ready": True}

    def ask(self, verb: str, *arguments: object) -> Any:
        """What came of it; whatever cannot be done fails the test."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        answer = self._answer()
        assert "done" in answer, f"{verb}: {answer}"
        return answer["done"]

    def end(self) -> None:
        """Ask for nothing more: it has to end well, and must not have complained."""
        _, complaints = self._process.communicate(timeout=PATIENCE)
        assert self._process.returncode == 0, complaints[-3_000:]
        assert "Traceback" not in complaints, complaints[-3_000:]

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"it ended with {self._process.wait()}: {self._process.communicate()[1][-3_000:]}"
        return dict(json.loads(line))


@contextmanager
def asked(name: str, *arguments: object, environment: Mapping[str, str] = OFFSCREEN) -> Iterator[Asked]:
    """The program *name*, with no screen unless the *environment* has one, until the block ends."""
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", f"tests.support.{name}", *map(str, arguments)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True
    ) as process:
        try:
            program = Asked(process)
            yield program
            program.end()
        finally:
            process.kill()
