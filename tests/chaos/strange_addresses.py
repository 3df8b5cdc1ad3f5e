"""R13: addresses of strangers: the tests that there are, which try all of them in any case."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

from tests.support.odd_links import OPENED, REFUSED
from tests.support.sources import ROOT

TESTS = ("tests/ui/test_links.py", "tests/ui/dialogs/test_open_link.py")


def run(folder: Path, size: int, dice: Random) -> str:
    """*size* and *dice* change nothing."""
    assert size == len(OPENED) + len(REFUSED)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS]
    ended = subprocess.run(command, check=False, cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stdout[-2_000:]
    return f"{len(OPENED)} of http and https opened once their host was shown; {len(REFUSED)} never"
