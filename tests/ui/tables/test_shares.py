from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.timeline import Span
from kitdesk.ui.tables.shares import Block, event_at, events_above, share_above, total

SPAN = Span(11, 1_010)
BLOCKS = [Block(500, -50, 100), Block(501, 50, 50), Block(502, 100, 200)]


@pytest.mark.parametrize(("span", "events"), [(Span(), 0), (Span(1, 1), 1), (SPAN, 1_000)])
def test_the_events_of_a_span_are_counted(span: Span, events: int) -> None:
    assert total(span) == events


@pytest.mark.parametrize(("y", "above"), [(0, 489.5), (50, 490), (75, 490.5), (100, 491), (200, 491.5)])
def test_what_is_above_counts_by_events_and_parts_of_them(y: int, above: float) -> None:
    assert events_above(y, BLOCKS, SPAN) == above


def test_below_the_last_block_all_of_it_is_above() -> None:
    assert events_above(900, BLOCKS, SPAN) == 492
    assert events_above(0, [], SPAN) == 0


@pytest.mark.parametrize(
    ("share", "event"), [(0.0, (11, 0.0)), (0.5, (511, 0.0)), (0.0005, (11, 0.5)), (1.0, (1_010, 1.0))]
)
def test_a_share_leads_to_its_event(share: float, event: tuple[int, float]) -> None:
    assert event_at(share, SPAN) == event


@given(share=st.floats(0, 1), events=st.integers(40, 1_000_000), height=st.integers(20, 400))
def test_a_share_leads_to_where_it_came_from(share: float, events: int, height: int) -> None:
    """What the bar was dragged to is what it shows then."""
    span, room = Span(1, events), 600
    number, part = event_at(share, span)
    top = round(share * room - part * height)
    blocks = [
        Block(each, top + (each - number) * height, height)
        for each in range(number - 35, number + 36)
        if 1 <= each <= events and top + (each - number + 1) * height > 0
    ]
    assert share_above(room, blocks, span) == pytest.approx(share, abs=1 / events + 1e-6)
