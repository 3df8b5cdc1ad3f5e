"""What the menu offers for notifications: which news the desktop tells, and the icon in its tray."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from kitdesk.store.settings import NOTIFIED
from kitdesk.ui.main_menu import MainMenu


class NotificationsMenu(QObject):
    notified_chosen = Signal(object)
    """The kinds, of `store.settings.NOTIFIED`, that are to be told."""
    tray_chosen = Signal(bool)
    about_to_show = Signal()

    def __init__(self, menu: MainMenu) -> None:
        super().__init__(menu)
        words = (
            self.tr("Messages from Kit"),
            self.tr("Closed conversations"),
            self.tr("Messages that were not sent"),
        )
        self._menu = menu.menus["view"].addMenu(self.tr("Notifications"))
        self._kinds = {kind: self._switch(kind, text) for kind, text in zip(NOTIFIED, words, strict=True)}
        self._menu.addSeparator()
        self._tray = self._switch("tray", self.tr("Icon in the tray"))
        self._menu.addSeparator()
        self._said = self._menu.addAction("")
        self._said.setEnabled(False)
        for action in self._kinds.values():
            action.triggered.connect(self._on_kind_triggered)
        self._tray.triggered.connect(self.tray_chosen)
        self._menu.aboutToShow.connect(self.about_to_show)
        self.show_offered(True)

    def show_choices(self, notified: Iterable[str], *, tray: bool) -> None:
        """Show what is chosen, without reporting it."""
        for kind, action in self._kinds.items():
            action.setChecked(kind in notified)
        self._tray.setChecked(tray)

    def show_offered(self, offered: bool) -> None:
        """Say when notifications come, or that this desktop shows none."""
        self._said.setText(
            self.tr("They come while the window is not in front")
            if offered
            else self.tr("This desktop shows no notifications")
        )

    def _switch(self, name: str, text: str) -> QAction:
        action = self._menu.addAction(text)
        action.setObjectName(f"menu.notifications.{name}")
        action.setCheckable(True)
        return action

    def _on_kind_triggered(self) -> None:
        self.notified_chosen.emit(tuple(kind for kind, each in self._kinds.items() if each.isChecked()))
