"""Which entries of the palette fit what was typed, the best first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kitdesk.model.fuzzy import Fit, fit
from kitdesk.ui.palette.entries import Entry, Kind

MOST = 200
_RECENT = 2
"""What was chosen last is worth so much more than its like, and no more: it only breaks ties."""
_TOGETHER = 4
"""A letter of a word that stands there as it was typed is worth so much more than one of letters that are
strewn over the beginnings of many.
"""
_ELSEWHERE = 0.8
"""What is found in where an entry is, or in what it is also called, weighs a little less."""
_UNAVAILABLE = -10


@dataclass(frozen=True)
class Ranked:
    """An entry, and the *places* in its text that fit."""

    entry: Entry
    places: tuple[int, ...] = ()


def rank(entries: Iterable[Entry], typed: str, recent: Sequence[str]) -> list[Ranked]:
    """Those that have every word of *typed*, in their text or in where they are found.

    With nothing typed they are all listed by kind. What was chosen of late, by name, the newest first, goes
    before its like.
    """
    terms = typed.split()
    if not terms:
        order = list(Kind)
        late = {name: at for at, name in enumerate(recent)}
        listed = sorted(entries, key=lambda each: (late.get(each.name, len(late)), order.index(each.kind)))
        return [Ranked(entry) for entry in listed]
    found = [
        (score, ranked) for entry in entries if (fits := _fits(entry, terms)) for score, ranked in (fits,)
    ]
    found.sort(key=lambda each: each[0] + _bonus(each[1].entry, recent), reverse=True)
    return [ranked for _, ranked in found[:MOST]]


def _fits(entry: Entry, terms: Sequence[str]) -> tuple[float, Ranked] | None:
    """How well, if all of *terms* fit at all; shorter texts are fitted better."""
    score, places = -len(entry.text) / 50, set[int]()
    for term in terms:
        here, *there = (fit(term, text) for text in (entry.text, entry.where, entry.also))
        if here is not None:
            places |= set(here.places)
        worth = max(_worth(here), *(_worth(found) * _ELSEWHERE for found in there))
        if not worth:
            return None
        score += worth
    return score, Ranked(entry, tuple(sorted(places)))


def _worth(found: Fit | None) -> float:
    if found is None:
        return 0
    first, last = found.places[0], found.places[-1]
    return found.score + (_TOGETHER * len(found.places) if last - first < len(found.places) else 0)


def _bonus(entry: Entry, recent: Sequence[str]) -> float:
    late = _RECENT / (1 + recent.index(entry.name)) if entry.name in recent else 0
    return late + (0 if entry.enabled else _UNAVAILABLE)
