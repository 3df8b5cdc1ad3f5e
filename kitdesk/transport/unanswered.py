"""Why a call came to nothing, in the same words whichever client made it."""

from __future__ import annotations

from kitdesk.model.errors import KitError, NotReached, Unanswered
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, said

NOT_HTTP = said(QT_TRANSLATE_NOOP("model", "what it sent is not HTTP"))
HUNG_UP = said(QT_TRANSLATE_NOOP("model", "it closed the connection before an answer came"))
BROKE_OFF = said(QT_TRANSLATE_NOOP("model", "the connection broke off in the middle of its answer"))


def late(host: str, seconds: float, *, sent: bool) -> KitError:
    """The error for a call that was not done within so many *seconds*; *sent* is whether any of it left."""
    if sent:
        return Unanswered(host, said(_NO_ANSWER, seconds=f"{seconds:g}"))
    return NotReached(host, said(_NO_CONNECTION, seconds=f"{seconds:g}"))


_NO_ANSWER = QT_TRANSLATE_NOOP("model", "none came within {seconds} s")
_NO_CONNECTION = QT_TRANSLATE_NOOP("model", "no connection within {seconds} s")
