"""The inspector as a tool: made with the first look at it, or for the first thing that it is to show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kitdesk.desk.copies.forms import Form, copy_exchange
from kitdesk.desk.desk import Desk
from kitdesk.model.timeline import Event, Exchange
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.deeds import Deeds

if TYPE_CHECKING:  # not before somebody looks at it
    from kitdesk.ui.presenters.inspector import InspectorPresenter


class InspectorTool(QObject):
    """Stands for the panel whether or not it is there."""

    resend_requested = Signal(object)
    edit_requested = Signal(object)
    replay_requested = Signal(object)
    edit_shot_requested = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._bridge = bridge
        self._deeds = deeds
        self._presenter: InspectorPresenter | None = None
        window.fill_tool_when_seen("inspector", lambda: self._make().panel)

    @property
    def shown(self) -> Event | Exchange | None:
        """What is inspected."""
        return self._presenter.shown if self._presenter is not None else None

    def resume(self, shown: Event | Exchange | None) -> None:
        """Show it, and leave the inspector where it is."""
        if shown is not None:
            self._made().show(shown)

    def show_event(self, event: Event) -> None:
        """Show *event* and bring the inspector to the front."""
        self.resume(event)
        self._window.reveal_tool("inspector")

    def show_exchange(self, exchange: Exchange) -> None:
        """Show what belongs to no event and bring the inspector to the front."""
        self.resume(exchange)
        self._window.reveal_tool("inspector")

    def offer_exchange(self, exchange: Exchange) -> None:
        """Show what came of a deed, and bring the inspector to the front unless that disturbs somebody."""
        self.resume(exchange)
        self._window.offer_tool("inspector")

    def compare(self) -> None:
        """Compare what is shown."""
        self._made().panel.compare()

    def allow_resend(self) -> None:
        """Let the event be resent: nothing came of the last time."""
        if self._presenter is not None:
            self._presenter.panel.allow_resend()

    def go_to(self) -> None:
        """Bring it to the front and let the keys choose what is done."""
        presenter = self._made()
        self._window.show_tool("inspector")
        presenter.panel.focus_actions()

    def _made(self) -> InspectorPresenter:
        presenter = self._presenter or self._make()
        self._window.fill_tool("inspector", presenter.panel)
        return presenter

    def _make(self) -> InspectorPresenter:
        from kitdesk.ui.panels.inspector import Inspector  # noqa: PLC0415 (not before it is seen)
        from kitdesk.ui.presenters.compare import ComparePresenter  # noqa: PLC0415 (not before it is seen)
        from kitdesk.ui.presenters.inspector import InspectorPresenter  # noqa: PLC0415 (not before it is seen)

        panel = Inspector()
        panel.set_copies({form: partial(copy_exchange, form) for form in Form})
        self._presenter = presenter = InspectorPresenter(panel, self._desk, self._bridge, self._deeds)
        compare = ComparePresenter(self._window, self._desk, self._deeds)
        panel.compare_requested.connect(compare.open)
        panel.copy_failed.connect(self._deeds.tell)
        panel.resend_requested.connect(self.resend_requested)
        panel.edit_requested.connect(self.edit_requested)
        panel.replay_requested.connect(self.replay_requested)
        panel.edit_shot_requested.connect(self.edit_shot_requested)
        return presenter
