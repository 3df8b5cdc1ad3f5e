"""Kit's three calls, each recorded with its secrets masked, each failure one of our own errors."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from urllib.parse import quote_plus, urlsplit

from kitdesk.kit.answers import read_pair, read_result
from kitdesk.model.errors import KitError, NotUnderstood, Refused
from kitdesk.model.masking import Mask
from kitdesk.model.secret import HIDDEN, Secret
from kitdesk.model.sentence import quote
from kitdesk.model.timeline import EVENT, LOGIN, REFRESH, Exchange
from kitdesk.model.token import TokenPair
from kitdesk.transport.client import Call, GuardedClient, Reply, Stopwatch

T = TypeVar("T")
Record = Callable[[Exchange], None]


def keep_no_record(_exchange: Exchange) -> None:
    """For those who want no record."""


@dataclass(frozen=True)
class KitClient:
    """One channel's calls. Base URL, account name and channel UUID are as `model.channel` checks them."""

    base_url: str
    account_name: str
    channel_uuid: str
    api_token: Secret
    http: GuardedClient
    record: Record = keep_no_record

    async def login(self) -> TokenPair:
        """Trade the API token for a token pair. Raises `KitError`."""
        attempt = _Attempt(
            LOGIN,
            call=self._login_call(_in_form(self.api_token)),
            shown=self._login_call(HIDDEN),
            mask=Mask(self.api_token),
        )
        return await self._make(attempt, self.record, self._pair)

    async def refresh(self, refresh_token: Secret) -> TokenPair:
        """Trade a refresh token, which may die by it, for a new pair. Raises `KitError`."""
        attempt = _Attempt(
            REFRESH,
            call=self._refresh_call(_in_form(refresh_token)),
            shown=self._refresh_call(HIDDEN),
            mask=Mask(self.api_token, refresh_token),
        )
        return await self._make(attempt, self.record, self._pair)

    async def send(self, body: bytes, access_token: Secret, record: Record | None = None) -> None:
        """Send an event, byte for byte. Raises `KitError`, whose `fate` says what became of it."""
        attempt = _Attempt(
            EVENT,
            call=self._event_call(body, access_token.reveal()),
            shown=self._event_call(body, HIDDEN),
            mask=Mask(self.api_token, access_token),
        )
        await self._make(attempt, record or self.record, self._result)

    def _login_call(self, api_token: str) -> Call:
        query = f"domain={quote_plus(self.account_name)}&access_token={api_token}"
        url = f"{self.base_url}/api/v3/botService/login?{query}"
        return Call("POST", url, (_ACCEPT, _FORM), f"channel_uuid={quote_plus(self.channel_uuid)}".encode())

    def _refresh_call(self, refresh_token: str) -> Call:
        url = f"{self.base_url}/api/v3/botService/refreshToken"
        return Call("POST", url, (_ACCEPT, _FORM), f"refresh_token={refresh_token}".encode())

    def _event_call(self, body: bytes, access_token: str) -> Call:
        headers = (_ACCEPT, _JSON, ("Authorization", f"Bearer {access_token}"))
        return Call("POST", f"{self.base_url}/{quote_plus(self.channel_uuid)}", headers, body)

    async def _make(self, attempt: _Attempt, record: Record, read: Callable[[Reply, str], T]) -> T:
        """Make the call and read its answer; whatever happens, one exchange is recorded."""
        at, watch = time.time(), Stopwatch()
        reply: Reply | None = None
        status, error = None, ""
        try:
            reply = await self.http.send(attempt.call, watch)
            status = reply.status
            return read(reply, attempt.purpose)
        except KitError as failed:
            _hide(failed, attempt.mask)
            error = str(failed)
            status = failed.status if isinstance(failed, NotUnderstood) else status
            raise
        except asyncio.CancelledError:
            error = "It was given up before an answer came."
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


def _in_form(secret: Secret) -> str:
    return quote_plus(secret.reveal(), errors="replace")


def _hide(error: KitError, mask: Mask) -> None:
    """An answer may echo a secret, and the error quotes the answer."""
    if isinstance(error, Refused):
        error.error = quote(mask.text(error.error), 300)
    elif isinstance(error, NotUnderstood):
        error.reason = quote(mask.text(error.reason), 300)


_ACCEPT = ("Accept", "application/json")
_FORM = ("Content-Type", "application/x-www-form-urlencoded")
_JSON = ("Content-Type", "application/json")
