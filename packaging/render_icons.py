"""Renders resources/icons/*.svg to the PNG files that the window loads, in one, two and three times the size.

Run it after changing an SVG: `python packaging/render_icons.py`. PNG, because the first SVG a program shows
costs it 5 ms for the plugin.
"""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImageReader

ICONS = Path(__file__).parent.parent / "resources" / "icons"


def render(svg: Path) -> None:
    """Write the three PNG files of one SVG beside it."""
    for scale, mark in ((1, ""), (2, "@2x"), (3, "@3x")):
        reader = QImageReader(str(svg))
        reader.setScaledSize(QSize(16, 16) * scale)
        reader.read().save(str(svg.with_name(f"{svg.stem}{mark}.png")))


if __name__ == "__main__":
    app = QGuiApplication([])
    for source in sorted(ICONS.glob("*.svg")):
        render(source)
