"""What the sandbox tells of a request it got, fit for a log: whatever is secret is masked."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from kitdesk.model.errors import NotJson
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.strict_json import read_json


@dataclass(frozen=True)
class Seen:
    """One request and what became of it. *at* is Unix time in seconds.

    *purpose* is ``login``, ``token refresh`` or ``event``, empty for other paths; *refused* is the error
    text, empty where there was none; *event* is an event's JSON value, or its text where it is no JSON.
    """

    at: float
    method: str
    path: str
    status: int
    purpose: str = ""
    refused: str = ""
    event: object = None

    def line(self) -> str:
        """One line of JSON, plain ASCII, so that no terminal and no encoding changes it."""
        return json.dumps({name: value for name, value in vars(self).items() if value not in ("", None)})


class Mask:
    """Hides secrets of one sandbox, and anything that looks like a JWT, in what strangers sent."""

    def __init__(self, secrets: Sequence[Secret]) -> None:
        spellings = {
            form for secret in secrets for form in (secret.reveal(), quote(secret.reveal(), safe="")) if form
        }
        longest_first = sorted(spellings, key=len, reverse=True)
        self._secret = re.compile("|".join([*map(re.escape, longest_first), _JWT]))

    def text(self, text: str) -> str:
        """*text* with dots in the place of each secret."""
        return self._secret.sub(HIDDEN, text)

    def body(self, body: bytes) -> object:
        """A body's JSON value, or its text where it is no JSON."""
        try:
            return self._value(read_json(body))
        except NotJson:
            return self.text(body.decode(errors="replace"))

    def _value(self, value: object) -> object:
        match value:
            case str():
                return self.text(value)
            case list():
                return [self._value(item) for item in value]
            case dict():
                return {self.text(name): self._value(item) for name, item in value.items()}
        return value


_JWT = r"eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?"
