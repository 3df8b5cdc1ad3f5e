"""*Check attachment*: whether a file can be fetched at its URL, and whether it is what the message says.

It asks as anybody could, with no secret, from this machine; whether and how Kit fetches files is unknown.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from http import HTTPStatus
from urllib.parse import urlsplit

from kitdesk.desk.checks.trail import Trail
from kitdesk.model.attachment_checkup import FilePart, FileStep, check_file_url
from kitdesk.model.channel import is_loopback
from kitdesk.model.checkup import PartState
from kitdesk.model.errors import InputError, KitError, LeadsInside, NotReached, Unanswered
from kitdesk.model.file_name import flaws_of
from kitdesk.model.http_status import phrase_of
from kitdesk.model.media import (
    FILE_KINDS,
    SNIFFED,
    UNKNOWN,
    alike,
    essence,
    kind_of,
    type_by_content,
    type_by_name,
)
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, quote, sentence
from kitdesk.model.timeline import host_of
from kitdesk.transport.glance import Glance
from kitdesk.transport.stopwatch import Stopwatch

LARGE = 50_000_000
"""Bytes from which on a size is doubtful; what Kit takes is not known."""
_DEADLINE = 30.0
_RANGE = ("Range", f"bytes=0-{SNIFFED - 1}")
_TOTAL = re.compile(r"bytes (?:\d{1,18}-\d{1,18}|\*)/(\d{1,18})")


@dataclass
class AttachmentCheck:
    """One run over an attachment as it stands in the message; *leads_inside* once that ended it."""

    url: str
    kind: str
    file_name: str
    trail: Trail
    leads_inside: bool = False
    _found: dict[FilePart, FileStep] = field(default_factory=dict)

    async def steps(self) -> AsyncIterator[FileStep]:
        """Each part as *running* and then as what was found; what cannot be found out is *skipped*."""
        name = self._file_name(type_by_name(self.file_name))
        try:
            url = check_file_url(self.url.strip())
        except InputError as error:
            yield self._note(FilePart.ADDRESS, PartState.FAILED, error.sentence)
        else:
            yield self._address(url)
            yield FileStep(FilePart.REACH, PartState.RUNNING, sentence(_ASKING, host=host_of(url)))
            for step in await self._look(url):
                yield step
        for part in FilePart:
            if part not in self._found and part is not FilePart.FILE_NAME:
                yield FileStep(part, PartState.SKIPPED, sentence(_NOT_THAT_FAR))
        yield self._found.get(FilePart.FILE_NAME, name)

    async def _look(self, url: str) -> list[FileStep]:
        try:
            async with asyncio.timeout(_DEADLINE):
                return [step async for step in self._ask(url)]
        except LeadsInside as error:
            self.leads_inside = True
            return self._broken_off(error.sentence)
        except TimeoutError:
            return self._broken_off(sentence(_LATE, seconds=f"{_DEADLINE:g}"))
        except NotReached as error:
            return self._broken_off(sentence(_UNREACHED, host=error.host, reason=error.reason))
        except Unanswered as error:
            return self._broken_off(sentence(_UNANSWERED, host=error.host, reason=error.reason))
        except InputError as error:
            return [self._reached(), self._note(FilePart.REDIRECTS, PartState.FAILED, error.sentence)]

    async def _ask(self, url: str) -> AsyncIterator[FileStep]:
        """HEAD as a careful client does, then GET for the first bytes, which is what counts."""
        watch = Stopwatch()
        await self.trail.look_up(url)
        head = await self._head(url)
        at, got = await self.trail.follow(url, "GET", SNIFFED, (_RANGE,), watch)
        yield self._reached(url, watch)
        yield self._redirects(url, at)
        yield self._answer(head, got)
        if got.status in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
            yield self._type(got)
            yield self._size(head, got)

    async def _head(self, url: str) -> Glance | None:
        try:
            return (await self.trail.follow(url, "HEAD", 0))[1]
        except KitError:
            return None  # GET tells what is the matter

    def _note(
        self, part: FilePart, state: PartState, reason: Sentence, seconds: float | None = None
    ) -> FileStep:
        step = self._found[part] = FileStep(part, state, reason, seconds)
        return step

    def _broken_off(self, reason: Sentence) -> list[FileStep]:
        """At the first step, or at one that the caller was sent on to."""
        if not self.trail.hops:
            return [self._note(FilePart.REACH, PartState.FAILED, reason)]
        said = sentence(_SENT_ON, way=self._way(), why=reason)
        return [self._reached(), self._note(FilePart.REDIRECTS, PartState.FAILED, said)]

    def _address(self, url: str) -> FileStep:
        if url.startswith("https:"):
            return self._note(FilePart.ADDRESS, PartState.OK, sentence(_HTTPS, host=host_of(url)))
        if is_loopback(urlsplit(url).hostname or ""):
            return self._note(FilePart.ADDRESS, PartState.DOUBTFUL, sentence(_HERE, host=host_of(url)))
        return self._note(FilePart.ADDRESS, PartState.DOUBTFUL, sentence(_HTTP, host=host_of(url)))

    def _reached(self, url: str = "", watch: Stopwatch | None = None) -> FileStep:
        url = url or self.url
        addresses = {str(address[0]) for found in self.trail.known.values() for *_, address in found}
        said = sentence(_REACHED, host=host_of(url), address=", ".join(sorted(addresses)[:3]))
        seconds = watch.timing.total if watch is not None else None
        return self._note(FilePart.REACH, PartState.OK, said, seconds)

    def _redirects(self, url: str, at: str) -> FileStep:
        if not self.trail.hops:
            return self._note(FilePart.REDIRECTS, PartState.OK, sentence(_STRAIGHT))
        down = url.startswith("https:") and any(hop.url.startswith("http:") for hop in self.trail.hops)
        template = _DOWNGRADED if down else _REDIRECTED
        said = sentence(template, way=self._way(), host=host_of(at))
        return self._note(FilePart.REDIRECTS, PartState.DOUBTFUL, said)

    def _way(self) -> str:
        return ", ".join(f"{hop.status} → {quote(hop.url, 56)}" for hop in self.trail.hops)

    def _answer(self, head: Glance | None, got: Glance) -> FileStep:
        status = _status(got)
        if got.status in (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT):
            if head is not None and head.status == HTTPStatus.OK:
                return self._note(FilePart.ANSWER, PartState.OK, sentence(_ANSWERED, status=status))
            told = _status(head) if head is not None else "–"
            said = sentence(_NO_HEAD, status=status, head=told)
            return self._note(FilePart.ANSWER, PartState.DOUBTFUL, said)
        template = _LOCKED if got.status in _SIGN_IN else _GONE if got.status in _MISSING else _REFUSED
        return self._note(FilePart.ANSWER, PartState.FAILED, sentence(template, status=status))

    def _type(self, got: Glance) -> FileStep:
        header = got.all("Content-Type")
        said, shown = essence(header[0]) if header else "", type_by_content(got.body)
        self._file_name(shown or said)
        state, reason = self._judged(said, shown)
        return self._note(FilePart.TYPE, state, reason)

    def _judged(self, said: str, shown: str) -> tuple[PartState, Sentence]:
        """What the header says, and what the first bytes show, against what the message says."""
        told = {"said": said, "shown": shown, "kind": self.kind, "type": shown or said}
        is_page = shown == "text/html" and (self.kind != "document" or said != "text/html")
        if is_page:
            return PartState.FAILED, sentence(_PAGE, **told)
        if shown and said not in ("", UNKNOWN) and not alike(said, shown):
            return PartState.DOUBTFUL, sentence(_CONTRADICTED, **told)
        if self.kind in FILE_KINDS[:3] and kind_of(shown or said) != self.kind:
            return PartState.DOUBTFUL, sentence(_OTHER_KIND, fits=kind_of(shown or said), **told)
        if said in ("", UNKNOWN):
            return PartState.DOUBTFUL, sentence(_UNSAID if shown else _UNKNOWN, **told)
        return PartState.OK, sentence(_FITS if shown else _FITS_UNSHOWN, **told)

    def _size(self, head: Glance | None, got: Glance) -> FileStep:
        size = _size_of(got)
        before = _size_of(head) if head is not None and head.status == HTTPStatus.OK else None
        if size is None and got.whole:
            size = len(got.body)
        if size is None:
            return self._note(FilePart.SIZE, PartState.DOUBTFUL, sentence(_SIZE_UNSAID))
        if not size:
            return self._note(FilePart.SIZE, PartState.FAILED, sentence(_EMPTY))
        told = {"size": f"{size:,}", "before": f"{before or 0:,}"}
        if before not in (None, size):
            return self._note(FilePart.SIZE, PartState.DOUBTFUL, sentence(_TWO_SIZES, **told))
        if size > LARGE:
            return self._note(FilePart.SIZE, PartState.DOUBTFUL, sentence(_LARGE, **told))
        return self._note(FilePart.SIZE, PartState.OK, sentence(_SIZE, **told))

    def _file_name(self, content_type: str) -> FileStep:
        """Its flaws, and whether it promises what the file is."""
        promised = type_by_name(self.file_name)
        flaw = next(flaws_of(self.file_name), None)
        known = UNKNOWN not in (promised, content_type or UNKNOWN)
        if flaw is None and known and not alike(promised, content_type):
            flaw = sentence(_OTHER_SUFFIX, name=self.file_name, type=content_type)
        if flaw is not None:
            return self._note(FilePart.FILE_NAME, PartState.DOUBTFUL, flaw)
        return self._note(FilePart.FILE_NAME, PartState.OK, sentence(_NAME, name=self.file_name))


def _size_of(glance: Glance) -> int | None:
    """How large the whole file is said to be."""
    if glance.status == HTTPStatus.PARTIAL_CONTENT:
        total = _TOTAL.fullmatch((glance.all("Content-Range") or ("",))[0].strip())
        return int(total[1]) if total else None
    length = (glance.all("Content-Length") or ("",))[0]
    return int(length) if length.isascii() and length.isdigit() else None


def _status(glance: Glance) -> str:
    return f"{glance.status} {phrase_of(glance.status)}".rstrip()


_SIGN_IN = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED)
_MISSING = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_ASKING = QT_TRANSLATE_NOOP("model", "Asking {host}.")
_NOT_THAT_FAR = QT_TRANSLATE_NOOP("model", "A step before it failed.")
_HTTPS = QT_TRANSLATE_NOOP("model", "It begins with https:// and names {host}.")
_HTTP = QT_TRANSLATE_NOOP(
    "model",
    "It begins with http://, so others on the way can read and change the file, and Kit's screens may refuse "
    "to show it. Use https:// if {host} has it.",
)
_HERE = QT_TRANSLATE_NOOP(
    "model", "It names this machine, {host}: nobody else gets to it there, and Kit neither."
)
_REACHED = QT_TRANSLATE_NOOP("model", "{host} ({address}) answers, seen from this machine.")
_UNREACHED = QT_TRANSLATE_NOOP(
    "model", "{host} could not be reached: {reason}. Check its spelling and this machine's network."
)
_UNANSWERED = QT_TRANSLATE_NOOP(
    "model", "{host} gave no usable answer: {reason}. Try again, or give the address of another server."
)
_LATE = QT_TRANSLATE_NOOP("model", "It was not through within {seconds} s. Kit will hardly wait longer.")
_STRAIGHT = QT_TRANSLATE_NOOP("model", "It leads straight to the file.")
_REDIRECTED = QT_TRANSLATE_NOOP(
    "model",
    "It is sent on: {way}. Nobody knows whether Kit follows; give the address at {host} that it leads to.",
)
_DOWNGRADED = QT_TRANSLATE_NOOP(
    "model",
    "It is sent on: {way}. On the way it loses its encryption, so Kit may refuse to follow. Give an https:// "
    "address that leads straight to the file.",
)
_SENT_ON = QT_TRANSLATE_NOOP("model", "It is sent on: {way}. {why}")
_ANSWERED = QT_TRANSLATE_NOOP("model", "It answers {status}.")
_NO_HEAD = QT_TRANSLATE_NOOP(
    "model",
    "It answers {status} to GET, but {head} to HEAD, by which some programs ask for size and type first.",
)
_LOCKED = QT_TRANSLATE_NOOP(
    "model",
    "It answers {status}: it wants a sign-in, which Kit cannot give. Make the file public, or sign its URL.",
)
_GONE = QT_TRANSLATE_NOOP(
    "model", "It answers {status}: there is no such file. Check the path of the address."
)
_REFUSED = QT_TRANSLATE_NOOP(
    "model", "It answers {status} and gives no file. Open the address in a browser to see why."
)
_PAGE = QT_TRANSLATE_NOOP(
    "model",
    "It says “{said}”, but what comes is a web page (text/html): a sign-in, warning or error page, perhaps. "
    "Give the address of the file itself.",
)
_CONTRADICTED = QT_TRANSLATE_NOOP(
    "model",
    "It says “{said}”, but the first bytes are of {shown}. Mend the server's Content-Type, or the file.",
)
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "model", "The file is {type}, but the attachment's type is “{kind}”. Choose “{fits}”, or another file."
)
_UNSAID = QT_TRANSLATE_NOOP(
    "model", "The server does not say what it is; the first bytes are of {shown}. Set its Content-Type."
)
_UNKNOWN = QT_TRANSLATE_NOOP(
    "model", "The server does not say what it is, and its first bytes do not show it. Set its Content-Type."
)
_FITS = QT_TRANSLATE_NOOP("model", "It is {said}, as its first bytes show, and fits the type “{kind}”.")
_FITS_UNSHOWN = QT_TRANSLATE_NOOP(
    "model", "It is {said} as the server says; the first bytes do not show it. It fits the type “{kind}”."
)
_SIZE_UNSAID = QT_TRANSLATE_NOOP(
    "model", "The server does not say how large it is, so nobody knows before all of it has come."
)
_EMPTY = QT_TRANSLATE_NOOP("model", "The file is empty.")
_TWO_SIZES = QT_TRANSLATE_NOOP(
    "model", "It has {size} bytes, but {before} when asked by HEAD. Check the server."
)
_LARGE = QT_TRANSLATE_NOOP(
    "model", "It has {size} bytes. What Kit takes at most is not documented; try a smaller file first."
)
_SIZE = QT_TRANSLATE_NOOP("model", "It has {size} bytes. What Kit takes at most is not documented.")
_OTHER_SUFFIX = QT_TRANSLATE_NOOP(
    "model", "“{name}” does not end like a file of {type}. Programs open files by their endings: mend it."
)
_NAME = QT_TRANSLATE_NOOP("model", "“{name}” can be used everywhere.")
