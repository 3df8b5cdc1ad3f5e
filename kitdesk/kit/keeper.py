"""Keeping a channel logged in: however many ask for an access token at once, Kit is called once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import NoReturn, Protocol

from kitdesk.clock import Clock, boot_clock
from kitdesk.model.errors import KitError, Refused, TooManyRequests
from kitdesk.model.secret import Secret
from kitdesk.model.states import LOGIN
from kitdesk.model.token import DEFAULT_LEAD, Phase, TokenClock, TokenPair, TokenStatus, claims
from kitdesk.tasks import Tasks

LOOK = 30.0
"""Seconds between two looks at the clock, at most: asyncio's own stands still while the machine sleeps."""
DYING = 5.0
"""Seconds before its end, at most a tenth of its life, at which an access token is not given out any more."""
SHORTEST_LIFE = 1.0
"""Seconds a new pair is left alone by the automatic refresh, however short a life it claims."""
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
"""Seconds between automatic tries while Kit is unreachable: doubled each time, up to the second."""


class TokenSource(Protocol):
    """Where pairs come from; raises `KitError`."""

    async def login(self) -> TokenPair: ...

    async def refresh(self, refresh_token: Secret) -> TokenPair: ...


class TokenKeeper:
    """The tokens of one channel. *lead* is in seconds; *on_change* is told when `status` changes."""

    def __init__(
        self,
        client: TokenSource,
        *,
        clock: Clock = boot_clock,
        lead: float = DEFAULT_LEAD,
        auto: bool = True,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._client = client
        self._clock = clock
        self._lead = lead
        self._auto = auto
        self._on_change = on_change
        self._tasks = Tasks()
        self._flight: asyncio.Task[TokenPair | KitError] | None = None
        self._news = asyncio.Event()
        self._retry_at = 0.0
        self._pause = 0.0
        self._phase = Phase.LOGGED_OUT
        self._error: KitError | None = None
        self._held: _Held | None = None

    @property
    def auto(self) -> bool:
        """Whether `keep` refreshes by itself."""
        return self._auto

    @auto.setter
    def auto(self, auto: bool) -> None:
        self._auto = auto
        self._tell()

    @property
    def lead(self) -> float:
        """How many seconds before its end a token is refreshed; half its lifetime counts at most."""
        return self._lead

    @lead.setter
    def lead(self, lead: float) -> None:
        self._lead = lead
        if self._held is not None:
            self._held.life = replace(self._held.life, lead=lead)
        self._tell()

    def status(self) -> TokenStatus:
        """How it stands now."""
        error = self._error.sentence if self._error is not None else None
        if self._held is None:
            return TokenStatus(self._phase, refresh_in=self._due_in(), error=error)
        now, life = self._clock(), self._held.life
        return TokenStatus(
            phase=self._phase,
            access_left=self._held.access_left(now),
            access_lifetime=life.access_lifetime,
            refresh_left=self._held.refresh_left(now),
            refresh_lifetime=life.refresh_lifetime,
            refresh_in=self._due_in(),
            error=error,
            claims=self._held.claims,
        )

    async def access_token(self) -> Secret:
        """A living access token; refreshes or logs in first where needed.

        Raises `KitError`. After a refused login that error comes again, without asking Kit, until `log_in`.
        """
        if self._held is not None and not self._held.is_dying(self._clock()):
            return self._held.pair.access_token
        if isinstance(self._error, Refused) and self._error.purpose == LOGIN:
            raise self._error.with_traceback(None)  # else it grows by each raise, and keeps every frame
        try:
            return (await self._fly(self._obtain)).access_token
        except Refused as refused:
            if refused.purpose == LOGIN:
                raise
        return (await self._fly(self._obtain)).access_token  # it had waited for a refresh by hand

    async def renew(self, rejected: Secret) -> Secret:
        """Another access token than *rejected*, which Kit called expired. Raises `KitError`."""
        if self._held is not None and self._held.pair.access_token == rejected:
            self._held.access_dead = True
        return await self.access_token()

    async def log_in(self) -> None:
        """Log in anew, whatever there is. Raises `KitError`."""
        while self._flight is not None and self._phase is not Phase.LOGGING_IN:
            await asyncio.wait([self._flight])
        await self._fly(self._log_in)

    async def refresh(self) -> None:
        """Refresh now; a refusal is not followed by a login. Without a living refresh token it logs in."""
        await self._fly(self._refresh_or_log_in)

    def expire_now(self) -> None:
        """For testing: the access token counts as expired from now on, and the next send has to renew it."""
        if self._held is not None:
            self._held.access_dead = self._held.left_to_sends = True
            self._tell()

    async def keep(self) -> NoReturn:
        """Refresh by itself, in time, with back-off while Kit is unreachable, not after a refusal."""
        while True:
            self._news.clear()
            await self.look()
            due = self._due_in()
            with suppress(TimeoutError):
                async with asyncio.timeout(LOOK if due is None else min(due, LOOK)):
                    await self._news.wait()

    async def look(self) -> None:
        """Do what is due by now; how it ended is in `status`."""
        due = self._due_in()
        if due is not None and due <= 0:
            with suppress(KitError):
                await self._fly(self._obtain)

    async def aclose(self) -> None:
        """End what is under way."""
        await self._tasks.close()

    def _due_in(self) -> float | None:
        """Seconds until the next automatic try, None if none is coming."""
        now = self._clock()
        if not self._auto:
            return None
        if self._phase is Phase.UNREACHABLE:
            return max(0.0, self._retry_at - now)
        if self._held is None or self._phase is Phase.REFUSED or self._held.left_to_sends:
            return None
        life = self._held.life
        due = 0.0 if self._held.access_dead else life.refresh_in(now)
        return max(due, life.arrived + SHORTEST_LIFE - now)

    async def _fly(self, work: Callable[[], Awaitable[TokenPair]]) -> TokenPair:
        """Have one call under way at most: who comes while there is one waits for its outcome, and shares it.

        Whoever stops waiting does not stop it for the others.
        """
        if self._flight is None:
            self._flight = self._tasks.start(self._flown(work), "renew tokens")
        outcome = await asyncio.shield(self._flight)
        if isinstance(outcome, KitError):
            raise outcome.with_traceback(None)
        return outcome

    async def _flown(self, work: Callable[[], Awaitable[TokenPair]]) -> TokenPair | KitError:
        try:
            pair = await work()
        except KitError as error:
            self._failed(error.with_traceback(None))
            return error
        else:
            self._take(pair)
            return pair
        finally:
            self._flight = None

    async def _obtain(self) -> TokenPair:
        """A new pair by the cheaper way; a refused refresh is followed by one login."""
        try:
            return await self._refresh_or_log_in()
        except Refused as refused:
            if refused.purpose == LOGIN:
                raise
            return await self._log_in()

    async def _refresh_or_log_in(self) -> TokenPair:
        held = self._held
        if held is None or not held.refresh_left(self._clock()):
            return await self._log_in()
        self._enter(Phase.REFRESHING)
        try:
            return await self._client.refresh(held.pair.refresh_token)
        except Refused:
            held.refresh_dead = True
            raise

    async def _log_in(self) -> TokenPair:
        self._enter(Phase.LOGGING_IN)
        return await self._client.login()

    def _take(self, pair: TokenPair) -> None:
        self._held = _Held(pair, TokenClock.of(pair, self._clock(), self._lead))
        self._pause = 0.0
        self._enter(Phase.LOGGED_IN)

    def _failed(self, error: KitError) -> None:
        if isinstance(error, Refused):
            self._enter(Phase.REFUSED, error)
            return
        self._pause = min(self._pause * 2 or FIRST_PAUSE, LONGEST_PAUSE)
        wanted = error.retry_after if isinstance(error, TooManyRequests) else 0.0
        self._retry_at = self._clock() + max(self._pause, wanted)
        self._enter(Phase.UNREACHABLE, error)

    def _enter(self, phase: Phase, error: KitError | None = None) -> None:
        self._phase, self._error = phase, error
        self._tell()

    def _tell(self) -> None:
        self._news.set()
        self._on_change()


class _Held:
    """A pair with what is known of its life; a token can be dead before its time."""

    def __init__(self, pair: TokenPair, life: TokenClock) -> None:
        self.pair = pair
        self.life = life
        self.claims: Mapping[str, object] | None = claims(pair.access_token)
        self.access_dead = False
        self.refresh_dead = False
        self.left_to_sends = False

    def access_left(self, now: float) -> float:
        return 0.0 if self.access_dead else self.life.access_left(now)

    def refresh_left(self, now: float) -> float:
        return 0.0 if self.refresh_dead else self.life.refresh_left(now)

    def is_dying(self, now: float) -> bool:
        return self.access_left(now) <= min(DYING, self.life.access_lifetime / 10)
