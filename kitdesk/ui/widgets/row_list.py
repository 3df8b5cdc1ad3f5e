"""A list of lines, each with what it stands for, that ends in an ellipsis what it has no room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kitdesk.ui.text import plain_tip
from kitdesk.ui.theme import row_padding
from kitdesk.ui.widgets.font_watch import FontWatch

_WHAT = Qt.ItemDataRole.UserRole


class RowList(QListWidget):
    """*name* is its object name, *heard* what a screen reader calls it. Rows stand as close as their texts
    let them, or *apart* as in the lists of the window.
    """

    chosen = Signal(object)
    """What the row stands for that was clicked, or on which Enter was pressed."""

    def __init__(
        self, name: str, heard: str = "", *, apart: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(heard)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._on_item_chosen)
        self.itemActivated.connect(self._on_item_chosen)
        if apart:
            self.model().rowsInserted.connect(self._on_inserted)
            FontWatch(self, lambda: self._fit(range(self.count())))

    def add_row(
        self, text: str, what: object = None, *, tip: str | None = None, at: int | None = None
    ) -> QListWidgetItem:
        """Show *text* below all, or as the row *at*; its tool tip is the same unless there is another."""
        item = QListWidgetItem(text)
        item.setToolTip(plain_tip(text if tip is None else tip))
        item.setData(_WHAT, what)
        self.insertItem(self.count() if at is None else at, item)
        return item

    def all_items(self) -> list[QListWidgetItem]:
        """Its rows, from the first on."""
        return [self.item(row) for row in range(self.count())]

    def current(self) -> object:
        """What the current row stands for, None without one."""
        return what_of(self.currentItem())

    def _fit(self, rows: range) -> None:
        height = self.fontMetrics().height() + row_padding() + 2
        for row in rows:
            self.item(row).setSizeHint(QSize(0, height))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._fit(range(first, last + 1))

    def _on_item_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(what_of(item))


def what_of(item: QListWidgetItem | None) -> object:
    """What a row stands for."""
    return None if item is None else item.data(_WHAT)
