"""Finds what is wrong with a message before it is sent, each flaw at its place and in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from kitdesk.desk.writing.advice import advice_on
from kitdesk.desk.writing.drafting import (
    CLIENT_DATA,
    CLIENT_ID,
    EVENT_ID,
    MESSAGE_ID,
    PAYLOAD,
    TEXT,
    Flaw,
    is_empty,
    member,
)
from kitdesk.desk.writing.json_flaws import Places, flaw, flaw_at, flaws_of
from kitdesk.model import wire
from kitdesk.model.breach import breaches
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.model.strict_json import Path, nearest_place
from kitdesk.model.variables import Values, resolve, spans


def check(text: str) -> list[Flaw]:
    """Every flaw of a message's JSON text: why it is no JSON, else the schema's breaches and advice."""
    return flaws_of(text, lambda value, found: _rules(text, value, found))


def _rules(text: str, value: object, found: Places) -> Iterator[Flaw]:
    yield from _breaches(value, found)
    yield from _advice(value, found)
    yield from _variables(text, value)


def _breaches(value: object, found: Places) -> Iterator[Flaw]:
    try:
        wire.read_outgoing(value)
    except wire.ValidationError as error:
        for path, said in breaches(error, found):
            yield flaw_at(found, path, said)
    for path in (CLIENT_ID, EVENT_ID, MESSAGE_ID):
        if member(value, path) == "":
            yield flaw(found, path, _EMPTY_ID)


def _advice(value: object, found: Places) -> Iterator[Flaw]:
    """What keeps to the schema and is probably not meant."""
    if isinstance(value, dict) and is_empty(value):
        yield flaw(found, TEXT, _EMPTY_MESSAGE, breaks=False)
    for path, item in _items(value):
        for name, said in advice_on(item):
            yield Flaw(*nearest_place(found, (*path, name)), said, breaks=False)


def _variables(text: str, value: object) -> Iterator[Flaw]:
    """What would go out as it stands, and was perhaps meant for something else."""
    there = spans(text)
    client_data = member(value, CLIENT_DATA) if there else None
    values = Values(client_data=client_data if isinstance(client_data, dict) else {})
    unknown = resolve(text, values).unknown if there else ()
    for start, end in there:
        said = sentence(
            _UNKNOWN_VARIABLE if (start, end) in unknown else _NOT_FILLED_IN, value=text[start:end]
        )
        yield Flaw(start, end, said, breaks=False, wants_filling=(start, end) not in unknown)


def _items(value: object) -> Iterator[tuple[Path, object]]:
    """The objects of a message that `advice_on` knows."""
    for path in (CLIENT_DATA, (*CLIENT_DATA, "location"), (*CLIENT_DATA, "page")):
        yield path, member(value, path)
    items = member(value, PAYLOAD)
    for at, item in enumerate(items if isinstance(items, list) else ()):
        yield (*PAYLOAD, at), item


_NOT_FILLED_IN = QT_TRANSLATE_NOOP("model", "{value} goes out as it stands unless it is filled in.")
_UNKNOWN_VARIABLE = QT_TRANSLATE_NOOP(
    "model", "{value} goes out as it stands: no variable of that name is known, or this customer has none."
)
_EMPTY_ID = QT_TRANSLATE_NOOP("model", "{member} is empty and Kit requires it. Fill it in.")
_EMPTY_MESSAGE = QT_TRANSLATE_NOOP(
    "model", "The message has neither text nor attachment. Kit may refuse it (unverified)."
)
