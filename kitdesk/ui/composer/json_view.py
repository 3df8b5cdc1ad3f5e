"""The message as its raw JSON, with every flaw underlined and listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from kitdesk.desk.drafting import Flaw
from kitdesk.ui.text import told
from kitdesk.ui.theme import theme_colours
from kitdesk.ui.widgets.json_edit import JsonEdit

_ROWS = 3


class JsonView(QWidget):
    edited = Signal(str)
    refused = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _SubmittingEdit()
        self._edit.setObjectName("composer.json")
        self._edit.setAccessibleName(self.tr("The message as JSON"))
        self._list = QListWidget()
        self._list.setObjectName("composer.flaws")
        self._list.setAccessibleName(self.tr("What is wrong with the message"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._edit, 1)
        column.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edit.edited.connect(lambda: self.edited.emit(self._edit.text()))
        self._edit.refused.connect(self.refused)
        self._edit.submitted.connect(self.submitted)
        self._list.itemClicked.connect(self._on_flaw_chosen)
        self._list.itemActivated.connect(self._on_flaw_chosen)

    def show_message(self, text: str, flaws: Sequence[Flaw]) -> None:
        """Show a JSON text with its flaws; the cursor stays where it was."""
        if text != self._edit.text():
            self._edit.replace_text(text)
        self._edit.set_flaws([(flaw.start, flaw.end, told(flaw.sentence)) for flaw in flaws])
        self._list.clear()
        for flaw in flaws:
            self._list.addItem(self._row(text, flaw))
        self._list.setVisible(bool(flaws))
        self._fit_list()

    def forget_undo(self) -> None:
        self._edit.document().clearUndoRedoStacks()

    def focus_text(self) -> None:
        self._edit.setFocus()

    def _row(self, text: str, flaw: Flaw) -> QListWidgetItem:
        line = text.count("\n", 0, flaw.start) + 1
        column = flaw.start - text.rfind("\n", 0, flaw.start)
        sign = "✕" if flaw.breaks else "!"
        words = self.tr("{sign} line {line}, column {column}: {what}")
        item = QListWidgetItem(words.format(sign=sign, line=line, column=column, what=told(flaw.sentence)))
        item.setData(Qt.ItemDataRole.UserRole, flaw.start)
        colours = theme_colours(self)
        item.setForeground(QColor(colours.bad if flaw.breaks else colours.warn))
        return item

    def _fit_list(self) -> None:
        """As high as its first rows."""
        count = min(self._list.count(), _ROWS)
        self._list.setFixedHeight(sum(max(self._list.sizeHintForRow(row), 20) for row in range(count)) + 4)

    def _on_flaw_chosen(self, item: QListWidgetItem) -> None:
        self._edit.go_to(item.data(Qt.ItemDataRole.UserRole))
        self._edit.setFocus()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 200)


class _SubmittingEdit(JsonEdit):
    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and pressed == Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.submitted.emit()
        else:
            super().keyPressEvent(event)
