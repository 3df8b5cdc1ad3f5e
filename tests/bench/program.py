"""P10: what the packed program takes on disk; it is built where it is missing or older than its sources."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

import PySide6

from tests.bench.bench import Bench, NotMeasured
from tests.bench.table import Comparison, under
from tests.support.sources import PACKAGE, ROOT

PROGRAM = ROOT / "dist" / "kitdesk"
SOURCES = (PACKAGE, ROOT / "resources", ROOT / "packaging", ROOT / "pyproject.toml")
MOST = 120.0
"""Megabytes."""


def compare(_folder: Path, _work: int, _runs: int) -> list[Comparison]:
    """Nothing is done but to look, once."""
    if not _is_current():
        _build()
    essentials = Path(PySide6.__file__).parent
    sizes = [_megabytes(PROGRAM)], [_megabytes(essentials)]
    return [Comparison("on disk, beside PySide6-Essentials", "MB", *sizes, under(MOST, "MB"))]


def _build() -> None:
    built = subprocess.run(["make", "program"], check=False, cwd=ROOT, capture_output=True, text=True)
    if not _is_current():
        said = (built.stderr.strip() or built.stdout.strip()).splitlines()
        raise NotMeasured(f"the program was not built: {said[-1]}")


def _is_current() -> bool:
    return PROGRAM.exists() and _newest(_files(PROGRAM)) > _newest(_sources())


def _sources() -> list[Path]:
    return [file for source in SOURCES for file in ([source] if source.is_file() else _files(source))]


def _files(folder: Path) -> list[Path]:
    every = (file for file in folder.rglob("*") if "__pycache__" not in file.parts)
    return [file for file in every if file.is_file() and not file.is_symlink()]


def _newest(files: Iterable[Path]) -> float:
    return max(file.stat().st_mtime for file in files)


def _megabytes(folder: Path) -> float:
    return sum(file.stat().st_size for file in _files(folder)) / 1e6


BENCH = Bench(compare, "nothing that could grow")
