"""What a run of the trials has done so far, kept in a file: one that was interrupted goes on from there."""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.support.sources import PACKAGE, ROOT

Kept = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Done:
    """A portion of a trial: how many times it was done, what was seen or what was wrong, and how long."""

    size: int
    seen: str
    seconds: float
    failed: bool = False


class Progress:
    """*file* tells of one run: of one seed, and one *version* of the sources."""

    def __init__(self, file: Path, seed: int | None, version: str) -> None:
        self._file = file
        self._version = version
        found = self._read()
        fits = found.get("version") == version and seed in (None, found["seed"])
        self._kept: Kept = found["trials"] if fits else {}
        self.seed: int = found["seed"] if fits else secrets.randbits(32) if seed is None else seed
        self._keep()  # whoever interrupts the first portion goes on with the same seed

    def of(self, name: str, size: int) -> Sequence[Done]:
        """The portions that were done of a trial, if it was one of *size*."""
        kept = self._kept.get(name, {"size": 0})
        return [Done(**portion) for portion in kept["portions"]] if kept["size"] == size else []

    def sizes(self) -> dict[str, int]:
        """The trials of which something was done, and of how many times each of them is."""
        return {name: kept["size"] for name, kept in self._kept.items()}

    def forget(self, name: str) -> None:
        """Have it done anew."""
        self._kept.pop(name, None)

    def add(self, name: str, size: int, done: Done) -> None:
        """Keep the next portion of a trial of *size*."""
        portions = [asdict(each) for each in (*self.of(name, size), done)]
        self._kept[name] = {"size": size, "portions": portions}
        self._keep()

    def _keep(self) -> None:
        value = {"version": self._version, "seed": self.seed, "trials": self._kept}
        self._file.parent.mkdir(exist_ok=True)
        new = self._file.with_suffix(".new")
        new.write_text(json.dumps(value, indent=1), encoding="utf-8")
        new.replace(self._file)

    def _read(self) -> dict[str, Any]:
        return dict(json.loads(self._file.read_bytes())) if self._file.exists() else {}


def version_of_sources() -> str:
    """Another one as soon as anything of kitdesk or of its tests was changed."""
    digest = hashlib.sha256()
    for folder in (PACKAGE, ROOT / "tests"):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".pyc":
                digest.update(f"{path.relative_to(ROOT)} {path.stat().st_size} ".encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
