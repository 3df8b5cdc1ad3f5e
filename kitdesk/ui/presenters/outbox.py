"""Keeps outbox, badge and conversation in step with what is unfinished, and sends it again or gives it up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.desk.desk import Desk
from kitdesk.model.states import Direction, State
from kitdesk.model.timeline import Event, Unfinished
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.main_window import MainWindow
from kitdesk.ui.presenters.consent import may_discard, may_resend
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.tables.outlook import remark_on

if TYPE_CHECKING:
    from kitdesk.ui.panels.outbox import OutboxPanel

_TICK = 1000
"""Milliseconds between two looks at a countdown."""
_SETTLE = 30
"""Milliseconds that changes are gathered for."""


class OutboxPresenter(QObject):
    """Looks at the clock while something is going to be tried again; everything else it is told."""

    show_requested = Signal(object)
    """An event that is to be seen in its conversation."""
    resend_declined = Signal()

    def __init__(
        self, window: MainWindow, desk: Desk, bridge: Bridge, deeds: Deeds, name_of: Callable[[str], str]
    ) -> None:
        super().__init__(window)
        self._name_of = name_of
        self._panel: OutboxPanel | None = None
        self._window = window
        self._desk = desk
        self._deeds = deeds
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self.refresh)
        self._settle = Gathering(_SETTLE, self.refresh, self)
        window.fill_tool_when_seen("outbox", self._make_panel)
        window.strip.outbox_clicked.connect(self._on_badge_clicked)
        bridge.event_changed.connect(self._on_event_changed)

    def refresh(self) -> None:
        """Show how it stands now on the current channel."""
        unfinished = self._desk.current.unfinished()
        self._list(unfinished)
        self._window.strip.show_outbox(_counts(unfinished))
        remarks = {each.event.row: remark_on(each) for each in unfinished}
        self._window.conversation.show_remarks(remarks)
        if any(each.retry_in is not None for each in unfinished):
            self._tick.start()
        else:
            self._tick.stop()

    def name_customers(self) -> None:
        """Call the customers what they are called by now."""
        self._list(self._desk.current.unfinished())

    def resend(self, events: Sequence[Event]) -> None:
        """Send stored events of one channel again with the same ids; asks first where it could do harm."""
        self._deeds.start(self._resend(events), "resend", lasts=True)

    def discard(self, events: Sequence[Event]) -> None:
        """Give unfinished events of one channel up; asks first where it could do harm."""
        self._deeds.start(self._discard(events), "discard", lasts=True)

    def _make_panel(self) -> OutboxPanel:
        from kitdesk.ui.panels.outbox import OutboxPanel  # noqa: PLC0415 (not before it is seen)

        panel = self._panel = OutboxPanel()
        panel.resend_requested.connect(self.resend)
        panel.discard_requested.connect(self.discard)
        panel.show_requested.connect(self.show_requested)
        self.refresh()
        return panel

    def _list(self, unfinished: Sequence[Unfinished]) -> None:
        if self._panel is not None:
            client_ids = {each.event.client_id for each in unfinished}
            self._panel.show_unfinished(unfinished, {each: self._name_of(each) for each in client_ids})

    async def _resend(self, events: Sequence[Event]) -> None:
        desk = self._desk.channel(events[0].channel_id)
        if not await may_resend(self._window, desk, events):
            self.resend_declined.emit()
            return
        for event in events:
            await desk.resend(event)

    async def _discard(self, events: Sequence[Event]) -> None:
        desk = self._desk.channel(events[0].channel_id)
        if await may_discard(self._window, desk, events):
            await desk.discard(*events)

    def _on_badge_clicked(self) -> None:
        self._window.show_tool("outbox")
        if self._panel is not None:
            self._panel.focus_list()

    def _on_event_changed(self, event: Event) -> None:
        if event.channel_id == self._desk.current.channel.id and event.direction is Direction.OUT:
            self._settle.note()


def _counts(unfinished: Sequence[Unfinished]) -> Counter[State]:
    """By state; what is being sent for the first time is no news."""
    news = [each for each in unfinished if each.event.state is not State.SENDING or each.tries > 1]
    return Counter(each.event.state for each in news)
