"""The message as its raw JSON, with every flaw underlined and listed below."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kitdesk.ui.composer.flaw_list import FlawList
from kitdesk.ui.composer.message import Message
from kitdesk.ui.text import told
from kitdesk.ui.widgets.json_edit import SubmittingJsonEdit


class JsonView(QWidget):
    """Shows a `Message` while it is not hidden, and writes what is typed into it."""

    refused = Signal(str)
    submitted = Signal()

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = message
        self._edit = SubmittingJsonEdit()
        self._edit.setObjectName("composer.json")
        self._edit.setAccessibleName(self.tr("The message as JSON"))
        self.setFocusProxy(self._edit)
        self._flaws = FlawList()
        self._flaws.setObjectName("composer.flaws")
        self._flaws.setAccessibleName(self.tr("What is wrong with the message"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._edit, 1)
        column.addWidget(self._flaws)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._edit.edited.connect(lambda: message.take_text(self._edit.text()))
        self._edit.refused.connect(self.refused)
        self._edit.submitted.connect(self.submitted)
        self._flaws.chosen.connect(self._on_flaw_chosen)
        message.changed.connect(self._on_changed)
        message.replaced.connect(self._edit.forget_undo)
        self._show()
        self._edit.forget_undo()

    def _show(self) -> None:
        """Bring text and flaws to what the message is now; the cursor stays where it was."""
        self._edit.replace_text(self._message.text)
        flaws = self._message.flaws
        self._edit.set_flaws([(flaw.start, flaw.end, told(flaw.sentence)) for flaw in flaws])
        self._flaws.show_flaws(self._message.text, flaws)

    def _on_changed(self) -> None:
        if not self.isHidden():
            self._show()

    def _on_flaw_chosen(self, start: int) -> None:
        self._edit.go_to(start)
        self._edit.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)
