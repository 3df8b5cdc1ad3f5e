"""Collects the texts of the window for translators, and makes of their work what the window loads.

Run it after adding or changing a text, and after translating: `make translations`. It brings the sources'
texts into resources/translations/*.ts, where new ones are unfinished and those that are gone are dropped, and
makes a *.qm of each. English has only what has plural forms.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "pt_BR", "es")


def main() -> None:
    collect(FOLDER)
    for catalogue in sorted(FOLDER.glob("*.ts")):
        compile_catalogue(catalogue, catalogue.with_suffix(".qm"))


def collect(folder: Path) -> None:
    """Bring the texts of all sources into the catalogues of *folder*."""
    sources = sorted((ROOT / "kitdesk").rglob("*.py"))
    how = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en")
    catalogues = [folder / f"kitdesk_{language}.ts" for language in LANGUAGES]
    run("lupdate", *sources, *how, "-ts", *catalogues)
    run("lupdate", *sources, *how, "-pluralonly", "-ts", folder / "kitdesk_en.ts")


def compile_catalogue(catalogue: Path, to: Path) -> None:
    """Make what the window loads. Texts that are unfinished stay English."""
    run("lrelease", "-silent", "-nounfinished", catalogue, "-qm", to)


def run(tool: str, *arguments: Path | str) -> None:
    """Run a tool of Qt's, which came with the window's dependencies."""
    command: Sequence[Path | str] = (Path(sys.executable).with_name(f"pyside6-{tool}"), *arguments)
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
