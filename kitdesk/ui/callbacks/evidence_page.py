"""*Evidence*: each open question of the protocol, what kitdesk assumes, and what the traffic has shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QFont, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPushButton, QTextEdit, QVBoxLayout, QWidget

from kitdesk.model.evidence import QUESTIONS, Finding
from kitdesk.ui.callbacks.evidence_words import as_markdown, as_text, asked, shown_of, taken, unverified
from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.theme import GRID, MARGIN, current, styled
from kitdesk.ui.widgets.copy_button import CopyButton
from kitdesk.ui.widgets.flow_layout import FlowLayout

_LEAST = 48
"""Pixels of the text, which can be scrolled."""


class EvidencePage(QWidget):
    """One text rather than a label for each line: it can be selected, and is there at once."""

    refresh_requested = Signal()
    """It was shown, or the user asks for what is known by now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = ""
        self._findings: Sequence[Finding] = ()
        self._refresh = QPushButton(self.tr("Refresh"))
        self._refresh.setObjectName("callbacks.evidence.refresh")
        self._refresh.clicked.connect(lambda _checked: self.refresh_requested.emit())
        self._view = QTextEdit()
        self._view.setObjectName("callbacks.evidence")
        self._view.setAccessibleName(self.tr("Evidence"))
        self._view.setReadOnly(True)
        self._view.setMinimumHeight(_LEAST)
        self._view.setTabChangesFocus(True)
        self._view.document().setDocumentMargin(0)
        styled(self._view, "page")
        self._lay_out()

    def show_findings(self, channel: str, findings: Sequence[Finding]) -> None:
        """Show what the traffic of a channel has shown."""
        self._channel, self._findings = channel, findings
        self._write()

    def _lay_out(self) -> None:
        text = CopyButton(lambda: as_text(self._channel, self._findings), self.tr("Copy as text"))
        text.setObjectName("callbacks.evidence.copy_text")
        markdown = CopyButton(lambda: as_markdown(self._channel, self._findings), self.tr("Copy as Markdown"))
        markdown.setObjectName("callbacks.evidence.copy_markdown")
        buttons = FlowLayout(spacing=GRID)
        for button in (self._refresh, text, markdown):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        column.setSpacing(GRID)
        column.addLayout(buttons)
        column.addWidget(self._view, 1)

    def _write(self) -> None:
        """Write all of it anew; who reads it stays where they are."""
        scrolled = self._view.verticalScrollBar().value()
        self._view.clear()
        fonts, colours = Fonts.of(self._view.font()), current()
        cursor = QTextCursor(self._view.document())
        why = self.tr(
            "No document settles these questions. What verified callbacks and Kit's answers on this channel "
            "have shown stands below; the rest is assumed."
        )
        _write_line(cursor, why, fonts.small, colours.muted)
        for fact in QUESTIONS:
            _write_line(cursor, asked(fact), fonts.bold, colours.text, above=GRID)
            assumed = self.tr("Assumed: {what}").format(what=taken(fact))
            _write_line(cursor, assumed, fonts.small, colours.muted)
            shown = shown_of(fact, self._findings)
            for line in shown or [unverified()]:
                _write_line(cursor, line, fonts.text, colours.ok if shown else colours.muted)
        self._view.setTextCursor(QTextCursor(self._view.document()))  # else it goes to where was written last
        self._view.verticalScrollBar().setValue(scrolled)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write()


def _write_line(cursor: QTextCursor, text: str, font: QFont, colour: str, above: int = 0) -> None:
    """A paragraph of plain text at the end."""
    looks, place = QTextCharFormat(), QTextBlockFormat()
    looks.setFont(font)
    looks.setForeground(QColor(colour))
    place.setTopMargin(above)
    if cursor.position():
        cursor.insertBlock(place, looks)
    cursor.insertText(text, looks)
