"""``kill -9`` while somebody writes: what stood on the disk a moment before comes back whole."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

from tests.support.sources import ROOT

RUNS = 4


def test_killed_while_one_writes_all_but_the_last_moment_comes_back(tmp_path: Path) -> None:
    random, home, before = Random(5), tmp_path / "home", ""
    for _ in range(RUNS):
        command = [sys.executable, "-m", "tests.support.writing_program", str(home)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            found = process.stdout.readline().rstrip("\n")
            assert found.startswith(before), "what was on the disk before the kill is lost"
            written = [process.stdout.readline().rstrip("\n") for _ in range(2)][-1]
            time.sleep(random.uniform(0, 0.4))
            process.kill()
            told = process.stdout.read().splitlines()
        before = told[-1] if told else written
        assert before.startswith(found)
    assert len(before.split()) >= 2 * RUNS
