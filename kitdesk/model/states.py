"""The words of the timeline: what an exchange was made for, which way an event went and what became of it.

They are apart from its rows, which the first frame does not wait for.
"""

from __future__ import annotations

from enum import StrEnum

LOGIN = "login"
REFRESH = "token refresh"
EVENT = "event"
CALLBACK = "callback"
TEST_REQUEST = "test request"
AGENT_CALLBACK = "agent callback"
AGENT_TEST_REQUEST = "agent test request"
CHAIR_CALLBACK = "chair callback"
CHAIR_TEST_REQUEST = "chair test request"
SUITE_CHECK = "suite check"
FORWARDED = "forwarded callback"
TO_SANDBOX = "request to the sandbox"
"""What an exchange can be made for: the agent's are posts of the sandbox's agent, the chair's and the suite's
of Kit's chair, and a forwarded one is the receiver's call to the server behind it. What came to the sandbox
is not stored.
"""

FROM_KIT = (CALLBACK, TEST_REQUEST)
"""The purposes of exchanges whose request Kit made, and signed."""
INCOMING = (*FROM_KIT, TO_SANDBOX)
"""The purposes of exchanges whose request came to us; all others are our own requests."""
OF_CHAIR = (CHAIR_CALLBACK, CHAIR_TEST_REQUEST)
"""The purposes of single shots from Kit's chair."""
AS_KIT = (*OF_CHAIR, SUITE_CHECK)
"""The purposes of our own requests that are signed as Kit would sign them, with their channel's secrets."""
SIGNED = (*FROM_KIT, *AS_KIT, FORWARDED, AGENT_CALLBACK, AGENT_TEST_REQUEST)
"""The purposes of exchanges whose request carries a signature."""
ALWAYS_TOLD = (LOGIN, TEST_REQUEST, CALLBACK, *OF_CHAIR)
TOLD_WHEN_FAILED = (REFRESH,)
"""The purposes of the happenings that a conversation tells of; the rest is routine."""
TOLD_BEFORE = (TEST_REQUEST, CALLBACK, *OF_CHAIR)
"""Those that it tells of before its first event, too: with logins none would ever be empty."""


class Direction(StrEnum):
    """Never guessed from the event type: both directions use ``send_message``."""

    OUT = "out"
    IN = "in"


class State(StrEnum):
    """What became of an event; an incoming one is always *verified*."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    """Kit said no."""
    FAILED = "failed"
    """Provably not taken by Kit."""
    UNKNOWN = "unknown"
    """Bytes left, and nobody can say whether Kit took them."""
    DISCARDED = "discarded"
    """Given up by the user."""
    VERIFIED = "verified"
    """It came from Kit: its signature fits."""


NOT_TAKEN = (State.REFUSED, State.FAILED, State.UNKNOWN)
"""The states of events that went out and that Kit has not, as far as is known."""
UNFINISHED = (State.QUEUED, State.SENDING, State.FAILED, State.UNKNOWN)
"""The states of events that somebody or something still has to look after."""
