"""What the answers at an attachment's address say of the file, and what its name promises."""

from __future__ import annotations

import re
from http import HTTPStatus

from kitdesk.model.attachment_checkup import FilePart, FileStep
from kitdesk.model.checkup import PartState
from kitdesk.model.file_name import flaws_of
from kitdesk.model.http_status import SIGN_IN, phrase_of
from kitdesk.model.media import UNKNOWN, alike, essence, kind_of, type_by_content, type_by_name
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, sentence
from kitdesk.model.wire import FILE_TYPES
from kitdesk.transport.glance import Glance

LARGE = 50_000_000
"""Bytes from which on a size is doubtful; what Kit takes is not known."""
GIVEN = (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT)
_TOTAL = re.compile(r"bytes (?:\d{1,18}-\d{1,18}|\*)/(\d{1,18})")


def answer_step(head: Glance | None, got: Glance) -> FileStep:
    """Whether a file is given; *head* is what HEAD was answered, if it was."""
    status = _status(got)
    if got.status not in GIVEN:
        template = _LOCKED if got.status in SIGN_IN else _GONE if got.status in _MISSING else _REFUSED
        return FileStep(FilePart.ANSWER, PartState.FAILED, sentence(template, status=status))
    if head is not None and head.status == HTTPStatus.OK:
        return FileStep(FilePart.ANSWER, PartState.OK, sentence(_ANSWERED, status=status))
    said = sentence(_NO_HEAD, status=status, head=_status(head) if head is not None else "–")
    return FileStep(FilePart.ANSWER, PartState.DOUBTFUL, said)


def type_of(got: Glance) -> str:
    """What the first bytes show, or else what the header says; empty for neither."""
    return type_by_content(got.body) or _said_type(got)


def type_step(got: Glance, kind: str) -> FileStep:
    """What the header says, and what the first bytes show, against the *kind* that the message says."""
    said, shown = _said_type(got), type_by_content(got.body)
    state, template = _judged(said, shown, kind)
    told = {"said": said, "shown": shown, "kind": kind, "type": shown or said}
    return FileStep(FilePart.TYPE, state, sentence(template, fits=kind_of(shown or said), **told))


def size_step(head: Glance | None, got: Glance) -> FileStep:
    """How large it is, as far as anybody says."""
    size = _size_of(got)
    before = _size_of(head) if head is not None and head.status == HTTPStatus.OK else None
    if size is None and got.whole:
        size = len(got.body)
    if size is None:
        return FileStep(FilePart.SIZE, PartState.DOUBTFUL, sentence(_SIZE_UNSAID))
    if not size:
        return FileStep(FilePart.SIZE, PartState.FAILED, sentence(_EMPTY))
    told = {"size": f"{size:,}", "before": f"{before or 0:,}"}
    if before not in (None, size):
        return FileStep(FilePart.SIZE, PartState.DOUBTFUL, sentence(_TWO_SIZES, **told))
    if size > LARGE:
        return FileStep(FilePart.SIZE, PartState.DOUBTFUL, sentence(_LARGE, **told))
    return FileStep(FilePart.SIZE, PartState.OK, sentence(_SIZE, **told))


def name_step(file_name: str, content_type: str = "") -> FileStep:
    """Its flaws, and whether it promises what the file is, as far as that is known."""
    promised = type_by_name(file_name)
    flaw = next(flaws_of(file_name), None)
    known = UNKNOWN not in (promised, content_type or UNKNOWN)
    if flaw is None and known and not alike(promised, content_type):
        flaw = sentence(_OTHER_SUFFIX, name=file_name, type=content_type)
    if flaw is not None:
        return FileStep(FilePart.FILE_NAME, PartState.DOUBTFUL, flaw)
    return FileStep(FilePart.FILE_NAME, PartState.OK, sentence(_NAME, name=file_name))


def _judged(said: str, shown: str, kind: str) -> tuple[PartState, str]:
    if shown == "text/html" and (kind != "document" or said != "text/html"):
        return PartState.FAILED, _PAGE
    if shown and said not in ("", UNKNOWN) and not alike(said, shown):
        return PartState.DOUBTFUL, _CONTRADICTED
    if kind in FILE_TYPES[:3] and kind_of(shown or said) != kind:
        return PartState.DOUBTFUL, _OTHER_KIND
    if said in ("", UNKNOWN):
        return PartState.DOUBTFUL, _UNSAID if shown else _UNKNOWN
    return PartState.OK, _FITS if shown else _FITS_UNSHOWN


def _said_type(got: Glance) -> str:
    header = got.all("Content-Type")
    return essence(header[0]) if header else ""


def _size_of(glance: Glance) -> int | None:
    """How large the whole file is said to be."""
    if glance.status == HTTPStatus.PARTIAL_CONTENT:
        total = _TOTAL.fullmatch((glance.all("Content-Range") or ("",))[0].strip())
        return int(total[1]) if total else None
    length = (glance.all("Content-Length") or ("",))[0]
    return int(length) if length.isascii() and length.isdigit() else None


def _status(glance: Glance) -> str:
    return f"{glance.status} {phrase_of(glance.status)}".rstrip()


_MISSING = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
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
