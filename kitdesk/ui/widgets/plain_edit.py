"""Multi-line text that takes in nothing but text, never freezes on a paste, and keeps its undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kitdesk.ui.text import counted, number_text

_PADDING = 4
"""Pixels that the style sheet leaves around the text."""


class PlainEdit(QPlainTextEdit):
    """An editor of at most about *longest* characters: a paste beyond that is refused with a sentence."""

    edited = Signal()
    """The text changed, and not through `replace_text`."""
    refused = Signal(str)
    """A paste was not taken, and why."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_other: Callable[[QMimeData], bool] = lambda _data: False
        """Gets what is pasted first, and says whether it was something for it rather than text."""
        self._longest = longest
        self._held = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._on_text_changed)

    def text(self) -> str:
        """The text as it is: unlike `toPlainText`, no-break spaces stay."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def replace_text(self, text: str) -> None:
        """Set the text from outside, as one change that undo takes back; the cursor hardly moves."""
        old, new = self.text(), _as_held(text)
        if old == new:
            return
        start = _common(old, new)
        tail = _common(old[start:][::-1], new[start:][::-1])
        self._held = new
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:start]))
        cursor.setPosition(_units(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - tail])

    def forget_undo(self) -> None:
        """What stands here now is not a later state of what stood here before."""
        self.document().clearUndoRedoStacks()

    def _on_text_changed(self) -> None:
        text = self.text()
        if text != self._held:
            self._held = text
            self.edited.emit()

    def _too_long(self, count: int) -> str:
        words = counted.tr(
            "The text has %Ln character(s) and at most {limit} fit here. Nothing was pasted.",
            "",
            count,
        )
        return words.format(limit=number_text(self._longest))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.take_other(source):
            return
        text = source.text() if source.hasText() else ""
        if not text:
            self.refused.emit(self.tr("The clipboard holds no text. Files go as attachments, by their URL."))
        else:
            self.insert(text)

    def insert(self, text: str) -> None:
        """Write *text* where the cursor is, as a paste does, which one undo takes back and no more."""
        if len(text) + self.document().characterCount() > self._longest:
            self.refused.emit(self._too_long(len(text)))
        else:
            cursor = self.textCursor()
            cursor.beginEditBlock()  # else Qt takes it for more of what was typed before
            cursor.insertText(_as_held(text) + " ")
            cursor.deletePreviousChar()  # else it takes what is typed after for more of this
            cursor.endEditBlock()
            self.ensureCursorVisible()


def height_of(edit: QPlainTextEdit, lines: int) -> int:
    """Pixels in which *lines* lines of *edit* stand without a scroll bar."""
    around = 2 * (edit.frameWidth() + int(edit.document().documentMargin()) + _PADDING)
    return lines * edit.fontMetrics().lineSpacing() + around


def lines_in(edit: QPlainTextEdit) -> int:
    """Lines as they are wrapped now."""
    return round(edit.document().documentLayout().documentSize().height())


def _as_held(text: str) -> str:
    """*text* as a document keeps it: one kind of line break, no lone surrogates."""
    text = text.replace("\r\n", "\n")
    for ending in "\r\u2028\u2029\ufdd0\ufdd1":
        text = text.replace(ending, "\n")
    return text.encode("utf-8", "ignore").decode()


def _common(left: str, right: str) -> int:
    """How many characters the two begin with alike."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if left[:middle] == right[:middle] else (low, middle - 1)
    return low


def _units(text: str) -> int:
    """Documents count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
