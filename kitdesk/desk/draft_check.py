"""Finds what is wrong with a message before it is sent, each flaw at its place and in plain words.

It imports pydantic, so the window loads it after its first paint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import ValidationError

from kitdesk.desk.advice import advice_on
from kitdesk.desk.drafting import (
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
from kitdesk.model.breach import breaches, spelled
from kitdesk.model.errors import NotJson
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.strict_json import Path, Span, nearest_place, places, read_json
from kitdesk.model.wire import read_outgoing

MOST = 100
"""Flaws told of one message."""


def check(text: str) -> list[Flaw]:
    """Every flaw of a JSON text, in its order: why it is no JSON, else the schema's breaches and advice."""
    try:
        value = read_json(text)
    except NotJson as error:
        return [_json_flaw(text, error)]
    found = places(text)
    told = {
        (flaw.start, str(flaw.sentence)): flaw for flaw in (*_breaches(value, found), *_advice(value, found))
    }
    return sorted(told.values(), key=lambda flaw: (flaw.start, not flaw.breaks))[:MOST]


def _json_flaw(text: str, error: NotJson) -> Flaw:
    start = min(error.offset, len(text))
    comma = _COMMA_BEFORE_END.match(text, start)  # where Python 3.13 stops; earlier ones stop behind it
    start = comma.end() if comma else start
    end = min(start + 1, len(text))
    return Flaw(start, end, _plainly(text, start, error.sentence))


def _plainly(text: str, at: int, said: Sentence) -> Sentence:
    """What the parser said, in words that tell what to do."""
    rest, before = text[at : at + 2], text[:at].rstrip()
    if not text.strip():
        return sentence(_NOTHING)
    for stray, words in _STRAYS.items():
        if rest.startswith(stray):
            return sentence(words, value=stray)
    if before.endswith(",") and rest[:1] in ("}", "]"):
        return sentence(_COMMA_TOO_MANY, value=rest[:1])
    if not rest.strip() and at >= len(text.rstrip()):
        return sentence(_ENDS_EARLY)
    problem = str(said.values.get("problem", ""))
    return next((sentence(words) for start, words in _PARSER.items() if problem.startswith(start)), said)


def _breaches(value: object, found: dict[Path, Span]) -> Iterator[Flaw]:
    try:
        read_outgoing(value)
    except ValidationError as error:
        for path, said in breaches(error, found):
            yield _flaw_at(found, path, said)
    for path in (CLIENT_ID, EVENT_ID, MESSAGE_ID):
        if member(value, path) == "":
            yield _flaw(found, path, _EMPTY_ID)


def _advice(value: object, found: dict[Path, Span]) -> Iterator[Flaw]:
    """What keeps to the schema and is probably not meant."""
    if isinstance(value, dict) and is_empty(value):
        yield _flaw(found, TEXT, _EMPTY_MESSAGE, breaks=False)
    for path, item in _items(value):
        for name, said in advice_on(item):
            yield Flaw(*nearest_place(found, (*path, name)), said, breaks=False)


def _items(value: object) -> Iterator[tuple[Path, object]]:
    """The objects of a message that `advice_on` knows."""
    for path in (CLIENT_DATA, (*CLIENT_DATA, "location"), (*CLIENT_DATA, "page")):
        yield path, member(value, path)
    items = member(value, PAYLOAD)
    for at, item in enumerate(items if isinstance(items, list) else ()):
        yield (*PAYLOAD, at), item


def _flaw(
    found: dict[Path, Span], path: Path, template: str, *, breaks: bool = True, **values: object
) -> Flaw:
    return _flaw_at(found, path, sentence(template, member=spelled(path), **values), breaks=breaks)


def _flaw_at(found: dict[Path, Span], path: Path, said: Sentence, *, breaks: bool = True) -> Flaw:
    start, end = nearest_place(found, path)
    if any(len(inner) > len(path) and inner[: len(path)] == path for inner in found) or path not in found:
        end = start + 1  # the opening brace alone: all of an object underlined points at nothing
    return Flaw(start, end, said, breaks)


_COMMA_BEFORE_END = re.compile(r",\s*(?=[}\]])")
_NOTHING = QT_TRANSLATE_NOOP("model", "There is no JSON here. Write an object, or undo.")
_CURLY_QUOTE = QT_TRANSLATE_NOOP("model", '{value} is a typographic quote. JSON takes only straight ones: ".')
_BOM = QT_TRANSLATE_NOOP("model", "An invisible byte order mark stands here. Remove it.")
_COMMENT = QT_TRANSLATE_NOOP("model", "{value} begins a comment. JSON has none: remove it.")
_STRAYS = {"\ufeff": _BOM, "//": _COMMENT, "/*": _COMMENT} | dict.fromkeys("“”„‘’«»", _CURLY_QUOTE)
_COMMA_TOO_MANY = QT_TRANSLATE_NOOP("model", "The comma before this {value} is one too many. Remove it.")
_ENDS_EARLY = QT_TRANSLATE_NOOP("model", "The JSON ends too early. Close what is open with }} or ].")
_PARSER = {
    "Expecting property name": QT_TRANSLATE_NOOP(
        "model", "A member's name in straight double quotes must stand here."
    ),
    "Expecting value": QT_TRANSLATE_NOOP(
        "model",
        "A value must stand here: text in double quotes, a number, true, false, null, an object or a list.",
    ),
    "Expecting ':'": QT_TRANSLATE_NOOP(
        "model", "A colon is missing between the member's name and its value."
    ),
    "Expecting ','": QT_TRANSLATE_NOOP(
        "model", "A comma, or a closing brace or bracket, is missing before this."
    ),
    "Unterminated string": QT_TRANSLATE_NOOP("model", "The text that begins here has no closing quote."),
    "Invalid control character": QT_TRANSLATE_NOOP(
        "model", "A line break or another control character stands inside a text. Write a line break as \\n."
    ),
    "Invalid \\escape": QT_TRANSLATE_NOOP(
        "model", "This backslash escapes nothing. Write a backslash as \\\\."
    ),
    "Invalid \\uXXXX": QT_TRANSLATE_NOOP("model", "After \\u four hexadecimal digits must follow."),
    "Extra data": QT_TRANSLATE_NOOP("model", "The JSON is complete before this. Remove what follows."),
    "Illegal trailing comma": QT_TRANSLATE_NOOP("model", "This comma is one too many. Remove it."),
}
_EMPTY_ID = QT_TRANSLATE_NOOP("model", "{member} is empty and Kit requires it. Fill it in.")
_EMPTY_MESSAGE = QT_TRANSLATE_NOOP(
    "model", "The message has neither text nor attachment. Kit may refuse it (unverified)."
)
