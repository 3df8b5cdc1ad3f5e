"""What texts of the window are in English, so that the palette finds them by those words in any language."""

from __future__ import annotations

from collections.abc import Iterator

from kitdesk.store.shipped import shipped
from kitdesk.ui.actions import plain_text

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES = 0x69
_END, _TRANSLATION, _OBSOLETE, _SOURCE = 1, 3, 5, 6
_NONE = 0xFFFFFFFF
"""The size of what is not there, as Qt writes it."""


class English:
    """Reads back what `lrelease` wrote for the language with this *code*; for English there is nothing."""

    def __init__(self, code: str) -> None:
        file = shipped("translations") / f"kitdesk_{code}.qm"
        self._sources: dict[str, set[str]] = {}
        if code != "en" and file.is_file():
            for source, translation in messages(file.read_bytes()):
                self._sources.setdefault(plain_text(translation), set()).add(plain_text(source))

    def of(self, text: str) -> str:
        """The English of *text*, or of the end of it that is a text of its own; empty for a stranger's."""
        words = text.split(" ")
        tails = (" ".join(words[at:]) for at in range(len(words)))
        found = next((self._sources[tail] for tail in tails if tail in self._sources), set())
        return " ".join(sorted(found))


def messages(data: bytes) -> Iterator[tuple[str, str]]:
    """Each source text of a compiled catalogue with its (last) translation."""
    if not data.startswith(_MAGIC):
        return
    said: dict[int, bytes] = {}
    for tag, value in _tagged(_section(data)):
        said[tag] = value
        if tag == _END:
            source, translation = said.get(_SOURCE, b""), said.get(_TRANSLATION, b"")
            yield source.decode(errors="replace"), translation.decode("utf-16-be", "replace")
            said = {}


def _section(data: bytes) -> bytes:
    """The part of the file that holds the messages."""
    at = len(_MAGIC)
    while at + 5 <= len(data):
        size = int.from_bytes(data[at + 1 : at + 5])
        if data[at] == _MESSAGES:
            return data[at + 5 : at + 5 + size]
        at += 5 + size
    return b""


def _tagged(section: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(section):
        tag, at = section[at], at + 1
        if tag == _END:
            yield tag, b""
            continue
        size = 4 if tag == _OBSOLETE else int.from_bytes(section[at : at + 4])
        at += 0 if tag == _OBSOLETE else 4
        size = 0 if size == _NONE else size
        yield tag, section[at : at + size]
        at += size
