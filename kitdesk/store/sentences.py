"""Sentences as the journal keeps them: template and values, so that they can be told in any language."""

from __future__ import annotations

import json
from collections.abc import Mapping

from kitdesk.model.sentence import Said, Sentence, inner, quote

_MARK = "\x1e"
"""Begins what is a sentence. What has none is plain English: of an earlier version, or without values."""


def written(text: str) -> str:
    """What is stored for *text*."""
    sentence = inner(text)
    return text if sentence is None else _MARK + json.dumps(_members(sentence), ensure_ascii=False)


def read(stored: str) -> str:
    """The text that was `written`; what cannot be understood stays as it is."""
    if not stored.startswith(_MARK):
        return stored
    try:
        return Said.of(_sentence(json.loads(stored[1:])))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return stored[1:]


def _members(sentence: Sentence) -> list[object]:
    values = {name: _member(value) for name, value in sentence.values.items()}
    return [sentence.template, values] if values else [sentence.template]


def _member(value: object) -> object:
    sentence = inner(value)
    return quote(value, 300) if sentence is None else _members(sentence)


def _sentence(members: object) -> Sentence:
    if not isinstance(members, list) or not isinstance(members[0], str):
        raise TypeError("it is no sentence")
    values: Mapping[str, object] = members[1] if len(members) > 1 else {}
    return Sentence(members[0], {name: _value(value) for name, value in values.items()})


def _value(member: object) -> object:
    return _sentence(member) if isinstance(member, list) else str(member)
