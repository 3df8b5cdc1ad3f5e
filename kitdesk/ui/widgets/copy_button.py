"""A button that copies a text and says that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kitdesk.ui.clipboard import copy_secret

_SAID_FOR_MS = 1500


class CopyButton(QPushButton):
    """Copies what *get* returns at the moment of the click, exactly; if it *has_secret* then, for a while."""

    def __init__(
        self,
        get: Callable[[], str],
        text: str = "",
        parent: QWidget | None = None,
        *,
        has_secret: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._get = get
        self._has_secret = has_secret
        self._name = text or self.tr("Copy")
        self._done = self.tr("Copied")
        self.setText(self._name)
        self.setAccessibleName(self._name)
        self._timer = QTimer(self, singleShot=True, interval=_SAID_FOR_MS)
        self._timer.timeout.connect(self._on_said)
        self.clicked.connect(self.copy)

    def _on_said(self) -> None:
        self.setText(self._name)
        self.setMinimumWidth(0)

    def copy(self) -> None:
        """Put the text into the clipboard."""
        self.setMinimumWidth(self.width())
        if self._has_secret():
            copy_secret(self._get())
        else:
            QGuiApplication.clipboard().setText(self._get())
        self.setText(self._done)
        self._timer.start()
