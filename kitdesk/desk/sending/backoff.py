"""When a channel tries again by itself: later each time, not before Kit allows it, soon when Kit is back."""

from __future__ import annotations

from kitdesk.clock import Clock

FIRST_PAUSE, LONGEST_PAUSE = 2.0, 300.0
"""Seconds before the first try and before the later ones at most: each waits twice as long as the last."""


class BackOff:
    """One for all that a channel has to try again: they fail for the same reason, so one of them tells."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pause = 0.0
        self._next = self._allowed = clock()

    def due_in(self) -> float:
        """Seconds until the next try, 0 when it is time."""
        return max(0.0, max(self._next, self._allowed) - self._clock())

    def start(self) -> None:
        """The first one has failed that is to be tried again."""
        self._pause = 0.0
        self.lengthen()

    def lengthen(self) -> None:
        """A try has failed as well."""
        self._pause = min(self._pause * 2 or FIRST_PAUSE, LONGEST_PAUSE)
        self._next = self._clock() + self._pause

    def hold_off(self, seconds: float) -> None:
        """Kit asks for fewer requests: no try for *seconds*, or the present pause, whatever else is heard."""
        self._allowed = max(self._allowed, self._clock() + max(seconds, self._pause))

    def hurry(self) -> None:
        """Kit answers again: try at the next opportunity."""
        self._next = self._clock()

    def reset(self) -> None:
        """Kit takes messages again: as `hurry`, and the next failure is a first one."""
        self._pause = 0.0
        self.hurry()
