"""What the suite of Kit's chair expects of a Callback URL, as far as that is for a user to say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP

SHORTEST_WAIT, LONGEST_WAIT = 0.1, 120.0
"""Seconds that an answer may be allowed, at least and at most."""


@dataclass(frozen=True)
class Expectations:
    """The contract names neither statuses nor times, so these are kitdesk's reading, and may be changed.

    *accepted* and *refused* are statuses as `check_statuses` has them; *within* is how many seconds an answer
    may take; *switched_off* are the names of checks that are not run.
    """

    accepted: str = "2xx"
    refused: str = "4xx"
    within: float = 5.0
    switched_off: tuple[str, ...] = ()

    def accepts(self, status: int) -> bool:
        """Whether the status says that a callback was taken."""
        return _fits(self.accepted, status)

    def refuses(self, status: int) -> bool:
        """Whether the status says that a callback was turned away."""
        return _fits(self.refused, status)


def check_statuses(text: str) -> str:
    """Statuses and classes of them, ``401, 403`` or ``4xx``, in one spelling. Raises `InputError`."""
    statuses = re.split(r"[\s,]+", text.strip().lower())
    if not all(re.fullmatch(r"[1-5]([0-9]{2}|xx)", status, re.ASCII) for status in statuses):
        raise InputError(_STATUSES, value=text)
    return ", ".join(dict.fromkeys(statuses))


def _fits(statuses: str, status: int) -> bool:
    return any(
        str(status) == each or (each[1:] == "xx" and str(status)[0] == each[0])
        for each in statuses.split(", ")
    )


_STATUSES = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is no list of statuses. Give them with commas between: 401, 403, or 4xx for a whole class.",
)
