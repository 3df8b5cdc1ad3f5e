"""Connects the window with the desk: makes the tools, and lets each presenter do its part."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kitdesk.desk.copies.forms import Form, copy_event
from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Event, Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.colours import CHANNEL_COLOURS
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.signature import SignaturePanel
from kitdesk.ui.panels.token_tool import TokenTool
from kitdesk.ui.presenters.announcing import AnnouncingPresenter
from kitdesk.ui.presenters.attachments import AttachmentsPresenter
from kitdesk.ui.presenters.callbacks import CallbacksPresenter
from kitdesk.ui.presenters.channels import ChannelsPresenter
from kitdesk.ui.presenters.checking import CheckingPresenter
from kitdesk.ui.presenters.conversation import ConversationPresenter
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.presenters.files import FilesPresenter
from kitdesk.ui.presenters.first_steps import FirstStepsPresenter
from kitdesk.ui.presenters.help import HelpPresenter
from kitdesk.ui.presenters.house import HousePresenter
from kitdesk.ui.presenters.inspector_tool import InspectorTool
from kitdesk.ui.presenters.late_tools import LateTools, make_lab
from kitdesk.ui.presenters.looking import LookingPresenter
from kitdesk.ui.presenters.looks import LooksPresenter
from kitdesk.ui.presenters.notifications import NotificationsPresenter
from kitdesk.ui.presenters.outbox import OutboxPresenter
from kitdesk.ui.presenters.reuse import ReusePresenter
from kitdesk.ui.presenters.search import SearchPresenter
from kitdesk.ui.presenters.token import TokenPresenter
from kitdesk.ui.theme import Theme

if TYPE_CHECKING:  # not before somebody looks at them
    from kitdesk.ui.presenters.palette import PalettePresenter
    from kitdesk.ui.presenters.shortcuts import ShortcutsPresenter


@dataclass(frozen=True)
class Standing:
    """What a window shows: whose conversation, the *selected* event's number in it, what is *inspected*."""

    client_id: str
    selected: int | None
    inspected: Event | Exchange | None


