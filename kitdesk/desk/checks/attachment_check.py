"""*Check attachment*: whether a file can be fetched at its URL, and whether it is what the message says.

It asks as anybody could, with no secret, from this machine; whether and how Kit fetches files is unknown.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from kitdesk.desk.checks.answers import GIVEN, answer_step, name_step, size_step, type_of, type_step
from kitdesk.desk.checks.trail import Trail
from kitdesk.model.addresses import is_loopback
from kitdesk.model.attachment_checkup import FilePart, FileStep, check_file_url
from kitdesk.model.checkup import PartState
from kitdesk.model.errors import InputError, KitError, LeadsInside, NotReached, Unanswered
from kitdesk.model.media import SNIFFED
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, quote, sentence
from kitdesk.model.timeline import host_of
from kitdesk.transport.glance import Glance
from kitdesk.transport.stopwatch import Stopwatch

_DEADLINE = 30.0
_RANGE = ("Range", f"bytes=0-{SNIFFED - 1}")


@dataclass
class AttachmentCheck:
    """One run over an attachment as it stands in the message; *leads_inside* once that ended it."""

    url: str
    kind: str
    file_name: str
    trail: Trail
    leads_inside: bool = False

    async def steps(self) -> AsyncIterator[FileStep]:
        """Each part as *running* and then as what was found; what cannot be found out is *skipped*."""
        try:
            url = check_file_url(self.url.strip())
        except InputError as error:
            yield FileStep(FilePart.ADDRESS, PartState.FAILED, error.sentence)
            found = []
        else:
            yield _address(url)
            yield FileStep(FilePart.REACH, PartState.RUNNING, sentence(_ASKING, host=host_of(url)))
            found = await self._look(url)
        steps = {FilePart.FILE_NAME: name_step(self.file_name)} | {step.part: step for step in found}
        for part in FilePart:
            if part is not FilePart.ADDRESS:  # which is told
                yield steps.get(part) or FileStep(part, PartState.SKIPPED, sentence(_NOT_THAT_FAR))

    async def _look(self, url: str) -> list[FileStep]:
        try:
            async with asyncio.timeout(_DEADLINE):
                return await self._ask(url)
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
            return [self._reached(), FileStep(FilePart.REDIRECTS, PartState.FAILED, error.sentence)]

    async def _ask(self, url: str) -> list[FileStep]:
        """HEAD as a careful client does, then GET for the first bytes, which is what counts."""
        watch = Stopwatch()
        await self.trail.look_up(url)
        head = await self._head(url)
        at, got = await self.trail.follow(url, "GET", SNIFFED, (_RANGE,), watch)
        steps = [self._reached(url, watch), self._redirects(url, at), answer_step(head, got)]
        if got.status in GIVEN:
            steps += [type_step(got, self.kind), size_step(head, got)]
            steps.append(name_step(self.file_name, type_of(got)))
        return steps

    async def _head(self, url: str) -> Glance | None:
        try:
            return (await self.trail.follow(url, "HEAD", 0))[1]
        except KitError:
            return None  # GET tells what is the matter

    def _broken_off(self, reason: Sentence) -> list[FileStep]:
        """At the first step, or at one that the caller was sent on to."""
        if not self.trail.hops:
            return [FileStep(FilePart.REACH, PartState.FAILED, reason)]
        said = sentence(_SENT_ON, way=self._way(), why=reason)
        return [self._reached(), FileStep(FilePart.REDIRECTS, PartState.FAILED, said)]

    def _reached(self, url: str = "", watch: Stopwatch | None = None) -> FileStep:
        url = url or self.url
        addresses = {str(address[0]) for found in self.trail.known.values() for *_, address in found}
        said = sentence(_REACHED, host=host_of(url), address=", ".join(sorted(addresses)[:3]))
        return FileStep(FilePart.REACH, PartState.OK, said, watch.timing.total if watch is not None else None)

    def _redirects(self, url: str, at: str) -> FileStep:
        if not self.trail.hops:
            return FileStep(FilePart.REDIRECTS, PartState.OK, sentence(_STRAIGHT))
        down = url.startswith("https:") and any(hop.url.startswith("http:") for hop in self.trail.hops)
        template = _DOWNGRADED if down else _REDIRECTED
        said = sentence(template, way=self._way(), host=host_of(at))
        return FileStep(FilePart.REDIRECTS, PartState.DOUBTFUL, said)

    def _way(self) -> str:
        return ", ".join(f"{hop.status} → {quote(hop.url, 56)}" for hop in self.trail.hops)


def _address(url: str) -> FileStep:
    if url.startswith("https:"):
        return FileStep(FilePart.ADDRESS, PartState.OK, sentence(_HTTPS, host=host_of(url)))
    template = _HERE if is_loopback(urlsplit(url).hostname or "") else _HTTP
    return FileStep(FilePart.ADDRESS, PartState.DOUBTFUL, sentence(template, host=host_of(url)))


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
