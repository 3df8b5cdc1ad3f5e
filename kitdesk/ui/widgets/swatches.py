"""One colour of a few, chosen by clicking it or with the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from kitdesk.ui.text import set_tip
from kitdesk.ui.theme import current, scaled
from kitdesk.ui.widgets.flow_layout import FlowLayout

_SIZE = 28


class Swatches(QWidget):
    """*colours* maps a name to its colour, *labels* to what it is called on screen."""

    chosen = Signal(str)

    def __init__(self, colours: Mapping[str, str], labels: Mapping[str, str], name: str) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._swatches: dict[str, Swatch] = {}
        row = FlowLayout(self, 4)
        for colour, value in colours.items():
            swatch = self._swatches[colour] = Swatch(value)
            swatch.setObjectName(f"{name}.{colour}")
            swatch.setAccessibleName(labels[colour])
            set_tip(swatch, labels[colour])
            swatch.clicked.connect(lambda _checked, colour=colour: self.chosen.emit(colour))
            self._group.addButton(swatch)
            row.addWidget(swatch)

    def colour(self) -> str:
        return next((name for name, swatch in self._swatches.items() if swatch.isChecked()), "")

    def choose(self, colour: str) -> None:
        """Show *colour* as the chosen one; an unknown name chooses the first."""
        swatch = self._swatches.get(colour) or next(iter(self._swatches.values()))
        swatch.setChecked(True)


class Swatch(QAbstractButton):
    """A disc of one colour; the chosen one wears a tick, the focused one a ring."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIZE), scaled(_SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(disc)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(current().on_accent), 2))
            painter.drawPolyline([disc.center() + offset for offset in _tick()])
        if self.isChecked() or self.hasFocus():
            ring = current().accent if self.hasFocus() else self._colour
            painter.setPen(QPen(QColor(ring), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def _tick() -> list[QPointF]:
    return [QPointF(-4, 0), QPointF(-1, 3), QPointF(4, -3)]
