"""A check box whose words go on below where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

_LEAST = 160
"""Pixels that it can do with, beside its box."""


class WrappedCheck(QCheckBox):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(min(whole.width(), self._beside() + _LEAST), whole.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._beside()), 0)
        lines = self.fontMetrics().boundingRect(room, self._flags(), self.text()).height()
        return max(super().sizeHint().height(), lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        line = super().sizeHint().height()
        words = self.rect().adjusted(self._beside(), 0, 0, 0)
        lines = self.fontMetrics().boundingRect(words, self._flags(), self.text()).height()
        words.setTop(max(0, (line - lines) // 2) if lines <= line else 0)
        option.rect = QRect(0, 0, self.width(), min(line, self.height()))
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        ink = self.palette().color(self.foregroundRole())
        option.rect = box
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        painter.setPen(ink)
        painter.drawText(words, self._flags(), self.text())

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's)
        return self.rect().contains(pos)

    def _beside(self) -> int:
        """The box and the gap before the words."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return super().sizeHint().width() - text

    @staticmethod
    def _flags() -> int:
        wrapped = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic
        return int(wrapped) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
