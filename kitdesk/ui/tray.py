"""The icon in the desktop's tray: brings the window back, and says what happened where nothing else does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from kitdesk.ui.program_icon import program_icon


class Tray(QObject):
    """There is none before `show`, and where the desktop has no tray."""

    opened = Signal()
    """The window is wanted."""
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._menu: QMenu | None = None
        self._icon: QSystemTrayIcon | None = None

    @property
    def offered(self) -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Be there."""
        self._made().show()

    def hide(self) -> None:
        if self._icon is not None:
            self._icon.hide()

    def say(self, title: str, text: str) -> None:
        """Show a message beside the icon, which has to be there for it."""
        icon = self._made()
        icon.show()
        icon.showMessage(title, text, icon.icon())

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._menu = QMenu(self._window)
            self._menu.setObjectName("tray")
            self._menu.addAction(self.tr("Open kitdesk"), self.opened.emit).setObjectName("tray.open")
            self._menu.addAction(self.tr("Quit"), self.quit_requested.emit).setObjectName("tray.quit")
            self._icon = QSystemTrayIcon(program_icon(), self)
            self._icon.setToolTip("kitdesk")
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.message_clicked)
        return self._icon

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()
