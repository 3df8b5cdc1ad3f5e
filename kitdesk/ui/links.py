"""Which of a stranger's addresses may be handed to the system to open: none but http and https."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

MOST = 4_000
"""Characters of an address that are handed on."""


def openable(text: str) -> QUrl:
    """The address that *text* spells. Raises `InputError` for what may not be opened.

    What is refused though it might lead somewhere: what looks to a person as if it led elsewhere.
    """
    if not text:
        raise InputError(_NONE)
    if any(c.isspace() or not c.isprintable() or c == "\\" for c in text):
        raise InputError(_ODD, value=text)
    scheme = re.match(r"[A-Za-z][A-Za-z0-9+.-]*(?=:)", text)
    if scheme is None:
        raise InputError(_NO_SCHEME, value=text)
    if scheme[0].lower() not in ("http", "https"):
        raise InputError(_OTHER_SCHEME, value=scheme[0])
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or not url.host() or len(text) > MOST:
        raise InputError(_UNREADABLE, value=text)
    if url.userInfo() or "@" in url.authority():
        raise InputError(_USER, value=host_of(url))
    return url


def host_of(url: QUrl) -> str:
    """Where an address leads, in the letters that the network uses."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded)


def address_of(url: QUrl) -> str:
    """The address exactly as it is handed on."""
    return bytes(url.toEncoded().data()).decode("ascii")


_NONE = QT_TRANSLATE_NOOP("model", "This attachment has no address.")
_ODD = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” has blanks, backslashes or invisible characters, which no address has. It is not opened.",
)
_NO_SCHEME = QT_TRANSLATE_NOOP(
    "model", "“{value}” is no web address: it does not begin with https:// or http://. It is not opened."
)
_OTHER_SCHEME = QT_TRANSLATE_NOOP(
    "model", "Addresses that begin with “{value}:” are not opened: only https and http are."
)
_UNREADABLE = QT_TRANSLATE_NOOP("model", "“{value}” cannot be read as a web address. It is not opened.")
_USER = QT_TRANSLATE_NOOP(
    "model",
    "This address names a user before its host, {value}, as addresses do that want to look like another one. "
    "It is not opened.",
)
