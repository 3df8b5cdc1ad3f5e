"""An editor for JSON: fixed width, coloured, with errors underlined at their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from kitdesk.ui.text import mono_font, plain_tip
from kitdesk.ui.theme import current
from kitdesk.ui.widgets.plain_edit import PlainEdit

Flaw = tuple[int, int, str]
"""First character, the one after the last, and what is wrong there."""
_TOKENS = re.compile(
    r'(?P<name>"(?:[^"\\]|\\.)*")(?=\s*:)|(?P<text>"(?:[^"\\]|\\.)*"?)|(?P<number>-?\d[\d.eE+-]*)|(?P<word>\b(?:true|false|null)\b)'
)
_LONGEST_COLOURED = 5_000
_LONGEST = 100_000
_LONGEST_WRAPPED = 10_000
"""Characters of a line: to break a longer one takes Qt most of a second."""


class JsonHighlighter(QSyntaxHighlighter):
    """Member names, texts, numbers and words in the colours of the palette."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.take_colours()

    def take_colours(self) -> None:
        """Colour anew after the palette changed."""
        colours = current()
        kinds = {"name": colours.accent, "text": colours.text, "number": colours.ok, "word": colours.warn}
        self._formats = {kind: _format(colour) for kind, colour in kinds.items()}
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for token in _TOKENS.finditer(text[:_LONGEST_COLOURED]):
            self.setFormat(token.start(), len(token[0]), self._formats[token.lastgroup or "text"])


class JsonEdit(PlainEdit):
    """Plain text, whatever is pasted; Tab leaves it, as it should in a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_LONGEST, parent)
        self._flaws: tuple[Flaw, ...] = ()
        self.setFont(mono_font())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self._highlighter = JsonHighlighter(self.document())

    def replace_text(self, text: str) -> None:
        with self._wrapping(text):
            super().replace_text(text)

    def set_flaws(self, flaws: Sequence[Flaw]) -> None:
        """Underline these places; the pointer on one tells what is wrong."""
        self._flaws = tuple(flaws)
        text = self.text()
        self.setExtraSelections([self._underlined(text, start, end) for start, end, _ in self._flaws])

    def go_to(self, offset: int) -> None:
        """Set the cursor before the character at *offset* and show it."""
        cursor = self.textCursor()
        cursor.setPosition(self._clamped(self.text(), offset))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _underlined(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._clamped(text, start))
        cursor.setPosition(self._clamped(text, max(end, start + 1)), QTextCursor.MoveMode.KeepAnchor)
        colours = current()
        selection.cursor = cursor
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        wave.setUnderlineColor(QColor(colours.bad))
        wave.setBackground(QColor(colours.bad_soft))
        selection.format = wave
        return selection

    def _clamped(self, text: str, offset: int) -> int:
        """Positions in a document count UTF-16 units, flaws count characters."""
        units = len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
        return max(0, min(units, self.document().characterCount() - 1))

    def _flaw_at(self, position: int) -> str:
        return next(
            (text for start, end, text in self._flaws if start <= position <= max(end, start + 1)), ""
        )

    @contextmanager
    def _wrapping(self, text: str) -> Iterator[None]:
        """While *text* comes in: no long line is ever wrapped, neither a new one nor one that goes."""
        quick = all(len(line) <= _LONGEST_WRAPPED for line in text.splitlines())
        if not quick:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        yield
        if quick:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def _on_palette_changed(self) -> None:
        self._highlighter.take_colours()
        self.set_flaws(self._flaws)

    def insertFromMimeData(self, source: QMimeData) -> None:
        with self._wrapping(self.text() + source.text()[:_LONGEST]):
            super().insertFromMimeData(source)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
            QToolTip.showText(event.globalPos(), plain_tip(self._flaw_at(place)), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_highlighter"):
            QTimer.singleShot(0, self, self._on_palette_changed)


class SubmittingJsonEdit(JsonEdit):
    """Ctrl+Enter is for whatever is to be done with the text."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or pressed != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.submitted.emit()


def _format(colour: str) -> QTextCharFormat:
    chars = QTextCharFormat()
    chars.setForeground(QColor(colour))
    return chars
