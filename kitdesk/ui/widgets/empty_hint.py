"""What to do so that something shows in a list, said in its place while it is empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel
from shiboken6 import isValid

from kitdesk.ui.text import plain_label


class EmptyHint(QObject):
    """Lies over *view*, which keeps its room and place, and is told to who cannot see it."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        super().__init__(view)
        self._view = view
        self._label: QLabel = plain_label(text, "muted", wrap=True)
        self._label.setParent(view.viewport())
        self._label.setObjectName(f"{view.objectName()}.empty")
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setMargin(4)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._review)
        self._review()

    def _review(self) -> None:
        if not isValid(self._view):  # a list that dies empties itself first
            return
        empty = self._view.model().rowCount() == 0
        self._label.setVisible(empty)
        self._view.setAccessibleDescription(self._label.text() if empty else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):  # which tells the size of a list that is going away, too
            self._label.setGeometry(QRect(QPoint(), event.size()))
        return super().eventFilter(watched, event)
