"""The list of actions and their keys on screen: Enter or a double click asks for other keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from kitdesk.ui.tables.row_delegate import RowDelegate
from kitdesk.ui.theme import GRID, styled


class KeysView(QTreeView):
    wanted = Signal()
    """The keys of the current row are to be changed."""

    def __init__(self) -> None:
        super().__init__()
        styled(self, "table")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setItemDelegate(RowDelegate(self, beside=2 * GRID))
        self.setAllColumnsShowFocus(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _index: self.wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
