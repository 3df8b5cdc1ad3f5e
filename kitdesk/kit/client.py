"""Kit's three calls, each recorded with its secrets masked, each failure one of our own errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import urlsplit

from kitdesk.kit.answers import read_pair, read_result
from kitdesk.kit.calls import Calls
from kitdesk.model.errors import KitError, NotUnderstood, Refused
from kitdesk.model.masking import Mask
from kitdesk.model.secret import Secret
from kitdesk.model.sentence import Said, quote
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.timeline import GIVEN_UP, Exchange
from kitdesk.model.token import TokenPair
from kitdesk.transport.client import Call, GuardedClient
from kitdesk.transport.reply import Reply
from kitdesk.transport.stopwatch import Stopwatch

T = TypeVar("T")
Record = Callable[[Exchange], None]


@dataclass(frozen=True)
class KitClient:
    """One channel's calls. Base URL, account name and channel UUID are as `model.channel` checks them."""

    base_url: str
    account_name: str
    channel_uuid: str
    api_token: Secret
    http: GuardedClient
    record: Record = lambda exchange: None

    async def login(self) -> TokenPair:
        """Trade the API token for a token pair. Raises `KitError`."""
        attempt = _Attempt(
            LOGIN,
            call=self._calls.login(self.api_token),
            shown=self._calls.login(),
            mask=Mask(self.api_token),
        )
        return await self._make(attempt, self.record, self._pair)

    async def refresh(self, refresh_token: Secret) -> TokenPair:
        """Trade a refresh token, which may die by it, for a new pair. Raises `KitError`."""
        attempt = _Attempt(
            REFRESH,
            call=self._calls.refresh(refresh_token),
            shown=self._calls.refresh(),
            mask=Mask(self.api_token, refresh_token),
        )
        return await self._make(attempt, self.record, self._pair)

    async def send(self, body: bytes, access_token: Secret, record: Record | None = None) -> None:
        """Send an event, byte for byte. Raises `KitError`, whose `fate` says what became of it."""
        attempt = _Attempt(
            EVENT,
            call=self._calls.event(body, access_token),
            shown=self._calls.event(body),
            mask=Mask(self.api_token, access_token),
        )
        await self._make(attempt, record or self.record, self._result)

    @property
    def _calls(self) -> Calls:
        return Calls(self.base_url, self.account_name, self.channel_uuid)

    async def _make(self, attempt: _Attempt, record: Record, read: Callable[[Reply, str], T]) -> T:
        """Make the call and read its answer; whatever happens, one exchange is recorded."""
        at, watch = time.time(), Stopwatch()
        reply: Reply | None = None
        status: int | None = None
        error = ""
        try:
            reply = await self.http.send(attempt.call, watch)
            status = reply.status
            return read(reply, attempt.purpose)
        except KitError as failed:
            _hide(failed, attempt.mask)
            error = Said.of(failed.sentence)
            status = failed.status if isinstance(failed, NotUnderstood) else status
            raise
        except asyncio.CancelledError:
            error = GIVEN_UP
            raise
        finally:
            record(attempt.exchange(at, watch, reply, status, error))

    def _pair(self, reply: Reply, purpose: str) -> TokenPair:
        return read_pair(reply, purpose, urlsplit(self.base_url).netloc)

    def _result(self, reply: Reply, purpose: str) -> None:
        read_result(reply, purpose, urlsplit(self.base_url).netloc)


@dataclass(frozen=True)
class _Attempt:
    """A call with what is *shown* of it and the mask for its answer."""

    purpose: str
    call: Call
    shown: Call
    mask: Mask

    def exchange(
        self, at: float, watch: Stopwatch, reply: Reply | None, status: int | None, error: str
    ) -> Exchange:
        return Exchange(
            purpose=self.purpose,
            at=at,
            method=self.shown.method,
            url=self.shown.url,
            request_headers=self._sent_headers(),
            request_body=self.shown.body,
            status=status,
            answer_headers=self.mask.headers(reply.headers) if reply else (),
            answer_body=self.mask.body(reply.body) if reply else b"",
            timing=watch.timing,
            error=error,
        )

    def _sent_headers(self) -> tuple[tuple[str, str], ...]:
        """As they were sent, the length of the body included, but for what is hidden."""
        shown = dict(self.shown.headers)
        return tuple((name, shown.get(name, value)) for name, value in self.call.wire_headers)


def _hide(error: KitError, mask: Mask) -> None:
    """An answer may echo a secret, and the error quotes the answer."""
    if isinstance(error, Refused):
        error.error = quote(mask.text(error.error), 300)
    elif isinstance(error, NotUnderstood):
        error.reason = quote(mask.text(error.reason), 300)
