from __future__ import annotations

from kitdesk.model.search import LONGEST_TERM, MOST_TERMS, Kind, Query
from kitdesk.model.states import Direction, State


def test_terms_are_what_stands_between_blanks() -> None:
    assert Query("  my\u00a0order\t#4471 ").terms == ("my", "order", "#4471")
    assert Query(" ").terms == ()


def test_what_nobody_types_is_left_out() -> None:
    assert Query("a\x00b \x00").terms == ("ab",)
    assert len(Query("word " * 100_000).terms) == MOST_TERMS
    assert Query("x" * 100_000).terms == ("x" * LONGEST_TERM,)


def test_what_comes_is_verified_and_what_goes_is_not() -> None:
    both = [
        (way, state) for way in Direction for state in State if Query("", "c", way, state).contradicts_itself
    ]
    assert both == [
        (Direction.OUT, State.VERIFIED),
        *((Direction.IN, state) for state in State if state is not State.VERIFIED),
    ]
    assert not Query(direction=Direction.IN).contradicts_itself
    assert not Query(state=State.SENT).contradicts_itself


def test_a_filter_is_more_than_text_and_channel() -> None:
    assert not Query("text", "sandbox").filtered
    assert Query(kinds=frozenset({Kind.PHOTO})).filtered
    assert Query("text", "sandbox", until=1.0).filtered
