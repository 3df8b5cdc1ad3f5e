"""Templates: texts and attachments that are kept with variables, and filled in when they are written."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kitdesk.desk.writing.drafting import Piece
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json
from kitdesk.model.variables import Values, resolve


@dataclass(frozen=True)
class FilledIn:
    """A *piece*, what each variable in it was *filled* in with, and the *unknown* ones, which still stand."""

    piece: Piece
    filled: Sequence[tuple[str, str]] = ()
    unknown: Sequence[str] = ()


def template_of(piece: Piece) -> str:
    """The JSON text that *piece* is kept as."""
    members: Mapping[str, object] = {"text": piece.text, "payload": [*piece.payload]}
    return json.dumps({name: each for name, each in members.items() if each}, indent=2, ensure_ascii=False)


def read_template(template: str) -> Piece:
    """The piece that a JSON text says, its variables as they stand. Raises `InputError`."""
    value = read_json(template)
    if not isinstance(value, dict):
        raise InputError(_NO_OBJECT)
    text, payload = value.get("text", ""), value.get("payload", [])
    if not isinstance(text, str):
        raise InputError(_NO_TEXT)
    if not isinstance(payload, list):
        raise InputError(_NO_LIST)
    return Piece(text, payload)


def filled_in(template: str, values: Values) -> FilledIn:
    """The piece with each variable replaced that is known. Raises `InputError`."""
    resolved = resolve(template, values)
    filled = [(variable, json.loads(f'"{value}"')) for variable, value in resolved.filled(template)]
    unknown = [template[start:end] for start, end in resolved.unknown]
    return FilledIn(read_template(resolved.text), list(dict.fromkeys(filled)), list(dict.fromkeys(unknown)))


_NO_OBJECT = QT_TRANSLATE_NOOP("model", "A template is a JSON object with text, payload or both.")
_NO_TEXT = QT_TRANSLATE_NOOP("model", "The template's text is not text in quotes.")
_NO_LIST = QT_TRANSLATE_NOOP("model", "The template's payload is not a list [ … ].")
