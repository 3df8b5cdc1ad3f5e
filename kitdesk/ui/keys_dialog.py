"""The list of all keys of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kitdesk.ui.dialogs.size import open_at
from kitdesk.ui.text import plain_label
from kitdesk.ui.theme import GRID, MARGIN, styled


class KeysDialog(QDialog):
    """Keys on the left, what they do on the right."""

    def __init__(self, entries: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        entries = [
            *entries,
            (self.tr("Ctrl+Enter"), self.tr("Send the message; in Kit's chair, fire the callback")),
            ("Ctrl+R", self.tr("Resend the selected message")),
            (self.tr("Del"), self.tr("Discard the selected message")),
            (self.tr("Space"), self.tr("Show more of the selected message")),
            (self.tr("Enter"), self.tr("Show the selected message in the Inspector")),
            ("Ctrl+C", self.tr("Copy the text of the selected message")),
            ("F5", self.tr("Run the selected checks of the suite")),
            ("Shift+F5", self.tr("Run all checks of the suite")),
            ("Ctrl+F5", self.tr("Run the failed checks again")),
            (self.tr("Esc"), self.tr("Stop the suite")),
        ]
        page = _page(entries)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(MARGIN)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        wanted, around = page.sizeHint(), 2 * MARGIN
        below = column.spacing() + buttons.sizeHint().height()
        open_at(self, wanted.width() + around, wanted.height() + below + around)


def _page(entries: list[tuple[str, str]]) -> QWidget:
    page = QWidget()
    styled(page, "page")
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 2 * GRID, 0)  # on the right, room for a scroll bar
    grid.setHorizontalSpacing(3 * GRID)
    for row, (keys, text) in enumerate(entries):
        grid.addWidget(plain_label(keys, "mono"), row, 0)
        grid.addWidget(plain_label(text), row, 1)
    return page
