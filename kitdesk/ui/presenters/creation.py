"""Connects the page *Test request* of Kit's chair with the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kitdesk.callback.suite.target import Target
from kitdesk.desk.desk import Desk
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.chair.creation_page import CreationPage
from kitdesk.ui.presenters.chair import ChairPresenter
from kitdesk.ui.presenters.consent import may_fire
from kitdesk.ui.presenters.deeds import Deeds


class CreationPresenter(QObject):
    """One test request at a time; what came of one to another target is not shown any more."""

    exchange_selected = Signal(object)

    def __init__(
        self,
        page: CreationPage,
        chair: ChairPresenter,
        *,
        window: QWidget,
        desk: Desk,
        bridge: Bridge,
        deeds: Deeds,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._chair = chair
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._give_up: Callable[[], object] | None = None
        self._shown: Target | None = None
        page.requested.connect(self.send)
        page.give_up_requested.connect(self._on_give_up_requested)
        page.inspect_requested.connect(self.exchange_selected)
        chair.target_changed.connect(self._show_target)
        bridge.channels_changed.connect(self._show_target)
        self._show_target()

    def send(self, method: str) -> None:
        """Make the test request by *method*, if it can be made."""
        target = self._chair.target()
        if target is not None and not self._chair.hindrance() and self._give_up is None:
            self._page.show_report(None)
            self._page.show_under_way(True)
            channel_id = self._desk.current.channel.id
            self._give_up = self._deeds.start(
                self._send(channel_id, target, method), "test request", lasts=True
            )

    async def _send(self, channel_id: str, target: Target, method: str) -> None:
        report = None
        try:
            if await may_fire(self._window, self._desk.current, target.url):
                report = await self._desk.chair.test_request(channel_id, target, method)
        finally:
            self._give_up = None
            self._page.show_under_way(False)
            if report is not None and target == self._chair.target():
                self._shown = target
                self._page.show_report(report)

    def _show_target(self) -> None:
        target = self._chair.target()
        self._page.show_target(self._chair.hindrance())
        if target != self._shown:
            self._shown = None
            self._page.show_report(None)

    def _on_give_up_requested(self) -> None:
        if self._give_up is not None:
            self._give_up()
