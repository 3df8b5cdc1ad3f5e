"""How well a few typed letters fit a name: in their order, the beginnings of words and runs counting more."""

from __future__ import annotations

from dataclasses import dataclass

from kitdesk.model.folding import fold

LONGEST = 200
"""Characters of a name that are looked at."""
_PLACED = 1
_STARTS_WORD = 8
_FOLLOWS = 5
_AFTER_GAP = -3
_WORTH_SHOWING = 3
"""Score of a letter, on average."""
_NEVER = -1_000_000


@dataclass(frozen=True)
class Fit:
    """*places* are where in the name the letters stand; of two fits the one with more *score* is better."""

    score: int
    places: tuple[int, ...]


def fit(term: str, name: str) -> Fit | None:
    """The best way in which the letters of *term* stand in *name*; None if there is none worth showing.

    Letters that are strewn over the middles of words are not worth it.
    """
    letters, text = fold(term), fold(name[:LONGEST])
    if not letters or not _in_order(letters, text):
        return None
    scores = [_PLACED + _start(text, at) if each == letters[0] else _NEVER for at, each in enumerate(text)]
    came: list[list[int]] = []
    for letter in letters[1:]:
        scores, origins = _placed(letter, text, scores)
        came.append(origins)
    score = max(scores)
    return Fit(score, _places(scores.index(score), came)) if score >= _WORTH_SHOWING * len(letters) else None


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


def _placed(letter: str, text: str, before: list[int]) -> tuple[list[int], list[int]]:
    """The best score with *letter* at each place, and where the letter *before* stands then."""
    scores, origins = [_NEVER] * len(text), [-1] * len(text)
    best = -1  # the best place of the letter before, but for the neighbour
    for at in range(1, len(text)):
        if at > 1 and (best < 0 or before[at - 2] > before[best]):
            best = at - 2
        if text[at] != letter:
            continue
        start = _start(text, at)
        near = before[at - 1] + _FOLLOWS
        far = before[best] + (0 if start else _AFTER_GAP) if best >= 0 else _NEVER
        scores[at] = _PLACED + start + max(near, far)
        origins[at] = at - 1 if near >= far else best
    return scores, origins


def _places(last: int, came: list[list[int]]) -> tuple[int, ...]:
    places = [last]
    for origins in reversed(came):
        places.append(origins[places[-1]])
    return tuple(reversed(places))


def _start(text: str, at: int) -> int:
    return _STARTS_WORD if at == 0 or not text[at - 1].isalnum() else 0
