"""The requests that came to the sandbox and that no step of a script has taken yet."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import replace

from kitdesk.sandbox.script.wanted import Wanted
from kitdesk.sandbox.seen import Seen

KEPT = 1_000


class Heard:
    """Oldest first; of more than `KEPT` the oldest are forgotten. One step at a time looks for one."""

    def __init__(self) -> None:
        self._kept: deque[Seen] = deque(maxlen=KEPT)
        self._looking: tuple[Wanted, asyncio.Future[Seen]] | None = None

    def add(self, seen: Seen) -> None:
        """A request came."""
        if self._looking is not None:
            wanted, found = self._looking
            if not found.done() and not wanted.misfit(seen):
                found.set_result(seen)
                return
        self._kept.append(replace(seen, exchange=None))  # nobody looks at its bytes again

    async def take(self, wanted: Wanted, within: float) -> Seen | None:
        """The first that is *wanted*, of what came before or comes in *within* seconds; None if none does."""
        for at, seen in enumerate(self._kept):
            if not wanted.misfit(seen):
                del self._kept[at]
                return seen
        found: asyncio.Future[Seen] = asyncio.get_running_loop().create_future()
        self._looking = wanted, found
        try:
            await asyncio.wait([found], timeout=within)
        finally:
            self._looking = None
        return found.result() if found.done() else None

    def misfits(self, wanted: Wanted) -> list[str]:
        """Why those of the wanted purpose that are here are not it, newest first."""
        return [wanted.misfit(seen) for seen in reversed(self._kept) if wanted.purpose in ("", seen.purpose)]
