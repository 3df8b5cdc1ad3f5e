"""What a script looks for among the requests to the sandbox, and why one of them is not it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, quote
from kitdesk.sandbox.seen import Seen

LONGEST_PATTERN = 1_000
SEARCHED = 10_000
"""How much of a stranger's text an expression is looked for in: what it costs must not grow with the text."""


@dataclass(frozen=True)
class Pattern:
    """A text that must be the very same, or an expression that must be found in it."""

    spelled: str
    expression: re.Pattern[str] | None = None

    @classmethod
    def read(cls, spelled: str) -> Pattern:
        """As people write it: a text, or a regular expression between slashes. Raises `InputError`."""
        if not (len(spelled) > 1 and spelled[0] == spelled[-1] == "/"):
            return cls(spelled)
        if len(spelled) > LONGEST_PATTERN:
            raise InputError(_LONG_PATTERN, value=spelled, most=LONGEST_PATTERN)
        try:
            return cls(spelled, re.compile(spelled[1:-1]))
        except (re.error, OverflowError, RecursionError) as error:
            raise InputError(_NO_PATTERN, value=spelled, problem=error) from None

    def fits(self, text: str) -> bool:
        """Whether *text* is as wanted; of a long one an expression sees the first `SEARCHED` characters."""
        if self.expression is None:
            return text == self.spelled
        return self.expression.search(text, 0, SEARCHED) is not None

    def passage(self, text: str) -> str:
        """*text* that fits, from shortly before what an expression found in it."""
        found = self.expression.search(text, 0, SEARCHED) if self.expression else None
        start = found.start() - _LEAD if found else 0
        return f"…{text[start:]}" if start > _LEAD else text


_LEAD = 20
"""Characters to show before what an expression found."""
MEMBERS: Mapping[str, tuple[str, ...]] = {
    "text": ("event_data", "message", "text"),
    "client_id": ("client_data", "client_id"),
    "message_id": ("event_data", "message", "message_id"),
    "event_id": ("event_id",),
}
"""What is looked at most, and where it stands in an event."""
_USUAL = ("text", "client_id")
"""What is told of an event even if nobody looked for it."""
ANYTHING = Pattern.read("//")


@dataclass(frozen=True)
class Member:
    """A member of an event that is looked at: where it stands, and what a person calls it."""

    name: str
    path: tuple[str, ...]
    pattern: Pattern

    def misfit(self, event: object) -> str:
        """What is wrong with it, in a few words; empty if it is as wanted."""
        text = _spelled(event, self.path)
        if text is None:
            return f"it has no {self.name}"
        return "" if self.pattern.fits(text) else f"{self.name} is “{quote(text)}”"

    def told(self, event: object) -> str:
        """What it is that fits, in a few words; empty if there is none."""
        text = _spelled(event, self.path)
        return "" if text is None else f"{self.name} is “{quote(self.pattern.passage(text))}”"


@dataclass(frozen=True)
class Wanted:
    """A request to the sandbox that a step looks for.

    *purpose* is one of `faults.CALLS`, empty for any request. Without *refused* it must have been taken, with
    it refused, for a reason like this. One of an event's attachments must be of the type *payload*.
    """

    purpose: str = ""
    members: tuple[Member, ...] = ()
    payload: Pattern | None = None
    refused: Pattern | None = None

    def misfit(self, seen: Seen) -> str:
        """Why *seen* is not it, in a few words; empty if it is."""
        if self.purpose not in ("", seen.purpose):
            return "it is another call"
        if self.refused is None and seen.refused:
            return f"it was refused: {quote(seen.refused, 120)}"
        if self.refused is not None and not seen.refused:
            return "it was not refused"
        if self.refused is not None and not self.refused.fits(seen.refused):
            return f"the reason of its refusal is “{quote(seen.refused, 120)}”"
        if self.payload is not None and not any(map(self.payload.fits, _payload_types(seen.event))):
            return f"it has no attachment of type {quote(self.payload.spelled)}"
        return next(filter(None, (member.misfit(seen.event) for member in self.members)), "")

    def told(self, seen: Seen) -> str:
        """What *seen* is, that fits, in a few words: first what was looked for."""
        names = [member.name for member in self.members]
        others = [Member(name, MEMBERS[name], ANYTHING) for name in _USUAL if name not in names]
        said = [member.told(seen.event) for member in (*self.members, *others)]
        if kinds := _payload_types(seen.event):
            said.append(f"its attachments are of type {quote(', '.join(kinds))}")
        if seen.refused:
            said.append(f"it was refused: {quote(seen.refused, 120)}")
        return "; ".join(filter(None, said)) or f"{seen.method} {quote(seen.path)}"


def _spelled(event: object, path: tuple[str, ...]) -> str | None:
    """What a pattern is compared with; None where there is no such member."""
    value = _at(event, path)
    return value if value is None or isinstance(value, str) else json.dumps(value)


def client_of(event: object) -> str:
    """The customer of an event; empty where it names none."""
    value = _at(event, ("client_data", "client_id"))
    return value if isinstance(value, str) else ""


def _at(value: object, path: tuple[str, ...]) -> object:
    """The value at *path*; None if there is none. A number is a position in a list."""
    for name in path:
        if isinstance(value, list):
            value = {str(position): item for position, item in enumerate(value)}
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _payload_types(event: object) -> list[str]:
    payload = _at(event, ("event_data", "message", "payload"))
    items = payload if isinstance(payload, list) else []
    return [str(item.get("type")) for item in items if isinstance(item, dict)]


_LONG_PATTERN = QT_TRANSLATE_NOOP(
    "model", "The regular expression “{value}” is longer than {most} characters. Look for less."
)
_NO_PATTERN = QT_TRANSLATE_NOOP(
    "model",
    "“{value}” is no regular expression: {problem}. Write a text without slashes around it, or mend it.",
)
