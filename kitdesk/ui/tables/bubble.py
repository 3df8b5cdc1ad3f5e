"""One event laid out for a width: day, bubble with attachments, and the line that says what became of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt

from kitdesk.model.timeline import Direction, Event, State
from kitdesk.ui.tables.fates import Deed, deed_text, fate_of
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.reading import Card, Reading, read_event
from kitdesk.ui.tables.text_block import Link, TextBlock
from kitdesk.ui.text import SHOWN_LIMIT, day_text, shown, time_text

CARD_HEIGHT = 44
MARGIN = 16
_PAD = QPointF(14, 8)
_GAP = 6
_WIDEST = 640
_SHARE = 0.7
_CARD_WIDTH = 240
_FOLDED = (2_000, 24)
_UNFOLDED = (SHOWN_LIMIT, 500)
"""Characters and lines that are shown at most."""


@dataclass(frozen=True)
class Placed:
    """A text at its place, in a colour of the palette."""

    block: TextBlock
    at: QPointF
    colour: str


class Bubble:
    """Measured once, painted often. *width* is the viewport's; places count from the row's corner."""

    def __init__(self, event: Event, width: int, fonts: Fonts, *, new_day: bool, unfolded: bool) -> None:
        self.texts: list[Placed] = []
        self.cards: list[tuple[QRectF, Card]] = []
        self.box = QRectF()
        self.out = event.direction is Direction.OUT
        self.given_up = event.state is State.DISCARDED
        self._width = width
        self._fonts = fonts
        self._foot = float(_GAP)
        reading = read_event(event)
        if new_day:
            self._centre(day_text(event.at))
        if reading.system:
            self._centre(f"{reading.system} · {time_text(event.at)}")
        else:
            self._add_box(reading, unfolded=unfolded)
            self._add_fate(event)
        self.height = math.ceil(self._foot) + _GAP

    def deed_at(self, point: QPointF) -> Deed | None:
        """What a click at *point* asks for."""
        deeds = (placed.block.deed_at(point - placed.at) for placed in self.texts)
        return next((deed for deed in deeds if deed), None)

    def _centre(self, text: str) -> None:
        room = self._width - 2 * MARGIN
        block = TextBlock(shown(text), self._fonts.small, room, Qt.AlignmentFlag.AlignHCenter)
        self.texts.append(Placed(block, QPointF(MARGIN, self._foot + 6), "muted"))
        self._foot += block.height + 12

    def _add_box(self, reading: Reading, *, unfolded: bool) -> None:
        room = max(80.0, min(self._width * _SHARE, _WIDEST) - 2 * _PAD.x())
        above = self._words(reading, room, unfolded=unfolded)
        below = [(TextBlock(reading.mark, self._fonts.small, room), self._faint())] if reading.mark else []
        inner = max([block.width for block, _ in above + below], default=0.0)
        if reading.cards:
            inner = max(inner, min(room, _CARD_WIDTH))
        left = self._width - MARGIN - inner - 2 * _PAD.x() if self.out else float(MARGIN)
        top = self._foot
        self._foot += _PAD.y()
        self._stack(above, left + _PAD.x(), inner)
        for card in reading.cards:
            self.cards.append(
                (QRectF(left + 8, self._foot + 4, inner + 2 * _PAD.x() - 16, CARD_HEIGHT), card)
            )
            self._foot += CARD_HEIGHT + 4
        self._stack(below, left + _PAD.x(), inner)
        self._foot += _PAD.y() if not reading.cards or below else 8
        self.box = QRectF(left, top, inner + 2 * _PAD.x(), self._foot - top)

    def _words(self, reading: Reading, room: float, *, unfolded: bool) -> list[tuple[TextBlock, str]]:
        """Sender, text, and the link that shows more of it."""
        words: list[tuple[TextBlock, str]] = []
        if reading.sender:
            words.append((TextBlock(reading.sender, self._fonts.small, room), "accent"))
        if not reading.text:
            return words
        characters, lines = _UNFOLDED if unfolded else _FOLDED
        ink = "muted" if self.given_up else "on_accent" if self.out else "text"
        body = TextBlock(shown(reading.text, characters), self._fonts.text, room, most_lines=lines)
        words.append((body, ink))
        if body.cut or len(reading.text) > characters:
            words.append((self._more(room, unfolded=unfolded), self._faint()))
        return words

    def _more(self, room: float, *, unfolded: bool) -> TextBlock:
        if unfolded:
            text = QCoreApplication.translate("bubble", "Cut here. Copy takes the whole text.")
            return TextBlock(text, self._fonts.small, room)
        text = deed_text(Deed.EXPAND)
        return TextBlock(text, self._fonts.small, room, links=[(0, len(text), Deed.EXPAND)])

    def _faint(self) -> str:
        return "on_accent" if self.out and not self.given_up else "muted"

    def _stack(self, words: list[tuple[TextBlock, str]], x: float, inner: float) -> None:
        for block, colour in words:
            block.narrow(inner)
            self.texts.append(Placed(block, QPointF(x, self._foot), colour))
            self._foot += block.height

    def _add_fate(self, event: Event) -> None:
        fate = fate_of(event)
        text, links = fate.text, list[Link]()
        for deed in fate.deeds:
            word = deed_text(deed)
            links.append((len(text) + 3, len(word), deed))
            text = f"{text} · {word}"
        room = (self._width - 2 * MARGIN) * 0.9
        align = Qt.AlignmentFlag.AlignRight if self.out else Qt.AlignmentFlag.AlignLeft
        block = TextBlock(text, self._fonts.small, room, align, links=links)
        left = self._width - MARGIN - room if self.out else MARGIN
        self.texts.append(Placed(block, QPointF(left, self._foot + 3), fate.tone))
        self._foot += block.height + 6
