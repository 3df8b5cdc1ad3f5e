"""Keeps imported messages as templates: what each says, under the name it had, without who said it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count

from kitdesk.desk.imports.found import Draft
from kitdesk.desk.writing.drafting import PAYLOAD, TEXT, Piece, member, read_draft
from kitdesk.desk.writing.templates import template_of
from kitdesk.model.errors import InputError
from kitdesk.store.named_texts import LONGEST_NAME, NamedTexts, check_name

_MOST_ALIKE = 100


def keep_as_templates(drafts: Iterable[Draft], templates: NamedTexts) -> int:
    """How many could be kept: none is that says nothing, or cannot be read. Raises `FileFault`.

    A name that is taken gets a number.
    """
    return sum(_keep(draft, templates) for draft in drafts)


def _keep(draft: Draft, templates: NamedTexts) -> bool:
    try:
        message = read_draft(draft.text)
    except InputError:
        return False
    piece = Piece(member(message, TEXT) or "", member(message, PAYLOAD) or ())
    if piece == Piece():
        return False
    for name in _names(draft.name or piece.text):
        try:
            templates.save(name, template_of(piece))
        except InputError:
            continue
        return True
    return False


def _names(wanted: str) -> Iterator[str]:
    """Names for a file, the likest first."""
    plain = re.sub(r'[\s/\\:*?"<>|]+', " ", "".join(c for c in wanted if c.isprintable() or c.isspace()))
    name = plain.strip(" .")[: LONGEST_NAME - 4].rstrip(" .")
    try:
        check_name(name)
    except InputError:
        name = f"message {name}".strip()
    yield name
    for number in count(2):
        if number > _MOST_ALIKE:
            return
        yield f"{name} {number}"
