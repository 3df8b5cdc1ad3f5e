"""Prints what a package takes on disk, and what it is made of (P10 of the quality goals)."""

from __future__ import annotations

from collections import Counter
from pathlib import Path, PurePosixPath

GROUPS = (
    ("PySide6/Qt/lib/libicu", "ICU, which Qt sorts with"),
    ("PySide6/Qt/", "Qt"),
    ("PySide6", "Qt for Python"),
    ("shiboken6", "Qt for Python"),
    ("libpython", "Python"),
    ("python3", "Python"),
    ("lib-dynload", "Python"),
    ("base_library.zip", "Python"),
    ("cryptography", "cryptography, for the Secret Service"),
    ("pydantic_core", "pydantic"),
    ("kitdesk", "kitdesk's resources"),
    ("lib", "libraries of the system"),
)


def megabytes(path: Path) -> float:
    """The size of a file, or of all files in a folder; links count nothing."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files if not file.is_symlink()) / 1e6


def print_parts(program: Path) -> float:
    """Print what the one-folder *program* is made of, the largest first. Its size in megabytes."""
    sizes: Counter[str] = Counter()
    for file in program.rglob("*"):
        if file.is_file() and not file.is_symlink():
            sizes[_group(file.relative_to(program))] += file.stat().st_size
    for name, size in sizes.most_common():
        print(f"  {size / 1e6:6.1f} MB  {name}")
    return sizes.total() / 1e6


def _group(file: Path) -> str:
    if file.parts[0] != "_internal":
        return "kitdesk and its Python packages, compiled"
    inside = PurePosixPath(*file.parts[1:]).as_posix()
    return next((name for start, name in GROUPS if inside.startswith(start)), "other")
