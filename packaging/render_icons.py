"""Renders the SVG files: to PNG for the window and menus, and the program's own for each system.

Run it after changing an SVG: `python packaging/render_icons.py`. It needs Debian's icoutils.
PNG, because the first SVG a program shows costs it 5 ms for the plugin.
"""

from __future__ import annotations

import os
import struct
import subprocess
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImageReader

ROOT = Path(__file__).parent.parent
ICONS = ROOT / "resources" / "icons"
PROGRAM = ROOT / "resources" / "program" / "kitdesk.svg"
PROGRAM_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES = {
    b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512, b"ic09": 512,
    b"ic10": 1024,
}  # fmt: skip
"""The kinds of picture in an ICNS file that hold a PNG, for screens of one and of two pixels a point."""


def render(svg: Path, size: int, png: Path) -> None:
    reader = QImageReader(str(svg))
    reader.setScaledSize(QSize(size, size))
    reader.read().save(str(png))


def render_program() -> None:
    """The icon of the program itself: in the window, in menus, and in the files of Windows and macOS."""
    drawn = {size: PROGRAM.with_name(f"kitdesk-{size}.png") for size in PROGRAM_SIZES}
    for size, png in drawn.items():
        render(PROGRAM, size, png)
    *small, large = drawn.values()
    windows = ROOT / "packaging/windows/kitdesk.ico"
    subprocess.run(["icotool", "--create", "--output", windows, f"--raw={large}", *small], check=True)
    (ROOT / "packaging/macos/kitdesk.icns").write_bytes(icns())


def icns() -> bytes:
    """Icons in a file as macOS reads it: kind, length and PNG of each, after the length of all."""
    pictures = b""
    with tempfile.TemporaryDirectory() as folder:
        for kind, size in MACOS_SIZES.items():
            png = Path(folder, "picture.png")
            render(PROGRAM, size, png)
            pictures += kind + struct.pack(">I", 8 + png.stat().st_size) + png.read_bytes()
    return b"icns" + struct.pack(">I", 8 + len(pictures)) + pictures


if __name__ == "__main__":
    app = QGuiApplication([])
    for source in sorted(ICONS.glob("*.svg")):
        for scale, mark in ((1, ""), (2, "@2x"), (3, "@3x")):
            render(source, 16 * scale, source.with_name(f"{source.stem}{mark}.png"))
    render_program()
