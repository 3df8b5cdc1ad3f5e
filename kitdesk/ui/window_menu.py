"""What the menu bar offers of the window itself; presenters add what they do."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kitdesk.ui.looks_menu import LooksMenu
from kitdesk.ui.main_menu import MainMenu
from kitdesk.ui.widgets.tool_dock import ToolDock

if TYPE_CHECKING:
    from kitdesk.ui.main_window import MainWindow


class WindowMenu(QObject):
    def __init__(self, menu: MainMenu, window: MainWindow, docks: Collection[ToolDock]) -> None:
        super().__init__(menu)
        self._add_file(menu, window)
        self._add_channel(menu, window)
        self._add_message(menu, window)
        self._add_view(menu, window, docks)
        self._add_help(menu, window)

    def _add_file(self, menu: MainMenu, window: MainWindow) -> None:
        add = menu.add
        add("file", "open", self.tr("Open transcript…"), window.open_requested.emit, "Ctrl+Shift+O")
        add("file", "import", self.tr("Import…"), window.import_requested.emit, "Ctrl+Shift+E")
        add("file", "export", self.tr("Export…"), window.export_requested.emit, "Ctrl+Shift+S")
        menu.menus["file"].addSeparator()
        add("file", "quit", self.tr("Quit"), window.quit, "Ctrl+Q")

    def _add_channel(self, menu: MainMenu, window: MainWindow) -> None:
        add, strip = menu.add, window.strip
        add("channel", "connect", self.tr("Connect my channel…"), window.connect_requested.emit)
        add("channel", "new", self.tr("New channel…"), strip.new_channel_requested.emit)
        add("channel", "settings", self.tr("Channel settings…"), strip.settings_requested.emit, "Ctrl+,")
        add("channel", "check", self.tr("Check channel…"), strip.check_requested.emit, "Ctrl+Shift+K")
        menu.menus["channel"].addSeparator()
        add("channel", "journal", self.tr("Journal…"), window.journal_requested.emit)
        add("channel", "delete_history", self.tr("Delete history…"), window.delete_history_requested.emit)

    def _add_message(self, menu: MainMenu, window: MainWindow) -> None:
        add, customers, conversation = menu.add, window.customers, window.conversation
        add("message", "customer", self.tr("New customer"), customers.new_requested.emit, "Ctrl+N")
        details = self.tr("Customer details…")
        add("message", "details", details, conversation.details_requested.emit, "Ctrl+D")
        add("message", "write", self.tr("Write"), window.composer.focus_text, "Ctrl+L")
        add("message", "find", self.tr("Search"), customers.focus_search, "Ctrl+F")
        add("message", "read", self.tr("Go to the conversation"), conversation.focus_newest, "Ctrl+G")
        add("message", "jump", self.tr("Go to a date…"), conversation.open_jump, "Ctrl+J")
        unread = self.tr("Go to the first unread")
        add("message", "unread", unread, conversation.go_to_unread, "Ctrl+Shift+G")
        again, never = self.tr("Resend selected"), self.tr("Discard selected")
        resend = add("message", "resend", again, conversation.resend_selected)
        discard = add("message", "discard", never, conversation.discard_selected)
        for action in (resend, discard):
            action.setEnabled(False)
        conversation.deeds_changed.connect(lambda may, _: resend.setEnabled(may))
        conversation.deeds_changed.connect(lambda _, may: discard.setEnabled(may))
        add("message", "delete_customer", self.tr("Delete customer…"), customers.delete_selected)

    def _add_view(self, menu: MainMenu, window: MainWindow, docks: Collection[ToolDock]) -> None:
        add = menu.add
        add("view", "palette", self.tr("Command palette…"), window.palette_requested.emit, "Ctrl+K")
        menu.menus["view"].addSeparator()
        self._add_tools(menu, docks)
        self.looks = LooksMenu(menu)
        add("view", "reset", self.tr("Reset arrangement"), window.reset_arrangement)

    def _add_help(self, menu: MainMenu, window: MainWindow) -> None:
        add = menu.add
        add("help", "help", self.tr("Help"), window.help_requested.emit, "F1")
        add("help", "keys", self.tr("Keyboard shortcuts…"), window.keys_requested.emit, "Ctrl+F1")
        add("help", "first_steps", self.tr("First steps"), window.first_steps_requested.emit)
        menu.menus["help"].addSeparator()
        add("help", "about", self.tr("About kitdesk"), window.about_requested.emit)

    def _add_tools(self, menu: MainMenu, docks: Collection[ToolDock]) -> None:
        """The tools' keys, and below them what tears them off."""
        menu.menus["view"].addActions([dock.toggle_action for dock in docks])
        menu.menus["view"].addSeparator()
        torn_off = menu.menus["view"].addMenu(self.tr("Tear off"))
        torn_off.addActions([dock.float_action for dock in docks])
