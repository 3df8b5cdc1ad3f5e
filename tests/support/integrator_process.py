"""An integrator's server, the right one or the careless one, as a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.support.sources import ROOT


@contextmanager
def integrator_process(kind: str, *arguments: str) -> Iterator[str]:
    """The Callback URL of a ``right`` or ``careless`` server, for as long as the block lasts."""
    command = [sys.executable, "-m", f"tests.support.{kind}_server", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.kill()
