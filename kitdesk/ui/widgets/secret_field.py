"""A field for a secret: dots, until its eye is pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from kitdesk.ui.clipboard import copy_secret

_COPYING = QKeySequence.StandardKey.Copy
_CUTTING = QKeySequence.StandardKey.Cut
_DELETING = QKeySequence.StandardKey.DeleteEndOfLine, QKeySequence.StandardKey.DeleteCompleteLine
"""Of which Qt makes cuts, unasked."""


class SecretField(QLineEdit):
    """A line edit that shows dots; the eye at its end, which is in its menu too, shows the characters.

    Tab goes past the eye, to the next field: what is typed on it would be written here. What is copied while
    they are shown leaves the clipboard again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = self.addAction(QIcon("icons:eye.png"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye_toggled)
        self._eye.setText(self.tr("Show the characters"))
        button = self.findChild(QToolButton)
        if button is not None:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(self.tr("Show the characters"))

    def reveal(self, on: bool) -> None:
        """Show the characters, or dots."""
        self._eye.setChecked(on)

    def copy(self) -> None:
        """Copy what is selected, unless it is dots."""
        if self.hasSelectedText() and self._is_revealed():
            copy_secret(self.selectedText())

    def cut(self) -> None:
        """Copy what is selected and take it away, unless it is dots."""
        if self.hasSelectedText() and self._is_revealed() and not self.isReadOnly():
            self.copy()
            self.del_()

    def _is_revealed(self) -> bool:
        return self.echoMode() is QLineEdit.EchoMode.Normal

    def _on_eye_toggled(self, on: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._eye.setIcon(QIcon("icons:eye-off.png" if on else "icons:eye.png"))
        self._eye.setToolTip(self.tr("Show dots") if on else self.tr("Show the characters"))

    def createStandardContextMenu(self) -> QMenu:
        menu = super().createStandardContextMenu()
        for name, deed in (("edit-copy", self.copy), ("edit-cut", self.cut)):
            action = menu.findChild(QAction, name)
            if action is not None:
                action.triggered.disconnect()
                action.triggered.connect(deed)
        menu.addSeparator()
        menu.addAction(self._eye)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_COPYING):
            self.copy()
        elif event.matches(_CUTTING):
            self.cut()
        elif any(map(event.matches, _DELETING)) and not self.isReadOnly():
            self._delete(whole=event.matches(_DELETING[1]))
        else:
            super().keyPressEvent(event)

    def _delete(self, *, whole: bool) -> None:
        if whole:
            self.home(False)
        self.end(True)
        self.del_()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.hasSelectedText() and self._is_revealed():
            clipboard.clear(QClipboard.Mode.Selection)  # where Qt has just put it
