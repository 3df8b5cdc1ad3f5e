"""The formats of an export, and how a file is written in one of them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from enum import StrEnum

from kitdesk.desk.exports.censor import Censor
from kitdesk.desk.exports.csv_file import as_table
from kitdesk.desk.exports.har import as_archive
from kitdesk.desk.exports.html import as_page
from kitdesk.desk.exports.json_file import as_document
from kitdesk.desk.exports.ndjson import as_lines
from kitdesk.desk.exports.source import Source, told
from kitdesk.model.channel import Credentials
from kitdesk.model.timeline import Told
from kitdesk.store.journal import Journal

Write = Callable[[Source, AsyncIterator[Told], Censor], AsyncGenerator[bytes, None]]


class Format(StrEnum):
    """By the suffix of its files."""

    HTML = "html"
    BUNDLE = "kitdesk"
    """What kitdesk opens again: the lines of `NDJSON` under a name of its own."""
    JSON = "json"
    NDJSON = "ndjson"
    HAR = "har"
    CSV = "csv"


class Export:
    """A file in the making: iterate over it, then close it. *events* and *censor* tell how far it is."""

    def __init__(self, journal: Journal, source: Source, credentials: Credentials, form: Format) -> None:
        self.censor = Censor(source.channel, credentials)
        self.events = 0
        self._told = self._censored(journal, source, form)
        self._chunks = _WRITERS[form](source, self._told, self.censor)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._chunks

    async def aclose(self) -> None:
        """Let go of the journal, also in the middle."""
        await self._chunks.aclose()
        await self._told.aclose()

    async def _censored(self, journal: Journal, source: Source, form: Format) -> AsyncGenerator[Told, None]:
        async with aclosing(told(journal, source)) as lines:
            async for each in lines:
                self.events += each.event is not None
                yield self.censor.told(Told(each.event) if form in _WITHOUT_EXCHANGES else each)


_WITHOUT_EXCHANGES = (Format.CSV,)
"""What is masked in requests and answers is not masked in these."""
_WRITERS: dict[Format, Write] = {
    Format.HTML: as_page,
    Format.BUNDLE: as_lines,
    Format.JSON: as_document,
    Format.NDJSON: as_lines,
    Format.HAR: as_archive,
    Format.CSV: as_table,
}
