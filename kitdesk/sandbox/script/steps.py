"""A scripted session as values: what is done in which order, and what is expected meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from kitdesk.model.expectations import Expectations
from kitdesk.model.wire import SenderData
from kitdesk.sandbox.faults import Fault
from kitdesk.sandbox.script.wanted import Wanted


@dataclass(frozen=True)
class Expect:
    """Wait, at most *within* seconds, for a request that is *wanted*."""

    wanted: Wanted
    within: float


@dataclass(frozen=True)
class ExpectNo:
    """Watch for *within* seconds that no request comes that is *wanted*."""

    wanted: Wanted
    within: float


@dataclass(frozen=True)
class Reply:
    """A message to the customer *client_id*, or to the one of the event expected last. Empty ids are made up.

    *answer* is what the server behind the Callback URL should say to it.
    """

    text: str
    payload: tuple[Any, ...] = ()
    sender: SenderData | None = None
    client_id: str = ""
    event_id: str = ""
    message_id: str = ""
    answer: Expectations = field(default_factory=Expectations)


@dataclass(frozen=True)
class Close:
    """The end of that customer's conversation; *reason* is one of `model.wire.CLOSE_REASONS`."""

    reason: str
    sender: SenderData | None = None
    client_id: str = ""
    event_id: str = ""
    answer: Expectations = field(default_factory=Expectations)


@dataclass(frozen=True)
class Repeat:
    """The callback of the step before, delivered *times* more, byte for byte."""

    times: int
    answer: Expectations = field(default_factory=Expectations)


@dataclass(frozen=True)
class TestRequest:
    """The test request of a channel's creation, as GET or POST."""

    __test__ = False  # pytest takes a name like this for tests

    method: str
    answer: Expectations = field(default_factory=Expectations)


@dataclass(frozen=True)
class PutFault:
    """From now on calls are struck by *fault*; by none if it is None."""

    fault: Fault | None


@dataclass(frozen=True)
class RefuseRefresh:
    """The next token refresh is refused, or is not after all."""

    refused: bool


@dataclass(frozen=True)
class Lifetimes:
    """How many seconds the tokens live that are made from now on; None leaves it as it is."""

    access: float | None = None
    refresh: float | None = None


@dataclass(frozen=True)
class Wait:
    """Let *seconds* pass."""

    seconds: float


Posting = Reply | Close | Repeat | TestRequest
Deed = Expect | ExpectNo | Posting | PutFault | RefuseRefresh | Lifetimes | Wait


@dataclass(frozen=True)
class Step:
    """One step; *number* counts from 1."""

    number: int
    name: str
    deed: Deed


@dataclass(frozen=True)
class Script:
    """A session to be played step by step. *callback_url* may be empty, see `posts`."""

    title: str
    steps: tuple[Step, ...]
    callback_url: str = ""
    lifetimes: Lifetimes = field(default_factory=Lifetimes)

    @property
    def posts(self) -> bool:
        """Whether a Callback URL is needed to play it."""
        return any(isinstance(step.deed, Posting) for step in self.steps)
