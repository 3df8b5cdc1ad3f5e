"""Programs that tests run: a missing one fails the test by its name."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping

import pytest

PATIENCE = 60.0


def path_of(name: str) -> str:
    """Where a program is; without it the test fails, it is not skipped."""
    path = shutil.which(name)
    if path is None:
        pytest.fail(f"{name} is not installed, but this test runs it; `make test` installs it")
    return path


def run_program(
    name: str, *arguments: str, stdin: str | bytes = b"", variables: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end, with no ``KIT_…`` variables but these."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("KIT_")}
    return subprocess.run(
        [path_of(name), *arguments],
        input=stdin.encode(errors="surrogatepass") if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        timeout=PATIENCE,
        env=environment | dict(variables or {}),
    )
