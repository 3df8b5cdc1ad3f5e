"""Searches the current channel while a person types, and opens what was found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from kitdesk.desk.desk import Desk
from kitdesk.model.search import Found, Query
from kitdesk.model.timeline import Customer, Event
from kitdesk.ui.bridge import Bridge
from kitdesk.ui.panels.customers import Customers
from kitdesk.ui.presenters.deeds import Deeds, Latest
from kitdesk.ui.tables.hits import Results
from kitdesk.ui.text import id_text

PAGE = 50
"""Events asked for at a time."""
FEW, MANY = 5, 200
"""Customers that are shown at first, and at most."""
_TYPING = 120
"""Milliseconds without a key after which what was typed is searched for."""
_PATIENCE = 300
"""Milliseconds after which a search that goes on is mentioned."""
_AGAIN = 1_000
"""Milliseconds until a search is made again while the journal is being indexed."""


class SearchPresenter(QObject):
    """One search at a time: a newer one ends the one before."""

    def __init__(self, panel: Customers, desk: Desk, bridge: Bridge, deeds: Deeds) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._query = Query()
        self._most_customers = FEW
        self._before: int | None = None
        self._under_way = Latest(deeds)
        self._typing = self._timer(_TYPING, self._search)
        self._patience = self._timer(_PATIENCE, self._on_patience_ended)
        self._again = self._timer(_AGAIN, self._search_again)
        panel.search.changed.connect(self._on_changed)
        panel.more_results_requested.connect(self._on_more_requested)
        panel.more_customers_requested.connect(self._on_more_customers_requested)
        bridge.event_changed.connect(self._on_event_changed)
        bridge.history_deleted.connect(lambda _scope: self._on_changed())

    def show_channel(self) -> None:
        """Search the current channel for what stands in the field, if that was another one's search."""
        if self._query.channel_id not in (None, self._desk.current.channel.id):
            self._on_changed()

    def _timer(self, milliseconds: int, deed: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=milliseconds)
        timer.timeout.connect(deed)
        return timer

    def _search(self) -> None:
        box = self._panel.search
        self._query = box.filters().query(box.text(), self._desk.current.channel.id)
        self._under_way.start(self._find(self._query), "search")
        self._patience.start()

    def _search_again(self) -> None:
        """Look whether more of the journal can be searched by now, unless somebody reads what was found."""
        if self._panel.results.is_untouched:
            self._search()

    async def _find(self, query: Query) -> None:
        customers = await self._customers(query)
        found = await self._desk.journal.search(query, limit=PAGE)
        results = await self._results(query, found, customers)
        self._patience.stop()
        self._before = found.before
        self._panel.results.show_results(results)
        self._panel.show_results(self._hint(query, results, found.unsearched))
        if found.unsearched:
            self._again.start()

    async def _find_more(self, query: Query) -> None:
        found = await self._desk.journal.search(query, self._before, PAGE)
        results = await self._results(query, found, [])
        self._before = found.before
        self._panel.results.append(results)

    async def _customers(self, query: Query) -> list[Customer]:
        """Those whose name or id has what was typed, one more than are shown; filters are for events."""
        if query.filtered or not query.terms or query.channel_id is None:
            return []
        return await self._desk.journal.customers_with(
            query.channel_id, query.terms, self._most_customers + 1
        )

    async def _results(self, query: Query, found: Found, customers: list[Customer]) -> Results:
        return Results(
            terms=query.terms,
            customers=tuple(customers[: self._most_customers]),
            more_customers=self._most_customers == FEW < len(customers),
            events=found.events,
            more=found.before is not None,
            names=await self._names(query, found.events),
        )

    async def _names(self, query: Query, events: Sequence[Event]) -> Mapping[tuple[str, str], str]:
        """Whose the events are, by channel and ``client_id``; of all channels, with the channel's name."""
        channels = {channel.id: channel.name for channel in self._desk.channels}
        names: dict[tuple[str, str], str] = {}
        for channel_id in {event.channel_id for event in events}:
            ids = list({event.client_id for event in events if event.channel_id == channel_id})
            for customer in await self._desk.journal.customers_among(channel_id, ids):
                name = customer.name or id_text(customer.client_id)
                where = "" if query.channel_id else f" · {channels.get(channel_id, channel_id)}"
                names[channel_id, customer.client_id] = name + where
        return names

    def _hint(self, query: Query, results: Results, unsearched: float) -> str:
        if unsearched:
            done = int((1 - unsearched) * 100)
            return self.tr("Indexing: {done} % is searched so far, the newest first.").format(done=done)
        if results.customers or results.events:
            return ""
        if query.filtered and query.terms:
            return self.tr("Nothing has all of this. Try fewer words, or remove a filter.")
        if query.filtered:
            return self.tr("Nothing is left. Remove a filter, or choose a longer time.")
        return self.tr("Nothing has all of this. Try fewer words, only their beginnings, or part of an id.")

    def _on_changed(self) -> None:
        self._under_way.give_up()
        self._patience.stop()
        self._again.stop()
        self._most_customers = FEW
        if self._panel.search.is_empty:
            self._typing.stop()
            self._panel.show_list()
        else:
            self._typing.start()

    def _on_patience_ended(self) -> None:
        self._panel.show_results(self.tr("Searching…"))

    def _on_more_requested(self) -> None:
        self._under_way.start(self._find_more(self._query), "search on")

    def _on_more_customers_requested(self) -> None:
        self._most_customers = MANY
        self._search()

    def _on_event_changed(self, event: Event) -> None:
        if not self._panel.search.is_empty:
            self._panel.results.update_event(event)
