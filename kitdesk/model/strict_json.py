"""JSON from strangers: read strictly, and found again by place."""

from __future__ import annotations

import json
import math
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, NoReturn

from kitdesk.model.errors import NotJson
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

Path = tuple[str | int, ...]
"""Where a value stands: member names and list positions from the top."""
Span = tuple[int, int]
"""First character and the one after the last."""

MAX_DEPTH = 200


def read_json(text: str | bytes) -> object:
    """The value of one JSON text; bytes must be UTF-8. Raises `NotJson`, with the place, for all else.

    NaN, infinities, numbers too large to hold, repeated members and nesting beyond `MAX_DEPTH` are refused:
    two readers could take them differently.
    """
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotJson(_NOT_UTF8, error.start, place=error.start) from None
    _check_depth(text)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        where = {"line": error.lineno, "column": error.colno}
        raise NotJson(_NOT_JSON, error.pos, problem=error.msg, **where) from None
    except _Odd as odd:
        raise _placed(text, odd) from None


def json_or_none(text: str | bytes) -> Any:
    """What `read_json` reads, None for what it refuses: for who looks for members that need not be there."""
    try:
        return read_json(text)
    except NotJson:
        return None


def places(text: str) -> dict[Path, Span]:
    """Where each value of a JSON text stands, by its path. *text* must have passed `read_json`."""
    found: dict[Path, Span] = {}
    _place(text, 0, (), found)
    return found


def nearest_place(found: dict[Path, Span], path: Path) -> Span:
    """The span of *path*, or of the nearest value around it (a missing member has no place of its own)."""
    while path not in found:
        path = path[:-1]
    return found[path]


def _place(text: str, at: int, path: Path, found: dict[Path, Span]) -> int:
    """Note the value that begins at or after *at* and all within; return where it ends."""
    start = at = _blank(text, at)
    opening = text[at]
    if opening == '"':
        at = scanstring(text, at + 1)[1]
    elif opening in "{[":
        at = _blank(text, at + 1)
        position = 0
        while text[at] not in "}]":
            name: str | int = position
            if opening == "{":
                named = at
                name, at = scanstring(text, at + 1)
                if (*path, name) in found:
                    raise NotJson(_REPEATED, named, name=name)
                at = _blank(text, at) + 1
            at = _blank(text, _place(text, at, (*path, name), found))
            at = _blank(text, at + 1) if text[at] == "," else at
            position += 1
        at += 1
    else:
        scalar = _SCALAR.match(text, at)
        at = scalar.end() if scalar else at
    found[path] = (start, at)
    return at


def _blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _check_depth(text: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for token in _BRACKETS.finditer(text):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(token[0], 0)
        if depth > MAX_DEPTH:
            raise NotJson(_TOO_DEEP, token.start(), limit=MAX_DEPTH)


class _Odd(Exception):
    """The decoder met a *number* that does not fit, as written, or a repeated member where it is None."""

    def __init__(self, number: str | None = None) -> None:
        super().__init__(number)
        self.number = number


def _placed(text: str, odd: _Odd) -> NotJson:
    """The error for *odd* at its place, which the decoder does not tell its hooks."""
    if odd.number is not None:
        at = next((token.start() for token in _TOKENS.finditer(text) if token[0] == odd.number), 0)
        return NotJson(_NUMBER, at, value=odd.number)
    try:
        _place(text, 0, (), {})
    except NotJson as repeated:
        return repeated
    raise AssertionError("the decoder saw a repeated member")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise _Odd
    return members


def _float(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _Odd(digits)
    return number


def _int(digits: str) -> int:
    if len(digits) > _MAX_DIGITS:
        raise _Odd(digits)
    return int(digits)


def _constant(name: str) -> NoReturn:
    raise _Odd(name)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_float, parse_int=_int, parse_constant=_constant
)
_MAX_DIGITS = 308
"""With its sign. Whatever has no more can become a float."""
_BLANK = re.compile(r"[ \t\n\r]*")
_SCALAR = re.compile(r"[-+.\w]+")
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
_TOKENS = re.compile(_STRING + r"|[-+.\w]+", re.DOTALL)
_BRACKETS = re.compile(_STRING + r"|[\[\]{}]", re.DOTALL)
_NOT_UTF8 = QT_TRANSLATE_NOOP(
    "model", "This is not UTF-8 text: byte {place} does not fit. Send JSON as UTF-8."
)
_NOT_JSON = QT_TRANSLATE_NOOP("model", "This is not JSON: {problem} at line {line}, column {column}.")
_NUMBER = QT_TRANSLATE_NOOP(
    "model", "The number {value} does not fit into JSON. Write it shorter, or as a string."
)
_TOO_DEEP = QT_TRANSLATE_NOOP("model", "This JSON is nested more than {limit} deep. Flatten it.")
_REPEATED = QT_TRANSLATE_NOOP(
    "model", "The member “{name}” stands twice in one object. Remove one of the two."
)
