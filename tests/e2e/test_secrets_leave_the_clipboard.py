"""Secrets in the clipboard of a real display, as another program sees them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from kitdesk.ui.clipboard import MARKS
from tests.support.clipboard_program import SECRET
from tests.support.desktop import Desktop, desktop, until
from tests.support.sources import ROOT

STAYS = 1.0


class Program:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._answer()

    def do(self, deed: str) -> dict[str, Any]:
        """What the clipboard is then."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{deed}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the program ended"
        return dict(json.loads(line))


@contextmanager
def program(at: Desktop, stays: float) -> Iterator[Program]:
    command = [sys.executable, "-m", "tests.support.clipboard_program", str(stays)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=at.environment, stdin=pipe, stdout=pipe, text=True
    ) as process:
        try:
            yield Program(process)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Program, Program]]:
    """One that copies secrets, and another one that looks."""
    with ExitStack() as running:
        at = running.enter_context(desktop(tmp_path_factory.mktemp("desktop")))
        yield running.enter_context(program(at, STAYS)), running.enter_context(program(at, STAYS))


@pytest.mark.parametrize("deed", ["copy in the field", "copy in the text"])
def test_another_program_can_paste_a_secret_for_a_while(programs: tuple[Program, Program], deed: str) -> None:
    mine, other = programs
    mine.do(deed)
    assert other.do("look") | {"selected": ""} == {"text": SECRET, "marks": list(MARKS), "selected": ""}
    until(lambda: other.do("look")["text"] == "", "the secret has gone")


def test_what_another_program_copies_meanwhile_stays(programs: tuple[Program, Program]) -> None:
    mine, other = programs
    mine.do("copy in the field")
    copied = time.monotonic()
    other.do("copy something else")
    until(lambda: time.monotonic() > copied + STAYS + 0.3, "the time is over")
    assert mine.do("look")["text"] == other.do("look")["text"] == "something else"


@pytest.mark.parametrize(
    ("deed", "selected"),
    [("select something else", "plain"), ("select in the field", ""), ("select in the text", "")],
)
def test_selecting_a_secret_gives_it_to_nobody(
    programs: tuple[Program, Program], deed: str, selected: str
) -> None:
    """Unlike other texts, which a middle click pastes elsewhere."""
    mine, other = programs
    mine.do(deed)
    assert other.do("look")["selected"] == selected
