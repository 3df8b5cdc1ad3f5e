"""Paints a conversation seen from Kit's side, and remembers how its lines were laid out."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kitdesk.sandbox.dialogue import Entry
from kitdesk.ui.sandbox.dialogue_lines import DAY_ROLE, ENTRY_ROLE
from kitdesk.ui.sandbox.entry_words import said_of_entry
from kitdesk.ui.tables.bubble import Bubble
from kitdesk.ui.tables.bubble_delegate import paint_bubble
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.tables.index import Index
from kitdesk.ui.theme import row_padding

_MOST_KEPT = 400


class DialogueDelegate(QStyledItemDelegate):
    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._kept: dict[int, tuple[Entry, str, Bubble]] = {}
        """By the entry's number, for one width, font and density."""
        self._laid_out_for = (0, "", 0)
        self._unfolded: set[int] = set()

    def unfold(self, entry: Entry) -> None:
        """Show more of a long text from now on."""
        self._unfolded.add(entry.number)
        self._kept.pop(entry.number, None)

    def bubble(self, index: Index) -> Bubble:
        """The layout of a line for the present width of the view."""
        view = self._view
        laid_out_for = (view.viewport().width(), view.font().key(), row_padding())
        if laid_out_for != self._laid_out_for or len(self._kept) > _MOST_KEPT:
            self._laid_out_for = laid_out_for
            self._kept.clear()
        entry, day = index.data(ENTRY_ROLE), index.data(DAY_ROLE)
        kept = self._kept.get(entry.number)
        if kept is None or kept[:2] != (entry, day):
            said, unfolded = said_of_entry(entry, day), entry.number in self._unfolded
            bubble = Bubble(said, laid_out_for[0], Fonts.of(view.font()), unfolded=unfolded)
            kept = self._kept[entry.number] = (entry, day, bubble)
        return kept[2]

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, self.bubble(index).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_bubble(painter, option, self.bubble(index), Fonts.of(self._view.font()))
