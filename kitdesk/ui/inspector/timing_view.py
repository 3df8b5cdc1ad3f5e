"""Where the time of an exchange went: a bar for each step, one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.model.states import TO_SANDBOX
from kitdesk.model.timeline import Exchange, Timing
from kitdesk.ui.text import duration_text, plain_label
from kitdesk.ui.theme import GRID, current, row_padding, scaled
from kitdesk.ui.widgets.layouts import set_below

_NAMES = 96
_FIGURES = 88
"""Pixels at the normal size of texts."""


@dataclass(frozen=True)
class Step:
    """One bar: when it began and how long it took, in seconds; *took* is None for what did not happen."""

    name: str
    began: float
    took: float | None


class TimingView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars()
        self._bars.setObjectName("inspector.timing.bars")
        self._note = plain_label(kind="caption", wrap=True)
        set_below(self, self._bars, self._note, None, margins=(0, GRID + 4, 0, 0))

    def show_timing(self, exchange: Exchange) -> None:
        """Show the steps that *exchange* took."""
        timing = exchange.timing
        steps = [self._total(timing)] if exchange.incoming else self._steps(timing)
        self._bars.show_steps(steps, timing.total)
        spoken = ", ".join(
            f"{step.name} {duration_text(step.took)}" for step in steps if step.took is not None
        )
        self._bars.setAccessibleName(spoken)
        self._note.setText(self._explained(exchange))

    def _steps(self, timing: Timing) -> list[Step]:
        named = {
            self.tr("DNS"): timing.dns,
            self.tr("Connect"): timing.connect,
            self.tr("TLS"): timing.tls,
            self.tr("First byte"): timing.first_byte,
        }
        steps, began = [], 0.0
        for name, took in named.items():
            steps.append(Step(name, began, took))
            began += took or 0.0
        if timing.first_byte is not None:
            steps.append(Step(self.tr("Rest"), min(began, timing.total), max(0.0, timing.total - began)))
        return [*steps, self._total(timing)]

    def _total(self, timing: Timing) -> Step:
        return Step(self.tr("Total"), 0.0, timing.total)

    def _explained(self, exchange: Exchange) -> str:
        timing, answered = exchange.timing, exchange.status is not None
        if exchange.purpose == TO_SANDBOX:
            return self.tr(
                "From the request until the sandbox had its answer. How long both travelled is not known."
            )
        if exchange.incoming:
            return self.tr(
                "From the request until it was handed to the journal or, where it was forwarded, until the "
                "server behind had answered; it is answered once it is on the disk. How long both travelled "
                "is not known."
            )
        if timing.connect is None and (answered or timing.first_byte is not None):
            return self.tr("The connection was open already, so there was nothing to look up or to connect.")
        if timing.connect is None:
            return self.tr("No connection came about.")
        if timing.first_byte is None:
            return self.tr("No byte of an answer came.")
        return ""


class _Bars(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._whole = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: list[Step], whole: float) -> None:
        self._steps, self._whole = steps, max(whole, 1e-6)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(280), self._row() * max(len(self._steps), 1))

    def _row(self) -> int:
        return self.fontMetrics().height() + row_padding() + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = self._row()
        for row, step in enumerate(self._steps):
            self._paint(
                painter, QRectF(0, row * high, self.width(), high), step, last=row == len(self._steps) - 1
            )

    def _paint(self, painter: QPainter, place: QRectF, step: Step, *, last: bool) -> None:
        colours = current()
        quiet = step.took is None
        painter.setPen(QColor(colours.muted if quiet or not last else colours.text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, step.name)
        painter.setPen(QColor(colours.faint if quiet else colours.text))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, duration_text(step.took))
        middle_line = place.height() / 2 - 4
        track = place.adjusted(scaled(_NAMES), middle_line, -scaled(_FIGURES), -middle_line)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.pressed))
        painter.drawRoundedRect(track, 4, 4)
        if step.took is not None:
            left = track.left() + track.width() * min(step.began / self._whole, 1.0)
            width = max(3.0, min(track.width() * step.took / self._whole, track.right() - left))
            painter.setBrush(QColor(colours.accent_fill if not last else colours.muted))
            painter.drawRoundedRect(
                QRectF(min(left, track.right() - 3), track.top(), width, track.height()), 4, 4
            )
