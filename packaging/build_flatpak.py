"""Lays out dist/flatpak for flatpak-builder, and has it build that where its runtime is installed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from linux_files import fill_share
from project import DIST, ID, ROOT

FOLDER = DIST / "flatpak"
MANIFEST = FOLDER / f"{ID}.json"


def main() -> int:
    """0 when the manifest is read, and built where it can be."""
    lay_out()
    builder = "flatpak-builder"
    subprocess.run([builder, "--show-manifest", MANIFEST], stdout=subprocess.DEVNULL, check=True)
    manifest = json.loads(MANIFEST.read_text())
    runtime = f"{manifest['runtime']}//{manifest['runtime-version']}"
    if subprocess.run(["flatpak", "info", runtime], capture_output=True, check=False).returncode != 0:
        print(f"{MANIFEST.relative_to(ROOT)} is ready; it is not built, since {runtime} is not installed.")
        return 0
    subprocess.run([builder, "--force-clean", FOLDER / "build", MANIFEST], cwd=FOLDER, check=True)
    return 0


def lay_out() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    files = FOLDER / "files"
    shutil.copytree(DIST / "kitdesk", files / "kitdesk", symlinks=True)
    fill_share(files / "share", ID)
    template = Path(__file__).parent / "flatpak" / "kitdesk.json"
    MANIFEST.write_text(template.read_text().replace("@ID@", ID))


if __name__ == "__main__":
    sys.exit(main())
