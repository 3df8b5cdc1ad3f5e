"""A text to read in paragraphs of different looks, as one that can be selected as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kitdesk.ui.tables.fonts import Fonts
from kitdesk.ui.theme import current, styled


@dataclass(frozen=True)
class Paragraph:
    """Plain text. *font* is one of `Fonts`, *tone* one of `Colours`, *above* the pixels before it."""

    text: str
    font: str = "text"
    tone: str = "text"
    above: int = 0


class TextPage(QTextEdit):
    """One text rather than a label for each line: it is there at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: Sequence[Paragraph] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        styled(self, "page")

    def show_paragraphs(self, paragraphs: Sequence[Paragraph], *, stay: bool = True) -> None:
        """Write all of it anew; who reads it stays where they are, unless it is another text."""
        scrolled = self.verticalScrollBar().value() if stay else 0
        self._paragraphs = paragraphs
        self.clear()
        cursor = QTextCursor(self.document())
        fonts, colours = Fonts.of(self.font()), current()
        for paragraph in paragraphs:
            looks, place = QTextCharFormat(), QTextBlockFormat()
            looks.setFont(getattr(fonts, paragraph.font))
            looks.setForeground(QColor(getattr(colours, paragraph.tone)))
            place.setTopMargin(paragraph.above)
            if cursor.position():
                cursor.insertBlock(place, looks)
            cursor.insertText(paragraph.text, looks)
        self.setTextCursor(QTextCursor(self.document()))  # else it goes to where was written last
        self.verticalScrollBar().setValue(scrolled)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.show_paragraphs(self._paragraphs)
