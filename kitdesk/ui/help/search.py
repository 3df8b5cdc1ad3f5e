"""Finds words in all pages of the help, and the error that a sentence on the screen tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QTextDocument

from kitdesk.store.help_pages import HelpPage
from kitdesk.ui.help.dressing import blocks
from kitdesk.ui.text import told

MOST = 100
"""Hits that are listed."""
_LEAST = 12
"""Characters of a sentence, besides its values, by which it is known."""


@dataclass(frozen=True)
class Passage:
    """A paragraph, an item or a cell of a page, and the heading above it; *place* is where it begins."""

    page: HelpPage
    heading: str
    text: str
    place: int


class HelpSearch:
    """The pages as they read, without the signs of Markdown."""

    def __init__(self, pages: Sequence[HelpPage], text_of: Callable[[str], str]) -> None:
        self._passages = [passage for page in pages for passage in _passages(page, _read(text_of(page.name)))]

    def find(self, typed: str) -> list[Passage]:
        """Passages with *typed* in them, headings first; else the sentences that it is, values filled in."""
        wanted = " ".join(typed.split()).casefold()
        if not wanted:
            return []
        hits = [each for each in self._passages if wanted in each.text.casefold()]
        hits = hits or [each for each in self._passages if _is_told(each.text, wanted)]
        return sorted(hits, key=lambda hit: hit.text != hit.heading)[:MOST]


def _read(markdown: str) -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document


def _passages(page: HelpPage, document: QTextDocument) -> Iterator[Passage]:
    heading = page.title
    for block in blocks(document):
        text = block.text().strip()
        if block.blockFormat().headingLevel():
            heading = text
        if text:
            yield Passage(page, heading, text, block.position())


def _is_told(text: str, wanted: str) -> bool:
    """Whether *wanted* is the sentence of the core that *text* quotes, in English or in translation."""
    return any(_fits(template, wanted) for template in {text, told(text)})


def _fits(template: str, wanted: str) -> bool:
    """Whether *wanted* is *template* with its ``{values}`` filled in, or begins or ends with it."""
    pieces = re.split(r"\{\w+\}", template.casefold())
    if len(pieces) < 2 or sum(map(len, pieces)) < _LEAST:
        return False
    return re.search(".*".join(map(re.escape, pieces)), wanted) is not None
