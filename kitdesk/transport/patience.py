"""How long a connection is waited for, on one timer for all of its waits."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Patience:
    """What `asyncio.timeout` does, for one task whose waits are many and nearly always short.

    A timer that is started and ended with each of them costs more than the waits. This one is left to run
    out, and then looks whether there is still something to wait for.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._task: asyncio.Task[object] | None = None
        self._end = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._late = False

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Around a wait of the current task. Raises `TimeoutError` when it has taken too long."""
        task = self._task = asyncio.current_task()
        cancels = task.cancelling() if task else 0
        self._late = False
        self.renew()
        try:
            yield
        except asyncio.CancelledError:
            if task and self._late and task.uncancel() <= cancels:
                raise TimeoutError from None
            raise
        finally:
            self._task = None

    def renew(self) -> None:
        """Count the time of this wait from now on."""
        self._end = self._loop.time() + self._seconds
        if self._timer is None:
            self._timer = self._loop.call_at(self._end, self._look)

    def close(self) -> None:
        """Wait no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        self._timer = None
        if self._task is None:
            return
        if self._loop.time() < self._end:
            self._timer = self._loop.call_at(self._end, self._look)
        else:
            self._late = True
            self._task.cancel()
