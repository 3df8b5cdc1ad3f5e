"""Looks at what is pasted or dropped into a line before the line takes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit


class PasteGuard(QObject):
    """Gives every paste into *edit* to *take* first, whole, before the line drops its line ends or cuts it.

    *take* returns whether it used the text up; else the line pastes as ever.
    """

    def __init__(self, edit: QLineEdit, take: Callable[[str], bool]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._take = take
        edit.installEventFilter(self)

    def paste(self) -> None:
        """What Ctrl+V and the menu do."""
        if not self._take(QGuiApplication.clipboard().text()):
            self._edit.paste()

    def _open_menu(self, event: QContextMenuEvent) -> None:
        menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self.paste)
        menu.popup(event.globalPos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and event.matches(
                QKeySequence.StandardKey.Paste
            ):
                self.paste()
                return True
            case QContextMenuEvent():
                self._open_menu(event)
                return True
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                return self._take(event.mimeData().text())
            case QMouseEvent() if (
                event.type() == QEvent.Type.MouseButtonRelease
                and event.button() == Qt.MouseButton.MiddleButton
            ):
                clipboard = QGuiApplication.clipboard()
                selection = clipboard.supportsSelection() and clipboard.text(QClipboard.Mode.Selection)
                return bool(selection) and self._take(str(selection))
        return super().eventFilter(watched, event)
