"""Variables in the text of a callback or a message, which stand for another value at each shot."""

from __future__ import annotations

import datetime as dt
import json
import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import count, pairwise
from typing import Any
from uuid import uuid4

Span = tuple[int, int]
"""First character and the one after the last."""
UUID, NOW, COUNTER, CLIENT_ID = "uuid", "now", "counter", "client_id"
NAMES = (UUID, NOW, COUNTER, CLIENT_ID)
CLIENT_DATA = "client_data"
"""Begins the names of the customer's members."""


@dataclass(frozen=True)
class Values:
    """What the variables of one shot stand for. *now* is Unix time, *counter* counts the shots from 1.

    ``{{client_data.…}}`` is a member of *client_data*, where that is a text or a number.
    """

    client_id: str = ""
    now: float = 0.0
    counter: int = 1
    new_uuid: Callable[[], object] = uuid4
    client_data: Mapping[str, Any] = field(default_factory=dict)


class Supply:
    """The values of the next shot: as often as they are asked for, its ids are the same until `move_on`."""

    def __init__(self, new_uuid: Callable[[], object] = uuid4) -> None:
        self._new_uuid = new_uuid
        self._ids: list[object] = []
        self._counter = 1

    def values(self, client_id: str, now: float, client_data: Mapping[str, Any] | None = None) -> Values:
        """For a shot at *client_id*, or of the customer with this *client_data*."""
        places = count()

        def id_() -> object:
            at = next(places)
            if at == len(self._ids):
                self._ids.append(self._new_uuid())
            return self._ids[at]

        return Values(client_id, now, self._counter, id_, client_data or {})

    def move_on(self) -> None:
        """The shot was made; the next one has other ids."""
        self._ids = []
        self._counter += 1


@dataclass(frozen=True)
class Resolved:
    """A *text* whose variables have been replaced. The *unknown* ones stand as they were, at these places of
    the template.
    """

    text: str
    unknown: tuple[Span, ...] = ()
    _edges: tuple[tuple[int, int, bool], ...] = ((0, 0, False),)
    """Where a piece begins in the text and in the template, and whether it was a variable."""

    def place(self, offset: int) -> int:
        """Where the template has what stands at *offset* of the text; all of a variable is at its start."""
        at = bisect_right(self._edges, offset, key=lambda edge: edge[0]) - 1
        begins, stood, replaced = self._edges[at]
        return stood if replaced else stood + offset - begins

    def filled(self, template: str) -> list[tuple[str, str]]:
        """Each variable of the *template* that was replaced, and by what, in their order."""
        return [
            (template[stood:stood_to], self.text[begins:ends])
            for (begins, stood, replaced), (ends, stood_to, _) in pairwise(self._edges)
            if replaced
        ]


def resolve(template: str, values: Values) -> Resolved:
    """*template* with each ``{{variable}}`` replaced, escaped as in a JSON text.

    ``{{now}}`` is ISO 8601 in UTC. Each ``{{uuid}}`` is a new one; ``{{uuid:a}}`` is the same one wherever it
    stands in this shot.
    """
    named: dict[str, str] = {}
    plain = {
        NOW: _iso(values.now),
        COUNTER: str(values.counter),
        CLIENT_ID: _escaped(values.client_id),
    } | _members(values.client_data, CLIENT_DATA)
    parts: list[str] = []
    edges: list[tuple[int, int, bool]] = [(0, 0, False)]
    unknown: list[Span] = []
    length = at = 0
    for found in _VARIABLE.finditer(template):
        value = _value(found[1].strip(), plain, named, values.new_uuid)
        if value is None:
            unknown.append(found.span())
            continue
        before = template[at : found.start()]
        parts += [before, value]
        edges += [(length + len(before), found.start(), True)]
        length += len(before) + len(value)
        at = found.end()
        edges += [(length, at, False)]
    return Resolved("".join([*parts, template[at:]]), tuple(unknown), tuple(edges))


def spans(template: str) -> list[Span]:
    """Where something stands that looks like a variable."""
    return [found.span() for found in _VARIABLE.finditer(template)]


def _members(value: object, name: str) -> dict[str, str]:
    """Each text and number within *value*, by its whole name."""
    if isinstance(value, Mapping):
        inner = [_members(each, f"{name}.{key}") for key, each in value.items()]
        return {key: text for members in inner for key, text in members.items()}
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return {}
    return {name: _escaped(value) if isinstance(value, str) else json.dumps(value)}


def _escaped(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _value(
    name: str, plain: Mapping[str, str], named: dict[str, str], new_uuid: Callable[[], object]
) -> str | None:
    if name in plain:
        return plain[name]
    kind, colon, label = name.partition(":")
    if kind != UUID or (colon and not label.strip()):
        return None
    if not colon:
        return str(new_uuid())
    return named.setdefault(label.strip(), str(new_uuid()))


def _iso(unix: float) -> str:
    try:
        return (
            dt.datetime.fromtimestamp(unix, dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        )
    except (OverflowError, ValueError, OSError):
        return ""


_VARIABLE = re.compile(r"\{\{([^{}\"\n]{0,60})\}\}")
