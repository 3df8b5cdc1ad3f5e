"""One call on its way: what the network tells about it, and a way to give it up that harms no other call."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from kitdesk.transport.stopwatch import Stopwatch


class GivenUp(Exception):
    """The call was given up, by its caller or by the client."""


class Trip:
    """What the network's side of a call shares with the caller's.

    A cancel that meets httpcore at the wrong moment leaves a connection in its pool that nobody uses or
    closes. So where our own network code waits, a cancel becomes an error on its way through httpcore.
    """

    def __init__(self, watch: Stopwatch) -> None:
        self.watch = watch
        self.broken_off = False
        """The server ended the connection."""
        self.cancelled = False
        """`GivenUp` stands for a cancel, to be raised again behind httpcore."""
        self._given_up = False
        self._waiting: asyncio.Task[object] | None = None

    def give_up(self) -> None:
        """End the call where it waits, or else at its next step. From now on nothing of it is sent."""
        if not self._given_up:
            self._given_up = True
            if self._waiting is not None:
                self._waiting.cancel()

    def check(self) -> None:
        """Raises `GivenUp` if so."""
        if self._given_up:
            raise GivenUp

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """Around each wait: what ends it from outside is raised as `GivenUp`."""
        self.check()
        self._waiting = task = asyncio.current_task()
        cancels = task.cancelling() if task else 0
        try:
            yield
        except asyncio.CancelledError:
            if task and self._given_up:
                task.uncancel()
            self.cancelled = task is None or task.cancelling() > cancels
            raise GivenUp from None
        finally:
            self._waiting = None


under_way: ContextVar[Trip] = ContextVar("under_way")
"""The call that the current task makes: httpcore hands nothing of ours on to its network backend."""
