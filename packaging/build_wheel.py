"""Builds the wheel into dist/ and tries it as a person would: installed into a fresh environment."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from prepare import pip
from project import DIST, ROOT, version
from sizes import megabytes
from trying import NotRight, try_program

WHEEL = DIST / f"kitdesk-{version()}-py3-none-any.whl"


def main() -> int:
    """0 when the wheel is built and did everything it was asked to, 1 when something is wrong with it."""
    build = ("-m", "hatchling", "build", "--target", "wheel", "--directory", DIST)
    subprocess.run([sys.executable, *build], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory(prefix="kitdesk-wheel-") as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        scripts = Path(folder, "Scripts" if sys.platform == "win32" else "bin")
        subprocess.run([*pip(scripts / "python"), "--only-binary", ":all:", WHEEL], check=True)
        try:
            # Python's own variables and plug-ins of keyring are meant to work in an environment of one's own.
            try_program([scripts / "kitdesk"], led=False)
        except NotRight as reason:
            WHEEL.unlink()
            print(f"The wheel is not right: {reason}", file=sys.stderr)
            return 1
    print(f"{WHEEL.relative_to(ROOT)}: {megabytes(WHEEL):.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
