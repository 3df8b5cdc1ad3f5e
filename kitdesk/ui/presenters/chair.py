"""Connects Kit's chair with the desk: which server it speaks to, for all its pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.model.route import route_of
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

    def target(self) -> Target | None:
        """Whom the chair speaks to, None while no usable address is given; a secret may not be known."""
        url, credentials = self._panel.target.url, self._panel.target.credentials
        current = self._desk.current
        route = route_of(current.channel, current.credentials).anonymous
        return Target(url, credentials.salt, credentials.api_token, route=route) if url else None

    def hindrance(self, *, signs: bool = True) -> str:
        """What has to be given before anything can be posted, or signed if it *signs*; empty if nothing."""
        target = self.target()
        if target is None:
            return self.tr("Give the Callback URL of your server above first.")
        if signs and not (target.salt and target.api_token):
            return self.tr("Salt or API token is not known. Give both above first.")
        return ""

    def _show_channel(self) -> None:
        current = self._desk.current
        self._panel.target.show_channel(current.channel.chair_url, current.credentials)
