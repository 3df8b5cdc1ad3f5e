"""A chip: one thing of a few, such as an attachment, that can be opened and taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kitdesk.ui.text import one_line, plain_label, set_tip
from kitdesk.ui.theme import styled

_LONGEST = 32


class Chip(QFrame):
    """A short text that is a button, with a cross; between them a note, where there is one."""

    clicked = Signal()
    removed = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(0)
        self._button = QPushButton()
        styled(self._button, "chip")
        self._button.clicked.connect(self.clicked)
        row.addWidget(self._button)
        self._note = plain_label()
        self._note.hide()
        row.addWidget(self._note)
        self._cross = QToolButton()
        self._cross.setIcon(QIcon("icons:close.png"))
        styled(self._cross, "flat")
        self._cross.clicked.connect(self.removed)
        row.addWidget(self._cross)
        self.show_text(text)

    def text(self) -> str:
        return self._button.accessibleName()

    def note(self) -> str:
        return self._note.text()

    def show_note(self, text: str, tone: str, why: str) -> None:
        """Say how it stands with it; *tone* is a label kind, *why* a tool tip."""
        self._note.setText(text)
        styled(self._note, f"chip-{tone}")
        self._note.setVisible(bool(text))
        self._button.setAccessibleDescription(text)
        set_tip(self._note, why)

    def show_text(self, text: str) -> None:
        """Name the chip; what is too long ends in an ellipsis, whole in the tool tip."""
        line = one_line(text)
        short = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
        self._button.setText(short.replace("&", "&&"))
        self._button.setAccessibleName(line)
        set_tip(self._button, line if short != line else "")
        self._cross.setAccessibleName(self.tr("Remove {name}").format(name=line))
        set_tip(self._cross, self.tr("Remove"))
