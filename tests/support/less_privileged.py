"""Runs a piece of Python as somebody whom file permissions hold back, which they do not do with root."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def folder_of_nobody() -> Iterator[Path]:
    """A folder that the program of `run_less_privileged` owns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        inner = folder / "data"
        inner.mkdir()
        give(inner)
        yield inner


def give(path: Path) -> None:
    """Let *path* belong to whom the program runs as."""
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)


def run_less_privileged(program: str, *arguments: str) -> str:
    """What *program* prints. Its imports must stand before the line ``# as nobody``."""
    assert "# as nobody" in program
    drop = "import os\nif os.geteuid() == 0: os.setuid(65534)\n"
    done = subprocess.run(
        [sys.executable, "-c", program.replace("# as nobody", drop), *arguments],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
