"""The message as its raw JSON, with every flaw underlined and listed below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kitdesk.desk.drafting import Flaw
from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.text import told
from kitdesk.ui.widgets.json_edit import JsonEdit


class JsonView(QWidget):
    edited = Signal(str)
    refused = Signal(str)
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = _SubmittingEdit()
        self._edit.setObjectName("composer.json")
        self._edit.setAccessibleName(self.tr("The message as JSON"))
        self._flaws = FlawList()
        self._flaws.setObjectName("composer.flaws")
        self._flaws.setAccessibleName(self.tr("What is wrong with the message"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._edit, 1)
        column.addWidget(self._flaws)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edit.edited.connect(lambda: self.edited.emit(self._edit.text()))
        self._edit.refused.connect(self.refused)
        self._edit.submitted.connect(self.submitted)
        self._flaws.chosen.connect(self._on_flaw_chosen)

    def show_message(self, text: str, flaws: Sequence[Flaw]) -> None:
        """Show a JSON text with its flaws; the cursor stays where it was."""
        self._edit.replace_text(text)
        self._edit.set_flaws([(flaw.start, flaw.end, told(flaw.sentence)) for flaw in flaws])
        self._flaws.show_flaws(text, flaws)

    def forget_undo(self) -> None:
        """What is shown now is another message than what was shown before."""
        self._edit.document().clearUndoRedoStacks()

    def _on_flaw_chosen(self, start: int) -> None:
        self._edit.go_to(start)
        self._edit.setFocus()

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)


class _SubmittingEdit(JsonEdit):
    """Ctrl+Enter sends from here too."""

    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not enter or pressed != Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.submitted.emit()
