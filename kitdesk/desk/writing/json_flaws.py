"""Flaws at their place in a JSON text: where it is no JSON, and where a member is not as it should be."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from kitdesk.desk.writing.drafting import Flaw
from kitdesk.model.breach import spelled
from kitdesk.model.errors import NotJson
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.strict_json import Path, Span, nearest_place, places, read_json

Places = dict[Path, Span]
MOST = 100
"""Flaws told of one text."""


def flaws_of(text: str, rules: Callable[[object, Places], Iterator[Flaw]]) -> list[Flaw]:
    """Every flaw of a JSON text, in its order: why it is no JSON, else what *rules* say of its value."""
    try:
        value = read_json(text)
    except NotJson as error:
        return [_json_flaw(text, error)]
    told = {(flaw.start, str(flaw.sentence)): flaw for flaw in rules(value, places(text))}
    return sorted(told.values(), key=lambda flaw: (flaw.start, not flaw.breaks))[:MOST]


def flaw(found: Places, path: Path, template: str, *, breaks: bool = True, **values: object) -> Flaw:
    """What *template* says of the member at *path*; *found* are the places of the JSON text."""
    return flaw_at(found, path, sentence(template, member=spelled(path), **values), breaks=breaks)


def flaw_at(found: Places, path: Path, said: Sentence, *, breaks: bool = True) -> Flaw:
    """What is said of the member at *path*, or of what is around it where it is missing."""
    start, end = nearest_place(found, path)
    if any(len(inner) > len(path) and inner[: len(path)] == path for inner in found) or path not in found:
        end = start + 1  # the opening brace alone: all of an object underlined points at nothing
    return Flaw(start, end, said, breaks)


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
