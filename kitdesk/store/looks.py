"""What the first frame of the window wants to know of the settings, read before all that the rest needs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kitdesk.model.errors import InputError
from kitdesk.store.files import read_bounded

THEMES = ("system", "light", "dark", "contrast", "contrast-light")
DENSITIES = ("comfortable", "compact")
TEXT_SIZES = (80, 200)
"""Percent of the system's, at least and at most."""
TEXT_SIZE = 100
"""The one at first; of the others it is the first of their values."""
LANGUAGES = ("system", "en", "ru", "pt_BR", "es")
MAX_SIZE = 4 << 20
"""Bytes of the settings; what is larger was not written by kitdesk."""


class Looks:
    """As `store.settings.Settings` has them. What does not fit is as it is at first: `store.settings.load`
    tells of it.
    """

    def __init__(self, members: Mapping[str, Any]) -> None:
        self.theme: str = _one_of(THEMES, members.get("theme"))
        self.density: str = _one_of(DENSITIES, members.get("density"))
        self.language: str = _one_of(LANGUAGES, members.get("language"))
        size = members.get("text_size")
        self.text_size = size if isinstance(size, int) and _fits(size) else TEXT_SIZE
        window = members.get("window")
        texts = window.items() if isinstance(window, dict) else ()
        self.window = {name: text for name, text in texts if isinstance(text, str)}


def read_looks(settings: Path) -> Looks:
    """Those of the file *settings*, whatever is in it."""
    try:
        members = json.loads(read_bounded(settings, MAX_SIZE, ""))
    except (OSError, InputError, ValueError, RecursionError):
        members = None
    return Looks(members if isinstance(members, dict) else {})


def _fits(size: int) -> bool:
    return TEXT_SIZES[0] <= size <= TEXT_SIZES[1]


def _one_of(values: tuple[str, ...], value: object) -> str:
    return value if isinstance(value, str) and value in values else values[0]
