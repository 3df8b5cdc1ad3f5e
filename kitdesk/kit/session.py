"""A session with Kit for one channel: send, and the tokens are taken care of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Protocol, Self

from kitdesk.clock import Clock, boot_clock
from kitdesk.kit.answers import looks_expired
from kitdesk.kit.client import KitClient, Record
from kitdesk.kit.keeper import TokenKeeper
from kitdesk.model.errors import KitError, NoAccessToken, Refused
from kitdesk.model.route import DIRECT, Route
from kitdesk.model.secret import Secret
from kitdesk.model.states import State
from kitdesk.model.token import DEFAULT_LEAD
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient


class Sendable(Protocol):
    """An event that knows its body, such as `model.wire.OutgoingEvent`."""

    def to_json(self) -> bytes: ...


class Kit:
    """One channel of Kit. As a context manager it also refreshes the tokens in the background.

    *record* gets every exchange, its secrets masked; see `TokenKeeper` for *lead*, *auto* and *on_change*.
    """

    def __init__(
        self,
        base_url: str,
        account_name: str,
        channel_uuid: str,
        api_token: Secret,
        *,
        record: Record = lambda exchange: None,
        clock: Clock = boot_clock,
        lead: float = DEFAULT_LEAD,
        auto: bool = True,
        route: Route = DIRECT,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._http = GuardedClient(route=route)
        self._tasks = Tasks()
        self.client = KitClient(base_url, account_name, channel_uuid, api_token, self._http, record)
        self.keeper = TokenKeeper(self.client, clock=clock, lead=lead, auto=auto, on_change=on_change)

    def start(self) -> None:
        """Refresh the tokens in the background from now on, until `aclose`."""
        self._tasks.start(self.keeper.keep(), "keep the tokens")

    async def send(self, event: Sendable | bytes, record: Record | None = None) -> None:
        """Send an event; bytes go as they are. Raises `KitError`, whose `fate` says what became of it.

        A refusal that looks like an expired token is answered with a renewed one, once: refused is not taken.
        """
        body = event if isinstance(event, bytes) else event.to_json()
        access_token = await _token(self.keeper.access_token())
        try:
            await self.client.send(body, access_token, record)
        except Refused as refused:
            if not looks_expired(refused):
                raise
        else:
            return
        await self.client.send(body, await _token(self.keeper.renew(access_token)), record)

    async def aclose(self) -> None:
        """End the refreshing and drop every connection."""
        await self._tasks.close()
        await self.keeper.aclose()
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


async def _token(wanted: Awaitable[Secret]) -> Secret:
    """What is unknown of a login or a refresh is certain of the event behind it: it did not leave."""
    try:
        return await wanted
    except KitError as error:
        if error.fate is State.UNKNOWN:
            raise NoAccessToken(error) from error
        raise
