"""The token keeper: one call at a time, in time, and no loop of failures."""

from __future__ import annotations

import asyncio
import base64
import json
import traceback
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress

import pytest

from kitdesk.kit.keeper import LONGEST_PAUSE, LOOK, TokenKeeper
from kitdesk.model.errors import KitError, NotReached, Refused, TooManyRequests, Unanswered
from kitdesk.model.secret import Secret
from kitdesk.model.token import ACCESS_LIFETIME, REFRESH_LIFETIME, Phase, TokenPair
from kitdesk.tasks import Tasks

pytestmark = pytest.mark.anyio
UNREACHABLE = NotReached("kit.example", "connection refused")


class Source:
    """Makes pairs, or fails as told; each refresh token works once."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.calls: list[str] = []
        self.failures: list[KitError] = []
        self.called = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.lifetime: float | None = None
        self._live_refresh = ""

    def clock(self) -> float:
        return self.now

    async def login(self) -> TokenPair:
        return await self._make("login")

    async def refresh(self, refresh_token: Secret) -> TokenPair:
        known = refresh_token.reveal() == self._live_refresh
        return await self._make("refresh", None if known else refused("token refresh"))

    async def _make(self, call: str, failure: KitError | None = None) -> TokenPair:
        self.calls.append(call)
        self.called.set()
        await self.gate.wait()
        if self.failures:
            failure = self.failures.pop(0)
        if failure is not None:
            raise failure
        self._live_refresh = f"refresh-{len(self.calls)}"
        return TokenPair(self._access(), Secret(self._live_refresh))

    def _access(self) -> Secret:
        if self.lifetime is None:
            return Secret(f"access-{len(self.calls)}")
        claims = {"iat": 0, "exp": self.lifetime, "jti": len(self.calls)}
        return Secret(
            f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.c2ln"
        )


def refused(purpose: str) -> Refused:
    return Refused(purpose, "kit.example", 401, None, "no")


@asynccontextmanager
async def keeping(auto: bool = True, lead: float = 120.0) -> AsyncIterator[tuple[TokenKeeper, Source]]:
    source = Source()
    keeper = TokenKeeper(source, clock=source.clock, auto=auto, lead=lead)
    try:
        yield keeper, source
    finally:
        await keeper.aclose()


async def test_the_first_who_needs_a_token_logs_in_and_the_next_shares_it() -> None:
    async with keeping() as (keeper, source):
        assert keeper.status().phase is Phase.LOGGED_OUT
        first, second = await keeper.access_token(), await keeper.access_token()
        assert first == second == Secret("access-1")
        assert source.calls == ["login"]
        assert keeper.status().phase is Phase.LOGGED_IN


async def test_a_hundred_at_once_around_an_expiry_cause_one_refresh() -> None:
    async with keeping() as (keeper, source):
        old = await keeper.access_token()
        source.now += ACCESS_LIFETIME
        tokens = await asyncio.gather(
            *(keeper.access_token() for _ in range(50)), *(keeper.renew(old) for _ in range(50))
        )
        assert set(tokens) == {Secret("access-2")}
        assert source.calls == ["login", "refresh"]


async def test_a_hundred_whose_token_was_rejected_one_after_the_other_cause_one_refresh() -> None:
    async with keeping() as (keeper, source):
        old = await keeper.access_token()
        for _ in range(100):
            assert await keeper.renew(old) == Secret("access-2")
        assert source.calls == ["login", "refresh"]


async def test_whoever_stops_waiting_does_not_stop_it_for_the_others() -> None:
    async with keeping() as (keeper, source):
        source.gate.clear()
        tasks = Tasks()
        waiting = [tasks.start(keeper.access_token(), "wait") for _ in range(3)]
        await source.called.wait()
        waiting[0].cancel()
        await asyncio.sleep(0)
        source.gate.set()
        results = await asyncio.gather(*waiting, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert results[1:] == [Secret("access-1")] * 2
        assert source.calls == ["login"]


async def test_all_who_wait_share_one_failure() -> None:
    async with keeping() as (keeper, source):
        source.failures = [UNREACHABLE]
        results = await asyncio.gather(*(keeper.access_token() for _ in range(10)), return_exceptions=True)
        assert results == [UNREACHABLE] * 10
        assert len(traceback.extract_tb(UNREACHABLE.__traceback__)) < 10, "each raise of it adds to the last"
        assert source.calls == ["login"]


async def test_a_dying_token_is_not_given_out() -> None:
    async with keeping(auto=False) as (keeper, source):
        await keeper.access_token()
        source.now += ACCESS_LIFETIME - 1
        assert await keeper.access_token() == Secret("access-2")
        assert source.calls == ["login", "refresh"]


async def test_a_refused_refresh_is_followed_by_one_login() -> None:
    async with keeping() as (keeper, source):
        old = await keeper.access_token()
        source.failures = [refused("token refresh")]
        assert await keeper.renew(old) == Secret("access-3")
        assert source.calls == ["login", "refresh", "login"]
        assert keeper.status().phase is Phase.LOGGED_IN


async def test_a_refresh_asked_for_by_hand_shows_its_refusal_and_leaves_the_living_token() -> None:
    async with keeping() as (keeper, source):
        living = await keeper.access_token()
        source.failures = [refused("token refresh")]
        with pytest.raises(Refused):
            await keeper.refresh()
        status = keeper.status()
        assert (status.phase, status.refresh_in, status.refresh_left) == (Phase.REFUSED, None, 0.0)
        assert status.error is not None
        assert await keeper.access_token() == living
        source.now += ACCESS_LIFETIME
        assert await keeper.access_token() == Secret("access-3")
        assert source.calls == ["login", "refresh", "login"]


async def test_a_refused_login_is_not_tried_again_until_somebody_logs_in() -> None:
    async with keeping() as (keeper, source):
        source.failures = [refused("login")]
        for _ in range(5):
            with pytest.raises(Refused):
                await keeper.access_token()
            await keeper.look()
        assert source.calls == ["login"]
        assert keeper.status().phase is Phase.REFUSED
        await keeper.log_in()
        assert keeper.status().phase is Phase.LOGGED_IN
        assert await keeper.access_token() == Secret("access-2")


async def test_an_absence_beyond_both_lifetimes_logs_in_again_once() -> None:
    async with keeping() as (keeper, source):
        await keeper.access_token()
        source.now += REFRESH_LIFETIME + 1
        for _ in range(3):
            await keeper.look()
        assert source.calls == ["login", "login"]
        assert keeper.status().phase is Phase.LOGGED_IN


async def test_the_automatic_refresh_comes_its_lead_before_the_end() -> None:
    async with keeping(lead=100) as (keeper, source):
        await keeper.access_token()
        assert keeper.status().refresh_in == ACCESS_LIFETIME - 100
        source.now += ACCESS_LIFETIME - 101
        await keeper.look()
        assert source.calls == ["login"]
        source.now += 1
        await keeper.look()
        assert source.calls == ["login", "refresh"]


async def test_without_automatic_refresh_nothing_comes_by_itself() -> None:
    async with keeping(auto=False) as (keeper, source):
        await keeper.access_token()
        source.now += ACCESS_LIFETIME * 3
        await keeper.look()
        assert source.calls == ["login"]
        assert keeper.status().refresh_in is None


async def test_nothing_is_logged_in_that_nobody_asked_for() -> None:
    async with keeping() as (keeper, source):
        await keeper.look()
        assert source.calls == []


async def test_an_unreachable_kit_is_tried_again_at_growing_intervals() -> None:
    async with keeping() as (keeper, source):
        source.failures = [UNREACHABLE] * 12
        with pytest.raises(NotReached):
            await keeper.access_token()
        waits = []
        for _ in range(11):
            due = keeper.status().refresh_in
            assert due is not None
            assert keeper.status().phase is Phase.UNREACHABLE
            waits.append(due)
            source.now += due - 0.1
            await keeper.look()
            source.now += 0.1
            await keeper.look()
        assert waits[:4] == [5, 10, 20, 40]
        assert max(waits) == LONGEST_PAUSE
        assert len(source.calls) == 12
        source.now += LONGEST_PAUSE
        await keeper.look()
        assert keeper.status().phase is Phase.LOGGED_IN


async def test_too_many_requests_are_waited_for_as_long_as_kit_says() -> None:
    async with keeping() as (keeper, source):
        source.failures = [TooManyRequests("kit.example", 900)]
        with pytest.raises(TooManyRequests):
            await keeper.log_in()
        assert keeper.status().refresh_in == 900


async def test_sends_go_on_with_a_living_token_while_the_refresh_fails() -> None:
    async with keeping() as (keeper, source):
        living = await keeper.access_token()
        source.now += ACCESS_LIFETIME - 60
        source.failures = [Unanswered("kit.example", "silence")]
        await keeper.look()
        assert keeper.status().phase is Phase.UNREACHABLE
        assert await keeper.access_token() == living


async def test_an_access_token_expired_for_testing_is_left_to_the_next_send() -> None:
    async with keeping() as (keeper, source):
        await keeper.access_token()
        keeper.expire_now()
        await keeper.look()
        status = keeper.status()
        assert (status.access_left, status.refresh_in, source.calls) == (0.0, None, ["login"])
        assert await keeper.access_token() == Secret("access-2")
        assert source.calls == ["login", "refresh"]


@asynccontextmanager
async def refreshing_by_hand(source: Source, keeper: TokenKeeper) -> AsyncIterator[None]:
    """A refresh is under way that will be refused when the block ends."""
    await keeper.access_token()
    source.failures = [refused("token refresh")]
    source.gate.clear()
    source.called.clear()
    tasks = Tasks()
    refresh = tasks.start(suppressed(keeper.refresh()), "refresh")
    await source.called.wait()
    yield
    source.gate.set()
    await refresh


async def suppressed(work: Coroutine[None, None, None]) -> None:
    with suppress(KitError):
        await work


async def test_a_send_that_meets_a_refused_refresh_by_hand_logs_in() -> None:
    async with keeping() as (keeper, source):
        tasks = Tasks()
        async with refreshing_by_hand(source, keeper):
            source.now += ACCESS_LIFETIME
            sends = [tasks.start(keeper.access_token(), "send") for _ in range(3)]
            await asyncio.sleep(0)
        assert await asyncio.gather(*sends) == [Secret("access-3")] * 3
        assert source.calls == ["login", "refresh", "login"]


async def test_a_login_that_meets_a_refresh_logs_in_after_it() -> None:
    async with keeping() as (keeper, source):
        tasks = Tasks()
        async with refreshing_by_hand(source, keeper):
            login = tasks.start(keeper.log_in(), "log in")
            await asyncio.sleep(0)
        await login
        assert source.calls == ["login", "refresh", "login"]
        assert keeper.status().phase is Phase.LOGGED_IN


async def test_an_error_that_is_raised_again_and_again_does_not_grow() -> None:
    """Its traceback would keep every frame, with the body of every message in them."""

    async def depth() -> int:
        with pytest.raises(Refused) as error:
            await keeper.access_token()
        return len(error.traceback)

    async with keeping() as (keeper, source):
        source.failures = [refused("login")]
        await depth()
        assert len({await depth() for _ in range(5)}) == 1


async def test_tokens_that_live_no_time_cause_no_storm() -> None:
    async with keeping() as (keeper, source):
        source.lifetime = 0.001
        await keeper.access_token()
        for _ in range(100):
            source.now += 0.01
            await keeper.look()
        assert len(source.calls) <= 3


async def test_keep_reacts_at_once_to_a_changed_lead_and_to_a_new_pair() -> None:
    async with keeping(auto=False) as (keeper, source):
        tasks = Tasks()
        tasks.start(keeper.keep(), "keep")
        await keeper.access_token()
        source.now += ACCESS_LIFETIME - 200
        refreshed = asyncio.Event()
        keeper._on_change = lambda: refreshed.set() if len(source.calls) == 2 else None
        keeper.auto = True
        await asyncio.sleep(0)
        assert source.calls == ["login"]
        keeper.lead = 201
        async with asyncio.timeout(LOOK / 10):
            await refreshed.wait()
        assert source.calls == ["login", "refresh"]
        await tasks.close()


async def test_every_change_of_the_phase_is_told() -> None:
    source, phases = Source(), list[Phase]()
    keeper = TokenKeeper(source, clock=source.clock, on_change=lambda: phases.append(keeper.status().phase))
    source.failures = [UNREACHABLE]
    with pytest.raises(NotReached):
        await keeper.access_token()
    await keeper.access_token()
    await keeper.refresh()
    assert phases == [
        Phase.LOGGING_IN,
        Phase.UNREACHABLE,
        Phase.LOGGING_IN,
        Phase.LOGGED_IN,
        Phase.REFRESHING,
        Phase.LOGGED_IN,
    ]
