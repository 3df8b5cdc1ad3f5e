"""Says beside a dragged scroll bar which place of a long conversation it has come to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kitdesk.ui.tables.event_bar import EventBar
from kitdesk.ui.tables.shares import event_at, total
from kitdesk.ui.tables.stretch_view import StretchView
from kitdesk.ui.text import day_text, number_text
from kitdesk.ui.theme import GRID, styled


class Whereabouts(QLabel):
    """The day as soon as it is loaded, and the number of the event, while the bar is held."""

    def __init__(self, view: StretchView, bar: EventBar) -> None:
        super().__init__(view.viewport())
        self._view = view
        self._bar = bar
        self.setTextFormat(Qt.TextFormat.PlainText)
        styled(self, "whereabouts")
        self.hide()
        bar.sliderReleased.connect(self.hide)
        bar.valueChanged.connect(self._update)
        view.arranged.connect(self._update)

    def _update(self) -> None:
        bar, span = self._bar, self._view.stretch.span
        if not bar.isSliderDown():
            return
        share = bar.share
        number = event_at(share, span)[0]
        place = self.tr("{number} of {count}").format(
            number=number_text(number - span.first + 1), count=number_text(total(span))
        )
        row = self._view.lines.row_of(number)
        day = "" if row is None else day_text(self._view.lines.line(row).at)
        self.setText(f"{day} · {place}" if day else place)
        self.adjustSize()
        room = self._view.viewport().size()
        self.move(room.width() - self.width() - GRID, round(share * (room.height() - self.height())))
        self.show()
