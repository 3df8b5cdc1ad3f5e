"""What share of a conversation is above a point of the window: how a scroll bar can count events.

The point is at the same share of the window's height. So the bar's beginning is the beginning of the first
event, its end is the end of the last one, and between them nothing jumps, however high each event is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kitdesk.model.timeline import Span

_HALVINGS = 40
"""They tell an event from its neighbour in any conversation."""


@dataclass(frozen=True)
class Block:
    """An event in sight with all that happened after it. *top* counts from the upper edge of the window."""

    number: int
    top: int
    height: int


def total(span: Span) -> int:
    """How many events there are."""
    return span.last - span.first + 1 if span.last else 0


def events_above(y: float, blocks: Sequence[Block], span: Span) -> float:
    """How many events of the conversation are above *y*, parts of one included."""
    for block in blocks:
        if y < block.top + block.height:
            return block.number - span.first + max(0.0, y - block.top) / block.height
    return float(blocks[-1].number - span.first + 1) if blocks else 0.0


def share_above(room: int, blocks: Sequence[Block], span: Span) -> float:
    """The share of the window of *room* pixels which is the share of the conversation above that point."""
    low, high = 0.0, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if events_above(middle * room, blocks, span) > middle * total(span):
            low = middle
        else:
            high = middle
    return high


def event_at(share: float, span: Span) -> tuple[int, float]:
    """The number of the event that a share of the conversation leads to, and the share of that event."""
    whole, part = divmod(share * total(span), 1)
    number = span.first + int(whole)
    return (number, part) if number <= span.last else (span.last, 1.0)
