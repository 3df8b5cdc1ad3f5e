"""R17: simulated days with suspends and jumps of the date: nobody is logged out, and nothing storms."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from functools import partial
from itertools import count, pairwise
from pathlib import Path
from random import Random
from unittest.mock import patch

from kitdesk.kit.session import Kit
from kitdesk.model.errors import NoAccessToken, NotReached, Unanswered
from kitdesk.model.states import EVENT, LOGIN, REFRESH
from kitdesk.model.token import ACCESS_LIFETIME, DEFAULT_LEAD, Phase
from kitdesk.sandbox.kit import SandboxKit
from kitdesk.sandbox.seen import Seen
from kitdesk.transport.client import Call
from kitdesk.transport.http import Request
from kitdesk.transport.reply import Reply
from kitdesk.transport.stopwatch import Stopwatch
from tests.support.callbacks import as_body
from tests.support.simulated_time import Happening, Machine

DAY = 24 * 3600.0
SUSPENDS, JUMPS = 100, 50
NAPS, CALLS = 30, 250
"""So many of the suspends come between a request and its answer, and about so many calls has a day."""
ASLEEP = 0.4
"""The share of a day that is slept."""
JUMPED = (-10 * 365 * DAY, -DAY, -3600.0, -60.0, 60.0, 3600.0, DAY, 10 * 365 * DAY)
OUT_OF_REACH = 45.0
"""Seconds after a sleep for which there is no network, at most."""
SLOWEST = 4.0
"""Seconds an answer takes at most."""
EARLIEST = ACCESS_LIFETIME - DEFAULT_LEAD - SLOWEST
"""Seconds between a pair and the next one, but where the answer with a pair was lost."""
MOST_TRIES = 6
"""For a token within a minute: five by itself, with growing pauses, and that of a send."""


class Wire:
    """Between the client and Kit, in the place of the network. Who sleeps through an answer never gets it."""

    def __init__(self, machine: Machine, dice: Random, lid: Callable[[], None]) -> None:
        self.kit = SandboxKit(clock=machine.clock, date=lambda: machine.date, on_seen=self._on_seen)
        self.seen: list[tuple[float, Seen]] = []
        self.tried: list[float] = []
        """When a token was asked for, whether Kit was reached or not."""
        self.lost = Counter[str]()
        """How many answers never came, by what they were to."""
        self.back_at = 0.0
        self._machine = machine
        self._dice = dice
        self._lid = lid
        """Called between a request and its answer; somebody may close it."""

    async def send(self, call: Call, watch: Stopwatch) -> Reply:
        watch.start()
        purpose = {"login": LOGIN, "refreshToken": REFRESH}.get(
            call.target.partition("?")[0].split("/")[-1], EVENT
        )
        if purpose != EVENT:
            self.tried.append(self._machine.boot)
        sleeps = self._machine.sleeps
        await asyncio.sleep(self._dice.uniform(0, SLOWEST / 2))
        if self._machine.awake < self.back_at:
            raise NotReached("kit.example", "the network is unreachable")
        request = Request(call.method, call.target, call.wire_headers, call.body, "192.0.2.1")
        answer = await self.kit.handle(request)
        await asyncio.sleep(self._dice.uniform(0, SLOWEST / 2))
        watch.stop()
        self._lid()
        if self._machine.sleeps > sleeps:
            self.lost[purpose] += 1
            raise Unanswered("kit.example", "it closed the connection before an answer came")
        return Reply(answer.status, answer.wire_headers, answer.body)

    async def aclose(self) -> None:
        """There is nothing to drop."""

    def _on_seen(self, seen: Seen) -> None:
        self.seen.append((self._machine.boot, seen))


class Day:
    """One channel at work for a day of the machine's, which sleeps through some of it."""

    def __init__(self, dice: Random) -> None:
        self.machine = Machine()
        self.wire = Wire(self.machine, dice, self._close_lid)
        self.phases = set[Phase]()
        self.sent: list[str] = []
        self._dice = dice
        self._naps = self._lengths()
        sleeps = [(self._awake_at(), partial(self._sleep, self._naps.pop())) for _ in range(SUSPENDS - NAPS)]
        self.machine.expect([*sleeps, *self._jumps()])

    def live(self) -> None:
        """Send now and then while the tokens are kept."""
        with patch("kitdesk.kit.session.GuardedClient", lambda **_: self.wire):
            self.machine.run(self._work())

    async def _work(self) -> None:
        end = self.machine.boot + DAY
        kit = Kit(
            "https://kit.example",
            self.wire.kit.domain,
            self.wire.kit.channel_uuid,
            self.wire.kit.api_token,
            clock=self.machine.clock,
            on_change=lambda: self.phases.add(kit.keeper.status().phase),
        )
        async with kit:
            for number in count():
                if self.machine.boot > end:
                    break
                await self._send(kit, f"event-{number}")
                await asyncio.sleep(self._dice.expovariate(1 / 300))

    async def _send(self, kit: Kit, event_id: str) -> None:
        message = {"message_id": event_id, "text": "Hello"}
        try:
            await kit.send(as_body(event_id, "client", "send_message", {"message": message}))
        except (NotReached, Unanswered, NoAccessToken):
            return  # no network, or the answer was slept through
        self.sent.append(event_id)

    def _lengths(self) -> list[float]:
        """Of all sleeps, most of them short."""
        weights = [self._dice.expovariate(1) for _ in range(SUSPENDS)]
        return [ASLEEP * DAY * weight / sum(weights) for weight in weights]

    def _close_lid(self) -> None:
        if self._naps and self._dice.random() < 2 * NAPS / CALLS:
            self._sleep(self._naps.pop())

    def _sleep(self, seconds: float) -> None:
        self.machine.sleep(seconds)
        self.wire.back_at = self.machine.awake + self._dice.uniform(0, OUT_OF_REACH)

    def _jumps(self) -> list[Happening]:
        return [
            (self._awake_at(), partial(self.machine.jump, self._dice.choice(JUMPED))) for _ in range(JUMPS)
        ]

    def _awake_at(self) -> float:
        return self._dice.uniform(0, (1 - ASLEEP) * DAY)

    def check(self) -> None:
        """Log in once, and anew only behind an answer that was lost; refresh in time, and not more often."""
        wire, excused = self.wire, self.wire.lost[LOGIN] + self.wire.lost[REFRESH]
        assert not self.phases & {Phase.LOGGED_OUT, Phase.REFUSED}, self.phases
        taken = [seen for _, seen in wire.seen if not seen.refused]
        assert sum(seen.purpose == LOGIN for seen in taken) <= 1 + excused, "logged in anew"
        pairs = [at for at, seen in wire.seen if seen.purpose in (LOGIN, REFRESH) and not seen.refused]
        early = [later - at for at, later in pairwise(pairs) if later - at < EARLIEST]
        assert len(early) <= excused, f"refreshed again after {min(early):.0f} s"
        storms = [
            at for at, later in zip(wire.tried, wire.tried[MOST_TRIES:], strict=False) if later - at < 60
        ]
        assert not storms, f"more than {MOST_TRIES} tries for a token in a minute"
        events = [seen.event["event_id"] for seen in taken if isinstance(seen.event, dict)]
        assert len(events) == len(set(events)), "sent twice"
        assert set(self.sent) <= set(events), "lost"


def run(_folder: Path, size: int, dice: Random) -> str:
    """*size* is how many days."""
    days = [Day(dice) for _ in range(size)]
    for day in days:
        day.live()
        day.check()
    lost = sum((day.wire.lost for day in days), Counter[str]())
    seen = Counter(seen.purpose for day in days for _, seen in day.wire.seen if not seen.refused)
    return (
        f"{sum(day.machine.sleeps for day in days):,} suspends, {size * JUMPS:,} jumps; {seen[REFRESH]:,} "
        f"refreshes, {lost[REFRESH]} of them slept through; {seen[LOGIN] - size} logins anew, all behind "
        f"such; {sum(len(day.sent) for day in days):,} sent"
    )
