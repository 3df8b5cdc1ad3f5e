"""Faults on demand: what the sandbox does to the calls of a client who is to be tested."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Sentence, sentence
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.sandbox.refusal import Reason
from kitdesk.transport.http import Answer

ON_DEMAND = "a fault on demand"
"""Why the sandbox did not take what a fault was answered to, in the words of its answers."""


class Kind(StrEnum):
    """What a client gets instead of Kit's answer."""

    NONE = "none"
    """Kit's own answer, late."""
    UNAUTHORIZED = "401"
    TOO_MANY = "429"
    SERVER_FAULT = "5xx"
    DROP = "drop"
    HTML = "html"
    NO_SUCCESS = "success-false"


class Revoked(StrEnum):
    """How far the end of an API token reaches. Which of these Kit means is unknown."""

    LOGINS = "logins"
    """It logs nobody in any more; whoever is logged in goes on, and refreshes."""
    ALL = "all"
    """The token pairs that it brought end with it."""


MAY_BE_TAKEN = (Kind.SERVER_FAULT, Kind.DROP, Kind.HTML)
"""After these nobody but Kit knows whether it took the request; the others say that it did not."""
CALLS = (LOGIN, REFRESH, EVENT)
CALLS_BY_NAME = {"login": LOGIN, "refresh": REFRESH, "event": EVENT, "all": ""}
"""What a fault can be told to strike, in a user's words."""


@dataclass(frozen=True)
class Fault:
    """What is done to calls of the purpose *on* (every call, if it is empty) that come while it is in force.

    Kit does not look at a request that is struck, unless *taken*: then it does all it would do, an event
    counts as taken, a refresh token is used up, and only the answer is another. *latency* is in seconds,
    *retry_after* in whole ones; *status* is that of a server fault; *times* is how many calls it strikes,
    None until it is switched off.
    """

    kind: Kind = Kind.NONE
    on: str = ""
    latency: float = 0.0
    times: int | None = None
    taken: bool = False
    status: int = 503
    retry_after: int = 3

    @classmethod
    def named(cls, name: str) -> Fault:
        """A fault in a user's words: a kind, or the status of a server fault. Raises `InputError`."""
        if re.fullmatch("5[0-9][0-9]", name, re.ASCII):
            return cls(Kind.SERVER_FAULT, status=int(name))
        if name not in _NAMES:
            raise InputError(_NO_FAULT, value=name, kinds=", ".join(_NAMES))
        return cls(Kind(name))

    @property
    def lets_through(self) -> bool:
        """Whether Kit gets to see the request."""
        return self.kind is Kind.NONE or (self.taken and self.kind in MAY_BE_TAKEN)

    @property
    def sentence(self) -> Sentence:
        """What is done, in a few words."""
        said = sentence(_KINDS[self.kind], status=self.status, retry_after=self.retry_after)
        if self.kind in MAY_BE_TAKEN:
            said = sentence(_TAKEN if self.taken else _NOT_TAKEN, what=said)
        return sentence(_LATE, what=said, latency=self.latency) if self.latency else said

    def strikes(self, purpose: str) -> bool:
        """Whether a call of *purpose* is meant."""
        return self.on in ("", purpose)

    def once_less(self) -> Fault | None:
        """What is in force after it struck once more."""
        if self.times is None:
            return self
        return replace(self, times=self.times - 1) if self.times > 1 else None

    def answer(self) -> Answer | None:
        """What goes out in the place of Kit's own answer; None if the connection is dropped."""
        if self.kind is Kind.DROP:
            return None
        if self.kind is Kind.HTML:
            return Answer(200, (("Content-Type", "text/html; charset=utf-8"),), _PAGE)
        error = {"error": ON_DEMAND, "code": Reason.REFUSED_ON_DEMAND.code}
        status = {Kind.UNAUTHORIZED: 401, Kind.TOO_MANY: 429, Kind.SERVER_FAULT: self.status}.get(self.kind)
        answer = Answer.json({"success": False, "result": error}, status or 200)
        if self.kind is Kind.TOO_MANY:
            return replace(answer, headers=(*answer.headers, ("Retry-After", str(self.retry_after))))
        return answer


_NAMES = tuple(kind.value for kind in Kind if kind not in (Kind.NONE, Kind.SERVER_FAULT))
_NO_FAULT = QT_TRANSLATE_NOOP("model", "“{value}” is no fault. Give {kinds}, or a status from 500 to 599.")
_PAGE = b"<!DOCTYPE html>\n<title>Gateway</title>\n<h1>This is not Kit</h1>\n"
_KINDS = {
    Kind.NONE: QT_TRANSLATE_NOOP("model", "Kit's own answer"),
    Kind.UNAUTHORIZED: QT_TRANSLATE_NOOP("model", "401"),
    Kind.TOO_MANY: QT_TRANSLATE_NOOP("model", "429 with Retry-After: {retry_after}"),
    Kind.SERVER_FAULT: QT_TRANSLATE_NOOP("model", "{status}"),
    Kind.DROP: QT_TRANSLATE_NOOP("model", "a dropped connection"),
    Kind.HTML: QT_TRANSLATE_NOOP("model", "HTML instead of JSON"),
    Kind.NO_SUCCESS: QT_TRANSLATE_NOOP("model", "success:false under 200"),
}
_TAKEN = QT_TRANSLATE_NOOP("model", "{what}, request taken")
_NOT_TAKEN = QT_TRANSLATE_NOOP("model", "{what}, request not taken")
_LATE = QT_TRANSLATE_NOOP("model", "{what}, {latency} s late")
