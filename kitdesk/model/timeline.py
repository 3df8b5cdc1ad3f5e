"""The two kinds of row of the timeline: events, as a person thinks of them, and the exchanges they took."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from kitdesk.model.headers import Headers
from kitdesk.model.sentence import QT_TRANSLATE_NOOP
from kitdesk.model.signature import Outcome
from kitdesk.model.states import (
    ALWAYS_TOLD,
    AS_KIT,
    FROM_KIT,
    INCOMING,
    SIGNED,
    TOLD_BEFORE,
    TOLD_WHEN_FAILED,
    Direction,
    State,
)


@dataclass(frozen=True)
class Event:
    """One event of one channel. *row* is its key in the journal, *number* its place in its customer's
    conversation, from 1 and without gaps; both are 0 before it is stored.

    *at* is Unix time in seconds; *body* is what goes or went over the wire, byte for byte; *text* is what a
    person reads of it; *note* explains *state*: why it failed, or how long sending took, and when if that was
    later. An incoming one was delivered *deliveries* times, and is *altered* when another body came under
    its ``event_id``.
    """

    channel_id: str
    direction: Direction
    kind: str
    event_id: str
    client_id: str
    message_id: str
    state: State
    at: float
    body: bytes
    text: str = ""
    note: str = ""
    deliveries: int = 0
    number: int = 0
    row: int = 0
    altered: bool = False


GIVEN_UP = QT_TRANSLATE_NOOP("model", "It was given up before an answer came.")
"""The error of an exchange whose answer was not waited for."""


@dataclass(frozen=True)
class Timing:
    """Seconds each step of an exchange took; None where it did not happen (a kept-alive connection, say)."""

    dns: float | None = None
    connect: float | None = None
    tls: float | None = None
    first_byte: float | None = None
    total: float = 0.0


@dataclass(frozen=True)
class Exchange:
    """One HTTP request with its answer, append-only. Secrets are masked before it is made.

    *at* is the Unix time, in seconds, when the request began. *status* is None when no answer came; then
    *error* says why. What Kit sent has a *verdict* on its signature and the *reason* for it; a shot of Kit's
    chair has what it was for a *reason*, as `shot_reason` makes it; what was forwarded and is of no event the
    purpose that it came for. *row* is its key in the journal, 0 before
    it is stored.
    """

    purpose: str
    at: float
    method: str
    url: str
    request_headers: Headers
    request_body: bytes
    status: int | None = None
    answer_headers: Headers = ()
    answer_body: bytes = b""
    timing: Timing = field(default_factory=Timing)
    error: str = ""
    verdict: Outcome | None = None
    reason: str = ""
    row: int = 0

    @property
    def incoming(self) -> bool:
        """Whether the request came to us."""
        return self.purpose in INCOMING

    @property
    def from_kit(self) -> bool:
        """Whether Kit made the request, so that its signature says whether it is genuine."""
        return self.purpose in FROM_KIT

    @property
    def as_kit(self) -> bool:
        """Whether we made the request in Kit's place."""
        return self.purpose in AS_KIT

    @property
    def is_signed(self) -> bool:
        """Whether its header ``Authorization`` is a signature, and no token."""
        return self.purpose in SIGNED

    @property
    def happening(self) -> Happening:
        """What a conversation tells of it, if it belongs to no event."""
        return Happening(
            self.purpose, self.at, self.error, self.verdict, self.reason, self.status, host_of(self.url)
        )


@dataclass(frozen=True)
class Happening:
    """Something that happened on a channel and is no event: an exchange without its bytes.

    Its *purpose* and time *at* tell which exchange it was; *host* is with whom it was made.
    """

    purpose: str
    at: float
    error: str = ""
    verdict: Outcome | None = None
    reason: str = ""
    status: int | None = None
    host: str = ""

    @property
    def is_told(self) -> bool:
        """Whether a conversation tells of it."""
        return self.purpose in ALWAYS_TOLD or (self.purpose in TOLD_WHEN_FAILED and bool(self.error))

    @property
    def is_told_before(self) -> bool:
        """Whether a conversation tells of it before its first event, too."""
        return self.purpose in TOLD_BEFORE


def shot_reason(what: str, *, breaks: bool = False) -> str:
    """The reason of a shot of Kit's chair: its event type or, of a test request, its method, on one line, and
    whether it *breaks* the schema.
    """
    return f"{what}{_BREAKS if breaks else ''}"


def read_shot(reason: str) -> tuple[str, bool]:
    """What `shot_reason` was made of."""
    return reason.removesuffix(_BREAKS), reason.endswith(_BREAKS)


def host_of(url: str) -> str:
    """Where a call goes, for lists and lines that need not know the secret path; empty for what is no URL."""
    try:
        return urlsplit(url).netloc
    except ValueError:
        return ""


_BREAKS = "\nbreaks the schema"


@dataclass(frozen=True)
class Glimpse:
    """An exchange as lists show it; *kind* to *event_id* say of which event it is, if it is of one."""

    row: int
    purpose: str
    at: float
    status: int | None
    kind: str = ""
    client_id: str = ""
    text: str = ""
    event_id: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Held:
    """A callback that did not verify, as lists show it: what its signature was worth and why, and the ids
    that its body claims, empty where it claims none that can be read.
    """

    row: int
    at: float
    verdict: Outcome
    reason: str
    event_id: str = ""
    client_id: str = ""


@dataclass(frozen=True)
class Span:
    """The part of a conversation that the journal holds: numbers from *first* to *last*, 0 for none.

    What came up to the number *seen* has been looked at, *unread* that came since have not; *fresh* is the
    number of the first of those, 0 for none.
    """

    first: int = 0
    last: int = 0
    seen: int = 0
    unread: int = 0
    fresh: int = 0


@dataclass(frozen=True)
class Part:
    """Events of a conversation in a row, and what happened on its channel from the first of them until the
    one that follows; both oldest first. With the very first event, or without any, also what happened before.
    """

    events: tuple[Event, ...] = ()
    happenings: tuple[Happening, ...] = ()


@dataclass(frozen=True)
class Told:
    """One line of a conversation with all its bytes: an event with the exchanges it took, oldest first, or an
    exchange that belongs to none. Of more than a hundred exchanges there are the first and the newest.
    """

    event: Event | None
    exchanges: tuple[Exchange, ...] = ()


@dataclass(frozen=True)
class Passage:
    """Some of a conversation in a row; the *next* one begins at the event of this number, if there is one."""

    told: tuple[Told, ...] = ()
    next: int | None = None


@dataclass(frozen=True)
class Customer:
    """One ``client_id`` of a channel as the customers list shows it. *at* is its newest event's Unix time,
    *unread* how many events came that nobody has looked at, *last* the newest event's row, *closed* whether
    that closed the conversation, and *worst* the state that most needs a person, of the events that are not
    finished.
    """

    client_id: str
    name: str
    at: float
    events: int
    last_text: str = ""
    last_state: State | None = None
    unread: int = 0
    last: int = 0
    worst: State | None = None
    closed: bool = False


@dataclass(frozen=True)
class Unfinished:
    """An outgoing event that somebody or something still has to look after, and what it waits for.

    It was tried *tries* times in this session. It waits *behind* another event of its customer, or for the
    next try, which comes by itself in *retry_in* seconds, or for a person's *decision*.
    """

    event: Event
    tries: int = 0
    behind: Event | None = None
    retry_in: float | None = None
    decision: bool = False
