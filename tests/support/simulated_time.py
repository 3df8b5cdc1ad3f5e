"""A machine whose time passes as fast as it is waited for, with its sleep and with jumps of its date."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar
from unittest.mock import patch

T = TypeVar("T")
Happening = tuple[float, Callable[[], None]]
"""What happens, and after how many seconds in which the machine is awake."""


class Machine:
    """Three clocks, in seconds. `awake` is asyncio's, which stands still while the machine sleeps."""

    def __init__(self) -> None:
        self.awake = 1_000.0
        self.boot = 5_000.0
        self.date = 1.8e9
        self.sleeps = 0
        self._began = self.awake
        self._coming: list[Happening] = []

    def clock(self) -> float:
        """As `kitdesk.clock.boot_clock`."""
        return self.boot

    def expect(self, happenings: Sequence[Happening]) -> None:
        self._coming = sorted(happenings, key=lambda happening: happening[0], reverse=True)

    def sleep(self, seconds: float) -> None:
        """Be suspended."""
        self.sleeps += 1
        self.boot += seconds
        self.date += seconds

    def jump(self, seconds: float) -> None:
        """Have another date."""
        self.date += seconds

    def pass_time(self, seconds: float) -> None:
        """Be awake, but for what happens meanwhile."""
        while self._coming and self._began + self._coming[-1][0] <= self.awake + seconds:
            after, happen = self._coming.pop()
            step = max(0.0, self._began + after - self.awake)
            self._pass(step)
            seconds -= step
            happen()
        self._pass(seconds)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Do *work*, which reaches nothing outside, in no time."""
        with (
            patch("time.time", lambda: self.date),
            asyncio.Runner(loop_factory=lambda: _Loop(self)) as runner,
        ):
            return runner.run(work)

    def _pass(self, seconds: float) -> None:
        self.awake += seconds
        self.boot += seconds
        self.date += seconds


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        super().__init__(_Selector(machine))

    def time(self) -> float:
        return self._machine.awake


class _Selector(selectors.SelectSelector):
    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self._machine = machine

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        assert timeout is not None, "all tasks wait, and none for a time"
        self._machine.pass_time(timeout)
        return super().select(0)
