"""Renders the SVG files: to PNG for the window and menus, and the program's own for each system.

Run it after changing an SVG: `python packaging/render_icons.py`. It needs Debian's icoutils and icnsutils.
PNG, because the first SVG a program shows costs it 5 ms for the plugin.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImageReader

ROOT = Path(__file__).parent.parent
ICONS = ROOT / "resources" / "icons"
PROGRAM = ROOT / "resources" / "program" / "kitdesk.svg"
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)


def render(svg: Path, size: int, png: Path) -> None:
    reader = QImageReader(str(svg))
    reader.setScaledSize(QSize(size, size))
    reader.read().save(str(png))


def render_program() -> None:
    """The icon of the program itself: in the window, in menus, and in the files of Windows and macOS."""
    drawn = {size: PROGRAM.with_name(f"kitdesk-{size}.png") for size in PROGRAM_SIZES}
    for size, png in drawn.items():
        render(PROGRAM, size, png)
    windows, macos = ROOT / "packaging/windows/kitdesk.ico", ROOT / "packaging/macos/kitdesk.icns"
    *small, large = drawn.values()
    subprocess.run(["icotool", "--create", "--output", windows, f"--raw={large}", *small], check=True)
    subprocess.run(["png2icns", macos, *(drawn[size] for size in (16, 32, 48, 128, 256))], check=True)


if __name__ == "__main__":
    app = QGuiApplication([])
    for source in sorted(ICONS.glob("*.svg")):
        for scale, mark in ((1, ""), (2, "@2x"), (3, "@3x")):
            render(source, 16 * scale, source.with_name(f"{source.stem}{mark}.png"))
    render_program()
