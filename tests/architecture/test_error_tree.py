"""The one error tree is what its module's docstring draws."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kitdesk.model import errors
from kitdesk.model.errors import KitdeskError


def _drawn() -> Iterator[tuple[str, str | None]]:
    """Each error with its parent, as drawn: four columns to the right is one step down."""
    above: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"(?P<branches>[│├└─ ]*)(?P<name>[A-Z]\w+)(\s{2,}|$)", line)
        if match:
            del above[len(match["branches"]) // 4 :]
            yield match["name"], above[-1] if above else None
            above.append(match["name"])


def _real(error: type[KitdeskError], parent: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Each public error with its nearest public ancestor."""
    name = error.__name__
    if not name.startswith("_"):
        yield name, parent
        parent = name
    for child in error.__subclasses__():
        yield from _real(child, parent)


def test_the_drawn_tree_is_the_real_one() -> None:
    assert dict(_drawn()) == dict(_real(KitdeskError))
