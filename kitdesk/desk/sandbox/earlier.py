"""What the sandbox's conversations held in an earlier run, as far as the journal knows it."""

from __future__ import annotations

from collections.abc import Iterable

from kitdesk.callback.posting import PURPOSES
from kitdesk.model.channel import SANDBOX_ID
from kitdesk.model.states import AGENT_TEST_REQUEST, State
from kitdesk.model.timeline import Event, Exchange
from kitdesk.sandbox.dialogue import Entry, EntryKind
from kitdesk.sandbox.posted import Posted
from kitdesk.store.journal import Journal

_POSTS = 100
_CUSTOMERS = 20
_EVENTS = 20
"""Of each customer."""


async def earlier_entries(journal: Journal, until: float) -> list[Entry]:
    """The newest from before the Unix time *until*, oldest first: what this kitdesk's own customers sent, and
    what the agent posted. What other programs sent is not in the journal.
    """
    posts = await journal.history(SANDBOX_ID, PURPOSES, _POSTS)
    entries = [_of_post(post) for post in posts]
    for customer in await journal.customers(SANDBOX_ID, limit=_CUSTOMERS):
        entries += _of_events(await journal.newest_sent(SANDBOX_ID, customer.client_id, _EVENTS))
    return sorted((entry for entry in entries if entry.at < until), key=lambda entry: entry.at)


def _of_post(exchange: Exchange) -> Entry:
    if exchange.purpose == AGENT_TEST_REQUEST:
        return Entry(0, EntryKind.TEST_REQUEST, "", exchange.at, exchange=exchange)
    posted = Posted.of(exchange)
    kind = EntryKind.CLOSING if posted.callback == "close_conversation" else EntryKind.ANSWER
    body, event_id = exchange.request_body, posted.event_id
    return Entry(0, kind, posted.client_id, exchange.at, body, event_id=event_id, exchange=exchange)


def _of_events(events: Iterable[Event]) -> list[Entry]:
    """What the sandbox has surely seen of them."""
    return [
        Entry(
            0,
            EntryKind.EVENT,
            event.client_id,
            event.at,
            event.body,
            event_id=event.event_id,
            refused=event.note if event.state is State.REFUSED else "",
        )
        for event in events
        if event.state in (State.SENT, State.REFUSED)
    ]
