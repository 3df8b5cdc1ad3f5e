"""The open questions of the protocol, to which a channel's own traffic gives answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kitdesk.model.sentence import QT_TRANSLATE_NOOP


class Fact(StrEnum):
    """What can be seen of Kit's behaviour that no document settles: the [?] and [I] of the protocol."""

    SEPARATORS = "separators"
    """How the parts of the signature are joined."""
    SCHEME = "scheme"
    """The word before the digest in ``Authorization``."""
    DIGITS = "digits"
    """The case of the digest's letters."""
    TEST_REQUEST = "test request"
    """Method of the test request, and what its signature was worth."""
    CALLBACK = "callback"
    """Method and content type of callbacks."""
    EVENT_TYPE = "event type"
    EVENT_ID = "event_id"
    """What event ids look like."""
    SOURCE = "source"
    """The address that a proxy says a callback came from."""
    REPEATED = "repeated delivery"
    """Whether one ``event_id`` came more than once, and with which body."""
    REPEATED_AFTER = "repeated after"
    """How long after the first delivery."""
    RESENT = "sent twice"
    """What Kit answers to ids it has taken before."""
    REFUSED_LOGIN = "refused login"
    """Status and code, like the following."""
    REFUSED_REFRESH = "refused token refresh"
    REFUSED_EVENT = "refused event"
    EXPIRED_TOKEN = "expired token"  # noqa: S105 (no secret)
    """What looked like an expired access token, as a new one was taken."""
    CLAIMS = "claims"
    """What the access token says of itself."""

    __hash__ = str.__hash__  # an enum's own is a call of Python's, for each of a callback's seven facts


@dataclass(frozen=True)
class Finding:
    """One answer that a channel's traffic gave, how often, and when first and last (Unix seconds)."""

    fact: Fact
    shown: str
    times: int
    first_at: float
    last_at: float


@dataclass(frozen=True)
class Question:
    """What is open, and how kitdesk takes it until a channel's own traffic says otherwise."""

    asked: str
    taken: str


QUESTIONS = {
    Fact.SEPARATORS: Question(
        QT_TRANSLATE_NOOP("model", "What joins salt, token and event_id in the signature?"),
        QT_TRANSLATE_NOOP("model", "A colon; a colon and a blank are tried as well."),
    ),
    Fact.SCHEME: Question(
        QT_TRANSLATE_NOOP("model", "Does a word stand before the digest in the Authorization header?"),
        QT_TRANSLATE_NOOP("model", "None; one is accepted."),
    ),
    Fact.DIGITS: Question(
        QT_TRANSLATE_NOOP("model", "In which case are the digits of the digest?"),
        QT_TRANSLATE_NOOP("model", "Lower case; both are accepted."),
    ),
    Fact.TEST_REQUEST: Question(
        QT_TRANSLATE_NOOP("model", "By which method does the test request come?"),
        QT_TRANSLATE_NOOP("model", "GET, as the vendor's samples answer; POST is accepted."),
    ),
    Fact.CALLBACK: Question(
        QT_TRANSLATE_NOOP("model", "How do callbacks come?"),
        QT_TRANSLATE_NOOP("model", "As POST with JSON; any content type is accepted."),
    ),
    Fact.EVENT_TYPE: Question(
        QT_TRANSLATE_NOOP("model", "Which event types come?"),
        QT_TRANSLATE_NOOP("model", "send_message and close_conversation; others are kept and shown."),
    ),
    Fact.EVENT_ID: Question(
        QT_TRANSLATE_NOOP("model", "What does an event_id look like?"),
        QT_TRANSLATE_NOOP("model", "Any text."),
    ),
    Fact.SOURCE: Question(
        QT_TRANSLATE_NOOP("model", "From which addresses do callbacks come?"),
        QT_TRANSLATE_NOOP("model", "Any; only the signature decides. A tunnel or proxy says which it was."),
    ),
    Fact.REPEATED: Question(
        QT_TRANSLATE_NOOP("model", "Is a callback delivered more than once?"),
        QT_TRANSLATE_NOOP("model", "It may be: one event_id is one event."),
    ),
    Fact.REPEATED_AFTER: Question(
        QT_TRANSLATE_NOOP("model", "How long after the first delivery does another come?"),
        QT_TRANSLATE_NOOP("model", "At any time."),
    ),
    Fact.RESENT: Question(
        QT_TRANSLATE_NOOP("model", "What does Kit answer to ids that it has taken before?"),
        QT_TRANSLATE_NOOP("model", "Unknown: nothing is sent twice without being asked."),
    ),
    Fact.REFUSED_LOGIN: Question(
        QT_TRANSLATE_NOOP("model", "With which status and code is a login refused?"),
        QT_TRANSLATE_NOOP("model", "With any; the text of the answer is shown."),
    ),
    Fact.REFUSED_REFRESH: Question(
        QT_TRANSLATE_NOOP("model", "With which status and code is a token refresh refused?"),
        QT_TRANSLATE_NOOP("model", "With any; kitdesk logs in again."),
    ),
    Fact.REFUSED_EVENT: Question(
        QT_TRANSLATE_NOOP("model", "With which status and code is an event refused?"),
        QT_TRANSLATE_NOOP("model", "With any; the text of the answer is shown."),
    ),
    Fact.EXPIRED_TOKEN: Question(
        QT_TRANSLATE_NOOP("model", "How does Kit say that an access token has expired?"),
        QT_TRANSLATE_NOOP("model", "With status 401, or in words; a new token is tried once."),
    ),
    Fact.CLAIMS: Question(
        QT_TRANSLATE_NOOP("model", "What does an access token say of itself?"),
        QT_TRANSLATE_NOOP("model", "Nothing that must be there; exp is believed where it ends sooner."),
    ),
}
"""For every `Fact`, in the order in which a person would ask."""
