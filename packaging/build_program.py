"""Builds the one-folder program, dist/kitdesk; it counts as built when it holds and does what it should."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import icu
from contents import look_into
from project import DIST, ROOT
from sizes import print_parts
from trying import NotRight, try_program

PROGRAM = DIST / "kitdesk"
LARGEST = 120
"""Megabytes that it may take on disk (P10)."""


def main() -> int:
    """0 when the program is built and did everything it was asked to, 1 when something is wrong with it."""
    build()
    try:
        look_into(PROGRAM)
        try_program([PROGRAM / ("kitdesk.exe" if sys.platform == "win32" else "kitdesk")])
    except NotRight as reason:
        shutil.rmtree(PROGRAM)
        print(f"The program is not right: {reason}", file=sys.stderr)
        return 1
    size = print_parts(PROGRAM)
    print(f"dist/kitdesk: {size:.1f} MB")
    return 0 if size < LARGEST else 1


def build() -> None:
    """Have PyInstaller put the folder together, then take out of it what nobody runs."""
    quietly = ("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")
    places = ("--distpath", DIST, "--workpath", ROOT / "build")
    subprocess.run([sys.executable, *quietly, *places, ROOT / "packaging/kitdesk.spec"], check=True)
    if sys.platform == "linux":
        inside = PROGRAM / "_internal"
        for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
            icu.cut(library)
        tidy([*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")])


def tidy(libraries: list[Path]) -> None:
    """Take out symbols for debuggers, and the path to where this machine's Python was built.

    Only Python's own: wheels come stripped, or so patched that it breaks them.
    """
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    subprocess.run(["patchelf", "--remove-rpath", *libraries], check=True)


if __name__ == "__main__":
    sys.exit(main())
