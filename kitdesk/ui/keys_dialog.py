"""The list of all keys of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN


class KeysDialog(QDialog):
    """Keys on the left, what they do on the right."""

    def __init__(self, entries: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        entries = [
            *entries,
            (self.tr("Ctrl+Enter"), self.tr("Send the message")),
            ("Ctrl+R", self.tr("Resend the selected message")),
            (self.tr("Del"), self.tr("Discard the selected message")),
            (self.tr("Space"), self.tr("Show more of the selected message")),
            (self.tr("Enter"), self.tr("Show the selected message in the Inspector")),
            ("Ctrl+C", self.tr("Copy the text of the selected message")),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        for row, (keys, text) in enumerate(entries):
            grid.addWidget(plain_label(keys, "mono"), row, 0)
            grid.addWidget(plain_label(text), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addLayout(grid)
        column.addWidget(buttons)
