"""Lines of a conversation as they go into the clipboard."""

from __future__ import annotations

from collections.abc import Sequence

from kitdesk.model.states import Direction
from kitdesk.model.timeline import Event
from kitdesk.ui.tables.lines import Gathered, Line
from kitdesk.ui.tables.reading import read_event
from kitdesk.ui.tables.spoken import said, speaker
from kitdesk.ui.tables.system_words import fate_of_gathered
from kitdesk.ui.text import stamp_text


def as_text(lines: Sequence[Line], customer: str) -> str:
    """The exact text of a single message; of several lines who said what and when."""
    if len(lines) == 1 and lines[0].event:
        return _exactly(lines[0].event)
    return "\n".join(f"{stamp_text(line.at)} {_told(line, customer)}" for line in lines)


def as_bodies(lines: Sequence[Line]) -> str:
    """The body of each event, as it went or came."""
    return "\n".join(line.event.body.decode("utf-8", "replace") for line in lines if line.event)


def _exactly(event: Event) -> str:
    """The text as it came; of a message without any, the addresses of what is attached, or its names."""
    reading = read_event(event)
    attached = "\n".join(card.url or card.title for card in reading.cards)
    return event.text or reading.text or attached or reading.system


def _told(line: Line, customer: str) -> str:
    if isinstance(line.of, Gathered):
        return fate_of_gathered(line.of).text
    reading = read_event(line.of)
    return reading.system or f"{_who(line.of, customer)}: {said(line.of, reading)}"


def _who(event: Event, customer: str) -> str:
    if event.direction is Direction.OUT:
        return customer or event.client_id
    return speaker(read_event(event))
