"""What breaks the schema of an event, in words that tell what to do."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from kitdesk.model import wire
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.strict_json import Path

MISSING = QT_TRANSLATE_NOOP("model", "{member} is missing and Kit requires it. Add it.")


def breaches(
    error: wire.ValidationError, found: Container[Path], missing: str = MISSING
) -> list[tuple[Path, Sentence]]:
    """Each breach once, with the member it is at; *found* are the paths of the JSON value.

    *missing* is what is said of a member that has to be there.
    """
    told = [_breach(path, found, flaw, missing) for path, flaw in wire.flaws(error)]
    return list({(path, str(said)): (path, said) for path, said in told}.values())


def spelled(path: Path) -> str:
    """A path as people write it: ``event_data.message.payload[0].type``."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.lstrip(".") or "JSON"


def _breach(
    path: Path, found: Container[Path], flaw: Mapping[str, Any], missing: str
) -> tuple[Path, Sentence]:
    kind = flaw["type"]
    if kind in ("missing", "null"):
        return _at(path, missing if kind == "missing" else _NULL)
    while path not in found:  # pydantic adds the branch of a union that it tried
        path = path[:-1]
    if path[-1:] == ("number",):
        return _at(path, _NUMBER_OR_TEXT)
    if kind == "union_tag_invalid":
        types = ", ".join(wire.PAYLOAD_TYPES)
        return _at((*path, "type"), _UNKNOWN_TYPE, value=flaw["ctx"]["tag"], types=types)
    if kind == "union_tag_not_found":
        return _at(path, _NO_TYPE, types=", ".join(wire.PAYLOAD_TYPES))
    if kind == "literal_error":
        return _at(path, _LITERAL, expected=flaw["ctx"]["expected"].replace("'", '"'))
    return _at(path, _BREACHES.get(kind, _OTHER), problem=flaw["msg"])


def _at(path: Path, template: str, **values: object) -> tuple[Path, Sentence]:
    return path, sentence(template, member=spelled(path), **values)


_NULL = QT_TRANSLATE_NOOP("model", "{member} is null. Leave it out instead.")
_NUMBER_OR_TEXT = QT_TRANSLATE_NOOP("model", "{member} must be text in quotes or a number.")
_UNKNOWN_TYPE = QT_TRANSLATE_NOOP("model", "“{value}” is no attachment type of Kit. Use one of {types}.")
_NO_TYPE = QT_TRANSLATE_NOOP("model", "{member} has no type. Add one of {types}.")
_LITERAL = QT_TRANSLATE_NOOP("model", "{member} must be {expected}.")
_OTHER = QT_TRANSLATE_NOOP("model", "{member} does not fit: {problem}.")
_OBJECT = QT_TRANSLATE_NOOP("model", "{member} must be an object {{ … }}.")
_BREACHES = {
    "string_type": QT_TRANSLATE_NOOP("model", "{member} must be text in quotes."),
    "float_type": QT_TRANSLATE_NOOP("model", "{member} must be a number without quotes."),
    "list_type": QT_TRANSLATE_NOOP("model", "{member} must be a list [ … ]."),
    "model_type": _OBJECT,
    "dict_type": _OBJECT,
    "model_attributes_type": _OBJECT,
}
