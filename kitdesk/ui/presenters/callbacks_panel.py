"""Connects the callbacks tool with where the desk listens and how that is reached from outside."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kitdesk.desk.desk import Desk
from kitdesk.desk.receiving.tunnel_programs import Program, installed
from kitdesk.model.channel import Channel
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.dialogs.port import PortDialog
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.panels.callbacks import CallbacksPanel
from kitdesk.ui.presenters.callbacks import CallbacksPresenter
from kitdesk.ui.presenters.deeds import Deeds, Latest


class CallbacksPanelPresenter(QObject):
    """Shows the current channel's address, and carries out what is asked for it."""

    def __init__(
        self,
        panel: CallbacksPanel,
        callbacks: CallbacksPresenter,
        *,
        window: MainWindow,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._callbacks = callbacks
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._finding_out = Latest(deeds)
        self._checked = ""
        """The address that the shown result is of."""
        self._tunnel = desk.outside.tunnel.status.address
        self._connect()
        callbacks.panel_shown.connect(self._on_panel_shown)
        bridge.receiver_changed.connect(self._on_receiver_changed)
        bridge.channels_changed.connect(self._show_channel)
        self._show_installed()
        self._on_receiver_changed()

    def _connect(self) -> None:
        panel, desk = self._panel, self._desk
        panel.address.port.again_requested.connect(self._on_again_requested)
        panel.address.port.other_requested.connect(self._on_other_requested)
        panel.address.switched.connect(self._on_switched)
        panel.address.mismatch_chosen.connect(desk.answer_mismatch)
        panel.reach.address_changed.connect(self._on_address_changed)
        panel.reach.check_requested.connect(lambda: self._check(patiently=False))
        panel.reach.cancelled.connect(self._forget_result)
        panel.tunnel.start_requested.connect(self._on_start_requested)
        panel.tunnel.stop_requested.connect(lambda: self._deeds.start(desk.outside.tunnel.stop(), "stop"))
        panel.tunnel.look_requested.connect(self._show_installed)

    def _show_channel(self) -> None:
        desk, port = self._desk, self._panel.address.port
        channel = desk.current.channel
        url = desk.outside.callback_url(channel)
        self._panel.address.show_channel(channel, url, public=desk.outside.is_public)
        if desk.listening.fault is not None:
            port.show_taken(desk.listening.fault.port)
        elif desk.listening.receiver is not None:
            port.show_listening(desk.listening.port)
        if url != self._checked:
            self._forget_result()

    def _show_outside(self) -> None:
        status = self._desk.outside.tunnel.status
        self._panel.tunnel.show_status(status, possible=self._desk.listening.receiver is not None)
        self._panel.reach.show_address(self._desk.settings.public_address, status.address, status.program)

    def _show_installed(self) -> None:
        self._panel.tunnel.show_installed(installed())

    def _check(self, *, patiently: bool) -> None:
        self._forget_result()
        channel = self._desk.current.channel
        self._checked = self._desk.outside.callback_url(channel)
        self._panel.reach.show_checking()
        self._finding_out.start(self._find_out(channel, patiently), "check reachability")

    async def _find_out(self, channel: Channel, patiently: bool) -> None:
        self._panel.reach.show_reached(await self._desk.outside.check(channel, patiently=patiently))

    def _forget_result(self) -> None:
        """Whatever was found, or is being found out, is of another address or not wanted any more."""
        self._finding_out.give_up()
        self._checked = ""
        self._panel.reach.show_unchecked()

    def _on_panel_shown(self) -> None:
        if self._desk.listening.fault is not None:
            self._panel.show_address()
        self._panel.setFocus()

    def _on_receiver_changed(self) -> None:
        self._show_outside()
        self._show_channel()
        before, self._tunnel = self._tunnel, self._desk.outside.tunnel.status.address
        if self._tunnel and self._tunnel != before:
            self._check(patiently=True)

    def _on_again_requested(self) -> None:
        self._deeds.start(self._desk.listen(self._desk.settings.receiver_port), "listen again")

    def _on_other_requested(self) -> None:
        dialog = PortDialog(self._desk.settings.receiver_port, self._window)
        dialog.chosen.connect(lambda port: self._deeds.start(self._desk.listen(port), "listen elsewhere"))
        dialog.open()

    def _on_switched(self, on: bool) -> None:
        self._desk.switch(on)
        self._window.strip.show_channels(self._desk.channels, self._desk.current.channel.id)
        self._forget_result()
        self._callbacks.show_channel()

    def _on_address_changed(self, address: str) -> None:
        self._desk.change_settings(public_address=address)
        self._callbacks.show_channel()
        self._show_outside()
        self._show_channel()

    def _on_start_requested(self, name: str) -> None:
        tunnel, port = self._desk.outside.tunnel, self._desk.listening.port
        self._deeds.start(tunnel.start(Program(name), port), f"start {name}")