class WindowPresenter(QObject):
    """Made once the desk is there; until then the window only takes typing."""

    def __init__(self, window: MainWindow, theme: Theme, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.desk = desk
        self.deeds = deeds
        self._token_tool = TokenTool(partial(make_lab, desk, bridge, deeds))
        self._signature = SignaturePanel()
        window.fill_tool("token", self._token_tool)
        window.fill_tool("signature", self._signature)
        self._channels = ChannelsPresenter(window, desk, self.deeds)
        FirstStepsPresenter(window, desk, bridge, self.deeds, check=self._channels.check)
        self._token = TokenPresenter(self._token_tool.tokens, window.strip, desk, bridge, self.deeds)
        self._conversation = ConversationPresenter(window, desk, bridge, self.deeds)
        self._reuse = ReusePresenter(window, desk, self._conversation)
        self._search = SearchPresenter(window.customers, desk, bridge, self.deeds)
        self._outbox = OutboxPresenter(window, desk, bridge, self.deeds, self._conversation.name_of)
        self._house = HousePresenter(window, desk, bridge, self.deeds)
        self._files = FilesPresenter(
            window, desk, bridge, self.deeds, channels=self._channels, conversation=self._conversation
        )
        self._help = HelpPresenter(window, desk)
        self._inspector = InspectorTool(window, desk, bridge, self.deeds)
        AnnouncingPresenter(
            window,
            desk,
            bridge,
            name_of=self._conversation.name_of,
            shown=lambda: self._conversation.client_id,
        )
        self._callbacks = CallbacksPresenter(window, desk, bridge, self.deeds)
        self._attachments = AttachmentsPresenter(window, desk, bridge, self.deeds)
        for asks in (self._attachments, LookingPresenter(window, desk, self.deeds)):
            asks.callbacks_wanted.connect(self._callbacks.show_panel)
        self._late_tools = LateTools(
            window,
            desk,
            bridge,
            self.deeds,
            conversation=self._conversation,
            inspector=self._inspector,
            callbacks=self._callbacks,
        )
        self._palette: PalettePresenter | None = None
        self._shortcuts: ShortcutsPresenter | None = None
        self._connect(bridge)
        self._show_channel()

    @property
    def client_id(self) -> str:
        """The customer whose conversation is shown, empty while nobody's is."""
        return self._conversation.client_id

    @property
    def standing(self) -> Standing:
        """What is shown."""
        chosen = self._window.conversation.selected_lines()
        numbers = [line.of.number for line in chosen if isinstance(line.of, Event)]
        return Standing(self.client_id, numbers[-1] if numbers else None, self._inspector.shown)

    def resume(self, standing: Standing) -> None:
        """Show what another window showed, of the same channel."""
        if standing.client_id:
            self._conversation.resume(standing.client_id, standing.selected)
        self._inspector.resume(standing.inspected)

    def open_file(self, file: Path) -> None:
        """Open a transcript."""
        self._files.open(file)

    def remember(self) -> None:
        """Keep how the window stands for the next start."""
        self._late_tools.remember()
        self._conversation.remember()
        theme = self._theme
        looks = {"theme": theme.choice, "density": theme.density, "text_size": theme.text_size}
        self.desk.change_settings(window={**self._window.save_state(), **self._help.state()}, **looks)

    def _open_palette(self) -> None:
        from kitdesk.ui.presenters.palette import PalettePresenter  # noqa: PLC0415 (not before it is seen)

        if self._palette is None:
            self._palette = PalettePresenter(self._window, self.desk, self.deeds, self._show_customer)
        self._palette.open()

    def _open_keys(self) -> None:
        self._make_shortcuts().open()

    def _make_shortcuts(self) -> ShortcutsPresenter:
        from kitdesk.ui.presenters.shortcuts import ShortcutsPresenter  # noqa: PLC0415 (not before it is needed)

        self._shortcuts = self._shortcuts or ShortcutsPresenter(self._window, self.desk)
        return self._shortcuts

    def _connect(self, bridge: Bridge) -> None:
        window, desk = self._window, self.desk
        CheckingPresenter(window.composer, self.deeds)
        window.composer.set_tools(copies={form: partial(self._copy_event, form) for form in Form})
        window.composer.set_send_on_enter(desk.settings.send_on_enter)
        switch = window.menu.add_switch("message", "enter", self.tr("Enter sends"), self._send_on_enter)
        switch.setChecked(desk.settings.send_on_enter)
        LooksPresenter(window, self._theme)
        notifications = NotificationsPresenter(window, desk, bridge, self.deeds)
        notifications.event_wanted.connect(self._show_event)
        window.palette_requested.connect(self._open_palette)
        window.keys_requested.connect(self._open_keys)
        if desk.settings.shortcuts:
            self._make_shortcuts()
        window.strip.token_clicked.connect(lambda: window.show_tool("token"))
        bridge.channels_changed.connect(self._show_channel)
        self._channels.history_unwanted.connect(self._house.delete_channel)
        bridge.history_deleted.connect(lambda _scope: self._token.show_channel())
        self._conversation.event_selected.connect(self._inspector.show_event)
        for presenter in (self._token, self._conversation, self._files):
            presenter.exchange_selected.connect(self._inspector.show_exchange)
        self._inspector.resend_requested.connect(lambda event: self._outbox.resend([event]))
        window.conversation.resend_requested.connect(self._outbox.resend)
        window.conversation.discard_requested.connect(self._outbox.discard)
        self._outbox.resend_declined.connect(self._inspector.allow_resend)
        self._outbox.show_requested.connect(self._conversation.show_event)
        self._conversation.customers_listed.connect(self._outbox.name_customers)
        self._callbacks.event_wanted.connect(self._show_event)
        window.customers.event_wanted.connect(self._show_event)
        self._inspector.replay_requested.connect(lambda shot: self._late_tools.chair().replay(shot))
        self._inspector.edit_shot_requested.connect(lambda shot: self._late_tools.chair().edit(shot))
        self._inspector.edit_requested.connect(lambda event: self._conversation.load(event.body))
        self._signature.event_id_wanted.connect(self._on_event_id_wanted)
        add = window.menu.add
        files, inspector = self._attachments.choose_files, self._inspector
        add("message", "attach", self.tr("Attach files…"), files, "Ctrl+Shift+A")
        add("message", "served", self.tr("Served files…"), self._attachments.show_served)
        add("message", "inspect", self.tr("Go to the Inspector"), inspector.go_to, "Ctrl+I")
        add("message", "compare", self.tr("Compare what is inspected…"), inspector.compare, "Ctrl+Shift+D")
        add("token", "log_in", self.tr("Log in"), self._token.log_in, "Ctrl+Shift+L")
        add("token", "refresh", self.tr("Refresh now"), self._token.refresh, "Ctrl+Shift+R")
        add("token", "expire", self.tr("Expire now"), self._token.expire)

    def _show_event(self, event: Event) -> None:
        """Show an event of any channel."""
        if event.channel_id not in {channel.id for channel in self.desk.channels}:
            said = self.tr("The channel of this message was removed: it can be found, but not opened.")
            self._window.notices.post("removed channel", said, "idle")
            return
        if event.channel_id != self.desk.current.channel.id:
            self.desk.choose(event.channel_id)
        self._conversation.show_event(event)

    def _show_customer(self, channel_id: str, client_id: str) -> None:
        """Show a customer of any channel."""
        if channel_id != self.desk.current.channel.id:
            self.desk.choose(channel_id)
        self._conversation.show_customer(client_id)
        self._window.customers.select(client_id)

    def _send_on_enter(self, on: bool) -> None:
        self._window.composer.set_send_on_enter(on)
        self.desk.change_settings(send_on_enter=on)

    def _show_channel(self) -> None:
        """Bring every part of the window to the current channel."""
        current = self.desk.current
        channel = current.channel
        self._window.strip.show_channels(self.desk.channels, channel.id)
        self._window.show_production(CHANNEL_COLOURS[channel.colour] if channel.production else None)
        self._signature.set_credentials(current.credentials)
        self._signature.set_rivals(self.desk.rivals())
        self._conversation.show_channel()
        self._search.show_channel()
        self._token.show_channel()
        self._token_tool.allow_lab(channel.is_sandbox)
        self._outbox.refresh()
        self._callbacks.show_channel()
        self._show_status()

    def _show_status(self) -> None:
        window, desk = self._window, self.desk
        url = desk.sandbox.server.url.removeprefix("http://")
        window.show_status("sandbox", self.tr("Sandbox on {address}").format(address=url))
        kept = self.tr("Secrets for this run only") if desk.vault.fault else self.tr("Secrets in the keyring")
        window.show_status("secrets", "" if desk.current.channel.is_sandbox else kept)

    def _copy_event(self, form: Form, body: bytes) -> str:
        return copy_event(form, self.desk.current.channel, body)

    def _on_event_id_wanted(self) -> None:
        event = self._window.conversation.selected()
        if event is not None:
            self._signature.set_event_id(event.event_id)
