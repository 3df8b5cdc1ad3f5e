"""Fills the conversation: with parts of the journal as they are wanted, and with what comes meanwhile."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from kitdesk.model.deletion import Scope
from kitdesk.model.timeline import Event, Exchange, Happening, Part, Span
from kitdesk.store.journal import Journal
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.gathering import Gathering
from kitdesk.ui.panels.conversation import Conversation
from kitdesk.ui.presenters.deeds import Deeds
from kitdesk.ui.tables.lines import woven

_FIRST_PART = 60
"""Events that a conversation opens with."""
_PAUSE = 50
"""Milliseconds at least between two times that news are shown."""
_LOOK_AGAIN = 500
"""Milliseconds at least between two notes of what was seen."""


@dataclass(eq=False)
class _Turn:
    """One conversation while it is shown; *loads* of it are under way, and its news wait for them."""

    channel_id: str = ""
    client_id: str = ""
    loads: int = 0
    events: list[Event] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    seen_to: int = 0


class TimelinePresenter(QObject):
    """What the journal answers for a conversation that is no longer shown is dropped."""

    seen = Signal(str)
    """Less is unread of this ``client_id`` than before."""
    event_selected = Signal(object)
    exchange_selected = Signal(object)

    def __init__(self, panel: Conversation, journal: Journal, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._journal = journal
        self._deeds = deeds
        self._turn = _Turn()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._show_news)
        self._look_again = Gathering(_LOOK_AGAIN, self._note_seen, self)
        panel.part_wanted.connect(self._on_part_wanted)
        panel.date_wanted.connect(self._on_date_wanted)
        panel.newest_seen.connect(self._on_newest_seen)
        panel.event_selected.connect(self._on_event_selected)
        panel.happening_selected.connect(self._on_happening_selected)
        bridge.event_changed.connect(self._on_event_changed)
        bridge.exchange_made.connect(self._on_happened)
        bridge.callback_held.connect(self._on_happened)
        bridge.history_deleted.connect(self._on_history_deleted)

    async def open(self, channel_id: str, client_id: str) -> bool:
        """Show the newest end of a conversation. False if another one was asked for meanwhile."""
        self._note_seen()
        turn = self._turn = _Turn(channel_id, client_id)
        async with self._loading(turn):
            span, part = await self._journal.opening(channel_id, client_id, _FIRST_PART)
            if turn is self._turn:
                self._panel.open(span, woven(part))
        return turn is self._turn

    def open_empty(self, channel_id: str, client_id: str) -> None:
        """Show the conversation of a customer who has not written yet, and nothing from before."""
        self._note_seen()
        self._turn = _Turn(channel_id, client_id)
        self._panel.open(Span(), [])

    @asynccontextmanager
    async def _loading(self, turn: _Turn) -> AsyncIterator[None]:
        """Hold back the news until what was read from the journal is shown: it may be older than they are."""
        turn.loads += 1
        try:
            yield
        finally:
            turn.loads -= 1
            self._show_news()

    async def _load_part(self, turn: _Turn, first: int, count: int) -> None:
        part = Part()
        async with self._loading(turn):
            try:
                part = await self._journal.part(turn.channel_id, turn.client_id, first, count)
            finally:
                if turn is self._turn:
                    self._panel.show_part(woven(part))

    async def _go_to(self, turn: _Turn, at: float) -> None:
        number = await self._journal.number_at(turn.channel_id, turn.client_id, at)
        if turn is self._turn:
            self._panel.go_to(number)

    async def _show_exchange(self, channel_id: str, happening: Happening) -> None:
        exchange = await self._journal.exchange_of(channel_id, happening)
        if exchange is not None:
            self.exchange_selected.emit(exchange)

    async def _mark_seen(self, turn: _Turn, number: int) -> None:
        await self._journal.mark_seen(turn.channel_id, turn.client_id, number)
        self.seen.emit(turn.client_id)

    def _note_seen(self) -> None:
        turn = self._turn
        if turn.seen_to:
            self._deeds.start(self._mark_seen(turn, turn.seen_to), "note what was seen")
            turn.seen_to = 0

    def _take(self, events: Sequence[Event] = (), happenings: Sequence[Happening] = ()) -> None:
        self._turn.events += events
        self._turn.happenings += happenings
        if not self._pause.isActive():
            self._show_news()

    def _show_news(self) -> None:
        """Show at once what came, then gather for a moment what comes next: it may be thousands."""
        turn = self._turn
        if turn.loads or not (turn.events or turn.happenings):
            return
        events, happenings = turn.events, turn.happenings
        turn.events, turn.happenings = [], []
        self._pause.start()
        self._panel.add_news(events, happenings)

    def _on_event_changed(self, event: Event) -> None:
        if (event.channel_id, event.client_id) == (self._turn.channel_id, self._turn.client_id):
            self._take(events=[event])

    def _on_happened(self, channel_id: str, exchange: Exchange) -> None:
        if channel_id == self._turn.channel_id and exchange.happening.is_told:
            self._take(happenings=[exchange.happening])

    def _on_history_deleted(self, scope: Scope) -> None:
        turn = self._turn
        of_it = scope.channel_id in (None, turn.channel_id) and scope.client_id in (None, turn.client_id)
        if turn.channel_id and of_it:
            left = self.open(turn.channel_id, turn.client_id)
            self._deeds.start(left, "show what is left of a conversation")

    def _on_part_wanted(self, first: int, count: int) -> None:
        self._deeds.start(self._load_part(self._turn, first, count), "load a part of a conversation")

    def _on_date_wanted(self, at: float) -> None:
        self._deeds.start(self._go_to(self._turn, at), "go to a date")

    def _on_newest_seen(self, number: int) -> None:
        self._turn.seen_to = number
        self._look_again.note()

    def _on_event_selected(self, event: Event) -> None:
        """What became of it may not be shown yet."""
        news = (each for each in reversed(self._turn.events) if each.row == event.row)
        self.event_selected.emit(next(news, event))

    def _on_happening_selected(self, happening: Happening) -> None:
        self._deeds.start(self._show_exchange(self._turn.channel_id, happening), "show what happened")
