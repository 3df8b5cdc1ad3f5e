"""A file that kitdesk serves, so that an attachment has a URL."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from kitdesk.model.media import type_by_name

PATH = "/file/"
_KEY = re.compile(rf"{PATH}([0-9a-f]{{32}})/")


@dataclass(frozen=True)
class Served:
    """*key* makes its address unguessable; *size* is in bytes, *since* a Unix time."""

    key: str
    name: str
    size: int
    since: float

    @property
    def content_type(self) -> str:
        return type_by_name(self.name)

    @property
    def path(self) -> str:
        """Where it is at the receiver's address."""
        return f"{PATH}{self.key}/{quote(self.name, safe='')}"


def key_in(url: str) -> str:
    """The key of the served file that *url*, or its path, is about; empty where it is about none."""
    found = _KEY.search(url)
    return found[1] if found else ""
