"""Counts how often Qt lays anything out, which costs more than painting what has changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication


class _Requests(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


def layouts_asked(deed: Callable[[], object]) -> int:
    """How many layouts are asked to arrange their parts anew because of *deed*."""
    application, requests = QApplication.instance(), _Requests()
    assert application
    QApplication.processEvents()
    application.installEventFilter(requests)
    deed()
    QApplication.sendPostedEvents()
    application.removeEventFilter(requests)
    return requests.seen
