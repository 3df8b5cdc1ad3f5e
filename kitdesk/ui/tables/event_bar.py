"""A scroll bar that counts the events of a conversation, and leads to any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from kitdesk.model.timeline import Span
from kitdesk.ui.tables.shares import Block, event_at, events_above, share_above, total

_UNITS = 100
"""Steps for each event."""


class EventBar(QScrollBar):
    """Stands where `show_place` says; `place_wanted` says what a person moved it to. See `shares`."""

    place_wanted = Signal(int, float, float)
    """The number of an event, the share of its height, and the share of the window at which that is to be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._span = Span()
        self.setSingleStep(_UNITS)
        self.valueChanged.connect(self._on_moved)

    @property
    def share(self) -> float:
        """How far along its way it stands."""
        return self.sliderPosition() / max(1, self.maximum())

    def show_place(self, span: Span, blocks: Sequence[Block], room: int, *, whole: bool) -> None:
        """Stand beside what is in sight; *whole* when that is all there is."""
        self._span = span
        in_sight = events_above(room, blocks, span) - events_above(0, blocks, span)
        with QSignalBlocker(self):
            self.setRange(0, 0 if whole else total(span) * _UNITS)
            self.setPageStep(round(max(1.0, in_sight) * _UNITS))
            self.setValue(round(share_above(room, blocks, span) * self.maximum()))

    def _on_moved(self) -> None:
        self.place_wanted.emit(*event_at(self.share, self._span), self.share)
