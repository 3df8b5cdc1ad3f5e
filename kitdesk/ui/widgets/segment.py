"""One of a few buttons side by side of which one is pressed in."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton

from kitdesk.ui.theme import GRID, styled
from kitdesk.ui.widgets.font_watch import FontWatch


def segment(name: str, text: str, group: QButtonGroup) -> QPushButton:
    """A button of *group*, which keeps its width when it is chosen and bold."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setCheckable(True)
    styled(button, "segment")
    group.addButton(button)
    FontWatch(button, partial(_keep_width_in_bold, button))
    return button


def _keep_width_in_bold(button: QPushButton) -> None:
    font = button.font()
    font.setBold(True)
    button.setMinimumWidth(QFontMetrics(font).horizontalAdvance(button.text()) + 4 * GRID)
