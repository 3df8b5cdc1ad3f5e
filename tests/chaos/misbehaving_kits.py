"""R15: Kits that misbehave: each call ends in time with a clear error, and cancels harm no later call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from random import Random

from kitdesk.desk.checks.channel_check import ChannelCheck
from kitdesk.kit.client import KitClient
from kitdesk.kit.session import Kit
from kitdesk.model.channel import Channel, Credentials
from kitdesk.model.checkup import PartState
from kitdesk.model.errors import KitError
from kitdesk.model.secret import Secret
from kitdesk.model.timeline import Exchange
from kitdesk.tasks import Tasks
from kitdesk.transport.client import GuardedClient
from kitdesk.transport.pool import MOST_CALLS
from tests.support.bad_kits import BAD_KITS, BAD_TLS, BAD_TOKENS, Reformed
from tests.support.fake_kit import ACCOUNT, API_TOKEN, UUID
from tests.support.raw_server import Behaviour, misbehaving

DEADLINE, SHORT = 15.0, 0.3
"""Seconds a call has: as in the program, and in a short trial."""
GRACE, BUSY = 1.0, 5.0
"""Seconds that it may end later, the second in a short trial, which shares the machine with others."""
AT_ONCE = 4
"""Kits that are called at the same time: one check reads all authorities that this machine trusts."""
CANCELS = 200
EVENT = b'{"any": "event"}'
TOKEN = Secret("a-token-that-is-not-to-be-told")
LONGEST = 700
"""Characters that still are one clear sentence or two; Kit's own words, of at most 300, are within."""
MAY_SUCCEED = {("takes logins and no token", call) for call in ("login", "refresh", "check")} | {
    (what, "send") for what in BAD_TOKENS
}
"""What those do as Kit does."""
Late = tuple[float, str]
"""By how many seconds, and what."""


class Caller:
    """The client's calls to one Kit. Each returns what went wrong, if anything did, in a person's words."""

    def __init__(self, url: str, deadline: float) -> None:
        self._http = GuardedClient(deadline)
        self._made: list[Exchange] = []
        self._kit = Kit(url, ACCOUNT, UUID, API_TOKEN, auto=False, record=self._made.append)
        self._kit.client.http.deadline = deadline
        self._client = KitClient(url, ACCOUNT, UUID, API_TOKEN, self._http)
        self._channel = Channel("bad", "Bad", base_url=url, account_name=ACCOUNT, channel_uuid=UUID)

    async def login(self) -> tuple[int, Sequence[str]]:
        return 1, await _said(self._client.login())

    async def refresh(self) -> tuple[int, Sequence[str]]:
        return 1, await _said(self._client.refresh(TOKEN))

    async def send(self) -> tuple[int, Sequence[str]]:
        return 1, await _said(self._client.send(EVENT, TOKEN))

    async def session(self) -> tuple[int, Sequence[str]]:
        """Send with the tokens taken care of, for which it makes as many calls as it needs."""
        said = await _said(self._kit.send(EVENT))
        return len(self._made), said

    async def check(self) -> tuple[int, Sequence[str]]:
        """*Check channel*, which asks for the root and then logs in."""
        credentials = Credentials(API_TOKEN, TOKEN)
        check = ChannelCheck(self._channel, credentials, self._http, lambda _exchange: None)
        return 2, [str(step.reason) async for step in check.steps() if step.state is PartState.FAILED]

    async def aclose(self) -> None:
        await self._http.aclose()
        await self._kit.aclose()


async def _said(call: Awaitable[object]) -> Sequence[str]:
    try:
        await call
    except KitError as error:
        return [str(error)]
    return []


def run(_folder: Path, size: int, dice: Random) -> str:
    """*size* is how many of the Kits."""
    chosen = dict(dice.sample(sorted(BAD_KITS.items()), size))
    deadline, grace, cancels = (DEADLINE, GRACE, CANCELS) if size == len(BAD_KITS) else (SHORT, BUSY, 10)
    late, latest = asyncio.run(_try_all(chosen, deadline, cancels, dice))
    assert late < grace, f"{late:.1f} s late: {latest}"
    cancels *= size
    return f"all ended in time, at most {late:.2f} s late; {cancels:,} cancels, each call behind them worked"


async def _try_all(kits: dict[str, Behaviour], deadline: float, cancels: int, dice: Random) -> Late:
    """The latest call."""
    late, waiting = list[Late](), list(kits.items())
    while waiting:
        late += await asyncio.gather(*(_call(what, kit, deadline) for what, kit in waiting[:AT_ONCE]))
        del waiting[:AT_ONCE]
    for what, kit in kits.items():
        await _cancel(what, kit, cancels, dice)
    return max(late)


async def _call(what: str, behaviour: Behaviour, deadline: float) -> Late:
    """Make every call at once. The latest of them."""
    async with misbehaving(behaviour) as server:
        caller = Caller(server.url.replace("http:", "https:") if what in BAD_TLS else server.url, deadline)
        calls = (caller.login, caller.refresh, caller.send, caller.session, caller.check)
        try:
            return max(await asyncio.gather(*(_judged(call, what, deadline) for call in calls)))
        finally:
            await caller.aclose()


async def _judged(
    call: Callable[[], Awaitable[tuple[int, Sequence[str]]]], what: str, deadline: float
) -> Late:
    """Of several requests, one after the other, each may be so late."""
    began = time.monotonic()
    requests, told = await call()
    taken = time.monotonic() - began
    name = f"{call.__name__} at a Kit that {what}"
    assert told or (what, call.__name__) in MAY_SUCCEED, f"{name} succeeded"
    for sentence in told:
        assert _is_clear(sentence), f"{name}: {sentence[: 2 * LONGEST]}"
    return taken / requests - deadline, name


def _is_clear(sentence: str) -> bool:
    """Whether it says who did what, in one readable line without a secret."""
    whose = "127.0.0.1" in sentence or "Kit refused" in sentence
    shown = any(secret.reveal() in sentence for secret in (API_TOKEN, TOKEN))
    return whose and not shown and sentence.isprintable() and sentence[-1] == "." and len(sentence) < LONGEST


async def _cancel(what: str, behaviour: Behaviour, cancels: int, dice: Random) -> None:
    """Give up calls at random points. Once the Kit is good, the client that made them works as a new one."""
    reformed, tasks = Reformed(behaviour), Tasks()
    async with misbehaving(reformed) as server:
        http = GuardedClient(deadline=5.0)
        client = KitClient(server.url, ACCOUNT, UUID, API_TOKEN, http)
        for _ in range(cancels):
            call = tasks.start(_said(client.login()), "login")
            for _ in range(dice.randrange(12)):
                await asyncio.sleep(0)
            await asyncio.sleep(dice.choice((0, 0, 0.001, 0.003)))
            call.cancel()
            with suppress(asyncio.CancelledError):
                await call
        reformed.reform()
        await asyncio.sleep(0.05)  # the client has to hear that its connections are gone
        for _ in range(MOST_CALLS + 1):
            said = await _said(client.login())
            assert not said, f"after {cancels} cancels at a Kit that {what}: {said}"
        await http.aclose()
    await tasks.close()
