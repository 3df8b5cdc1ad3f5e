"""What a check sends, expects and got, why it matters, and the exchanges that prove it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kitdesk.model.conformance import Check, Finding, Group
from kitdesk.model.timeline import Exchange
from kitdesk.ui.chair.check_words import check_paragraphs, group_paragraphs
from kitdesk.ui.inspector.naming import status_word
from kitdesk.ui.text import duration_text, one_line, time_text, told
from kitdesk.ui.theme import GRID
from kitdesk.ui.widgets.font_watch import FontWatch
from kitdesk.ui.widgets.kept_room import keep_room
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.row_list import RowList
from kitdesk.ui.widgets.text_page import Paragraph, TextPage

_LEAST_TEXT = 64
"""Room for what came of a check and the beginning of what to do about it."""
_ROWS = 2
_ROOM = 6
"""Pixels that a row has beside its text."""


class CheckDetails(QWidget):
    exchange_selected = Signal(object)
    """The `Exchange` that the user wants to see whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of: object = None
        self._text = TextPage()
        self._text.setObjectName("chair.suite.details")
        self._text.setAccessibleName(self.tr("Details of the selected check"))
        self._text.setMinimumHeight(_LEAST_TEXT)
        self._exchanges = RowList("chair.suite.exchanges", self.tr("Requests of the selected check"))
        FontWatch(self._exchanges, self._keep_room)
        keep_room(self._exchanges)  # else the checks would move when another one is selected
        self._exchanges.chosen.connect(self.exchange_selected)
        set_below(self, (self._text, 1), self._exchanges, margins=(0, GRID, 0, 0))
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say what to do to see something here."""
        hint = self.tr("Select a check to see what it sends, what is expected and why it matters.")
        self._show(None, [Paragraph(hint, tone="muted")], [])

    def show_group(self, group: Group) -> None:
        """Say what a group of checks is for."""
        self._show(group, group_paragraphs(group), [])

    def _keep_room(self) -> None:
        row = self._exchanges.fontMetrics().height() + _ROOM
        self._exchanges.setFixedHeight(row * _ROWS + _ROOM)

    def show_check(self, check: Check, finding: Finding | None) -> None:
        """Show a check, and what came of it last if it was run."""
        self._show(check, check_paragraphs(check, finding), finding.exchanges if finding else ())

    def _show(self, of: object, paragraphs: Sequence[Paragraph], exchanges: Sequence[Exchange]) -> None:
        """Who reads on while something new comes of the same check stays where they are."""
        self._text.show_paragraphs(paragraphs, stay=of == self._of)
        self._of = of
        self._exchanges.clear()
        for exchange in exchanges:
            line = _line(exchange)
            self._exchanges.add_row(one_line(line), exchange, tip=line)
        self._exchanges.setVisible(bool(exchanges))


def _line(exchange: Exchange) -> str:
    """``14:02:11 · POST · 401 · 12.3 ms``."""
    parts = (time_text(exchange.at), exchange.method, status_word(exchange.status))
    return " · ".join((*parts, duration_text(exchange.timing.total), *filter(None, [told(exchange.error)])))
