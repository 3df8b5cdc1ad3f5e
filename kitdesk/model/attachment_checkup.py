"""What *Check attachment* looks at, step by step; and which addresses of files can be looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from kitdesk.model.checkup import PartState
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence

LONGEST_URL = 4_000


class FilePart(StrEnum):
    """What is checked, in this order. The value is its name on screen, to be translated."""

    ADDRESS = QT_TRANSLATE_NOOP("model", "Address")
    REACH = QT_TRANSLATE_NOOP("model", "Reachable")
    REDIRECTS = QT_TRANSLATE_NOOP("model", "Redirects")
    ANSWER = QT_TRANSLATE_NOOP("model", "Answer")
    TYPE = QT_TRANSLATE_NOOP("model", "Content type")
    SIZE = QT_TRANSLATE_NOOP("model", "Size")
    FILE_NAME = QT_TRANSLATE_NOOP("model", "File name")


@dataclass(frozen=True)
class FileStep:
    """One part's state, replaced by a later one of the same part. *seconds* is None without a wait."""

    part: FilePart
    state: PartState
    reason: Sentence
    seconds: float | None = None


def check_file_url(text: str) -> str:
    """An address that can be asked, in ASCII and without its fragment. Raises `InputError`."""
    if not text.strip():
        raise InputError(_NONE)
    url = text.partition("#")[0]
    if not url.isascii() or re.search(r"[\s\\\x00-\x1f\x7f]", url) or len(url) > LONGEST_URL:
        raise InputError(_ODD, value=text)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise InputError(_ODD, value=text) from None
    if parts.scheme not in ("http", "https"):
        raise InputError(_SCHEME, value=text)
    if not host or port == 0:
        raise InputError(_ODD, value=text)
    if "@" in parts.netloc:
        raise InputError(_USER, host=host)
    return url


_NONE = QT_TRANSLATE_NOOP("model", "The address is missing. Give the URL of the file.")
_ODD = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” cannot be read as a web address. Check its spelling; write %20 for a blank, and other letters "
    "than a to z escaped.",
)
_SCHEME = QT_TRANSLATE_NOOP(
    "model", "“{value}” does not begin with https:// or http://. Nothing else is asked."
)
_USER = QT_TRANSLATE_NOOP(
    "model",
    "The address names a user before the host {host}, and only a browser would log in. Leave it out.",
)
