"""One channel's callbacks: judged, stored, then answered."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urlsplit

from kitdesk.callback.evidence import shown_by, shown_by_repeat
from kitdesk.callback.reading import Received, judge
from kitdesk.desk.evidence_book import EvidenceBook
from kitdesk.desk.news import Alarm, CallbackHeld, EventChanged, ExchangeMade, Tell
from kitdesk.desk.receiving.looking_glass import LookingGlass, forwards
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.errors import JournalFault
from kitdesk.model.masking import Mask
from kitdesk.model.sentence import QT_TRANSLATE_NOOP, Said
from kitdesk.model.signature import Outcome, Rival
from kitdesk.model.states import TEST_REQUEST, Direction, State
from kitdesk.model.timeline import Event, Exchange, Timing
from kitdesk.store.journal import Journal
from kitdesk.store.received import Receipt
from kitdesk.transport.http import Answer, Request

_OK = Answer.text("OK")
"""What the vendor's samples answer. [seen]"""
_REFUSED = Answer.text("The signature does not fit.", HTTPStatus.UNAUTHORIZED)
_NOT_STORED = Answer.text("It could not be stored. Send it again.", HTTPStatus.SERVICE_UNAVAILABLE)


class Inbox:
    """Takes what comes to one channel's address. Nothing is answered, or forwarded, before it is durable.

    What is forwarded is stored without an answer, whatever its signature is worth, and its row is completed
    with what the server behind has answered. When kitdesk ends between, the row says that nothing was.

    A mismatch is refused once this channel has verified a callback: until then it may be our reading of the
    signature that is wrong, and a genuine Kit must not be turned away. The channel's setting fixes it.
    """

    def __init__(
        self,
        channel: Channel,
        credentials: Credentials,
        journal: Journal,
        evidence: EvidenceBook,
        glass: LookingGlass,
        *,
        tell: Tell,
        rivals: Callable[[], Sequence[Rival]],
    ) -> None:
        self.channel = channel
        self._credentials = credentials
        self._journal = journal
        self._evidence = evidence
        self._glass = glass
        self._tell = tell
        self._rivals = rivals
        self._mask = Mask(credentials.salt, credentials.api_token)

    async def answer(self, request: Request, base: str) -> Answer:
        """Judge and store what came to this address of the receiver at *base*, and answer it."""
        began, at = time.perf_counter(), time.time()
        loop = self._glass.refusal(request)
        if loop is not None:
            return loop
        came, request = request, self._masked(request)
        received = judge(request, self._credentials, self._rivals)
        answer = None if forwards(self.channel) else self._answer_to(received)
        exchange = _exchange(request, received, base, at)
        if answer is not None:
            exchange = _answered(exchange, answer, answer.body, began)
        try:
            kept = await self._store(received, exchange)
        except JournalFault:
            return _NOT_STORED
        self._evidence.note(shown_by(request, received), at)
        return answer or await self._forward(came, received, exchange, kept, began)

    async def release_held(self) -> int:
        """Judge anew what was held back; what verifies now becomes events. Returns how many did.

        Raises `JournalUnreadable` and `JournalFault`.
        """
        released = 0
        for exchange in reversed(await self._journal.held(self.channel.id)):
            await asyncio.sleep(0)  # there may be a thousand, and the window is to go on
            received = judge(_request_of(exchange), self._credentials, self._rivals)
            if received.verified and received.purpose != TEST_REQUEST:
                verdict = received.verdict
                judged = replace(exchange, verdict=verdict.outcome, reason=Said.of(verdict.reason))
                receipt = await self._journal.release(self._event(received, judged), judged)
                self._tell(EventChanged(receipt.event))
                released += 1
        return released

    def _masked(self, request: Request) -> Request:
        """Without this channel's secrets, before anything is made of it: a sentence may quote what came."""
        return Request(
            request.method,
            self._mask.text(request.target),
            self._mask.headers(request.headers),
            self._mask.exact(request.body),
            request.peer,
        )

    def _answer_to(self, received: Received) -> Answer:
        if received.verdict.outcome is not Outcome.MISMATCH or self.channel.on_mismatch == "accept":
            return _OK
        if self.channel.on_mismatch == "refuse" or self._evidence.has_verified:
            return _REFUSED
        return _OK

    async def _forward(
        self, came: Request, received: Received, exchange: Exchange, kept: _Kept, began: float
    ) -> Answer:
        """Answer as the server behind does."""
        channel = self.channel
        forwarded = await self._glass.forward(channel, self._credentials, came, received, kept.event_row)
        answer = forwarded.answer
        answered = _answered(exchange, answer, forwarded.shown_body, began)
        headers = self._mask.headers(answered.answer_headers)
        with suppress(JournalFault):  # what came is safe, and the server behind has it
            await self._journal.set_answer(replace(answered, row=kept.row, answer_headers=headers))
        self._glass.tell_of(channel, forwarded)
        return answer

    async def _store(self, received: Received, exchange: Exchange) -> _Kept:
        channel_id = self.channel.id
        if received.purpose != TEST_REQUEST and received.verified:
            receipt = await self._deliver(self._event(received, exchange), exchange)
            return _Kept(receipt.row, receipt.event.row)
        row = await self._journal.hold_back(channel_id, exchange)
        is_test = received.purpose == TEST_REQUEST
        self._tell((ExchangeMade if is_test else CallbackHeld)(channel_id, exchange))
        return _Kept(row)

    async def _deliver(self, event: Event, exchange: Exchange) -> Receipt:
        receipt = await self._journal.receive(event, exchange)
        stored = receipt.event
        self._tell(EventChanged(stored))
        if receipt.alarm:
            self._tell(Alarm(stored))
        if stored.deliveries > 1:
            shown = shown_by_repeat(exchange.at - stored.at, same_body=stored.body == event.body)
            self._evidence.note(shown, exchange.at)
        return receipt

    def _event(self, received: Received, exchange: Exchange) -> Event:
        return Event(
            channel_id=self.channel.id,
            direction=Direction.IN,
            kind=received.kind,
            event_id=received.event_id,
            client_id=received.client_id,
            message_id=received.message_id,
            state=State.VERIFIED,
            at=exchange.at,
            body=exchange.request_body,
            text=received.text,
        )


class _Kept(NamedTuple):
    """Where what came is stored: its own row, and that of the event that it is of."""

    row: int
    event_row: int | None = None


def _exchange(request: Request, received: Received, base: str, at: float) -> Exchange:
    """What came, as it stands until it is answered."""
    return Exchange(
        purpose=received.purpose,
        at=at,
        method=request.method,
        url=base + request.target,
        request_headers=request.headers,
        request_body=request.body,
        error=_NOT_ANSWERED,
        verdict=received.verdict.outcome,
        reason=Said.of(received.verdict.reason),
    )


def _answered(exchange: Exchange, answer: Answer, body: bytes, began: float) -> Exchange:
    return replace(
        exchange,
        status=answer.status,
        answer_headers=answer.wire_headers,
        answer_body=body,
        timing=Timing(total=time.perf_counter() - began),
        error="",
    )


def _request_of(exchange: Exchange) -> Request:
    """The request as it came, but for what was masked."""
    target = urlsplit(exchange.url)
    return Request(
        exchange.method, target.path, exchange.request_headers, exchange.request_body, target.hostname or ""
    )


_NOT_ANSWERED = QT_TRANSLATE_NOOP(
    "model",
    "No answer was given: kitdesk ended, or is still waiting, before the server behind it had answered.",
)
