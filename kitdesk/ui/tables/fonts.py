"""The fonts that rows of lists are painted with, and texts cut to their room."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


@dataclass(frozen=True)
class Fonts:
    """A text font and what goes with it."""

    text: QFont
    bold: QFont
    small: QFont

    @classmethod
    def of(cls, font: QFont) -> Fonts:
        bold, small = QFont(font), QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(font.pointSizeF() * 0.88)
        return cls(font, bold, small)


def width_of(text: str, font: QFont) -> float:
    """How wide *text* is on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(
    text: str, font: QFont, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle
) -> str:
    """*text* on one line of *width*, with an ellipsis where it does not fit."""
    return QFontMetricsF(font).elidedText(text, mode, width)
