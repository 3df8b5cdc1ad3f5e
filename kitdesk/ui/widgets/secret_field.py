"""A field for a secret: dots, until its eye is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SecretField(QLineEdit):
    """A line edit that shows dots; the eye at its end, also reached by Tab, shows the characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = self.addAction(QIcon("icons:eye.png"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye_toggled)
        self._eye.setToolTip(self.tr("Show the characters"))
        button = self.findChild(QToolButton)
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(self.tr("Show the characters"))

    def reveal(self, on: bool) -> None:
        """Show the characters, or dots."""
        self._eye.setChecked(on)

    def _on_eye_toggled(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._eye.setIcon(QIcon("icons:eye-off.png" if on else "icons:eye.png"))
        self._eye.setToolTip(self.tr("Show dots") if on else self.tr("Show the characters"))
