"""What the sandbox tells of a request it got, fit for a log: whatever is secret is masked."""

from __future__ import annotations

import json
from dataclasses import dataclass

from kitdesk.model.errors import NotJson
from kitdesk.model.masking import Mask
from kitdesk.model.strict_json import read_json


@dataclass(frozen=True)
class Seen:
    """One request and what became of it. *at* is Unix time in seconds.

    *purpose* is ``login``, ``token refresh`` or ``event``, empty for other paths; *refused* is the error
    text, empty where there was none; *event* is an event's JSON value, or its text where it is no JSON;
    *fault* is what was done to it on demand. *status* is None where the connection was dropped.
    """

    at: float
    method: str
    path: str
    status: int | None
    purpose: str = ""
    refused: str = ""
    event: object = None
    fault: str = ""

    def line(self) -> str:
        """One line of JSON, plain ASCII, so that no terminal and no encoding changes it."""
        return json.dumps({name: value for name, value in vars(self).items() if value not in ("", None)})


def shown_body(body: bytes, mask: Mask) -> object:
    """A body's JSON value, or its text where it is no JSON, with what is secret masked."""
    masked = mask.body(body)
    try:
        return read_json(masked)
    except NotJson:
        return masked.decode(errors="replace")
