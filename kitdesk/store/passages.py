"""The journal's SQL for reading a conversation from end to end with all its bytes, a passage at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from kitdesk.model.timeline import Event, Exchange, Happening, Passage, Told
from kitdesk.store import conversation
from kitdesk.store.exchanges import exchange_of, exchanges

_MOST_EVENTS = 20
_MOST_BYTES = 512 << 10
"""What a passage holds about at most; one event with its exchanges may be more."""
_MOST_EXCHANGES = 100


def passage(db: sqlite3.Connection, channel_id: str, client_id: str, first: int) -> Passage:
    """What is told from the event numbered *first* on, and where the next passage begins."""
    part = conversation.part(db, channel_id, client_id, first, _MOST_EVENTS)
    told: list[Told] = []
    size = 0
    for each in _in_order(part.events, part.happenings):
        if isinstance(each, Event) and size > _MOST_BYTES:
            return Passage(tuple(told), each.number)
        told.append(_told(db, channel_id, each))
        size += _size_of(told[-1])
    return Passage(tuple(told), part.events[-1].number + 1 if part.events else None)


def told_of(
    db: sqlite3.Connection, channel_id: str, client_id: str, chosen: Sequence[int | Happening]
) -> tuple[Told, ...]:
    """What is told of some events, by their numbers, and of some happenings; what is gone is left out."""
    found: list[Told] = []
    for each in chosen:
        if isinstance(each, Happening):
            found.append(_told(db, channel_id, each))
            continue
        events = conversation.page_from(db, channel_id, client_id, each, 1)
        found += [_told(db, channel_id, event) for event in events if event.number == each]
    return tuple(each for each in found if each.event or each.exchanges)


def _in_order(events: Sequence[Event], happenings: Sequence[Happening]) -> Iterator[Event | Happening]:
    """The events by their numbers, and what happened before and after each."""
    coming = list(happenings)
    for event in events:
        while coming and coming[0].at < event.at:
            yield coming.pop(0)
        yield event
    yield from coming


def _told(db: sqlite3.Connection, channel_id: str, of: Event | Happening) -> Told:
    if isinstance(of, Event):
        return Told(of, tuple(exchanges(db, of.row, _MOST_EXCHANGES)))
    found = exchange_of(db, channel_id, of)
    return Told(None, (found,) if found else ())


def _size_of(told: Told) -> int:
    return sum(map(_bytes_of, told.exchanges)) + (len(told.event.body) if told.event else 0)


def _bytes_of(exchange: Exchange) -> int:
    return len(exchange.request_body) + len(exchange.answer_body)
