"""Personas: customers, or parts of what is known of one, that are kept and used again."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json

Persona = Mapping[str, Any]
"""Any part of a ``client_data``."""

IDENTITY, ABOUT, LOCATION, PAGE, UTM, DEVICE, OTHER = (
    "client_id",
    "about",
    "location",
    "page",
    "utm",
    "device",
    "other",
)
PARTS = (IDENTITY, ABOUT, LOCATION, PAGE, UTM, DEVICE, OTHER)
"""What can be kept or left out."""
_ABOUT = ("client_phone", "client_avatar", "client_display_name", "client_email", "client_language")


def parts_of(client_data: Persona) -> list[str]:
    """Those of `PARTS` that there are, in their order."""
    there = {_part(name) for name in client_data}
    return [part for part in PARTS if part in there]


def persona_of(client_data: Persona, parts: Collection[str]) -> str:
    """The JSON text that these parts of a customer are kept as."""
    kept = {name: value for name, value in client_data.items() if _part(name) in parts}
    return json.dumps(kept, indent=2, ensure_ascii=False)


def read_persona(text: str) -> Persona:
    """The members that a JSON text gives. Raises `InputError`."""
    value = read_json(text)
    if not isinstance(value, dict):
        raise InputError(_NO_OBJECT)
    client_id = value.get("client_id", "")
    if not isinstance(client_id, str):
        raise InputError(_NO_CLIENT_ID)
    return value


def merged(client_data: Persona, persona: Persona) -> dict[str, Any]:
    """What is known of a customer, with all that *persona* says; the customer stays who they are."""
    said = {name: value for name, value in persona.items() if name != IDENTITY}
    return _merged(client_data, said)


def members_of(persona: Persona, before: str = "") -> Iterator[tuple[str, str]]:
    """Each member by its whole name, and its value as a person reads it."""
    for name, value in persona.items():
        if isinstance(value, Mapping):
            yield from members_of(value, f"{before}{name}.")
        else:
            yield (
                f"{before}{name}",
                value if isinstance(value, str) else json.dumps(value, ensure_ascii=False),
            )


def _merged(old: Persona, new: Persona) -> dict[str, Any]:
    result = dict(old)
    for name, value in new.items():
        there = result.get(name)
        both = isinstance(value, Mapping) and isinstance(there, Mapping)
        result[name] = _merged(there, value) if both else value  # type: ignore[arg-type]
    return result


def _part(name: str) -> str:
    """The part that a member of ``client_data`` belongs to."""
    return name if name in PARTS else ABOUT if name in _ABOUT else OTHER


_NO_OBJECT = QT_TRANSLATE_NOOP("model", "A persona is a JSON object with members of client_data.")
_NO_CLIENT_ID = QT_TRANSLATE_NOOP("model", "The persona's client_id is not text in quotes.")
