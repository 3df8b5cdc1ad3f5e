"""Makes the pictures of the help, docs/pictures, of what the tour shows: run it when that has changed."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QMargins, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from kitdesk.tour.command import take_tour
from kitdesk.tour.hands import Hands
from kitdesk.ui.colours import LIGHT

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
PICTURES = {
    "Close the check": {"first-steps": "first_steps"},
    "Send with an expired token": {"token": "tool.token"},
    "Have the bot reply": {"sandbox": "tool.sandbox"},
    "Inspect the refusal": {"inspector": "tool.inspector"},
    "Inspect the answer": {"window": "window"},
    "Take a forged callback": {"callbacks": "tool.callbacks"},
    "Let the next message wait": {"outbox": "tool.outbox"},
    "Calculate a signature": {"signature": "tool.signature"},
    "See a forged callback taken": {"kits-chair": "tool.chair"},
}
"""After which step of the tour which picture shows which part of the window."""


def main() -> int:
    """0 when the tour was taken and every picture made."""
    FOLDER.mkdir(exist_ok=True)
    return take_tour(_keep, language="en", theme="light", size=(1280, 880))


async def _keep(hands: Hands, _number: int, title: str) -> None:
    for name, part in PICTURES.get(title, {}).items():
        await hands.pilot.settle()
        widget = hands.window if part == "window" else hands.pilot.find(part, QWidget)
        save(widget.grab().toImage(), FOLDER / f"{name}.png")


def save(image: QImage, file: Path) -> None:
    """Write a picture small: its 256 most frequent colours are enough, and zlib takes its time."""
    exact = _cropped(image).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(exact)  # a window ends where its picture does, also on a page of its colour
    painter.setPen(QColor(LIGHT.field_line))
    painter.drawRect(exact.rect().adjusted(0, 0, -1, -1))
    painter.end()
    counted = Counter(memoryview(exact.constBits()).cast("I"))
    colours = [colour for colour, _count in counted.most_common(256)]
    nearest = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    exact.convertToFormat(QImage.Format.Format_Indexed8, colours, nearest).save(str(file), quality=0)


def _cropped(image: QImage) -> QImage:
    """*image* without what is empty around what it shows, but for a margin."""
    shown = QRegion(QBitmap.fromImage(image.createHeuristicMask())).boundingRect()
    around = shown.marginsAdded(QMargins(16, 16, 16, 16)).intersected(image.rect())
    return image.copy(around) if shown.isValid() else image


if __name__ == "__main__":
    sys.exit(main())
