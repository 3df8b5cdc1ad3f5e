"""What differs between two exchanges, as one text with signs and colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kitdesk.desk.comparison import CONTEXT, Line, Section
from kitdesk.model.sentence import Sentence
from kitdesk.ui.text import number_text, shown, told
from kitdesk.ui.theme import current
from kitdesk.ui.widgets.mono_view import MonoView

_MOST_LINES = 4_000
_MOST_MARKED = 200
_LONGEST_LINE = 500
_BEFORE_CHANGE = 100
"""Characters kept before a change that stands far behind in a long line."""
_ALL = 1 << 30


class DiffView(MonoView):
    """Shows at most so much; `desk.comparison.patch` has all."""

    moved = Signal()
    """Another difference is the current one, or there are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._sections: Sequence[Section] = ()
        self._context = CONTEXT
        self._differences: list[int] = []
        """The first block of each."""
        self._current = -1
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Differences"))

    @property
    def place(self) -> tuple[int, int]:
        """Which difference is the current one, from 1, 0 for none; and how many there are."""
        return self._current + 1, len(self._differences)

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show another comparison, from its first difference on."""
        self._sections = sections
        self._write()
        self._current = -1
        self.go(1)

    def show_unchanged(self, on: bool) -> None:
        """Show all lines, or only those around the differences."""
        self._context = _ALL if on else CONTEXT
        at = self._current
        self._write()
        self._go_to(at)

    def go(self, step: int) -> None:
        """Go *step* differences on; the ends stay where they are."""
        if self._differences:
            self._go_to(max(0, min(self._current + step, len(self._differences) - 1)))
        else:
            self._go_to(-1)

    def _go_to(self, at: int) -> None:
        self._current = min(at, len(self._differences) - 1)
        if self._current >= 0:
            block = self.document().findBlockByNumber(self._differences[self._current])
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
        self._mark()
        self.moved.emit()

    def _mark(self) -> None:
        """Let the signs of the current difference stand out."""
        marks: list[QTextEdit.ExtraSelection] = []
        block = self.textCursor().block()
        while self._current >= 0 and block.text()[:2] in ("- ", "+ ") and len(marks) < _MOST_MARKED:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor)
            mark.format = _chars(current().on_accent, QColor(current().accent_fill))
            marks.append(mark)
            block = block.next()
        self.setExtraSelections(marks)

    def _write(self) -> None:
        self._differences = []
        self.setUpdatesEnabled(False)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        writer = _Writer(cursor)
        for section in self._sections:
            self._write_section(writer, section)
        cursor.endEditBlock()
        self.setUpdatesEnabled(True)

    def _write_section(self, writer: _Writer, section: Section) -> None:
        writer.heading(self._told(section))
        for note in section.notes:
            writer.note(told(note))
        if not section.changes and self._context == _ALL:
            self._write_lines(writer, (Line(" ", text) for text in section.left))
        end = 0
        for hunk in section.hunks(self._context):
            if hunk.skipped:
                writer.note(self._skipped(hunk.skipped))
            self._write_lines(writer, hunk.lines())
            end = hunk.last
        if section.changes and end < len(section.left):
            writer.note(self._skipped(len(section.left) - end))

    def _write_lines(self, writer: _Writer, lines: Iterable[Line]) -> None:
        before = " "
        for line in lines:
            if writer.count > _MOST_LINES:
                writer.note(self.tr("The rest is not shown. A copy has all of it."))
                return
            if line.sign != " " and before == " ":
                self._differences.append(writer.count)
            writer.line(line)
            before = line.sign

    def _told(self, section: Section) -> str:
        name = told(Sentence(section.part))
        if not section.changes:
            return self.tr("{name} · the same").format(name=name)
        words = self.tr("{name} · {removed} removed, {added} added")
        return words.format(name=name, removed=number_text(section.removed), added=number_text(section.added))

    def _skipped(self, count: int) -> str:
        return self.tr("⋯ unchanged lines: {count}").format(count=number_text(count))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sections"):
            QTimer.singleShot(0, self, self._on_palette_changed)

    def _on_palette_changed(self) -> None:
        at = self._current
        self._write()
        self._go_to(at)


class _Writer:
    """Writes one block after the other, in the colours of now."""

    def __init__(self, cursor: QTextCursor) -> None:
        self.count = 0
        self._cursor = cursor
        colours = current()
        self._heading, self._note = _chars(colours.text, bold=True), _chars(colours.muted)
        self._blocks = {" ": _block(), "-": _block(colours.bad_soft), "+": _block(colours.ok_soft)}
        self._signs = {" ": _chars(colours.text), "-": _chars(colours.bad), "+": _chars(colours.ok)}
        self._text = _chars(colours.text)
        self._changed = {
            "-": _chars(colours.text, _mixed(colours.bad_soft, colours.bad)),
            "+": _chars(colours.text, _mixed(colours.ok_soft, colours.ok)),
        }

    def heading(self, text: str) -> None:
        if self.count:
            self._begin(_block())
        self._begin(_block())
        self._cursor.insertText(text, self._heading)

    def note(self, text: str) -> None:
        self._begin(_block())
        self._cursor.insertText(text, self._note)

    def line(self, line: Line) -> None:
        self._begin(self._blocks[line.sign])
        self._cursor.insertText(f"{line.sign} ", self._signs[line.sign])
        for text, is_changed in _pieces(line):
            self._cursor.insertText(shown(text), self._changed[line.sign] if is_changed else self._text)

    def _begin(self, block: QTextBlockFormat) -> None:
        if self.count:
            self._cursor.insertBlock(block, self._text)
        else:
            self._cursor.setBlockFormat(block)
        self.count += 1


def _pieces(line: Line) -> Iterator[tuple[str, bool]]:
    """What is shown of a line, and whether it is what changed within it."""
    begin, end = line.changed
    first = begin - _BEFORE_CHANGE if begin > _LONGEST_LINE - _BEFORE_CHANGE else 0
    last = min(len(line.text), first + _LONGEST_LINE)
    begin, end = min(begin, last), min(end, last)
    yield ("…" if first else "") + line.text[first:begin], False
    if begin < end:
        yield line.text[begin:end], True
    yield line.text[max(begin, end) : last] + ("…" if last < len(line.text) else ""), False


def _block(background: str = "") -> QTextBlockFormat:
    block = QTextBlockFormat()
    if background:
        block.setBackground(QColor(background))
    return block


def _chars(colour: str, background: QColor | None = None, *, bold: bool = False) -> QTextCharFormat:
    chars = QTextCharFormat()
    chars.setForeground(QColor(colour))
    if background is not None:
        chars.setBackground(background)
    if bold:
        chars.setFontWeight(QFont.Weight.DemiBold)
    return chars


def _mixed(ground: str, colour: str) -> QColor:
    """A quarter of *colour* over *ground*."""
    below, above = QColor(ground), QColor(colour)
    return QColor(
        (3 * below.red() + above.red()) // 4,
        (3 * below.green() + above.green()) // 4,
        (3 * below.blue() + above.blue()) // 4,
    )
