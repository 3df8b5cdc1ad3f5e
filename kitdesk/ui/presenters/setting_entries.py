"""The settings of tools and dialogs as entries of the palette: how each is now, and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from kitdesk.desk.desk import Desk
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.palette.entries import Entry, Kind
from kitdesk.ui.reveal import reveal
from kitdesk.ui.text import one_line, size_text
from kitdesk.ui.widgets.tool_dock import ToolDock

_MB = 1_000_000


@dataclass(frozen=True)
class _Setting:
    control: str
    text: str
    state: str


class SettingEntries(QObject):
    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def entries(self) -> Iterator[Entry]:
        """Those of the current channel, and of all of kitdesk."""
        yield from self._in_dialog("menu.channel.settings", self.tr("Channel settings"), self._of_channel())
        yield from self._in_dialog("menu.channel.journal", self.tr("Journal"), [self._of_journal()])
        for tool, settings in (("token", self._of_tokens()), ("callbacks", self._of_callbacks())):
            yield from self._in_tool(tool, settings)

    def _of_channel(self) -> Iterator[_Setting]:
        channel, secrets = self._desk.current.channel, self._desk.current.credentials
        yield _Setting("channel.name", self.tr("Name of the channel"), one_line(channel.name))
        yield _Setting("channel.base_url", self.tr("Region or host"), urlsplit(channel.base_url).netloc)
        yield _Setting("channel.account_name", self.tr("Account name"), one_line(channel.account_name))
        yield _Setting("channel.channel_uuid", self.tr("Channel UUID"), one_line(channel.channel_uuid))
        yield _Setting("channel.api_token", self.tr("API token"), self._known(bool(secrets.api_token)))
        yield _Setting("channel.salt", self.tr("Security salt"), self._known(bool(secrets.salt)))
        yield _Setting("channel.production", self.tr("Production"), self._on(channel.production))
        yield _Setting("channel.network", self.tr("Proxy and certificates"), "")

    def _of_journal(self) -> _Setting:
        limit = self._desk.settings.journal_limit
        state = size_text(limit * _MB) if limit else self.tr("never")
        return _Setting("journal.limit", self.tr("Size of the journal to warn of"), state)

    def _of_tokens(self) -> Iterator[_Setting]:
        channel = self._desk.current.channel
        yield _Setting("token.automatic", self.tr("Automatic refresh"), self._on(channel.auto_refresh))
        lead = self.tr("{seconds} s").format(seconds=round(channel.refresh_lead))
        yield _Setting("token.lead", self.tr("How early tokens are refreshed"), lead)

    def _of_callbacks(self) -> Iterator[_Setting]:
        desk, channel = self._desk, self._desk.current.channel
        yield _Setting("callbacks.switch", self.tr("Listen for this channel"), self._on(channel.switched_on))
        yield _Setting("callbacks.port.other", self.tr("Port of the receiver"), str(desk.listening.port))
        address = one_line(desk.settings.public_address)
        yield _Setting("callbacks.public_address", self.tr("Public address"), address)
        yield _Setting("callbacks.on_mismatch", self.tr("Answer when a signature does not fit"), "")
        yield _Setting("callbacks.forwarding.on", self.tr("Forward callbacks"), self._on(channel.forwards))

    def _in_dialog(self, action: str, where: str, settings: Iterable[_Setting]) -> Iterator[Entry]:
        for setting in settings:
            yield _entry(setting, where, partial(self._open, action, setting.control))

    def _in_tool(self, name: str, settings: Iterator[_Setting]) -> Iterator[Entry]:
        dock = self._window.findChild(ToolDock, f"tool.{name}")
        if dock is not None:
            for setting in settings:
                yield _entry(setting, dock.windowTitle(), partial(self._go, dock, setting.control))

    def _open(self, action: str, control: str) -> None:
        opener = self._window.findChild(QAction, action)
        if opener is not None:
            opener.trigger()
            self._reveal(control)

    def _go(self, dock: ToolDock, control: str) -> None:
        dock.make()
        dock.go_to()
        self._reveal(control)

    def _reveal(self, control: str) -> None:
        widget = self._window.findChild(QWidget, control)
        if widget is not None:
            reveal(widget)

    def _on(self, on: bool) -> str:
        return self.tr("✓ on") if on else self.tr("off")

    def _known(self, known: bool) -> str:
        return self.tr("✓ known") if known else self.tr("missing")


def _entry(setting: _Setting, where: str, deed: Callable[[], object]) -> Entry:
    return Entry(f"setting:{setting.control}", Kind.SETTING, setting.text, deed, where, setting.state)
