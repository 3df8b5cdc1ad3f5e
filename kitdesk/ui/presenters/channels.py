"""Connects the strip's channel switcher, the channel settings and the channel check with the desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kitdesk.desk.desk import Desk
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import KitdeskError
from kitdesk.ui.dialogs.channel_settings import ChannelSettings
from kitdesk.ui.dialogs.check import CheckDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.text import told


class ChannelsPresenter(QObject):
    """Opens the dialogs of channels and carries out what they ask for."""

    history_unwanted = Signal(str, str)
    """Id and name of a channel that was removed, and whose history is to go as well."""

    def __init__(self, window: MainWindow, desk: Desk, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        strip = window.strip
        strip.channel_selected.connect(desk.choose)
        strip.settings_requested.connect(self.open_settings)
        strip.new_channel_requested.connect(lambda: self.open_settings().add_channel())
        strip.check_requested.connect(self.check_current)

    def open_settings(self) -> ChannelSettings:
        """Open the channel settings on the current channel."""
        desk = self._desk
        dialog = ChannelSettings(
            desk.channels,
            desk.current.channel.id,
            lambda channel_id: desk.channel(channel_id).credentials,
            self._address_of,
            self._window,
        )
        if desk.vault.fault is not None:
            dialog.show_fault(told(desk.vault.fault.sentence))
        dialog.saved.connect(
            lambda channel, secrets: self._deeds.start(
                self._save(dialog, channel, secrets), "save a channel", lasts=True
            )
        )
        dialog.removed.connect(
            lambda channel_id: self._deeds.start(desk.remove_channel(channel_id), "remove", lasts=True)
        )
        dialog.history_unwanted.connect(self.history_unwanted)
        dialog.check_requested.connect(lambda channel, secrets: self.check(channel, secrets, dialog))
        dialog.open()
        return dialog

    def check_current(self) -> None:
        """Check the current channel step by step."""
        current = self._desk.current
        self.check(current.channel, current.credentials, self._window)

    def check(self, channel: Channel, credentials: Credentials, parent: QWidget) -> None:
        """Check a channel as it stands somewhere, before *parent*."""
        dialog = CheckDialog(channel, parent)

        def run() -> None:
            give_up = self._deeds.start(
                self._run_check(dialog, channel, credentials), "check a channel", lasts=True
            )
            dialog.cancelled.connect(give_up)

        dialog.again_requested.connect(run)
        dialog.open()
        run()

    def _address_of(self, channel_id: str) -> str:
        known = (channel for channel in self._desk.channels if channel.id == channel_id)
        return next((self._desk.outside.callback_url(channel) for channel in known), "")

    async def _save(self, dialog: ChannelSettings, channel: Channel, credentials: Credentials) -> None:
        try:
            await self._desk.save_channel(channel, credentials)
            self._desk.choose(channel.id)
        except KitdeskError as error:
            dialog.show_fault(told(error.sentence))
        else:
            dialog.confirm_saved(channel, credentials)

    async def _run_check(self, dialog: CheckDialog, channel: Channel, credentials: Credentials) -> None:
        async with self._desk.check(channel, credentials) as check:
            async for step in check.steps():
                dialog.add_step(step)
        dialog.finish()
