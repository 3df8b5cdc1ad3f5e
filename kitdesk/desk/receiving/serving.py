"""Serves dropped files at the receiver's address, so that attachments of this machine have URLs."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import AsyncGenerator, Callable
from functools import partial
from http import HTTPStatus
from pathlib import Path
from urllib.parse import quote, unquote

from kitdesk.model.search import Query
from kitdesk.model.served import PATH, Served, key_in
from kitdesk.store.journal import Journal
from kitdesk.store.shelf import Shelf
from kitdesk.transport.http import Answer, Handler, Request, Source

NO_FILE = "There is no file at this address."
_PIECE = 32 * 1024
_MOST_TOLD = 20
"""Messages that are counted."""
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})")


class Serving:
    """Each file has an address nobody can guess, *base* before it: whoever has it gets the file, no one else.

    It is served until it is removed, over restarts, while kitdesk runs.
    """

    def __init__(self, shelf: Shelf, journal: Journal, base: Callable[[], str]) -> None:
        self._shelf = shelf
        self._journal = journal
        self._base = base
        self._files: dict[str, Served] = {}
        self._turn = asyncio.Lock()

    def start(self) -> None:
        """Serve what was served before. Raises `FileFault`."""
        self._shelf.sweep()
        self._files = {served.key: served for served in self._shelf.read()}

    @property
    def files(self) -> tuple[Served, ...]:
        """All that are served, the oldest first."""
        return tuple(self._files.values())

    def url(self, served: Served) -> str:
        """The address of a file as it is now."""
        return f"{self._base()}{served.path}"

    def find(self, url: str) -> Served | None:
        """The file that *url* leads to, also at an earlier address of this receiver."""
        return self._files.get(key_in(url))

    async def add(self, original: Path) -> Served:
        """Serve a copy of a file. Raises `InputError` and `FileFault`."""
        return await self._put(partial(self._shelf.copy, _new_key(), original))

    async def add_data(self, name: str, data: bytes) -> Served:
        """Serve *data* as a file. Raises `InputError` and `FileFault`."""
        return await self._put(partial(self._shelf.keep, _new_key(), name, (data,)))

    async def remove(self, served: Served) -> None:
        """Serve a file no more, and delete the copy. Raises `FileFault`."""
        self._files.pop(served.key, None)
        await asyncio.to_thread(self._shelf.remove, served.key)

    async def mentions(self, served: Served) -> int:
        """In how many messages it is attached, as far as they are counted. Raises `JournalUnreadable`."""
        return len((await self._journal.search(Query(served.key), limit=_MOST_TOLD)).events)

    async def mentioned(self) -> list[Served]:
        """The files that messages have as attachments. Raises `JournalUnreadable`."""
        return [served for served in self.files if await self.mentions(served)]

    def handler(self, path: str) -> Handler | None:
        """What answers at a path of the receiver, if a file is there."""
        served = self._files.get(key_in(path)) if path.startswith(PATH) else None
        if served is None or unquote(path) != unquote(served.path):  # proxies may spell it in another way
            return None
        return partial(self._answer, served)

    async def _put(self, put: Callable[[], Served]) -> Served:
        """One after the other, so that they come in the order they were given, and all fit."""
        async with self._turn:
            served = await asyncio.to_thread(put)
        self._files[served.key] = served
        return served

    async def _answer(self, served: Served, request: Request) -> Answer:
        if request.method not in ("GET", "HEAD"):
            told = Answer.text("Send GET or HEAD.", HTTPStatus.METHOD_NOT_ALLOWED)
            return Answer(told.status, (*told.headers, ("Allow", "GET, HEAD")), told.body)
        file = self._shelf.file(served)
        if not await asyncio.to_thread(file.is_file):
            return Answer.text(NO_FILE, HTTPStatus.NOT_FOUND)
        return _answer(served, file, request)


def _answer(served: Served, file: Path, request: Request) -> Answer:
    headers = (
        ("Content-Type", served.content_type),
        ("Content-Disposition", _disposition(served)),
        ("X-Content-Type-Options", "nosniff"),
        ("Content-Security-Policy", "sandbox; default-src 'none'"),
        ("Accept-Ranges", "bytes"),
        ("Cache-Control", "private, no-store"),
    )
    part = _part(request, served.size)
    if part is None:
        return Answer(HTTPStatus.OK, headers, source=Source(served.size, _parts(file, range(served.size))))
    if not part:
        all_of_it = ("Content-Range", f"bytes */{served.size}")
        return Answer(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, (all_of_it,))
    told = ("Content-Range", f"bytes {part[0]}-{part[-1]}/{served.size}")
    return Answer(HTTPStatus.PARTIAL_CONTENT, (*headers, told), source=Source(len(part), _parts(file, part)))


def _part(request: Request, size: int) -> range | None:
    """Which bytes are wanted: None for all, also where several parts are; an empty one for none there are."""
    asked = _RANGE.fullmatch((request.header("Range") or "").strip())
    if asked is None or not any(asked.groups()) or request.header("If-Range"):
        return None
    first, last = asked.groups()
    if not first:
        return range(max(0, size - int(last)), size)
    if last and int(last) < int(first):
        return None
    return range(int(first), min(size, int(last) + 1 if last else size))


async def _parts(file: Path, part: range) -> AsyncGenerator[bytes, None]:
    """What stands in a part of a file. Raises `OSError`."""
    opened = await asyncio.to_thread(file.open, "rb", 0)
    with opened:
        await asyncio.to_thread(opened.seek, part.start)
        left = len(part)
        while left and (piece := await asyncio.to_thread(opened.read, min(left, _PIECE))):
            left -= len(piece)
            yield piece


def _disposition(served: Served) -> str:
    """Media may be shown where they are; all else, pages above all, is for saving."""
    family = served.content_type.partition("/")[0]
    shown = family in ("image", "audio", "video") and served.content_type != "image/svg+xml"
    plain = re.sub(r"[^ !#$&+\-.0-9A-Z^_`a-z{}~()@,;=\[\]]", "_", served.name)
    how = "inline" if shown else "attachment"
    return f"{how}; filename=\"{plain}\"; filename*=UTF-8''{quote(served.name, safe='')}"


def _new_key() -> str:
    """128 bits in small letters, one word to a search, and a name that every system takes for a folder."""
    return secrets.token_hex(16)
