"""SIGTERM and Ctrl-C as news for a running loop, so that a command ends in good order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from types import FrameType


def on_stop_signals(stop: Callable[[int], object]) -> None:
    """Have *stop* called in the running loop with the number of each signal that comes, as long as it runs.

    `add_signal_handler` would do it, but Windows has none. What comes later is ignored: reports are written
    then.
    """
    loop = asyncio.get_running_loop()

    def hear(number: int, _frame: FrameType | None) -> None:
        with suppress(RuntimeError):  # the loop is closed
            loop.call_soon_threadsafe(stop, number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, hear)
