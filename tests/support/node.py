"""Node programs that tests run, with the packages that `make test` installs beside the environment."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.programs import run_program
from tests.support.sources import ROOT

PACKAGES = Path(f"{sys.prefix}-node") / "node_modules"


def run_node(program: str, *arguments: str, stdin: str | bytes = b"") -> str:
    """What a program of ``tests/node`` prints, whether or not it fails; an error of Node fails the test."""
    if not PACKAGES.is_dir():
        pytest.fail(f"{PACKAGES} is not there, but this test needs it; `make test` installs it")
    script = str(ROOT / "tests" / "node" / program)
    done = run_program("node", script, *arguments, stdin=stdin, variables={"NODE_PATH": str(PACKAGES)})
    assert not done.stderr, done.stderr.decode()
    return done.stdout.decode()
