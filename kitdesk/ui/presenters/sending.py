"""Sends what is composed, and says beside the button why it cannot be sent yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.desk import Desk
from kitdesk.desk.writing.drafting import summary_of
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.consent import may_send
from kitdesk.ui.presenters.deeds import Deeds


class SendingPresenter(QObject):
    """*shown* tells whose conversation is shown: theirs is a message that names nobody."""

    sent = Signal(str, str)
    """Channel and ``client_id`` of a message that was taken up; what becomes of it is told later."""

    def __init__(self, window: MainWindow, desk: Desk, deeds: Deeds, shown: Callable[[], str]) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._shown = shown
        window.composer.send_requested.connect(self._on_send_requested)

    def review(self) -> None:
        """Let messages be sent on the current channel, or say what is in the way."""
        why, current = "", self._desk.current
        lacks = current.channel.lacks(current.credentials)
        if any(name != "api_token" for name in lacks):
            why = self.tr("This channel is not connected yet. Channel > Connect my channel… goes on with it.")
        elif lacks:
            why = self.tr("This channel's API token is not known. Give it in Channel settings to send.")
        elif not self._shown():
            why = self.tr("These callbacks have no client_id: nobody to answer. Choose a customer, or New.")
        self._window.composer.set_ready(not why, why)

    def _on_send_requested(self, body: bytes, client_id: str, _broken: bool) -> None:
        self._deeds.start(self._send(body, client_id or self._shown()), "send", lasts=True)

    async def _send(self, body: bytes, client_id: str) -> None:
        composer, desk = self._window.composer, self._desk.current
        try:
            if await may_send(self._window, desk):
                await desk.send(body, client_id)
                composer.accepted()
                self.sent.emit(desk.channel.id, summary_of(body).client_id or client_id)
        finally:
            composer.set_sending(False)
