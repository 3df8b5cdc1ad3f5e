from __future__ import annotations

from kitdesk.model.search import LONGEST_TERM, MOST_TERMS, Kind, Query


def test_terms_are_what_stands_between_blanks() -> None:
    assert Query("  my\u00a0order\t#4471 ").terms == ("my", "order", "#4471")
    assert Query(" ").terms == ()


def test_what_nobody_types_is_left_out() -> None:
    assert Query("a\x00b \x00").terms == ("ab",)
    assert len(Query("word " * 100_000).terms) == MOST_TERMS
    assert Query("x" * 100_000).terms == ("x" * LONGEST_TERM,)


def test_a_filter_is_more_than_text_and_channel() -> None:
    assert not Query("text", "sandbox").filtered
    assert Query(kinds=frozenset({Kind.PHOTO})).filtered
    assert Query("text", "sandbox", until=1.0).filtered
