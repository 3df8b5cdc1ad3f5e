"""The field in which a message is written."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from kitdesk.desk.writing.drafting import LONGEST_TEXT
from kitdesk.ui.widgets.plain_edit import PlainEdit, height_of, lines_in

_LINES = range(2, 8)
_UP, _DOWN = QTextCursor.MoveOperation.Up, QTextCursor.MoveOperation.Down
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MessageEdit(PlainEdit):
    """Grows by a few lines. Ctrl+Enter sends; so does Enter with `send_on_enter`, Shift+Enter never."""

    submitted = Signal()
    older_wanted = Signal()
    """Up was pressed where there is nothing above."""
    newer_wanted = Signal()
    """Down was pressed where there is nothing below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(LONGEST_TEXT, parent)
        self.send_on_enter = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def smallest_height(self) -> int:
        """Pixels, empty."""
        return height_of(self, _LINES.start)

    def _submits(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENTER or event.isAutoRepeat():
            return False
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = self.send_on_enter and pressed == Qt.KeyboardModifier.NoModifier
        return plain or pressed == Qt.KeyboardModifier.ControlModifier

    def _has_a_line(self, step: QTextCursor.MoveOperation) -> bool:
        """Whether the text has another line, as it is wrapped, in that direction."""
        return QTextCursor(self.textCursor()).movePosition(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._submits(event):
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Up and not event.modifiers() and not self._has_a_line(_UP):
            self.older_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() and not self._has_a_line(_DOWN):
            self.newer_wanted.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = min(max(lines_in(self), _LINES.start), _LINES.stop - 1)
        return QSize(super().sizeHint().width(), height_of(self, lines))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())
