"""Text as searches compare it: without the differences that people do not type."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


def fold(text: str) -> str:
    """*text* in small letters, Latin ones without their marks, ё as е.

    Each character stays one, so what is found in the folded text stands at the same place in *text*.
    """
    return _NOT_ASCII.sub(lambda match: _folded(match[0]), text).lower()


@lru_cache(2048)
def _folded(character: str) -> str:
    if character in "ёЁ":
        return "е"
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
