"""Watches in a sandbox what the server under test makes of the callbacks of one check."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence

from kitdesk.callback.suite.bench import Bench
from kitdesk.model.wire import OutgoingEvent

LONGEST_LOOK = 3.0
"""Seconds to wait for the effect of a callback that was taken."""
_SECOND_LOOK = 1.5
"""Seconds to wait at least for one that should not come: twice as long as for the first, if that is more."""


async def first_effects(bench: Bench) -> tuple[int, float]:
    """How many events the callback that was just taken brought about, and how long to wait for one more."""
    began = time.perf_counter()
    seen = len(await effects(bench, 1, LONGEST_LOOK))
    return seen, max(_SECOND_LOOK, 2 * (time.perf_counter() - began))


async def effects(bench: Bench, wanted: int, seconds: float) -> Sequence[OutgoingEvent]:
    """What the server sent for this check's customer, once *wanted* are there or time is up."""
    if bench.observer is None:
        return ()
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while True:
        seen = await bench.observer.events_of(bench.client_id, max(0.0, end - loop.time()))
        if len(seen) >= wanted or loop.time() >= end:
            return seen
