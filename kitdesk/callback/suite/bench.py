"""What one check of the suite works with: it posts callbacks here, and everything it did is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import uuid4

from kitdesk.callback.making import JSON, closing_callback, message_callback, message_of
from kitdesk.callback.posting import Poster
from kitdesk.callback.raw_posting import RawPosted, RawPoster
from kitdesk.callback.suite import judging
from kitdesk.callback.suite.judging import Result
from kitdesk.callback.suite.target import Target
from kitdesk.model.conformance import Check, Grade
from kitdesk.model.expectations import Expectations
from kitdesk.model.headers import Headers
from kitdesk.model.signature import Reading, sign
from kitdesk.model.states import SUITE_CHECK
from kitdesk.model.timeline import Exchange
from kitdesk.model.wire import (
    Callback,
    ClosingCallback,
    MessageCallback,
    OutgoingEvent,
    SenderData,
)
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.raw import RawCall, RawClient

AGENT = SenderData(
    sender_id=101,
    sender_username="kitdesk",
    sender_display_name="kitdesk's suite",
    sender_avatar="https://example.com/agent.png",
    sender_email="suite@example.com",
    sender_type="agent",
    is_bot=False,
)
BOT = SenderData(
    sender_id=7,
    sender_username="kitdesk-bot",
    sender_display_name="kitdesk's bot",
    sender_type="bot",
    is_bot=True,
)
TEXT = "kitdesk's suite checks this Callback URL."


class Observer(Protocol):
    """Sees in a sandbox what the server under test makes of a callback."""

    async def events_of(self, client_id: str, seconds: float) -> Sequence[OutgoingEvent]:
        """What the server sent for a customer: waits until something came or the time is over, then a
        little longer for a second one.
        """
        ...


class Bench:
    """What the check *check* may do to *target*, as a customer of its own.

    *exchanges* are all that it made, with secrets masked.
    """

    def __init__(
        self,
        check: Check,
        target: Target,
        expectations: Expectations,
        http: GuardedClient,
        *,
        observer: Observer | None = None,
        record: Callable[[Exchange], None] = lambda exchange: None,
    ) -> None:
        self.check = check
        self.target = target
        self.expectations = expectations
        self.observer = observer
        self.client_id = f"kitdesk-suite-{uuid4()}"
        self.exchanges: list[Exchange] = []
        self._record = record
        self._poster = Poster(target.salt, target.api_token, http, self.keep)
        raw = RawClient(http.deadline, route=http.route, plain_http=http.plain_http)
        self._raw_poster = RawPoster(target.salt, target.api_token, raw, self.keep)

    def new_id(self) -> str:
        """For an event or a message."""
        return str(uuid4())

    def message(
        self,
        text: str | None = TEXT,
        payload: Sequence[object] = (),
        sender: SenderData | None = AGENT,
        *,
        event_id: str = "",
        message_id: str = "",
    ) -> MessageCallback:
        """An agent's message to this check's customer, with new ids unless they are given."""
        message = message_of(message_id or self.new_id(), text, payload)
        return message_callback(self.client_id, event_id or self.new_id(), message, sender)

    def closing(self, reason: str) -> ClosingCallback:
        """The end of this check's conversation, by whom the *reason* says."""
        return closing_callback(self.client_id, self.new_id(), reason, _CLOSERS.get(reason))

    def signature(self, event_id: str | None, reading: Reading = Reading.PLAIN) -> str:
        """The right one; that of the test request where there is no *event_id*."""
        return sign(self.target.salt, self.target.api_token, event_id, reading)

    async def post(self, callback: Callback, authorization: Sequence[str] | None = None) -> Exchange:
        """Post a callback: rightly signed, or with these Authorization headers, which may be none."""
        return await self.send(self.call(callback.to_json(), callback.event_id, authorization))

    def call(
        self,
        body: bytes,
        event_id: str,
        authorization: Sequence[str] | None = None,
        *,
        method: str = "POST",
        content_type: tuple[str, str] = JSON,
        more: Headers = (),
    ) -> Call:
        """What `post` would make of a callback with this body, byte for byte."""
        signed = (self.signature(event_id),) if authorization is None else authorization
        headers = (content_type, *(("Authorization", each) for each in signed), *more)
        return Call(method, self.target.url, headers, body)

    async def send(self, call: Call) -> Exchange:
        """Make any call. It ends, whatever the server does, soon after an answer would have been late."""
        return await self._poster.send(call.alone, SUITE_CHECK)

    async def send_raw(self, call: RawCall) -> RawPosted:
        """Like `send`, for what no client would do: over a connection of its own, byte for byte."""
        return await self._raw_poster.send(call)

    def keep(self, exchange: Exchange) -> None:
        """Add to what proves the finding; secrets are masked already."""
        self.exchanges.append(exchange)
        self._record(exchange)

    async def hindrance(self, genuine: Callback) -> Result | None:
        """Post what has to be taken before the check can be made; what is to be said where it is not."""
        result = self.taken(await self.post(genuine))
        return None if result.grade is Grade.PASSED else judging.hindered(result)

    def taken(self, exchange: Exchange) -> Result:
        """Judge a callback that should be taken."""
        return judging.taken(exchange, self.expectations, self.worst)

    def refused(self, exchange: Exchange) -> Result:
        """Judge a callback that should be refused."""
        return judging.refused(exchange, self.expectations, self.worst)

    def answered(self, exchange: Exchange) -> Result:
        """Judge a callback that may be taken or refused, but has to be answered."""
        return judging.answered(exchange, self.expectations)

    def withstood(self, posted: RawPosted) -> Result:
        """Judge what should be refused, or ended by closing."""
        return judging.withstood(posted, self.expectations, self.worst)

    def informed(self, exchange: Exchange) -> Result:
        """Judge a callback that may be taken or refused."""
        return judging.informed(exchange, self.expectations)

    @property
    def last_status(self) -> int:
        """The newest answer's status, 0 where none came."""
        return self.exchanges[-1].status or 0

    @property
    def worst(self) -> Grade:
        """What this check comes to where what came is not what should."""
        return Grade.WARNING if self.check.unverified else Grade.FAILED


@dataclass(frozen=True)
class Trial:
    """A check and how it is made. Whatever the server does, *perform* comes to a result."""

    check: Check
    perform: Callable[[Bench], Awaitable[Result]]


_CLOSERS = {"CLOSED_BY_AGENT": AGENT, "CLOSED_BY_BOT": BOT}
