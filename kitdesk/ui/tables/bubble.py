"""One line of a conversation laid out for a width: day, bubble with attachments, and what became of it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from kitdesk.ui.tables.fates import Deed, Fate, deed_text
from kitdesk.ui.tables.fonts import Fonts, width_of
from kitdesk.ui.tables.reading import Card, Reading
from kitdesk.ui.tables.said import Said
from kitdesk.ui.tables.text_block import Link, TextBlock
from kitdesk.ui.text import SHOWN_LIMIT, shown, translate
from kitdesk.ui.theme import row_padding, scaled

MARGIN = 16
RING = 4
"""What the ring around a selected bubble takes on each side."""
_SIDE = 14
_WIDEST = 640
_CARD_WIDTH = 240
"""Pixels at the normal size of texts."""
_SHARE = 0.7
_BESIDE = 16
"""What a tag takes besides its word."""
_FOLDED = (2_000, 24)
_UNFOLDED = (SHOWN_LIMIT, 500)
"""Characters and lines that are shown at most."""


def card_height(fonts: Fonts) -> float:
    """Of an attachment: a title, and what and where it is."""
    return QFontMetricsF(fonts.bold).height() + QFontMetricsF(fonts.small).height() + 10


@dataclass(frozen=True)
class Placed:
    """A text at its place, in a colour of the palette."""

    block: TextBlock
    at: QPointF
    colour: str


class Bubble:
    """Measured once, painted often. *width* is the viewport's; places count from the row's corner."""

    def __init__(self, said: Said, width: int, fonts: Fonts, *, unfolded: bool = False) -> None:
        self.texts: list[Placed] = []
        self.cards: list[tuple[QRectF, Card]] = []
        self.box = QRectF()
        """The bubble, or the ground of a system line."""
        self.tag = QRectF()
        """Behind the word that says that no person speaks."""
        self.divider = QRectF()
        """What is left and right of the word that says that all below is new."""
        self.system = said.system
        self.out, self.given_up = said.out, said.given_up
        self._width = width
        self._fonts = fonts
        self._pad = float(row_padding())
        gap = 6 if self._pad > RING else RING
        self._foot = float(gap)
        self._add_marks(said)
        if said.system:
            self._add_system(*said.fates)
        else:
            self._add_bubble(said, unfolded=unfolded)
        self.height = math.ceil(self._foot) + gap

    def deed_at(self, point: QPointF) -> Deed | None:
        """What a click at *point* asks for."""
        deeds = (placed.block.deed_at(point - placed.at) for placed in self.texts)
        return next((deed for deed in deeds if deed), None)

    def card_at(self, point: QPointF) -> Card | None:
        """The attachment at *point*."""
        return next((card for rect, card in self.cards if rect.contains(point)), None)

    def _add_marks(self, said: Said) -> None:
        if said.unread:
            word = self._centre(Fate(translate("bubble", "New"), "accent"))
            self.divider = QRectF(MARGIN, word.y(), self._width - 2 * MARGIN, word.height())
        if said.day:
            self._centre(Fate(said.day))

    def _centre(self, fate: Fate) -> QRectF:
        room = min(self._width - 2.0 * MARGIN, scaled(_WIDEST))
        block = self._block(fate, room, Qt.AlignmentFlag.AlignHCenter)
        top = self._foot + 4
        self.texts.append(Placed(block, QPointF((self._width - room) / 2, top), fate.tone))
        self._foot += block.height + 8
        return QRectF((self._width - block.width) / 2, top, block.width, block.height)

    def _add_system(self, first: Fate, *others: Fate) -> None:
        self.box = self._centre(first).adjusted(-10, -4, 10, 4)
        for fate in others:
            self._centre(fate)

    def _add_bubble(self, said: Said, *, unfolded: bool) -> None:
        self._add_box(said.reading, unfolded=unfolded)
        self._foot += RING + 1
        for fate in said.fates:
            self._add_below(fate)

    def _add_box(self, reading: Reading, *, unfolded: bool) -> None:
        room = max(80.0, min(self._width * _SHARE, scaled(_WIDEST)) - 2 * _SIDE)
        above = self._words(reading, room, unfolded=unfolded)
        below = [(TextBlock(reading.mark, self._fonts.small, room), self._faint())] if reading.mark else []
        who = self._who(reading, room)
        inner = max([block.width for block, _ in above + below] + [who], default=0.0)
        if reading.cards:
            inner = max(inner, min(room, scaled(_CARD_WIDTH)))
        left = self._width - MARGIN - inner - 2 * _SIDE if self.out else float(MARGIN)
        top = self._foot
        self._foot += self._pad
        self._add_who(reading, left + _SIDE, inner)
        self._stack(above, left + _SIDE, inner)
        for card in reading.cards:
            height = card_height(self._fonts)
            self.cards.append((QRectF(left + 8, self._foot + 4, inner + 2 * _SIDE - 16, height), card))
            self._foot += height + 4
        self._stack(below, left + _SIDE, inner)
        self._foot += self._pad if not reading.cards or below else 8
        self.box = QRectF(left, top, inner + 2 * _SIDE, self._foot - top)

    def _who(self, reading: Reading, room: float) -> float:
        """How wide sender and tag are at most."""
        small = self._fonts.small
        tag = width_of(reading.tag, small) + _BESIDE if reading.tag else 0.0
        return min(room, math.ceil(tag + width_of(reading.sender, small)) + 1)

    def _add_who(self, reading: Reading, x: float, inner: float) -> None:
        """The line above the text: the tag of what is no person, and the sender."""
        if not reading.sender and not reading.tag:
            return
        tag = TextBlock(reading.tag, self._fonts.small, inner)
        beside = 0.0
        if reading.tag:
            self.tag = QRectF(x, self._foot, tag.width + 10, tag.height)
            self.texts.append(Placed(tag, QPointF(x + 5, self._foot), "accent"))
            beside = tag.width + _BESIDE
        sender = TextBlock(reading.sender, self._fonts.small, max(40.0, inner - beside))
        if reading.sender:
            ink = "on_accent" if self.out and not self.given_up else "accent"
            self.texts.append(Placed(sender, QPointF(x + beside, self._foot), ink))
        self._foot += max(tag.height, sender.height)

    def _words(self, reading: Reading, room: float, *, unfolded: bool) -> list[tuple[TextBlock, str]]:
        """The text, and the link that shows more of it."""
        if not reading.text:
            return []
        characters, lines = _UNFOLDED if unfolded else _FOLDED
        ink = "muted" if self.given_up else "on_accent" if self.out else "text"
        body = TextBlock(shown(reading.text, characters), self._fonts.text, room, most_lines=lines)
        words = [(body, ink)]
        if body.cut or len(reading.text) > characters:
            words.append((self._more(room, unfolded=unfolded), self._faint()))
        return words

    def _more(self, room: float, *, unfolded: bool) -> TextBlock:
        if unfolded:
            text = translate("bubble", "Cut here. Copy takes the whole text.")
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

    def _add_below(self, fate: Fate) -> None:
        room = min((self._width - 2 * MARGIN) * 0.9, scaled(_WIDEST))
        align = Qt.AlignmentFlag.AlignRight if self.out else Qt.AlignmentFlag.AlignLeft
        block = self._block(fate, room, align)
        left = self._width - MARGIN - room if self.out else MARGIN
        self.texts.append(Placed(block, QPointF(left, self._foot), fate.tone))
        self._foot += block.height + 3

    def _block(self, fate: Fate, room: float, align: Qt.AlignmentFlag) -> TextBlock:
        """The small text of a fate, its deeds as links at the end."""
        text, links = fate.text, list[Link]()
        for deed, words in fate.deeds.items():
            word = words.replace(" ", "\N{NO-BREAK SPACE}")
            links.append((len(text) + 3, len(word), deed))
            text = f"{text} · {word}"
        unbroken = shown(text).replace(" · ", "\u00a0· ")  # a line ends with the dot, none begins with it
        return TextBlock(unbroken, self._fonts.small, room, align, links=links)
