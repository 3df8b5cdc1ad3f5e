"""The list of what is wrong with a message: each flaw with its line and column, and a click away from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.ui.text import told
from kitdesk.ui.theme import current

_ROWS = 3
"""Seen at once; more are scrolled to."""
_MARGIN = 6
_START, _BREAKS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class FlawList(QListWidget):
    chosen = Signal(int)
    """Where the flaw begins, in characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)
        self.hide()

    def show_flaws(self, text: str, flaws: Sequence[Flaw]) -> None:
        """List the flaws of a JSON text."""
        self.clear()
        for flaw in flaws:
            item = QListWidgetItem(self._told(text, flaw))
            item.setData(_START, flaw.start)
            item.setData(_BREAKS, flaw.breaks)
            self.addItem(item)
        self._colour()
        self.setVisible(bool(flaws))
        self._fit()

    def _told(self, text: str, flaw: Flaw) -> str:
        line = text.count("\n", 0, flaw.start) + 1
        column = flaw.start - text.rfind("\n", 0, flaw.start)
        words = self.tr("{sign} line {line}, column {column}: {what}")
        return words.format(
            sign="✕" if flaw.breaks else "!", line=line, column=column, what=told(flaw.sentence)
        )

    def _colour(self) -> None:
        colours = current()
        for row in range(self.count()):
            item = self.item(row)
            item.setForeground(QColor(colours.bad if item.data(_BREAKS) else colours.warn))

    def _fit(self) -> None:
        """Rows as high as their text wraps, the list as high as the first of them."""
        room = QRect(0, 0, max(self.viewport().width() - 2 * _MARGIN, 1), 10_000)
        heights = []
        for row in range(self.count()):
            item = self.item(row)
            needed = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            heights.append(needed.height() + _MARGIN)
            item.setSizeHint(QSize(0, heights[-1]))
        self.setFixedHeight(sum(heights[:_ROWS]) + 4)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_START))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()
        if event.type() == QEvent.Type.FontChange:
            self._fit()
