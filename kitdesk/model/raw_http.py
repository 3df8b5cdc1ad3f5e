"""A whole HTTP request as people paste it, from a log, a proxy or a capture, read for its signature."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kitdesk.model.errors import InputError
from kitdesk.model.headers import Headers, values_of
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.strict_json import read_json

MAX_CHARACTERS = (1 << 20) + (16 << 10)
"""A callback's largest body and headers together."""


@dataclass(frozen=True)
class RawRequest:
    """What was pasted. *method* and *target* are empty when the paste begins with the headers."""

    method: str
    target: str
    headers: Headers
    body: str

    @property
    def authorization(self) -> str | None:
        """The one ``Authorization`` header, None without any. Raises `InputError` when there are several."""
        values = values_of(self.headers, "Authorization")
        if len(values) > 1:
            raise InputError(_TWO_HEADERS, count=len(values))
        return values[0] if values else None

    @property
    def event_id(self) -> str | None:
        """The body's ``event_id``, None without a body (a test request). Raises `InputError`."""
        if not self.body.strip():
            return None
        value = read_json(self.body.strip("\ufeff \t\r\n"))
        if not isinstance(value, dict) or "event_id" not in value:
            raise InputError(_NO_EVENT_ID)
        event_id = value["event_id"]
        if not isinstance(event_id, str):
            raise InputError(_ODD_EVENT_ID, value=event_id)
        return event_id


def looks_like_request(text: str) -> bool:
    """Whether a paste is a request or its headers rather than a bare signature."""
    first = text.lstrip(_LEADING)[:_LONGEST_LINE].partition("\n")[0].rstrip("\r")
    return bool(_REQUEST_LINE.fullmatch(first) or _HEADER.fullmatch(first))


def read_raw_request(text: str) -> RawRequest:
    """The request in *text*: any line ends, folded headers, with or without its first line.

    Raises `InputError`.
    """
    if len(text) > MAX_CHARACTERS:
        raise InputError(_TOO_LONG, count=f"{len(text):,}", limit=f"{MAX_CHARACTERS:,}")
    lines = re.split(r"\r\n|\n|\r", text.lstrip(_LEADING))
    method = target = ""
    if first := _REQUEST_LINE.fullmatch(lines[0]):
        method, target = first["method"], first["target"]
        del lines[0]
    elif not _HEADER.fullmatch(lines[0]):
        raise InputError(_NO_REQUEST, value=lines[0])
    headers, rest = _headers(lines, 2 if method else 1)
    return RawRequest(method, target, headers, "\n".join(rest))


def _headers(lines: list[str], number: int) -> tuple[Headers, list[str]]:
    """The headers and the lines of the body, which may follow without the blank line: copying loses it."""
    found: list[tuple[str, str]] = []
    for at, line in enumerate(lines):
        if not line.strip(" \t"):
            return tuple(found), lines[at + 1 :]
        if found and line[0] in " \t" and "\0" not in line:
            name, value = found[-1]
            found[-1] = (name, f"{value} {line.strip()}".strip())
        elif header := _HEADER.fullmatch(line):
            found.append((header["name"], header["value"].strip(" \t")))
        elif line.lstrip().startswith(("{", "[")):
            return tuple(found), lines[at:]
        else:
            raise InputError(_NO_HEADER, number=number + at, value=line)
    return tuple(found), []


_LONGEST_LINE = 16 << 10
_LEADING = "\ufeff\u200b\u00a0 \t\r\n"
_REQUEST_LINE = re.compile(
    r"(?P<method>[A-Z]{1,20}) (?P<target>[^\s]+)(?: HTTP/[0-9.]{1,5})?[ \t]*", re.ASCII
)
_HEADER = re.compile(r"(?P<name>:?[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200})[ \t]*:(?P<value>[^\0\r\n]*)", re.ASCII)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "model", "The pasted text has {count} characters; a request has {limit} at most. Paste one request alone."
)
_NO_REQUEST = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” begins no HTTP request. Paste the request line, the headers and the body, or the "
    "Authorization header alone.",
)
_NO_HEADER = QT_TRANSLATE_NOOP(
    "model", "Line {number} is no header: “{value}”. Headers are Name: value, and a blank line ends them."
)
_TWO_HEADERS = QT_TRANSLATE_NOOP(
    "model",
    "The request has {count} Authorization headers; exactly one is accepted. Remove what a proxy added.",
)
_NO_EVENT_ID = QT_TRANSLATE_NOOP("model", "The body is JSON, but has no event_id. Type the event_id by hand.")
_ODD_EVENT_ID = QT_TRANSLATE_NOOP(
    "model", "The body's event_id is {value}, which is no string; Kit's is one. Type the event_id by hand."
)
