"""The piece of an event that shows why a search found it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kitdesk.model.errors import NotJson
from kitdesk.model.folding import fold
from kitdesk.model.strict_json import read_json
from kitdesk.model.timeline import Event

Excerpt = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is what was looked for."""
Span = tuple[int, int]
"""The first character and the one after the last."""
Pattern = re.Pattern[str] | None

LONGEST_BODY = 64_000
"""Bytes; of a larger one only the text is looked at."""
LONGEST_VALUE = 4_000
"""Characters of a value that are looked at."""
ROOM = 160
"""Characters of an excerpt, about."""
LEAD = 24
"""Characters of them before the first hit, at most."""
ENVELOPE = frozenset(("client_id", "event_id", "event_type", "message_id", "text", "type"))
"""Members whose names say nothing, since every event has them."""


def excerpt(event: Event, terms: Sequence[str]) -> Excerpt:
    """The text around the first hit, else the member of the body, or the id, that has one.

    Where nothing of *terms* is found, as when the text is too long to look at the whole, its beginning.
    """
    best, most = _around(event.text[:LONGEST_VALUE], []), 0
    for text, spans in _places(event, terms):
        found = sum(map(len, {fold(text[start:end]) for start, end in spans}))
        if found > most:
            best, most = _around(text, spans), found
        if most >= sum(map(len, terms)):
            break
    return best


def marked(text: str, terms: Sequence[str]) -> Excerpt:
    """All of *text*, what it has of *terms* marked wherever it stands."""
    cut = text[:LONGEST_VALUE]
    return _pieces(cut, _spans(cut, _anywhere(terms)))


def _places(event: Event, terms: Sequence[str]) -> Iterator[tuple[str, list[Span]]]:
    """Where to look, the likeliest first, and what is found there."""
    words, parts = _beginnings(terms), _anywhere(terms)
    yield _found("", event.text, words)
    if len(event.body) <= LONGEST_BODY:
        try:
            for name, value in _members("", read_json(event.body)):
                if (name, value) != ("event_type", "send_message"):  # which is not searched for
                    yield _found(name, value, words)
        except NotJson:
            yield _found("", event.body.decode(errors="replace"), words)
    yield _found("event_id", event.event_id, parts)
    yield _found("message_id", event.message_id, parts)


def _found(name: str, value: str, pattern: Pattern) -> tuple[str, list[Span]]:
    """The text of a member, and what is found in it, or in its name where that says anything."""
    label = f"{name}: " if name else ""
    text = label + value[:LONGEST_VALUE]
    return text, _spans(text, pattern, len(label) if name in ENVELOPE else 0)


def _members(name: str, value: object) -> Iterator[tuple[str, str]]:
    """Each text and number within *value*, with the name of its member."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _members(key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _members("", inner)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield name, str(value)


def _beginnings(terms: Iterable[str]) -> Pattern:
    """Finds the beginnings of words, in folded text: whole terms, or else each word in them."""
    folded = [fold(term) for term in terms]
    words = {word for term in folded for word in _WORD.findall(term)}
    return _any_of(words | {re.escape(term) for term in folded}, r"(?<![^\W_])")


def _anywhere(terms: Iterable[str]) -> Pattern:
    return _any_of({re.escape(fold(term)) for term in terms})


def _any_of(found: set[str], before: str = "") -> Pattern:
    longest_first = "|".join(sorted(found, key=len, reverse=True))
    return re.compile(f"{before}(?:{longest_first})") if found else None


def _spans(text: str, pattern: Pattern, start: int = 0) -> list[Span]:
    return [match.span() for match in pattern.finditer(fold(text), start)] if pattern else []


def _around(text: str, spans: list[Span]) -> Excerpt:
    """What stands around the first of *spans*, cut at blanks where there are some."""
    first = spans[0][0] if spans else 0
    start = 0 if first <= LEAD else text.rfind(" ", 0, first - LEAD // 2) + 1
    start = max(start, first - LEAD)
    cut = text[start : start + ROOM]
    inside = (span for span in spans if start <= span[0] < start + ROOM)
    pieces = _pieces(cut, [(begin - start, min(end - start, ROOM)) for begin, end in inside])
    before: Excerpt = (("…", False),) if start else ()
    after: Excerpt = (("…", False),) if start + ROOM < len(text) else ()
    return before + pieces + after


def _pieces(text: str, spans: Iterable[Span]) -> Excerpt:
    at, pieces = 0, []
    for start, end in spans:
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    pieces.append((text[at:], False))
    return tuple(piece for piece in pieces if piece[0])


_WORD = re.compile(r"[^\W_]+")
