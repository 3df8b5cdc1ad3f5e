"""One half of an exchange, the request or the answer: first line, headers in order, body."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.model.headers import Headers
from kitdesk.model.secret import HIDDEN
from kitdesk.ui.inspector.body_view import BodyView
from kitdesk.ui.text import plain_label, shown
from kitdesk.ui.theme import GRID, current, styled
from kitdesk.ui.widgets.layouts import set_below
from kitdesk.ui.widgets.mono_view import MonoView
from kitdesk.ui.widgets.plain_edit import height_of, lines_in

_LINES = range(2, 31)
"""With more, it scrolls within the page."""
_LONGEST_LINE = 2_000


class MessageView(QWidget):
    """*name* begins the object names of its controls."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = plain_label(wrap=True)
        self._head = MonoView(f"{name}.head", self.tr("First line and headers"))
        self._head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._highlighter = _HeadHighlighter(self._head.document())
        self._masked = plain_label(
            self.tr("{dots} stands for a secret, which is never kept.").format(dots=HIDDEN), wrap=True
        )
        styled(self._masked, "caption")
        self._body = BodyView(f"{name}.body")
        set_below(
            self, self._said, self._head, self._masked, (self._body, 1), (None, 0), margins=(0, GRID, 0, 0)
        )
        self._head.document().documentLayout().documentSizeChanged.connect(self._fit_head)

    def show_message(self, first_line: str, headers: Headers, body: bytes, error: str = "") -> None:
        """Show one; *error* is what went wrong. An empty *first_line* means that there is no message."""
        self._said.setText(shown(error, _LONGEST_LINE))
        styled(self._said, "bad")
        self._said.setVisible(bool(error))
        lines = [first_line, *(f"{name}: {value}" for name, value in headers)]
        self._head.setPlainText("\n".join(shown(line, _LONGEST_LINE) for line in lines))
        self._head.setVisible(bool(first_line))
        everything = (*lines, body.decode("utf-8", "replace"))
        self._masked.setVisible(any(HIDDEN in part for part in everything))
        self._body.setVisible(bool(first_line))
        self._body.show_body(body)

    def _fit_head(self) -> None:
        """As high as its lines, within reason."""
        lines = min(max(lines_in(self._head), _LINES.start), _LINES.stop - 1)
        self._head.setFixedHeight(height_of(self._head, lines))

    def _take_colours(self) -> None:
        self._highlighter.rehighlight()
        self._body.take_colours()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            QTimer.singleShot(0, self, self._take_colours)  # once the whole application has its colours


class _HeadHighlighter(QSyntaxHighlighter):
    """Header names in the accent, the first line as it is."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber():
            named = QTextCharFormat()
            named.setForeground(QColor(current().accent))
            self.setFormat(0, text.find(":") + 1, named)
