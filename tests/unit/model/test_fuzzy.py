from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitdesk.model.folding import fold
from kitdesk.model.fuzzy import LONGEST, fit


def placed(term: str, name: str) -> str:
    """*name* with the letters that fit in capitals; empty if it does not."""
    found = fit(term, name)
    if found is None:
        return ""
    return "".join(each.upper() if at in found.places else each.lower() for at, each in enumerate(name))


@pytest.mark.parametrize(
    ("term", "name", "seen"),
    [
        ("set", "channel settings", "channel SETtings"),
        ("chse", "channel settings", "CHannel SEttings"),
        ("cs", "Channel settings", "Channel Settings"),
        ("ab", "a-xb ab", "a-xb AB"),
        ("jurg", "Jürgen", "JÜRGen"),
        ("сет", "Настройки сети", "настройки СЕТи"),
    ],
)
def test_runs_and_beginnings_of_words_are_preferred(term: str, name: str, seen: str) -> None:
    assert placed(term, name).casefold() == seen.casefold()
    assert [each for each in placed(term, name) if each.isupper()] == [
        each for each in seen if each.isupper()
    ]


@pytest.mark.parametrize(
    ("term", "name"),
    [("tes", "Settings"), ("x", "Settings"), ("", "Settings"), ("s", ""), ("eis", "Release pipelines")],
)
def test_what_is_not_there_in_order_or_strewn_over_the_middles_does_not_fit(term: str, name: str) -> None:
    assert fit(term, name) is None


@pytest.mark.parametrize(
    ("term", "better", "worse"),
    [
        ("log", "Log in", "Catalogue"),
        ("ref", "Refresh now", "Prefer"),
        ("gc", "Go to the conversation", "Kit's magic"),
        ("dark", "Dark", "Day and risk"),
    ],
)
def test_the_better_fit_has_the_higher_score(term: str, better: str, worse: str) -> None:
    good, bad = fit(term, better), fit(term, worse)
    assert good is not None
    assert bad is None or good.score > bad.score


@given(st.text(), st.text(max_size=300))
def test_the_places_hold_the_letters_in_their_order(term: str, name: str) -> None:
    found = fit(term, name)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        assert "".join(fold(name)[place] for place in found.places) == fold(term)


@given(st.text(min_size=1, max_size=LONGEST).filter(lambda text: text.strip()))
def test_a_whole_name_fits_itself(name: str) -> None:
    found = fit(name, name)
    assert found is not None
    assert found.places == tuple(range(len(name)))


def test_a_long_name_takes_no_long_time() -> None:
    """Only its beginning is looked at."""
    began = time.monotonic()
    fit("ab" * 50, "ab" * 500_000)
    assert time.monotonic() - began < 1
