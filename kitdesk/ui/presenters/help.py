"""Opens the help at the page of what has the focus, from the window and its dialogs; tells about kitdesk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from kitdesk.desk.desk import Desk
from kitdesk.ui.dialogs.open_link import ask_to_open
from kitdesk.ui.help.topics import topic_of
from kitdesk.ui.main_window import MainWindow

if TYPE_CHECKING:  # not before somebody asks for help
    from kitdesk.ui.help.window import HelpWindow

_KEPT = "help"
"""The name of its size and place among what the window keeps."""
_KEY = "help.key"


class HelpPresenter(QObject):
    """The window of the help is made when it is first asked for, and stays until the other is closed."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._kept = desk.settings.window.get(_KEPT, "")
        self._help: HelpWindow | None = None
        window.help_requested.connect(self.open)
        window.about_requested.connect(self.tell_about)
        app = QGuiApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def open(self) -> HelpWindow:
        """Show the page of what has the focus."""
        topic = topic_of(QApplication.focusWidget())
        shown = self._help or self._make()
        shown.show_page(*topic)
        shown.come_to_front()
        return shown

    def tell_about(self) -> None:
        """Show which version this is, and where its data is."""
        from kitdesk.ui.dialogs.about import AboutDialog  # noqa: PLC0415 (not before it is seen)

        AboutDialog(str(self._desk.places.root), self._window).open()

    def state(self) -> Mapping[str, str]:
        """How it stands, to be kept with the state of the window."""
        kept = self._help.save_state() if self._help is not None else self._kept
        return {_KEPT: kept} if kept else {}

    def _make(self) -> HelpWindow:
        from kitdesk.ui.help.window import HelpWindow  # noqa: PLC0415 (not before it is seen)

        self._help = shown = HelpWindow()
        shown.restore_state(self._kept)
        shown.link_wanted.connect(lambda url: ask_to_open(shown, url))
        self._window.closed.connect(shown.close)
        self._window.destroyed.connect(shown.deleteLater)  # in another language there is another window
        return shown

    def _on_focus_window_changed(self, _window: QWindow | None) -> None:
        """Let the keys work in a dialog, too: it keeps those of its window from being heard."""
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog) and dialog.findChild(QShortcut, _KEY) is None:
            key = QShortcut(dialog)
            key.setObjectName(_KEY)
            key.setKeys(self._action().shortcuts())
            key.activated.connect(self.open)

    def _action(self) -> QAction:
        action = self._window.menu.findChild(QAction, "menu.help.help")
        if action is None:
            raise RuntimeError("the menu has no help")
        return action
