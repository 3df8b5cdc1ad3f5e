"""A box to choose from that may be narrower than what is chosen: it ends in an ellipsis."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox, QWidget

_AROUND_TEXT = 48
"""Margins, gap and arrow."""


class ElidedBox(QComboBox):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 (Qt's)
        super().initStyleOption(option)
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width()
        room = self.width() - icon - _AROUND_TEXT
        end = Qt.TextElideMode.ElideRight
        option.currentText = option.fontMetrics.elidedText(self.currentText(), end, room)
