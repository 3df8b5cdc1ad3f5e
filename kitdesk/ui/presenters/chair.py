"""Connects Kit's chair with the desk: which server it speaks to, for all its pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.model.channel import Credentials
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.panels.chair import ChairPanel


class ChairPresenter(QObject):
    """Shows the current channel's target and keeps what is given for it."""

    target_changed = Signal()

    def __init__(self, panel: ChairPanel, desk: Desk, bridge: Bridge) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        panel.target.url_given.connect(desk.aim_chair)
        panel.target.changed.connect(self.target_changed)
        bridge.channels_changed.connect(self._show_channel)
        self._show_channel()

    @property
    def url(self) -> str:
        """Where the chair posts to; empty while no usable address is given."""
        return self._panel.target.url

    @property
    def credentials(self) -> Credentials:
        """What it signs with; a secret that is not known or not usable is empty."""
        return self._panel.target.credentials

    def target(self) -> Target | None:
        """Whom the chair speaks to, None while no usable address is given; a secret may not be known."""
        url, credentials = self.url, self.credentials
        return Target(url, credentials.salt, credentials.api_token) if url else None

    def _show_channel(self) -> None:
        current = self._desk.current
        self._panel.target.show_channel(current.channel.chair_url, current.credentials)
