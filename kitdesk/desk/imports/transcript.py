"""A saved transcript, read back: its heading, its events with their exchanges, and what was masked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from kitdesk.desk.exports.members import FORMAT, KIND
from kitdesk.desk.imports.members import Odd, object_of, text_of, told_from
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import json_or_none, read_json
from kitdesk.model.timeline import Told
from kitdesk.store.files import is_other_than_file, reason_of

MAX_BYTES = 64 << 20
"""Of a file that are read; what comes after is counted as left out."""
MAX_EVENTS = 20_000
_LONGEST_LINE = 16 << 20


@dataclass(frozen=True)
class Transcript:
    """What was exported from a *channel* of somebody's kitdesk. *masking* is its sentence on what was masked.

    Not all is read of a long file: it is *cut* then. A file that ends without its last line is not *whole*.
    *unreadable* is how many lines could not be read.
    """

    channel: str
    client_id: str
    name: str
    told: tuple[Told, ...]
    masking: str = ""
    unreadable: int = 0
    cut: bool = False
    whole: bool = True


def looks_like_transcript(head: bytes) -> bool:
    """Whether a file that begins so is one."""
    return KIND.encode() in head[:200]


def read_transcript(path: Path) -> Transcript:
    """The transcript in a file: as lines or as one document. Raises `InputError`.

    It blocks for as long as the disk takes, some seconds for the largest.
    """
    try:
        if is_other_than_file(path):
            raise InputError(_NO_FILE, path=path)
        with path.open("rb") as file:
            return _read(file)
    except OSError as error:
        raise InputError(NOT_READ, path=path, reason=reason_of(error)) from None


def _read(file: BinaryIO) -> Transcript:
    head = file.read(200)
    file.seek(0)
    if not looks_like_transcript(head):
        raise InputError(_NO_TRANSCRIPT)
    if head.startswith(b"{\n"):
        return _of_document(file.read(MAX_BYTES + 1))
    return _of_lines(_lines(file))


def _of_document(text: bytes) -> Transcript:
    if len(text) > MAX_BYTES:
        raise InputError(_TOO_LARGE, limit=MAX_BYTES >> 20)
    value = read_json(text)
    lines = value.get("lines") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(lines, list):
        raise InputError(_NO_TRANSCRIPT)
    return _of_values(iter([value, *lines, value.get("end")]))


def _of_lines(lines: Iterable[bytes | None]) -> Transcript:
    return _of_values(map(_value, lines))


def _of_values(values: Iterator[object]) -> Transcript:
    heading = object_of(next(values, None))
    if heading.get("line") != KIND:
        raise InputError(_NO_TRANSCRIPT)
    if heading.get("format") != FORMAT:
        raise InputError(_NEWER, format=heading.get("format"), known=FORMAT)
    told: list[Told] = []
    end: Mapping[str, Any] = {}
    unreadable, cut = 0, False
    for value in values:
        if value is _TOO_MUCH or len(told) == MAX_EVENTS:
            cut = True
            break
        if object_of(value).get("line") == "end":
            end = object_of(value)
            continue
        try:
            told.append(told_from(object_of(value)))
        except Odd:
            unreadable += 1
    return Transcript(
        text_of(heading, "channel"),
        text_of(heading, "client_id"),
        text_of(heading, "name"),
        tuple(told),
        text_of(end, "masking"),
        unreadable,
        cut,
        whole=cut or bool(end),
    )


_TOO_MUCH = object()


def _lines(file: BinaryIO) -> Iterator[bytes | None]:
    """The lines of a file, None for the end of what is read of it."""
    read = 0
    while line := file.readline(_LONGEST_LINE):
        read += len(line)
        if read > MAX_BYTES:
            yield None
            return
        yield line


def _value(line: bytes | None) -> object:
    return _TOO_MUCH if line is None else json_or_none(line)


NOT_READ = QT_TRANSLATE_NOOP("model", "{path} could not be read: {reason}. Choose another file.")
_NO_FILE = QT_TRANSLATE_NOOP("model", "{path} is no file. Choose a transcript that kitdesk has exported.")
_NO_TRANSCRIPT = QT_TRANSLATE_NOOP(
    "model",
    "This is no transcript of kitdesk. Export one with File > Export as a repro bundle, NDJSON or JSON.",
)
_NEWER = QT_TRANSLATE_NOOP(
    "model",
    "The transcript has the format {format}; this kitdesk reads {known}. Open it with the kitdesk that wrote "
    "it, or with a newer one.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "model",
    "The transcript is one document of more than {limit} MB. Export it as a repro bundle, which can be read "
    "in part.",
)
